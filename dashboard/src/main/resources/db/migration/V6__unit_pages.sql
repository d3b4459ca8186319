-- Lists page by page: a page of a list is one row, found by its key, in every order that a ranking offers. Runs on H2 and on PostgreSQL.

create table dashboard.unit_page (
  run varchar(32) not null,
  list varchar(40) not null,
  peer_group varchar(300) not null,
  page_no int not null,
  units varchar(200) array not null,
  search text,
  constraint unit_page_pk primary key (run, list, peer_group, page_no),
  constraint unit_page_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.unit_page is 'One row per page of a list of a run: a page is read, and a list searched, without sorting the run. Written by publish.';
comment on column dashboard.unit_page.run is 'Run.';
comment on column dashboard.unit_page.list is 'rank: by score, then rank and name; name: by name; node N: by the points of the node at place N; change R: by the change since run R. Units without a rank come after the others, by name.';
comment on column dashboard.unit_page.peer_group is 'Peer group whose units are listed; empty: all units of the run.';
comment on column dashboard.unit_page.page_no is 'Page of 200 units, from 0.';
comment on column dashboard.unit_page.units is 'Codes of the units, in the order of the list.';
comment on column dashboard.unit_page.search is 'Search keys of these units in their order, separated by line ends; in list rank only, and null in runs copied before this table was there.';

-- Runs that were copied before this table was there: their other lists are sorted when they are asked for.
insert into dashboard.unit_page (run, list, peer_group, page_no, units)
select run, list, peer_group, place_no / 200, array_agg(unit order by place_no)
from dashboard.unit_place group by run, list, peer_group, place_no / 200;

drop table dashboard.unit_place;
