-- Who approved a file beside who loaded it: an explanation names both. Runs on H2 and on PostgreSQL.

alter table dashboard.source_file add column approved_by varchar(200);
alter table dashboard.source_file add column approved_at timestamp with time zone;
comment on column dashboard.source_file.approved_by is 'Who approved it before the closing, as the acts of the lake name him; null: nobody, or the run was copied before this was kept.';
comment on column dashboard.source_file.approved_at is 'When it was approved, UTC; null likewise.';
