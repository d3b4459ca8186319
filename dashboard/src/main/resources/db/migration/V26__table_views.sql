-- Views of tables that people gave a name, and which of them opens first (decision 101). Runs on H2 and on PostgreSQL.

create table dashboard.table_view (
  table_view varchar(32) not null,
  account varchar(60) not null,
  page varchar(20) not null,
  name varchar(80) not null,
  name_key varchar(240) not null,
  query text not null,
  shared boolean not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint table_view_pk primary key (table_view),
  constraint table_view_name_uq unique (account, page, name_key),
  constraint table_view_account_fk foreign key (account) references dashboard.account (account)
);
comment on table dashboard.table_view is 'One row per saved view of a table: what was chosen on it, without run and period. Its owner may change and delete it.';
comment on column dashboard.table_view.table_view is 'Random id, 32 hex digits.';
comment on column dashboard.table_view.account is 'Whose.';
comment on column dashboard.table_view.page is 'Which table: a word of the enum SavedTable.';
comment on column dashboard.table_view.name is 'What its owner calls it.';
comment on column dashboard.table_view.name_key is 'The name in small letters: two names of an owner that differ in capitals only are one.';
comment on column dashboard.table_view.query is 'What is chosen, as in the address of the table: set=A&sort=name&cols=name,score.';
comment on column dashboard.table_view.shared is 'Whether everybody who may see the table may open it.';
comment on column dashboard.table_view.created_at is 'When it was saved first.';
comment on column dashboard.table_view.changed_at is 'When its name, its state or whom it is for was changed last.';
create index table_view_shared on dashboard.table_view (page, shared);

create table dashboard.usual_view (
  account varchar(60) not null,
  page varchar(20) not null,
  table_view varchar(32) not null,
  constraint usual_view_pk primary key (account, page),
  constraint usual_view_account_fk foreign key (account) references dashboard.account (account),
  constraint usual_view_view_fk foreign key (table_view) references dashboard.table_view (table_view)
);
comment on table dashboard.usual_view is 'The view that opens when an account opens a table without saying what it wants. No row: the table as it is by itself.';
comment on column dashboard.usual_view.account is 'Who opens it.';
comment on column dashboard.usual_view.page is 'Which table.';
comment on column dashboard.usual_view.table_view is 'Its own, or one that is shared.';
create index usual_view_by_view on dashboard.usual_view (table_view);
