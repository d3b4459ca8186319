-- Areas: a ranking is narrowed to what stands below a unit, by the tree that held when the figures were closed. Runs on H2 and on PostgreSQL.

create table dashboard.run_area (
  run varchar(32) not null,
  area varchar(200) not null,
  name varchar(500) not null,
  sort_key varchar(2000) not null,
  above varchar(200) default '' not null,
  units int not null,
  ranked int not null,
  constraint run_area_pk primary key (run, area),
  constraint run_area_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.run_area is 'One row per unit that has units of the run below it. Written by publish; none for runs copied before this table was there.';
comment on column dashboard.run_area.run is 'Run.';
comment on column dashboard.run_area.area is 'Code of the unit on top of the area.';
comment on column dashboard.run_area.name is 'Its name in the period of the run; its code where the list of units does not have it.';
comment on column dashboard.run_area.sort_key is 'Vietnamese collation key of the name, hex.';
comment on column dashboard.run_area.above is 'Unit above it; empty: none.';
comment on column dashboard.run_area.units is 'Units of the run in it, itself too where the run has it.';
comment on column dashboard.run_area.ranked is 'How many of them have a rank.';
create index run_area_by_above on dashboard.run_area (run, above, sort_key);

alter table dashboard.unit_score add column areas varchar(2000);
comment on column dashboard.unit_score.areas is 'Codes of the unit and of those above it, each between line ends; null in runs copied before this was kept.';
create index unit_score_by_reason on dashboard.unit_score (run, reason, sort_key);

alter table dashboard.unit_page add column area varchar(200) default '' not null;
comment on column dashboard.unit_page.area is 'Area whose units are listed, of all groups and kinds; empty: all. A small area has the list by rank only.';
alter table dashboard.unit_page drop constraint unit_page_pk;
alter table dashboard.unit_page add constraint unit_page_pk primary key (run, list, peer_group, kind, area, page_no);
