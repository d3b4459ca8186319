-- Answers of drafts, which may hold any text a cell can, line breaks too; and drafts that could not be taken. Runs on H2 and on PostgreSQL.

comment on column dashboard.draft.answers is 'What was said of the layout of the file that is asked about: a JSON object of keys and answers. Before this version a line for each answer, key, tab, answer: still read.';
comment on column dashboard.draft.earlier is 'Answers that were confirmed or put back, as in answers: offered when the file is asked about again.';

alter table dashboard.draft add column put_back timestamp with time zone;
comment on column dashboard.draft.put_back is 'When it was said to be taken and could not be, UTC: to be looked at again from then on; null: never.';
comment on column dashboard.draft.created is 'When they came, UTC. What nobody said to take within seven days of it, or of being put back, is removed.';
