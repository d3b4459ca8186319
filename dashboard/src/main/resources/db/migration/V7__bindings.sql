-- What an explanation needs beyond the figures of its own unit: what the run was bound to, and which other closings and figures went into it.
-- Takes the place of the statistics that stood in tables of their own. Runs on H2 and on PostgreSQL.

create table dashboard.run_binding (
  run varchar(32) not null,
  part_no int not null,
  bytes bytea not null,
  constraint run_binding_pk primary key (run, part_no),
  constraint run_binding_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.run_binding is 'What a run is bound to: fitted preparation, statistics of the sample, points of peers, once per run. A run that was copied before this table was there has no row until it is published again.';
comment on column dashboard.run_binding.run is 'Run.';
comment on column dashboard.run_binding.part_no is 'Place of the part, from 0: the bytes are cut, for one column holds only so many.';
comment on column dashboard.run_binding.bytes is 'Part of the compressed bytes (BindingBytes). Written by publish.';

create table dashboard.other_closing (
  run varchar(32) not null,
  place_no int not null,
  purpose varchar(20) not null,
  of_run varchar(32),
  closing varchar(32) not null,
  period varchar(10) not null,
  closed_at timestamp with time zone not null,
  closed_by varchar(200) not null,
  units int not null,
  constraint other_closing_pk primary key (run, place_no),
  constraint other_closing_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.other_closing is 'One row per closing, besides the one that was scored, whose figures went into a run; none for most runs. Written by publish.';
comment on column dashboard.other_closing.run is 'Run.';
comment on column dashboard.other_closing.place_no is 'Order, from 0: earlier closings first, oldest first.';
comment on column dashboard.other_closing.purpose is 'earlier: looked back to; sample: closing of the run whose units the statistics are of; sample-earlier: looked back to by that run.';
comment on column dashboard.other_closing.of_run is 'The run whose units the statistics are of; null for earlier.';
comment on column dashboard.other_closing.closing is 'Id of the closing.';
comment on column dashboard.other_closing.period is 'Its period: 2026, 2026-H1, 2026-Q3 or 2026-10.';
comment on column dashboard.other_closing.closed_at is 'When it was closed.';
comment on column dashboard.other_closing.closed_by is 'Who closed it.';
comment on column dashboard.other_closing.units is 'Number of its units.';

create table dashboard.unit_earlier (
  run varchar(32) not null,
  unit varchar(200) not null,
  figures bytea not null,
  constraint unit_earlier_pk primary key (run, unit),
  constraint unit_earlier_unit_fk foreign key (run, unit) references dashboard.unit_score (run, unit)
);
comment on table dashboard.unit_earlier is 'Figures of a unit in the earlier closings of a run whose preparation can see them: one row per unit that was there then; none for other runs. Written by publish.';
comment on column dashboard.unit_earlier.run is 'Run.';
comment on column dashboard.unit_earlier.unit is 'Code of the unit.';
comment on column dashboard.unit_earlier.figures is 'Compressed bytes (EarlierFigures): figures and their cells by closing, counted as the earlier rows of other_closing.';

drop table dashboard.sample_measure;
drop table dashboard.sample_extreme;
