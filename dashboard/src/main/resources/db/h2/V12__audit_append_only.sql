-- Entries of the audit cannot be changed or taken away by the program. Who owns the database can drop the trigger: then the chain tells.
create trigger dashboard.audit_append_only before update, delete on dashboard.audit
  for each row call 'vn.thiduaso.datasets.lake.AppendOnly';
