-- Accounts that may log in through the OpenID Connect provider of the office. Runs on H2 and on PostgreSQL.

create table dashboard.account_link (
  account varchar(60) not null,
  issuer varchar(500) not null,
  claim varchar(100) not null,
  name varchar(255) not null,
  linked_at timestamp with time zone not null,
  linked_by varchar(220) not null,
  constraint account_link_pk primary key (account),
  constraint account_link_account_fk foreign key (account) references dashboard.account (account),
  constraint account_link_once unique (issuer, claim, name)
);
comment on table dashboard.account_link is 'Whom the provider may vouch for: at most one row per account. Written by the desk of links; a row that is gone is a link that was taken back.';
comment on column dashboard.account_link.account is 'Account that is let in.';
comment on column dashboard.account_link.issuer is 'Provider the link was made for; another one vouches for nobody by it.';
comment on column dashboard.account_link.claim is 'Claim of the id token whose value is compared.';
comment on column dashboard.account_link.name is 'Value of that claim, to the letter.';
comment on column dashboard.account_link.linked_at is 'When it was linked.';
comment on column dashboard.account_link.linked_by is 'Account of who linked it.';

alter table dashboard.account_session add column provider boolean default false not null;
comment on column dashboard.account_session.provider is 'True: the provider vouched for him; neither password nor code of this program was asked for.';
