-- How sure the ranks of a run are: its analyses, copied out of the lake when the run is published or published again. Runs on H2 and on PostgreSQL.

create table dashboard.robustness (
  run varchar(32) not null,
  analysis varchar(32) not null,
  design_sha256 varchar(64) not null,
  seed bigint not null,
  draws int not null,
  top int not null,
  manifest text not null,
  loaded_at timestamp with time zone not null,
  constraint robustness_pk primary key (run, analysis),
  constraint robustness_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.robustness is 'One row per robustness analysis of a run. Never changed afterwards.';
comment on column dashboard.robustness.run is 'Run whose units were ranked again.';
comment on column dashboard.robustness.analysis is 'Analysis id: first 12 hex digits of the hash of what went in.';
comment on column dashboard.robustness.design_sha256 is 'SHA-256 of the YAML of the design, hex.';
comment on column dashboard.robustness.seed is 'Seed of the draws.';
comment on column dashboard.robustness.draws is 'How often the units were ranked again.';
comment on column dashboard.robustness.top is 'Places above the cut line in each peer group.';
comment on column dashboard.robustness.manifest is 'Manifest of the analysis, JSON, as in the lake: design, near-ties, what moves ranks.';
comment on column dashboard.robustness.loaded_at is 'When it was copied here.';

create table dashboard.unit_robustness (
  run varchar(32) not null,
  analysis varchar(32) not null,
  unit varchar(200) not null,
  ranked double precision not null,
  mean_rank double precision,
  median_rank double precision,
  low_rank double precision,
  high_rank double precision,
  top_share double precision not null,
  first_rank int,
  rank_shares double precision array not null,
  ranks_without int array not null,
  constraint unit_robustness_pk primary key (run, analysis, unit),
  constraint unit_robustness_analysis_fk foreign key (run, analysis) references dashboard.robustness (run, analysis)
);
comment on table dashboard.unit_robustness is 'One row per unit of an analysis: where its rank lies in the draws.';
comment on column dashboard.unit_robustness.run is 'Run.';
comment on column dashboard.unit_robustness.analysis is 'Analysis.';
comment on column dashboard.unit_robustness.unit is 'Code of the unit.';
comment on column dashboard.unit_robustness.ranked is 'Share of draws with a rank, 0–1.';
comment on column dashboard.unit_robustness.mean_rank is 'Mean over the draws with a rank; null, like the next three, without.';
comment on column dashboard.unit_robustness.median_rank is 'Median over the draws with a rank.';
comment on column dashboard.unit_robustness.low_rank is '5 % quantile, type 7.';
comment on column dashboard.unit_robustness.high_rank is '95 % quantile, type 7.';
comment on column dashboard.unit_robustness.top_share is 'Share of draws at the cut line or above, 0–1.';
comment on column dashboard.unit_robustness.first_rank is 'Best rank in any draw; null when never ranked.';
comment on column dashboard.unit_robustness.rank_shares is 'Share of draws with first_rank, first_rank + 1, …';
comment on column dashboard.unit_robustness.ranks_without is 'Rank without each node the manifest names as left out; 0 when not ranked.';
