-- How often each account sent files in the last hour. Runs on H2 and on PostgreSQL.

create table dashboard.file_sending (
  id varchar(32) not null,
  account varchar(60) not null,
  sent timestamp with time zone not null,
  refused boolean not null,
  constraint file_sending_pk primary key (id),
  constraint file_sending_account_fk foreign key (account) references dashboard.account (account)
);
create index file_sending_account on dashboard.file_sending (account, sent);
comment on table dashboard.file_sending is 'A form with files that an account sent; rows older than an hour are removed when the account sends again.';
comment on column dashboard.file_sending.id is '32 random hex digits.';
comment on column dashboard.file_sending.account is 'Who sent it.';
comment on column dashboard.file_sending.sent is 'When.';
comment on column dashboard.file_sending.refused is 'True: it came too often and was not taken; the first one of an hour only.';
