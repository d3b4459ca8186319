-- What rules that look at other units were bound to, beyond the extremes: so that an explanation binds to the same sample again.

alter table dashboard.sample_extreme add column mean double precision;
alter table dashboard.sample_extreme add column deviation double precision;
alter table dashboard.sample_extreme add column reference double precision;
comment on column dashboard.sample_extreme.mean is 'Mean of the measures, in the unit of the indicator; null where the rule does not ask for it. Written by publish.';
comment on column dashboard.sample_extreme.deviation is 'Sample standard deviation (n - 1), in the unit of the indicator; null where the rule does not ask for it. Written by publish.';
comment on column dashboard.sample_extreme.reference is 'Measure of the reference unit, in the unit of the indicator; null where the rule does not ask for it. Written by publish.';

create table dashboard.sample_measure (
  run varchar(32) not null,
  place int not null,
  measure double precision not null,
  units bigint not null,
  constraint sample_measure_pk primary key (run, place, measure),
  constraint sample_measure_sample_fk foreign key (run, place) references dashboard.sample_extreme (run, place)
);
comment on table dashboard.sample_measure is 'All measures of an indicator whose rule asks for their order: one row per different measure. Written by publish.';
comment on column dashboard.sample_measure.run is 'Run.';
comment on column dashboard.sample_measure.place is 'Place of the indicator in index-set order.';
comment on column dashboard.sample_measure.measure is 'Measure, in the unit of the indicator.';
comment on column dashboard.sample_measure.units is 'Number of units with this measure, 1 or more.';
