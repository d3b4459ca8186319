-- Lists of accounts, runs and jobs in other orders than the one they had, each read along an index. Runs on H2 and on PostgreSQL. The keys of accounts are
-- written by the next migration, which is Java.

alter table dashboard.account add column sort_key varchar(2000) default '' not null;
comment on column dashboard.account.sort_key is 'Vietnamese collation key of given name, then of the other names, hex: plain order of this column is the order of people. Written with the account.';
alter table dashboard.account add column role_no int default 0 not null;
comment on column dashboard.account.role_no is 'Place of its first role in the table of rights, from 0. Written with the account.';
alter table dashboard.account add column last_login timestamp with time zone;
comment on column dashboard.account.last_login is 'When a session of it last began, UTC, the code of the telephone, if asked for, being right; null: never.';
update dashboard.account set last_login = (select max(a.utc) from dashboard.audit a where a.actor = dashboard.account.account and a.act in ('log-in', 'sign-in'));

create index account_by_name on dashboard.account (sort_key, account);
create index account_by_role on dashboard.account (role_no, sort_key, account);
create index account_by_unit on dashboard.account (unit nulls last, sort_key, account);
create index account_by_unit_falling on dashboard.account (unit desc nulls last, sort_key desc, account desc);
create index account_by_state on dashboard.account (locked, password_due, sort_key, account);
create index account_by_login on dashboard.account (last_login nulls last, account);
create index account_by_login_falling on dashboard.account (last_login desc nulls last, account desc);
create index account_role_by_role on dashboard.account_role (role, account);

create index run_by_closed on dashboard.run (closed_at, run);
create index run_by_period on dashboard.run (period_start, period, run);

alter table dashboard.job add column took_ms bigint;
comment on column dashboard.job.took_ms is 'How long the present attempt took, milliseconds; null while it has not ended, or where it never began.';
update dashboard.job set took_ms = cast(extract(epoch from (ended_at - started_at)) * 1000 as bigint) where ended_at is not null and started_at is not null;
create index job_by_took on dashboard.job (took_ms nulls last, id);
create index job_by_took_falling on dashboard.job (took_ms desc nulls last, id desc);
create index job_by_asker on dashboard.job (asked_by, asked_at, id);
