-- The units of one level, best first: a page reads those of its level only, not a hundred thousand enterprises.
create index unit_score_by_level on dashboard.unit_score (run, level_no, score desc nulls last, unit);
