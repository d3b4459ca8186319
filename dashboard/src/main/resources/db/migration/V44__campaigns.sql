-- Campaigns of awards (UC-054): what is given when, by which deadlines, from which published runs, and who is on the list. Runs on H2 and on PostgreSQL.

create table dashboard.campaign (
  code varchar(100) not null,
  movement varchar(70) not null,
  award_year int not null,
  occasion varchar(20) not null,
  state varchar(20) not null,
  opens date,
  revision int not null,
  proposal_sha256 varchar(64),
  created_at timestamp with time zone not null,
  created_by varchar(220) not null,
  constraint campaign_pk primary key (code),
  constraint campaign_occasion_known check (occasion in ('yearly', 'midterm', 'final')),
  constraint campaign_state_known check (state in ('draft', 'open', 'closed', 'called-off'))
);
comment on table dashboard.campaign is 'Campaigns of awards, one row each: of a movement, a year and an occasion. Written with an act of award_act each time; never taken away.';
comment on column dashboard.campaign.code is 'Movement, year, occasion; a number after them where an earlier one was called off.';
comment on column dashboard.campaign.movement is 'Code of the movement in the rules of awards.';
comment on column dashboard.campaign.award_year is 'Year of the awards, whenever they are decided.';
comment on column dashboard.campaign.occasion is 'yearly, midterm or final.';
comment on column dashboard.campaign.state is 'draft, open, closed (to nominations) or called-off.';
comment on column dashboard.campaign.opens is 'First day of nominations, by whose rules the campaign goes; null: not said yet.';
comment on column dashboard.campaign.revision is 'How often it was changed, from 0: who changes it says which text was read.';
comment on column dashboard.campaign.proposal_sha256 is 'SHA-256, hex, of the proposal as it stood when nominations opened; its text is in that act. Null before.';
comment on column dashboard.campaign.created_at is 'When it was made.';
comment on column dashboard.campaign.created_by is 'Who made it, as in the audit.';
create index campaign_by_year on dashboard.campaign (award_year, code);

create table dashboard.campaign_deadline (
  campaign varchar(100) not null,
  step varchar(20) not null,
  last_day date not null,
  constraint campaign_deadline_pk primary key (campaign, step),
  constraint campaign_deadline_campaign_fk foreign key (campaign) references dashboard.campaign (code)
);
comment on table dashboard.campaign_deadline is 'Last days of the steps of a campaign, as the office set them. Written anew with each change of a draft.';
comment on column dashboard.campaign_deadline.campaign is 'Campaign.';
comment on column dashboard.campaign_deadline.step is 'nominations, appraisal, council or decision.';
comment on column dashboard.campaign_deadline.last_day is 'Last day of it.';

create table dashboard.campaign_places (
  campaign varchar(100) not null,
  form varchar(100) not null,
  recipient varchar(20) not null,
  most int,
  constraint campaign_places_pk primary key (campaign, form, recipient),
  constraint campaign_places_campaign_fk foreign key (campaign) references dashboard.campaign (code)
);
comment on table dashboard.campaign_places is 'Forms of award a campaign gives to whom, and how many. Written anew with each change of a draft, and when it opens.';
comment on column dashboard.campaign_places.campaign is 'Campaign.';
comment on column dashboard.campaign_places.form is 'Code of the form in the rules of awards.';
comment on column dashboard.campaign_places.recipient is 'collective, individual or household.';
comment on column dashboard.campaign_places.most is 'Places by the quota of that time; null: no number is stated, and none is enforced.';

create table dashboard.campaign_run (
  campaign varchar(100) not null,
  index_set varchar(200) not null,
  run varchar(32) not null,
  constraint campaign_run_pk primary key (campaign, index_set),
  constraint campaign_run_campaign_fk foreign key (campaign) references dashboard.campaign (code),
  constraint campaign_run_run_fk foreign key (run) references dashboard.run (run)
);
comment on table dashboard.campaign_run is 'Published runs that a campaign proposes candidates from, one for each index set. Chosen in a draft, bound when it opens.';
comment on column dashboard.campaign_run.campaign is 'Campaign.';
comment on column dashboard.campaign_run.index_set is 'Code of the index set.';
comment on column dashboard.campaign_run.run is 'Run of it, published then.';

create table dashboard.campaign_candidate (
  campaign varchar(100) not null,
  kind varchar(100) not null,
  unit varchar(200) not null,
  name varchar(500) not null,
  proposed boolean not null,
  on_list boolean not null,
  reason varchar(1000) not null,
  said_at timestamp with time zone not null,
  said_by varchar(220) not null,
  constraint campaign_candidate_pk primary key (campaign, kind, unit),
  constraint campaign_candidate_campaign_fk foreign key (campaign) references dashboard.campaign (code)
);
comment on table dashboard.campaign_candidate is 'Units that somebody put on the list of a campaign, those taken off again too. The history of each is in award_act.';
comment on column dashboard.campaign_candidate.campaign is 'Campaign.';
comment on column dashboard.campaign_candidate.kind is 'Kind of candidates, as in the rules of awards.';
comment on column dashboard.campaign_candidate.unit is 'Code of the unit.';
comment on column dashboard.campaign_candidate.name is 'Its name in the run the campaign is bound to.';
comment on column dashboard.campaign_candidate.proposed is 'Whether the frozen proposal has it above the line.';
comment on column dashboard.campaign_candidate.on_list is 'Whether it is on the list now.';
comment on column dashboard.campaign_candidate.reason is 'Why it was put on or taken off last; empty when nobody had to say.';
comment on column dashboard.campaign_candidate.said_at is 'When that was.';
comment on column dashboard.campaign_candidate.said_by is 'Who did it, as in the audit.';

comment on column dashboard.award_act.kind is 'What kind of thing it is about: rule or campaign.';
