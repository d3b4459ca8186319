-- Acts of awards cannot be changed or taken away by the program. Who owns the database can drop the trigger: then the chain of the audit tells.
create function dashboard.award_act_append_only() returns trigger language plpgsql as
  $$ begin raise exception 'acts of awards are only added'; end $$;
create trigger award_act_append_only before update or delete on dashboard.award_act
  for each row execute function dashboard.award_act_append_only();
create trigger award_act_not_emptied before truncate on dashboard.award_act
  for each statement execute function dashboard.award_act_append_only();
