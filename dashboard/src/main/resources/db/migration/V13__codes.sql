-- A second thing besides the password: codes of a telephone, and recovery codes on paper. Runs on H2 and on PostgreSQL.

alter table dashboard.account add column code_secret varchar(64);
alter table dashboard.account add column code_on boolean default false not null;
alter table dashboard.account add column code_step bigint default 0 not null;
comment on column dashboard.account.code_secret is 'Secret shared with the telephone, Base32; null when none was made.';
comment on column dashboard.account.code_on is 'True: the account has proved that its telephone knows the secret; a login needs a code.';
comment on column dashboard.account.code_step is 'Number of the half minute of the last code taken; no earlier code and not the same again.';

alter table dashboard.account_session add column confirmed boolean default true not null;
comment on column dashboard.account_session.confirmed is 'False: the password was right, the code is still asked for.';

create table dashboard.recovery_code (
  account varchar(60) not null,
  code_hash varchar(64) not null,
  constraint recovery_code_pk primary key (account, code_hash),
  constraint recovery_code_account_fk foreign key (account) references dashboard.account (account)
);
comment on table dashboard.recovery_code is 'Codes that each stand in for the telephone once. A row that is gone was used.';
comment on column dashboard.recovery_code.account is 'Account.';
comment on column dashboard.recovery_code.code_hash is 'SHA-256 of the code, hex.';
