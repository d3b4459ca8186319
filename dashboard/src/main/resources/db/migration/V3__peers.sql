-- What is true of all units of a run or of one of its groups: computed once, when the run is copied. Runs on H2 and on PostgreSQL.

create table dashboard.peer_figures (
  run varchar(32) not null,
  peer_group varchar(300) not null,
  units int not null,
  ranked int not null,
  median double precision,
  constraint peer_figures_pk primary key (run, peer_group),
  constraint peer_figures_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.peer_figures is 'One row per run and peer group, and one for all units of the run.';
comment on column dashboard.peer_figures.run is 'Run.';
comment on column dashboard.peer_figures.peer_group is 'Peer group; empty: all units of the run.';
comment on column dashboard.peer_figures.units is 'Number of units.';
comment on column dashboard.peer_figures.ranked is 'Number of units with a rank.';
comment on column dashboard.peer_figures.median is 'Median of the scores of the ranked units; null when there is none.';

create table dashboard.peer_node (
  run varchar(32) not null,
  peer_group varchar(300) not null,
  place int not null,
  lost double precision,
  median double precision,
  constraint peer_node_pk primary key (run, peer_group, place),
  constraint peer_node_peers_fk foreign key (run, peer_group) references dashboard.peer_figures (run, peer_group)
);
comment on table dashboard.peer_node is 'One row per peer group and node of the index set: what its ranked units got there.';
comment on column dashboard.peer_node.run is 'Run.';
comment on column dashboard.peer_node.peer_group is 'Peer group; empty: all units of the run.';
comment on column dashboard.peer_node.place is 'Place of the node in index-set order, from 0 (the root).';
comment on column dashboard.peer_node.lost is 'Mean of maximum − points over ranked units with points; null when there is none.';
comment on column dashboard.peer_node.median is 'Median of the points of ranked units with points; null when there is none.';

create table dashboard.peer_summary (
  run varchar(32) not null,
  peer_group varchar(300) not null,
  kind varchar(40) not null,
  units int not null,
  ranked int not null,
  scored int not null,
  median double precision,
  highest double precision not null,
  highest_units int not null,
  highest_name varchar(500) not null,
  lowest double precision not null,
  lowest_units int not null,
  lowest_name varchar(500) not null,
  band_width double precision not null,
  first_band bigint not null,
  bands varchar(400) not null,
  officials boolean not null,
  official_ranks boolean not null,
  compared int not null,
  differing int not null,
  coverage double precision not null,
  constraint peer_summary_pk primary key (run, peer_group, kind),
  constraint peer_summary_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.peer_summary is 'One row per run, peer group and kind of unit, each also all together: what stands above a ranking. Runs copied before this table was there have none.';
comment on column dashboard.peer_summary.run is 'Run.';
comment on column dashboard.peer_summary.peer_group is 'Peer group; empty: all.';
comment on column dashboard.peer_summary.kind is 'Kind of unit; empty: all.';
comment on column dashboard.peer_summary.units is 'Number of units.';
comment on column dashboard.peer_summary.ranked is 'Number of units with a rank.';
comment on column dashboard.peer_summary.scored is 'Number of ranked units with a score; the figures up to bands are theirs.';
comment on column dashboard.peer_summary.median is 'Median of the scores; null when there is none.';
comment on column dashboard.peer_summary.highest is 'Greatest score.';
comment on column dashboard.peer_summary.highest_units is 'How many have it; 0 when there is none.';
comment on column dashboard.peer_summary.highest_name is 'Name of one of them.';
comment on column dashboard.peer_summary.lowest is 'Least score.';
comment on column dashboard.peer_summary.lowest_units is 'How many have it; 0 when there is none.';
comment on column dashboard.peer_summary.lowest_name is 'Name of one of them.';
comment on column dashboard.peer_summary.band_width is 'Width of a band of scores.';
comment on column dashboard.peer_summary.first_band is 'The first band begins at this times the width.';
comment on column dashboard.peer_summary.bands is 'Number of scores in each band, separated by blanks.';
comment on column dashboard.peer_summary.officials is 'Whether somebody published a score of one of the units.';
comment on column dashboard.peer_summary.official_ranks is 'Whether somebody published a rank of one of the units.';
comment on column dashboard.peer_summary.compared is 'Units with a score beside one that somebody published.';
comment on column dashboard.peer_summary.differing is 'Those of them whose scores differ.';
comment on column dashboard.peer_summary.coverage is 'Mean share of the weight that is reported, 0–1.';

create table dashboard.unit_place (
  run varchar(32) not null,
  list varchar(10) not null,
  peer_group varchar(300) not null,
  place_no int not null,
  unit varchar(200) not null,
  constraint unit_place_pk primary key (run, list, peer_group, place_no),
  constraint unit_place_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.unit_place is 'One row per list of a run and unit: a page of a list is read without sorting the run.';
comment on column dashboard.unit_place.run is 'Run.';
comment on column dashboard.unit_place.list is 'rank: by score, then rank and name; name: by name. Units without a rank come after the others, by name.';
comment on column dashboard.unit_place.peer_group is 'Peer group whose units are listed; empty: all units of the run.';
comment on column dashboard.unit_place.place_no is 'Place in the list, from 0.';
comment on column dashboard.unit_place.unit is 'Code of the unit.';

-- Runs that were copied before these tables were there.
insert into dashboard.peer_figures (run, peer_group, units, ranked, median)
select run, '', count(*), count(rank_no), percentile_cont(0.5) within group (order by case when ranked then score end)
from dashboard.unit_score group by run;

insert into dashboard.peer_figures (run, peer_group, units, ranked, median)
select run, peer_group, count(*), count(rank_no), percentile_cont(0.5) within group (order by case when ranked then score end)
from dashboard.unit_score where peer_group is not null and peer_group <> '' group by run, peer_group;

insert into dashboard.peer_node (run, peer_group, place, lost, median)
select n.run, '', n.place, avg(case when u.ranked then n.max_points - n.points end),
  percentile_cont(0.5) within group (order by case when u.ranked then n.points end)
from dashboard.node_score n join dashboard.unit_score u on u.run = n.run and u.unit = n.unit
group by n.run, n.place;

insert into dashboard.peer_node (run, peer_group, place, lost, median)
select n.run, u.peer_group, n.place, avg(case when u.ranked then n.max_points - n.points end),
  percentile_cont(0.5) within group (order by case when u.ranked then n.points end)
from dashboard.node_score n join dashboard.unit_score u on u.run = n.run and u.unit = n.unit
where u.peer_group is not null and u.peer_group <> ''
group by n.run, u.peer_group, n.place;

insert into dashboard.unit_place (run, list, peer_group, place_no, unit)
select run, 'rank', '', row_number() over (partition by run order by ranked desc, case when ranked then score end desc, case when ranked then rank_no end, sort_key, unit) - 1, unit
from dashboard.unit_score;

insert into dashboard.unit_place (run, list, peer_group, place_no, unit)
select run, 'rank', peer_group, row_number() over (partition by run, peer_group order by ranked desc, case when ranked then score end desc, case when ranked then rank_no end, sort_key, unit) - 1, unit
from dashboard.unit_score where peer_group is not null and peer_group <> '';

insert into dashboard.unit_place (run, list, peer_group, place_no, unit)
select run, 'name', '', row_number() over (partition by run order by ranked desc, sort_key, unit) - 1, unit
from dashboard.unit_score;

insert into dashboard.unit_place (run, list, peer_group, place_no, unit)
select run, 'name', peer_group, row_number() over (partition by run, peer_group order by ranked desc, sort_key, unit) - 1, unit
from dashboard.unit_score where peer_group is not null and peer_group <> '';
