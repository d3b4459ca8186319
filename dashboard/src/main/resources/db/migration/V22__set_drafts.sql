-- Index sets that are being written: drafts of new versions, every revision of each. Runs on H2 and on PostgreSQL.

create table dashboard.set_draft (
  id varchar(32) not null,
  based_on varchar(300) not null,
  code varchar(200) not null,
  version varchar(60) not null,
  name_vi varchar(400) not null,
  name_en varchar(400) not null,
  stage varchar(10) not null,
  revision int not null,
  sha256 varchar(64) not null,
  created_by varchar(60) not null,
  created_at timestamp with time zone not null,
  sent_by varchar(60) not null,
  sent_at timestamp with time zone,
  decided_by varchar(60) not null,
  decided_at timestamp with time zone,
  reason varchar(2000) not null,
  constraint set_draft_pk primary key (id),
  constraint set_draft_account_fk foreign key (created_by) references dashboard.account (account)
);
comment on table dashboard.set_draft is 'Drafts of index sets. A published one is frozen, and its text lies in the lake.';
comment on column dashboard.set_draft.id is '32 random hex digits.';
comment on column dashboard.set_draft.based_on is 'CODE@VERSION it was made from; empty: from a file.';
comment on column dashboard.set_draft.code is 'Code the text gives the set; may be empty while it is written.';
comment on column dashboard.set_draft.version is 'Version the text gives the set; may be empty while it is written.';
comment on column dashboard.set_draft.name_vi is 'Name in Vietnamese.';
comment on column dashboard.set_draft.name_en is 'Name in English; empty: none.';
comment on column dashboard.set_draft.stage is 'draft: is written; sent: waits for a second person; published; discarded.';
comment on column dashboard.set_draft.revision is 'Number of the current text; a change names the number it was made on.';
comment on column dashboard.set_draft.sha256 is 'Of the current text, hex.';
comment on column dashboard.set_draft.created_by is 'Account that began it.';
comment on column dashboard.set_draft.created_at is 'When, UTC.';
comment on column dashboard.set_draft.sent_by is 'Account that sent it to be published; empty: nobody.';
comment on column dashboard.set_draft.sent_at is 'When, UTC; null: never.';
comment on column dashboard.set_draft.decided_by is 'Account that published, returned or discarded it last; empty: nobody.';
comment on column dashboard.set_draft.decided_at is 'When, UTC; null: never.';
comment on column dashboard.set_draft.reason is 'Why it was returned last; empty: it was not.';

create table dashboard.set_revision (
  draft varchar(32) not null,
  revision int not null,
  yaml text not null,
  what varchar(20) not null,
  about varchar(400) not null,
  restored_from int,
  author varchar(60) not null,
  at timestamp with time zone not null,
  constraint set_revision_pk primary key (draft, revision),
  constraint set_revision_draft_fk foreign key (draft) references dashboard.set_draft (id)
);
comment on table dashboard.set_revision is 'Texts of drafts, one row for each change; never changed.';
comment on column dashboard.set_revision.draft is 'Draft.';
comment on column dashboard.set_revision.revision is '0: the text it was made from; 1 and on: as it was written.';
comment on column dashboard.set_revision.yaml is 'The whole text.';
comment on column dashboard.set_revision.what is 'What was done: base, begin, change, add, move, delete, settings, file, restore.';
comment on column dashboard.set_revision.about is 'What it was done to: code of a node, part of the set, name of a file.';
comment on column dashboard.set_revision.restored_from is 'Revision whose text came back; null: none.';
comment on column dashboard.set_revision.author is 'Account.';
comment on column dashboard.set_revision.at is 'When, UTC.';
