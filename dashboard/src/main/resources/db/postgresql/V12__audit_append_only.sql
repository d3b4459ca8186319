-- Entries of the audit cannot be changed or taken away by the program. Who owns the database can drop the trigger: then the chain tells.
create function dashboard.audit_append_only() returns trigger language plpgsql as
  $$ begin raise exception 'entries of the audit are only added'; end $$;
create trigger audit_append_only before update or delete on dashboard.audit
  for each row execute function dashboard.audit_append_only();
create trigger audit_not_emptied before truncate on dashboard.audit
  for each statement execute function dashboard.audit_append_only();
