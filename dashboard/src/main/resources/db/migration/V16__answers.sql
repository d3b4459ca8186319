-- Answers to questionnaires on the pages, until they are sent as a file, and what was sent of them. Runs on H2 and on PostgreSQL.

create table dashboard.answer (
  index_set varchar(200) not null,
  period varchar(20) not null,
  unit varchar(200) not null,
  code varchar(200) not null,
  figure varchar(500) not null,
  numerator varchar(500) not null,
  denominator varchar(500) not null,
  not_applicable boolean not null,
  evidence varchar(500) not null,
  account varchar(60) not null,
  answered timestamp with time zone not null,
  constraint answer_pk primary key (index_set, period, unit, code),
  constraint answer_account_fk foreign key (account) references dashboard.account (account)
);
comment on table dashboard.answer is 'What a unit answered to one question, as typed. A question nobody touched has no row.';
comment on column dashboard.answer.index_set is 'Code of the set that asks.';
comment on column dashboard.answer.period is 'Period it is about, in its written form.';
comment on column dashboard.answer.unit is 'Unit that answers.';
comment on column dashboard.answer.code is 'Code of the figure.';
comment on column dashboard.answer.figure is 'Value of a figure that is no ratio: a number, or the number of an answer. Empty: none.';
comment on column dashboard.answer.numerator is 'Of a ratio; empty: none.';
comment on column dashboard.answer.denominator is 'Of a ratio; empty: none.';
comment on column dashboard.answer.not_applicable is 'Whether the question does not concern the unit.';
comment on column dashboard.answer.evidence is 'What proves it, in words; files stand in answer_file.';
comment on column dashboard.answer.account is 'Who answered last.';
comment on column dashboard.answer.answered is 'When, UTC.';

create table dashboard.answer_file (
  id varchar(32) not null,
  index_set varchar(200) not null,
  period varchar(20) not null,
  unit varchar(200) not null,
  code varchar(200) not null,
  name varchar(200) not null,
  sha256 varchar(64) not null,
  bytes bigint not null,
  account varchar(60) not null,
  added timestamp with time zone not null,
  constraint answer_file_pk primary key (id),
  constraint answer_file_account_fk foreign key (account) references dashboard.account (account)
);
comment on table dashboard.answer_file is 'A file that proves an answer. The bytes lie in the home, in uploads/evidence, under their hash.';
comment on column dashboard.answer_file.id is '32 random hex digits.';
comment on column dashboard.answer_file.index_set is 'Code of the set that asks.';
comment on column dashboard.answer_file.period is 'Period, in its written form.';
comment on column dashboard.answer_file.unit is 'Unit.';
comment on column dashboard.answer_file.code is 'Code of the figure.';
comment on column dashboard.answer_file.name is 'As the sender calls it, without folders.';
comment on column dashboard.answer_file.sha256 is 'Of the bytes, hex.';
comment on column dashboard.answer_file.bytes is 'Size.';
comment on column dashboard.answer_file.account is 'Who added it.';
comment on column dashboard.answer_file.added is 'When, UTC.';
create index answer_file_unit_ix on dashboard.answer_file (index_set, period, unit);

create table dashboard.answer_sending (
  draft varchar(32) not null,
  index_set varchar(200) not null,
  period varchar(20) not null,
  unit varchar(200) not null,
  account varchar(60) not null,
  sent timestamp with time zone not null,
  constraint answer_sending_pk primary key (draft)
);
comment on table dashboard.answer_sending is 'Answers that were made a file and sent to be checked. A draft that was thrown away leaves its row.';
comment on column dashboard.answer_sending.draft is 'Draft the file went into.';
comment on column dashboard.answer_sending.index_set is 'Code of the set that asks.';
comment on column dashboard.answer_sending.period is 'Period, in its written form.';
comment on column dashboard.answer_sending.unit is 'Unit.';
comment on column dashboard.answer_sending.account is 'Who sent.';
comment on column dashboard.answer_sending.sent is 'When, UTC.';
create index answer_sending_unit_ix on dashboard.answer_sending (index_set, period, unit);
