-- Acts of awards cannot be changed or taken away by the program. Who owns the database can drop the trigger: then the chain of the audit tells.
create trigger dashboard.award_act_append_only before update, delete on dashboard.award_act
  for each row call 'vn.thiduaso.datasets.lake.AppendOnly';
