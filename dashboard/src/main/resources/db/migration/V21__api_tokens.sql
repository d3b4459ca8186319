-- Programs that read the figures over HTTP in the name of an account. Runs on H2 and on PostgreSQL.

create table dashboard.api_token (
  token_hash varchar(64) not null,
  account varchar(60) not null,
  name varchar(100) not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  seen_at timestamp with time zone,
  constraint api_token_pk primary key (token_hash),
  constraint api_token_account_fk foreign key (account) references dashboard.account (account)
);
comment on table dashboard.api_token is 'Access codes of programs. A row that is gone is a code that opens nothing any more.';
comment on column dashboard.api_token.token_hash is 'SHA-256 of the code, hex; the code itself is nowhere kept.';
comment on column dashboard.api_token.account is 'Whose: it opens what the account may see, never more.';
comment on column dashboard.api_token.name is 'What it is for, in the words of who made it.';
comment on column dashboard.api_token.created_at is 'When it was made.';
comment on column dashboard.api_token.expires_at is 'From when on it opens nothing.';
comment on column dashboard.api_token.seen_at is 'Last request, to the minute; null: none yet.';
create index api_token_by_account on dashboard.api_token (account);
