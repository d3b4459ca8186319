-- Long work asked for on a page: what people see of it, and the queue it waits in. Runs on H2 and on PostgreSQL.

create table dashboard.job (
  id varchar(32) not null,
  kind varchar(20) not null,
  index_set varchar(200) not null,
  period varchar(20) not null,
  run varchar(12) not null,
  state varchar(12) not null,
  attempt int not null,
  asked_by varchar(60) not null,
  asked_at timestamp with time zone not null,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  step varchar(20) not null,
  done int not null,
  total int not null,
  message varchar(20) not null,
  result varchar(12) not null,
  exit_code int,
  cancel_by varchar(60),
  child_pid bigint,
  child_start timestamp with time zone,
  server_pid bigint,
  server_start timestamp with time zone,
  constraint job_pk primary key (id),
  constraint job_asked_by_fk foreign key (asked_by) references dashboard.account (account),
  constraint job_cancel_by_fk foreign key (cancel_by) references dashboard.account (account)
);
create index job_asked_at_ix on dashboard.job (asked_at);
create index job_state_ix on dashboard.job (state);
comment on table dashboard.job is 'Long work somebody asked for on a page. Its log lies in the home, in jobs/ID-ATTEMPT.log.';
comment on column dashboard.job.id is '32 random hex digits.';
comment on column dashboard.job.kind is 'What is done: score, robustness, verify, publish.';
comment on column dashboard.job.index_set is 'Code and version of the set that is scored by, CODE@VERSION; empty where it is about a run.';
comment on column dashboard.job.period is 'Period that is scored, in its written form; empty where it is about a run.';
comment on column dashboard.job.run is 'Id of the run it is about; empty where there is none yet.';
comment on column dashboard.job.state is 'waiting, running, done, failed, cancelled, interrupted.';
comment on column dashboard.job.attempt is 'From 1; one more each time somebody asks for it again.';
comment on column dashboard.job.asked_by is 'Account that asked first.';
comment on column dashboard.job.asked_at is 'When, UTC.';
comment on column dashboard.job.started_at is 'When the present attempt began, UTC.';
comment on column dashboard.job.ended_at is 'When it ended, UTC.';
comment on column dashboard.job.step is 'Word of the step it is at; empty before the first.';
comment on column dashboard.job.done is 'Steps that are behind it.';
comment on column dashboard.job.total is 'Steps there are; 0 while nobody knows.';
comment on column dashboard.job.message is 'Why it ended as it did, a key of the texts job.message.…; empty where the state says all.';
comment on column dashboard.job.result is 'Id of the run it made; empty where it made none.';
comment on column dashboard.job.exit_code is 'Of the child process.';
comment on column dashboard.job.cancel_by is 'Account that asked for it to be cancelled.';
comment on column dashboard.job.child_pid is 'Number of the child process, to end it after the server was killed.';
comment on column dashboard.job.child_start is 'When that process started, UTC: another one may have its number.';
comment on column dashboard.job.server_pid is 'Number of the server process that runs it.';
comment on column dashboard.job.server_start is 'When that process started, UTC.';

create table dashboard.job_queue (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures int,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority int,
  constraint job_queue_pk primary key (task_name, task_instance)
);
create index job_queue_execution_time_ix on dashboard.job_queue (execution_time);
create index job_queue_last_heartbeat_ix on dashboard.job_queue (last_heartbeat);
comment on table dashboard.job_queue is 'What waits its turn; the library db-scheduler reads and writes it, nothing else does.';
comment on column dashboard.job_queue.task_name is 'Always job.';
comment on column dashboard.job_queue.task_instance is 'Id and attempt of the job, with a point between.';
comment on column dashboard.job_queue.task_data is 'Not used.';
comment on column dashboard.job_queue.execution_time is 'When it may begin.';
comment on column dashboard.job_queue.picked is 'True: a server has taken it.';
comment on column dashboard.job_queue.picked_by is 'Which server.';
comment on column dashboard.job_queue.last_success is 'Not used: what succeeded is gone from here.';
comment on column dashboard.job_queue.last_failure is 'When taking it failed last.';
comment on column dashboard.job_queue.consecutive_failures is 'How often that failed in a row.';
comment on column dashboard.job_queue.last_heartbeat is 'When the server that took it was last heard of.';
comment on column dashboard.job_queue.version is 'Counts changes, so that only one server takes it.';
comment on column dashboard.job_queue.priority is 'Not used.';
