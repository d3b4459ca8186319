-- Who published is named as in the audit log: an account, or with terminal: before it whoever typed a command. Until now a command left the bare name. Runs on H2 and on PostgreSQL.
alter table dashboard.published_run alter column published_by set data type varchar(220);
update dashboard.published_run set published_by = 'terminal:' || published_by where published_by not in (select account from dashboard.account);
comment on column dashboard.published_run.published_by is 'Who moved it: an account; with terminal: before it, whoever typed a command on the machine.';
