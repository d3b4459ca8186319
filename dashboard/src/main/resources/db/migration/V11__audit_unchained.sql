-- Its entries are in the chain now.
drop table dashboard.audit_unchained;
