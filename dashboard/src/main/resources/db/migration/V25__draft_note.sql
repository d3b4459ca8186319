-- What a sender explains, and what was answered before. Runs on H2 and on PostgreSQL.

alter table dashboard.draft add column note varchar(2000) default '' not null;
alter table dashboard.draft add column earlier text default '' not null;
comment on column dashboard.draft.note is 'What the sender says to whoever approves, kept with the act of submitting; empty: nothing.';
comment on column dashboard.draft.earlier is 'Answers that were confirmed or put back, as in answers: offered when the file is asked about again.';
