-- What people tried in the simulator and gave a name: an address, never a result (decision 096). Runs on H2 and on PostgreSQL.

create table dashboard.scenario (
  scenario varchar(32) not null,
  account varchar(60) not null,
  name varchar(120) not null,
  run varchar(32) not null,
  unit varchar(200) not null,
  query text not null,
  created_at timestamp with time zone not null,
  constraint scenario_pk primary key (scenario),
  constraint scenario_account_fk foreign key (account) references dashboard.account (account),
  constraint scenario_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.scenario is 'One row per saved scenario. Its result is computed whenever it is shown. Never changed; its owner may delete it.';
comment on column dashboard.scenario.scenario is 'Random id, 32 hex digits: its address can be given to others.';
comment on column dashboard.scenario.account is 'Whose.';
comment on column dashboard.scenario.name is 'What its owner calls it.';
comment on column dashboard.scenario.run is 'The run it was tried on; with it go set, version and period.';
comment on column dashboard.scenario.unit is 'Code of the unit.';
comment on column dashboard.scenario.query is 'What is tried, as in the address of the page: tab=values&to.A.value=5.';
comment on column dashboard.scenario.created_at is 'When it was saved.';
create index scenario_by_account on dashboard.scenario (account, created_at);
