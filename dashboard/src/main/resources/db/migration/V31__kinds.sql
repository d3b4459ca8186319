-- The lists of a run once for each kind of its units too, where it has several: a page of one kind is one row, found by its key. Runs on H2 and on PostgreSQL.

alter table dashboard.unit_page add column kind varchar(40) default '' not null;
comment on column dashboard.unit_page.kind is 'Kind whose units are listed; empty: all of the group. A kind that is alone in its group has no list of its own.';
alter table dashboard.unit_page drop constraint unit_page_pk;
alter table dashboard.unit_page add constraint unit_page_pk primary key (run, list, peer_group, kind, page_no);

create index run_by_set on dashboard.run (index_set, period_start desc, period, created desc, run);
create index run_by_text on dashboard.run (index_set_sha256, run);
create index run_by_created on dashboard.run (created, run);
