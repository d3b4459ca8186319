-- The audit becomes a chain: each entry carries the hash of the one before. Runs on H2 and on PostgreSQL. Entries made before are chained by
-- the next migration, which is Java.

alter table dashboard.audit rename to audit_unchained;

create table dashboard.audit (
  seq bigint not null,
  utc timestamp with time zone not null,
  actor varchar(220) not null,
  act varchar(60) not null,
  object varchar(400) not null,
  before_hash varchar(64),
  after_hash varchar(64),
  reason varchar(1000),
  run varchar(32),
  app_version varchar(60) not null,
  prev_hash varchar(64) not null,
  hash varchar(64) not null,
  constraint audit_chain_pk primary key (seq)
);
comment on table dashboard.audit is 'Who did what, in order. Only ever added to, in the transaction of the act; triggers refuse the rest.';
comment on column dashboard.audit.seq is 'Number of the entry, from 1 without gaps.';
comment on column dashboard.audit.utc is 'When, UTC, to the millisecond.';
comment on column dashboard.audit.actor is 'Account that acted; with terminal: before it, whoever typed a command on the machine.';
comment on column dashboard.audit.act is 'What was done: a code with a message.';
comment on column dashboard.audit.object is 'To what: index set and period, account.';
comment on column dashboard.audit.before_hash is 'SHA-256, hex, of what it was before: manifest of a run, state of an account; null when there was nothing.';
comment on column dashboard.audit.after_hash is 'SHA-256, hex, of what it is now; null when there is nothing.';
comment on column dashboard.audit.reason is 'Why, in the words of who acted; null when nobody asked.';
comment on column dashboard.audit.run is 'The run it is about; null when none.';
comment on column dashboard.audit.app_version is 'Version of the program that wrote the entry.';
comment on column dashboard.audit.prev_hash is 'Hash of the entry before; 64 zeros for the first.';
comment on column dashboard.audit.hash is 'SHA-256, hex, over the canonical JSON (RFC 8785) of all other columns.';
create index audit_by_actor on dashboard.audit (actor, seq);
create index audit_by_object on dashboard.audit (object, seq);

create table dashboard.audit_head (
  one int not null,
  seq bigint not null,
  hash varchar(64) not null,
  constraint audit_head_pk primary key (one)
);
comment on table dashboard.audit_head is 'One row: the last entry of the audit. Whoever appends locks it.';
comment on column dashboard.audit_head.one is 'Always 1.';
comment on column dashboard.audit_head.seq is 'Number of the last entry; 0 when there is none.';
comment on column dashboard.audit_head.hash is 'Its hash; 64 zeros when there is none.';
insert into dashboard.audit_head (one, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
