-- Sectors of units, as the list of units told them when the figures were closed, and how many units stand at each level. Runs on H2 and on PostgreSQL.

alter table dashboard.unit_score add column sector varchar(300);
comment on column dashboard.unit_score.sector is 'Line of business; null: not told, or the run was copied before this was kept.';

create table dashboard.level_share (
  run varchar(32) not null,
  peer_group varchar(300) not null,
  kind varchar(40) not null,
  sector varchar(300) not null,
  level_no int not null,
  units int not null,
  constraint level_share_pk primary key (run, peer_group, kind, sector, level_no),
  constraint level_share_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.level_share is 'Units of a run counted by group, kind, sector and level: one row for each that has any. Written by publish; none for runs copied before this table was there.';
comment on column dashboard.level_share.run is 'Run.';
comment on column dashboard.level_share.peer_group is 'Peer group; empty: none.';
comment on column dashboard.level_share.kind is 'Kind of the units.';
comment on column dashboard.level_share.sector is 'Their sector; empty: not told.';
comment on column dashboard.level_share.level_no is 'Maturity level, from 0; -1: none.';
comment on column dashboard.level_share.units is 'How many.';
