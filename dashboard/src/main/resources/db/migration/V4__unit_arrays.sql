-- A row per unit instead of a row per unit and node, or per figure: a million units of sixty criteria are two million rows a year, not two hundred million.
-- Runs on H2 and on PostgreSQL.

create table dashboard.unit_nodes (
  run varchar(32) not null,
  unit varchar(200) not null,
  points double precision array not null,
  official double precision array not null,
  max_points double precision array not null,
  coverage double precision array not null,
  state smallint array not null,
  level_no smallint array not null,
  contribution double precision array not null,
  constraint unit_nodes_pk primary key (run, unit),
  constraint unit_nodes_unit_fk foreign key (run, unit) references dashboard.unit_score (run, unit)
);
comment on table dashboard.unit_nodes is 'One row per unit: what it got at every node, as arrays in index-set order, the root first.';
comment on column dashboard.unit_nodes.run is 'Run.';
comment on column dashboard.unit_nodes.unit is 'Code of the unit.';
comment on column dashboard.unit_nodes.points is 'Points; null when not computable or only shown.';
comment on column dashboard.unit_nodes.official is 'Points published by somebody else; null when none.';
comment on column dashboard.unit_nodes.max_points is 'Maximum points of the node for this unit.';
comment on column dashboard.unit_nodes.coverage is 'Share of the weight that is reported, 0–1; null where nothing applies or is scored.';
comment on column dashboard.unit_nodes.state is 'How the points came about: code of the node state, as in the lake.';
comment on column dashboard.unit_nodes.level_no is 'Maturity level of the node; null when it has none.';
comment on column dashboard.unit_nodes.contribution is 'Part of the published score that this leaf gives; null on inner nodes.';

create table dashboard.unit_cells (
  run varchar(32) not null,
  unit varchar(200) not null,
  slot int array not null,
  state smallint array not null,
  figure double precision array not null,
  submission varchar(32) array not null,
  sheet varchar(200) array not null,
  cell varchar(20) array not null,
  cell_text varchar(2000) array not null,
  flag varchar(500) array not null,
  constraint unit_cells_pk primary key (run, unit),
  constraint unit_cells_unit_fk foreign key (run, unit) references dashboard.unit_score (run, unit)
);
comment on table dashboard.unit_cells is 'One row per unit: its figures, as arrays side by side, one entry per input slot that has a figure, a stated gap or a source cell.';
comment on column dashboard.unit_cells.run is 'Run.';
comment on column dashboard.unit_cells.unit is 'Code of the unit.';
comment on column dashboard.unit_cells.slot is 'Place of the figure in the arrays the scorer reads, from 0; rising.';
comment on column dashboard.unit_cells.state is '0 value, 1 missing, 2 not applicable.';
comment on column dashboard.unit_cells.figure is 'The figure as read; null unless state is 0.';
comment on column dashboard.unit_cells.submission is 'File it came from (source_file); null when nobody sent it.';
comment on column dashboard.unit_cells.sheet is 'Sheet of the file.';
comment on column dashboard.unit_cells.cell is 'Address of the cell, as H14.';
comment on column dashboard.unit_cells.cell_text is 'What stands in the cell, letter for letter.';
comment on column dashboard.unit_cells.flag is 'Quality mark given by the source.';

create table dashboard.sheet_part (
  run varchar(32) not null,
  submission varchar(32) not null,
  sheet varchar(200) not null,
  part_no int not null,
  unit varchar(200) not null,
  constraint sheet_part_pk primary key (run, submission, sheet, part_no, unit),
  constraint sheet_part_cells_fk foreign key (run, unit) references dashboard.unit_cells (run, unit)
);
comment on table dashboard.sheet_part is 'Whose figures stand in which rows of a file: finds what stands around a cell. Written by publish.';
comment on column dashboard.sheet_part.run is 'Run.';
comment on column dashboard.sheet_part.submission is 'File (source_file).';
comment on column dashboard.sheet_part.sheet is 'Sheet of the file.';
comment on column dashboard.sheet_part.part_no is '32 rows are a part: rows 1 to 32 are part 0.';
comment on column dashboard.sheet_part.unit is 'Unit with a figure in these rows.';

-- Runs that were copied before these tables were there.
insert into dashboard.unit_nodes (run, unit, points, official, max_points, coverage, state, level_no, contribution)
select run, unit,
  array_agg(points order by place),
  array_agg(official order by place),
  array_agg(max_points order by place),
  array_agg(coverage order by place),
  array_agg(cast(case state when 'value' then 0 when 'missing' then 1 when 'not-applicable' then 2 when 'given' then 3
    when 'information' then 4 when 'refused' then 5 else 6 end as smallint) order by place),
  array_agg(cast(level_no as smallint) order by place),
  array_agg(contribution order by place)
from dashboard.node_score group by run, unit;

insert into dashboard.unit_cells (run, unit, slot, state, figure, submission, sheet, cell, cell_text, flag)
select run, unit,
  array_agg(slot order by slot),
  array_agg(cast(state as smallint) order by slot),
  array_agg(figure order by slot),
  array_agg(submission order by slot),
  array_agg(sheet order by slot),
  array_agg(cell order by slot),
  array_agg(cell_text order by slot),
  array_agg(flag order by slot)
from dashboard.input_cell group by run, unit;

insert into dashboard.sheet_part (run, submission, sheet, part_no, unit)
select distinct run, submission, coalesce(sheet, ''), (row_no - 1) / 32, unit
from dashboard.input_cell where submission is not null and row_no is not null;

drop table dashboard.node_score;
drop table dashboard.input_cell;
