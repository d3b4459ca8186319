-- Acts of the lake are copied into the audit, in their order and each once. Runs on H2 and on PostgreSQL.

create table dashboard.act_copy (
  one int not null,
  seq bigint not null,
  chain varchar(64) not null,
  constraint act_copy_pk primary key (one)
);
comment on table dashboard.act_copy is 'One row: the last act of the lake that is in the audit. Changed in the transaction of its entry.';
comment on column dashboard.act_copy.one is 'Always 1.';
comment on column dashboard.act_copy.seq is 'Number of the act in the lake; 0 when none was copied.';
comment on column dashboard.act_copy.chain is 'Its link in the chain of acts, SHA-256, hex; empty when none was copied.';
insert into dashboard.act_copy (one, seq, chain) values (1, 0, '');
