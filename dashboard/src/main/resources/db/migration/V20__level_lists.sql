-- The units of one level, best first, page by page: a hundred thousand enterprises are not sorted for each page.
create index unit_score_by_level on dashboard.unit_score (run, level_no, score desc nulls last, unit);
