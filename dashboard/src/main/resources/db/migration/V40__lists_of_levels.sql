-- The units of one level by name, and those of one sector, best first: a page reads its own rows only, as by score (V20). Runs on H2 and on PostgreSQL.
create index unit_score_by_level_name on dashboard.unit_score (run, level_no, sort_key, unit);
create index unit_score_by_sector on dashboard.unit_score (run, sector, level_no, score desc nulls last, unit);

-- Where ranks lie, without the shares of single ranks, which are long: a list ordered by it reads this alone.
create index unit_robustness_by_place on dashboard.unit_robustness (run, analysis, unit, low_rank, high_rank, median_rank, top_share);
