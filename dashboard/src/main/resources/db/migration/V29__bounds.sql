-- What pages ask for is found without going through a whole table, also when there are a hundred thousand units or years of acts. Runs on H2 and on PostgreSQL.

create index unit_above_by_above on dashboard.unit_above (above, unit);
create index upload_by_draft on dashboard.upload (draft);
create index draft_by_stage on dashboard.draft (stage, created);
create index published_run_by_run on dashboard.published_run (run);
create index audit_by_act on dashboard.audit (act, seq);
create index audit_by_utc on dashboard.audit (utc);
