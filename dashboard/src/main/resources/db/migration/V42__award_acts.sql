-- Acts of awards: what somebody decided, in the words it was written down with. Runs on H2 and on PostgreSQL.

create table dashboard.award_act (
  seq bigint not null,
  kind varchar(20) not null,
  object varchar(100) not null,
  act varchar(40) not null,
  before_act bigint,
  actor varchar(220) not null,
  at timestamp with time zone not null,
  body text not null,
  body_sha256 varchar(64) not null,
  constraint award_act_pk primary key (seq),
  constraint award_act_audit_fk foreign key (seq) references dashboard.audit (seq),
  constraint award_act_before_fk foreign key (before_act) references dashboard.award_act (seq),
  constraint award_act_before_once unique (before_act)
);
comment on table dashboard.award_act is 'Every act of an award, one row each, only added; replaying those of a thing gives its state again.';
comment on column dashboard.award_act.seq is 'Number of its entry in the audit.';
comment on column dashboard.award_act.kind is 'What kind of thing it is about: rule.';
comment on column dashboard.award_act.object is 'Which one: its hash or id.';
comment on column dashboard.award_act.act is 'What was done, as in the audit.';
comment on column dashboard.award_act.before_act is 'The act before on the same thing; null: the first.';
comment on column dashboard.award_act.actor is 'Who did it, as in the audit.';
comment on column dashboard.award_act.at is 'When, to the millisecond.';
comment on column dashboard.award_act.body is 'All of it, as canonical JSON.';
comment on column dashboard.award_act.body_sha256 is 'SHA-256 of the body, hex: after_hash of the entry in the audit.';
create index award_act_by_object on dashboard.award_act (kind, object, seq);
