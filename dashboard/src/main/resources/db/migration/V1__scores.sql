-- What the pages read: whole runs copied out of the lake, and one pointer per index set and period.
-- Written by the publish command only, one run in one transaction. Runs on H2 and on PostgreSQL.

create table dashboard.run (
  run varchar(32) not null,
  index_set varchar(200) not null,
  version varchar(60) not null,
  index_set_sha256 varchar(64) not null,
  index_set_yaml text not null,
  illustrative boolean not null,
  period varchar(10) not null,
  period_start date not null,
  closing varchar(32) not null,
  closed_at timestamp with time zone not null,
  closed_by varchar(200) not null,
  units int not null,
  ranked int not null,
  created timestamp with time zone not null,
  engine varchar(100) not null,
  manifest text not null,
  manifest_sha256 varchar(64) not null,
  loaded_at timestamp with time zone not null,
  constraint run_pk primary key (run)
);
comment on table dashboard.run is 'One row per run copied from the lake. Never changed afterwards.';
comment on column dashboard.run.run is 'Run id: first 12 hex digits of the hash of what went in.';
comment on column dashboard.run.index_set is 'Code of the index set.';
comment on column dashboard.run.version is 'Version of the index set.';
comment on column dashboard.run.index_set_sha256 is 'SHA-256 of the YAML text, hex.';
comment on column dashboard.run.index_set_yaml is 'The index set as it was when the run was made.';
comment on column dashboard.run.illustrative is 'True when the figures are made up; marked on every page.';
comment on column dashboard.run.period is 'Period: 2026, 2026-H1, 2026-Q3 or 2026-10.';
comment on column dashboard.run.period_start is 'First day of the period; orders periods.';
comment on column dashboard.run.closing is 'Closing whose figures were scored.';
comment on column dashboard.run.closed_at is 'When the figures were closed.';
comment on column dashboard.run.closed_by is 'Who closed the figures.';
comment on column dashboard.run.units is 'Number of units in the run.';
comment on column dashboard.run.ranked is 'Number of units with a rank.';
comment on column dashboard.run.created is 'When the run was made.';
comment on column dashboard.run.engine is 'Version of the scoring engine.';
comment on column dashboard.run.manifest is 'Manifest of the run, JSON, as in the lake.';
comment on column dashboard.run.manifest_sha256 is 'SHA-256 of the manifest, hex.';
comment on column dashboard.run.loaded_at is 'When the run was copied here.';

