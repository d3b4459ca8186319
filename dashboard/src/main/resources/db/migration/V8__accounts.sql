-- Who may use the pages: accounts, their roles, their sessions, failed logins; and which units stand below which. Runs on H2 and on PostgreSQL.

create table dashboard.account (
  account varchar(60) not null,
  name varchar(200) not null,
  unit varchar(200),
  password_hash varchar(200) not null,
  password_due boolean not null,
  password_at timestamp with time zone not null,
  locked boolean not null,
  illustrative boolean not null,
  created_at timestamp with time zone not null,
  created_by varchar(220) not null,
  constraint account_pk primary key (account)
);
comment on table dashboard.account is 'One row per account. Written by the desks of people and the command account; never deleted, only locked.';
comment on column dashboard.account.account is 'Name typed at login: lower-case letters without accents, digits, dot, hyphen, underscore.';
comment on column dashboard.account.name is 'Name shown beside what the account did.';
comment on column dashboard.account.unit is 'Code of the unit whose subtree the account belongs to; null: no unit.';
comment on column dashboard.account.password_hash is 'Argon2id with its salt and parameters, as Spring Security writes it.';
comment on column dashboard.account.password_due is 'True: the password was made by somebody else and must be changed at the next login.';
comment on column dashboard.account.password_at is 'When the password was set.';
comment on column dashboard.account.locked is 'True: may not log in.';
comment on column dashboard.account.illustrative is 'True: made by the demo; of a role, not of a person.';
comment on column dashboard.account.created_at is 'When the account was made.';
comment on column dashboard.account.created_by is 'Who made it: an account, or terminal: and a name.';

create table dashboard.account_role (
  account varchar(60) not null,
  role varchar(40) not null,
  constraint account_role_pk primary key (account, role),
  constraint account_role_account_fk foreign key (account) references dashboard.account (account)
);
comment on table dashboard.account_role is 'Roles of an account, at least one each.';
comment on column dashboard.account_role.account is 'Account.';
comment on column dashboard.account_role.role is 'Code of the role.';

create table dashboard.account_session (
  token_hash varchar(64) not null,
  account varchar(60) not null,
  started_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  source varchar(60) not null,
  agent varchar(300) not null,
  constraint account_session_pk primary key (token_hash),
  constraint account_session_account_fk foreign key (account) references dashboard.account (account)
);
comment on table dashboard.account_session is 'Open sessions. A row that is gone is a session that has ended.';
comment on column dashboard.account_session.token_hash is 'SHA-256 of what the cookie carries, hex; the cookie itself is nowhere kept.';
comment on column dashboard.account_session.account is 'Whose.';
comment on column dashboard.account_session.started_at is 'Login.';
comment on column dashboard.account_session.seen_at is 'Last request, to the minute.';
comment on column dashboard.account_session.source is 'Address the login came from.';
comment on column dashboard.account_session.agent is 'What the browser calls itself, cut.';
create index account_session_by_account on dashboard.account_session (account);

create table dashboard.login_failure (
  account varchar(60) not null,
  source varchar(60) not null,
  failures int not null,
  last_at timestamp with time zone not null,
  constraint login_failure_pk primary key (account, source)
);
comment on table dashboard.login_failure is 'Failed logins since the last good one, by name typed and address; names need not exist.';
comment on column dashboard.login_failure.account is 'Name typed, cut.';
comment on column dashboard.login_failure.source is 'Address it came from.';
comment on column dashboard.login_failure.failures is 'How many in a row.';
comment on column dashboard.login_failure.last_at is 'The last of them.';

create table dashboard.unit_above (
  unit varchar(200) not null,
  above varchar(200) not null,
  constraint unit_above_pk primary key (unit, above)
);
comment on table dashboard.unit_above is 'Units below those of accounts, at any distance, as the lake says it at the last publish. Written by publish.';
comment on column dashboard.unit_above.unit is 'Unit.';
comment on column dashboard.unit_above.above is 'A unit above it that some account belongs to; never itself.';
