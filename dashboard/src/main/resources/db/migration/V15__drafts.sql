-- Files sent from a browser: until they are taken into the lake or thrown away, and whose they were. Runs on H2 and on PostgreSQL.

create table dashboard.draft (
  id varchar(32) not null,
  account varchar(60) not null,
  index_set varchar(200) not null,
  period varchar(20) not null,
  stage varchar(10) not null,
  answers text not null,
  created timestamp with time zone not null,
  constraint draft_pk primary key (id),
  constraint draft_account_fk foreign key (account) references dashboard.account (account)
);
comment on table dashboard.draft is 'Files that somebody sent together. The bytes lie in the home, in uploads/drafts.';
comment on column dashboard.draft.id is '32 random hex digits.';
comment on column dashboard.draft.account is 'Who sent them; nobody else sees them.';
comment on column dashboard.draft.index_set is 'Code of the set they are for.';
comment on column dashboard.draft.period is 'Period they are for, in its written form.';
comment on column dashboard.draft.stage is 'check: to be read and checked; take: to be taken and submitted; hold: to be taken only; done: taken.';
comment on column dashboard.draft.answers is 'What was said of the layout of the file that is asked about: a line for each answer, key, tab, answer.';
comment on column dashboard.draft.created is 'When they came, UTC. What is not done after seven days is removed when the server starts.';
create index draft_account_ix on dashboard.draft (account);

create table dashboard.draft_file (
  draft varchar(32) not null,
  place int not null,
  name varchar(400) not null,
  sha256 varchar(64) not null,
  bytes bigint not null,
  constraint draft_file_pk primary key (draft, place),
  constraint draft_file_draft_fk foreign key (draft) references dashboard.draft (id)
);
comment on table dashboard.draft_file is 'One file of a draft, as sent; archives too.';
comment on column dashboard.draft_file.draft is 'Draft.';
comment on column dashboard.draft_file.place is 'From 0, in the order of the form.';
comment on column dashboard.draft_file.name is 'As the sender calls it, without folders.';
comment on column dashboard.draft_file.sha256 is 'Of the bytes, hex.';
comment on column dashboard.draft_file.bytes is 'Size.';

create table dashboard.upload (
  submission varchar(16) not null,
  draft varchar(32) not null,
  constraint upload_pk primary key (submission, draft),
  constraint upload_draft_fk foreign key (draft) references dashboard.draft (id)
);
comment on table dashboard.upload is 'Submissions of the lake that came of a draft. Written after the lake.';
comment on column dashboard.upload.submission is 'Id of the submission.';
comment on column dashboard.upload.draft is 'Draft.';
