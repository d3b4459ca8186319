-- Answers of drafts, which may hold any text a cell can, line breaks too. Runs on H2 and on PostgreSQL.

comment on column dashboard.draft.answers is 'What was said of the layout of the file that is asked about: a JSON object of keys and answers. Before this version a line for each answer, key, tab, answer: still read.';
comment on column dashboard.draft.earlier is 'Answers that were confirmed or put back, as in answers: offered when the file is asked about again.';
