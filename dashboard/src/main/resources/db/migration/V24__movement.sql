-- Monitoring of the movement (UC-042): who follows what, and figures of aims that no index set asks for; and whether the public board (UC-043) is open.
-- Runs on H2 and on PostgreSQL.

create table dashboard.assignment (
  id varchar(32) not null,
  position varchar(120) not null,
  account varchar(60),
  kind varchar(10) not null,
  code varchar(200) not null,
  valid_from date not null,
  valid_to date,
  reason varchar(500) not null,
  made_at timestamp with time zone not null,
  made_by varchar(100) not null,
  constraint assignment_pk primary key (id),
  constraint assignment_account_fk foreign key (account) references dashboard.account (account),
  constraint assignment_kind_known check (kind in ('unit', 'content')),
  constraint assignment_days check (valid_to is null or valid_to >= valid_from)
);
comment on table dashboard.assignment is 'Which member of the council follows which unit or content of the movement. Written by an administrator or the secretary; a row ends, it is never taken away.';
comment on column dashboard.assignment.id is '32 random hex digits.';
comment on column dashboard.assignment.position is 'Who, by the position in the council: no name of a person.';
comment on column dashboard.assignment.account is 'Account of who holds the position; null: none.';
comment on column dashboard.assignment.kind is 'unit or content.';
comment on column dashboard.assignment.code is 'Code of the unit, or of the content (II.3).';
comment on column dashboard.assignment.valid_from is 'First day.';
comment on column dashboard.assignment.valid_to is 'Last day; null: until ended.';
comment on column dashboard.assignment.reason is 'Document or reason; empty when none was given.';
comment on column dashboard.assignment.made_at is 'When it was written.';
comment on column dashboard.assignment.made_by is 'Account that wrote it.';
create index assignment_by_position on dashboard.assignment (position, valid_from);

create table dashboard.aim_figure (
  aim_set varchar(60) not null,
  aim varchar(60) not null,
  period varchar(10) not null,
  version_no int not null,
  figure double precision not null,
  source varchar(500) not null,
  reported_at timestamp with time zone not null,
  reported_by varchar(100) not null,
  constraint aim_figure_pk primary key (aim_set, aim, period, version_no)
);
comment on table dashboard.aim_figure is 'Figures of aims that are reported by hand. A correction is a new version; none is changed or taken away.';
comment on column dashboard.aim_figure.aim_set is 'Code of the movement.';
comment on column dashboard.aim_figure.aim is 'Code of the aim.';
comment on column dashboard.aim_figure.period is 'Period of the figure, as 2026-Q3.';
comment on column dashboard.aim_figure.version_no is 'From 1; the highest is in force.';
comment on column dashboard.aim_figure.figure is 'In the unit of the aim.';
comment on column dashboard.aim_figure.source is 'Document the figure is from.';
comment on column dashboard.aim_figure.reported_at is 'When it was written.';
comment on column dashboard.aim_figure.reported_by is 'Account that wrote it.';

create table dashboard.public_board (
  one int not null,
  is_open boolean not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(100) not null,
  constraint public_board_pk primary key (one),
  constraint public_board_one check (one = 1)
);
comment on table dashboard.public_board is 'Whether the board of published runs is there without logging in. One row at most; none: it never was opened. Written by an administrator.';
comment on column dashboard.public_board.one is '1: there is one board.';
comment on column dashboard.public_board.is_open is 'Whether it is there.';
comment on column dashboard.public_board.changed_at is 'When that was said last.';
comment on column dashboard.public_board.changed_by is 'Account that said it.';