create table dashboard.published_run (
  index_set varchar(200) not null,
  period varchar(10) not null,
  run varchar(32) not null,
  revision int not null,
  published_at timestamp with time zone not null,
  published_by varchar(200) not null,
  constraint published_run_pk primary key (index_set, period),
  constraint published_run_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.published_run is 'The one run that the pages show for an index set and a period. Moved by compare-and-set.';
comment on column dashboard.published_run.index_set is 'Code of the index set.';
comment on column dashboard.published_run.period is 'Period.';
comment on column dashboard.published_run.run is 'The published run.';
comment on column dashboard.published_run.revision is 'Counts the moves of this pointer, from 1; the compare-and-set compares it.';
comment on column dashboard.published_run.published_at is 'When the pointer was moved here.';
comment on column dashboard.published_run.published_by is 'Who moved it.';

create table dashboard.sample_extreme (
  run varchar(32) not null,
  place int not null,
  measures bigint not null,
  least double precision not null,
  greatest double precision not null,
  constraint sample_extreme_pk primary key (run, place),
  constraint sample_extreme_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.sample_extreme is 'What a rule that looks at other units was bound to: one row per such indicator.';
comment on column dashboard.sample_extreme.run is 'Run.';
comment on column dashboard.sample_extreme.place is 'Place of the indicator in index-set order.';
comment on column dashboard.sample_extreme.measures is 'Number of units with a measure.';
comment on column dashboard.sample_extreme.least is 'Least measure, in the unit of the indicator.';
comment on column dashboard.sample_extreme.greatest is 'Greatest measure, in the unit of the indicator.';

create table dashboard.unit_score (
  run varchar(32) not null,
  unit varchar(200) not null,
  name varchar(500) not null,
  sort_key varchar(2000) not null,
  search_key varchar(800) not null,
  kind varchar(40) not null,
  peer_group varchar(300),
  score double precision,
  rank_no int,
  ranked boolean not null,
  reason varchar(100),
  level_no int,
  coverage double precision not null,
  official double precision,
  official_rank int,
  constraint unit_score_pk primary key (run, unit),
  constraint unit_score_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.unit_score is 'One row per unit of a run: published score, rank inside the peer group, level.';
comment on column dashboard.unit_score.run is 'Run.';
comment on column dashboard.unit_score.unit is 'Code of the unit.';
comment on column dashboard.unit_score.name is 'Name of the unit as it was when the figures were closed.';
comment on column dashboard.unit_score.sort_key is 'Vietnamese collation key of the name, hex: plain order of this column is dictionary order.';
comment on column dashboard.unit_score.search_key is 'Name and code without accents, lower case, for search.';
comment on column dashboard.unit_score.kind is 'Kind of unit: commune, enterprise, …';
comment on column dashboard.unit_score.peer_group is 'Units that are ranked together; null when all units are one group.';
comment on column dashboard.unit_score.score is 'Published score at the published digits; null when it cannot be computed.';
comment on column dashboard.unit_score.rank_no is 'Rank inside the peer group, from 1; null when not ranked.';
comment on column dashboard.unit_score.ranked is 'Whether the unit takes part in the ranking.';
comment on column dashboard.unit_score.reason is 'Why it is not ranked: a code with a message; null when ranked.';
comment on column dashboard.unit_score.level_no is 'Maturity level, from 0; null when the set has none.';
comment on column dashboard.unit_score.coverage is 'Share of the weight that is reported, 0–1.';
comment on column dashboard.unit_score.official is 'Score published by somebody else, in the same unit as score; null when none.';
comment on column dashboard.unit_score.official_rank is 'Rank published by somebody else; null when none.';
create index unit_score_by_place on dashboard.unit_score (run, peer_group, rank_no);
create index unit_score_by_unit on dashboard.unit_score (unit);

create table dashboard.node_score (
  run varchar(32) not null,
  unit varchar(200) not null,
  place int not null,
  node varchar(200) not null,
  points double precision,
  official double precision,
  max_points double precision not null,
  coverage double precision,
  state varchar(40) not null,
  level_no int,
  contribution double precision,
  constraint node_score_pk primary key (run, unit, place),
  constraint node_score_unit_fk foreign key (run, unit) references dashboard.unit_score (run, unit)
);
comment on table dashboard.node_score is 'One row per unit and node of the index set.';
comment on column dashboard.node_score.run is 'Run.';
comment on column dashboard.node_score.unit is 'Code of the unit.';
comment on column dashboard.node_score.place is 'Place of the node in index-set order, from 0 (the root).';
comment on column dashboard.node_score.node is 'Code of the node.';
comment on column dashboard.node_score.points is 'Points; null when not computable or only shown.';
comment on column dashboard.node_score.official is 'Points published by somebody else; null when none.';
comment on column dashboard.node_score.max_points is 'Maximum points of the node for this unit.';
comment on column dashboard.node_score.coverage is 'Share of the weight that is reported, 0–1; null where nothing applies or is scored.';
comment on column dashboard.node_score.state is 'How the points came about: name of the node state.';
comment on column dashboard.node_score.level_no is 'Maturity level of the node; null when it has none.';
comment on column dashboard.node_score.contribution is 'Part of the published score that this leaf gives; null on inner nodes.';
create index node_score_by_node on dashboard.node_score (run, place);

create table dashboard.source_file (
  run varchar(32) not null,
  submission varchar(32) not null,
  file_name varchar(500) not null,
  sha256 varchar(64) not null,
  sent_by varchar(200) not null,
  loaded_at timestamp with time zone not null,
  constraint source_file_pk primary key (run, submission),
  constraint source_file_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.source_file is 'One row per file whose figures a run used.';
comment on column dashboard.source_file.run is 'Run.';
comment on column dashboard.source_file.submission is 'Id of the loading of the file.';
comment on column dashboard.source_file.file_name is 'Name of the file as it was sent.';
comment on column dashboard.source_file.sha256 is 'SHA-256 of the file, hex.';
comment on column dashboard.source_file.sent_by is 'Who loaded it.';
comment on column dashboard.source_file.loaded_at is 'When it was loaded.';

create table dashboard.input_cell (
  run varchar(32) not null,
  unit varchar(200) not null,
  slot int not null,
  code varchar(200) not null,
  part varchar(20) not null,
  state int not null,
  figure double precision,
  submission varchar(32),
  sheet varchar(200),
  cell varchar(20),
  row_no int,
  column_no int,
  cell_text varchar(2000),
  flag varchar(500),
  constraint input_cell_pk primary key (run, unit, slot),
  constraint input_cell_unit_fk foreign key (run, unit) references dashboard.unit_score (run, unit)
);
comment on table dashboard.input_cell is 'One row per unit and input slot that has a figure, a stated gap or a source cell.';
comment on column dashboard.input_cell.run is 'Run.';
comment on column dashboard.input_cell.unit is 'Code of the unit.';
comment on column dashboard.input_cell.slot is 'Place of the figure in the arrays the scorer reads, from 0.';
comment on column dashboard.input_cell.code is 'Code of the input or node.';
comment on column dashboard.input_cell.part is 'value, numerator, denominator, official or official-rank.';
comment on column dashboard.input_cell.state is '0 value, 1 missing, 2 not applicable.';
comment on column dashboard.input_cell.figure is 'The figure as read; null unless state is 0.';
comment on column dashboard.input_cell.submission is 'File it came from (source_file); null when nobody sent it.';
comment on column dashboard.input_cell.sheet is 'Sheet of the file.';
comment on column dashboard.input_cell.cell is 'Address of the cell, as H14.';
comment on column dashboard.input_cell.row_no is 'Row of the cell, from 1.';
comment on column dashboard.input_cell.column_no is 'Column of the cell, from 1 = A.';
comment on column dashboard.input_cell.cell_text is 'What stands in the cell, letter for letter.';
comment on column dashboard.input_cell.flag is 'Quality mark given by the source.';
create index input_cell_by_place on dashboard.input_cell (run, submission, sheet, row_no, column_no);

create table dashboard.audit (
  seq bigint generated by default as identity not null,
  at timestamp with time zone not null,
  actor varchar(200) not null,
  act varchar(60) not null,
  object varchar(400) not null,
  before_value varchar(400),
  after_value varchar(400),
  constraint audit_pk primary key (seq)
);
comment on table dashboard.audit is 'Who did what, in order. Only ever added to.';
comment on column dashboard.audit.seq is 'Order of the acts.';
comment on column dashboard.audit.at is 'When.';
comment on column dashboard.audit.actor is 'Who.';
comment on column dashboard.audit.act is 'What was done: publish.';
comment on column dashboard.audit.object is 'To what: index set and period.';
comment on column dashboard.audit.before_value is 'Run that was published before; null when none.';
comment on column dashboard.audit.after_value is 'Run that is published now.';
