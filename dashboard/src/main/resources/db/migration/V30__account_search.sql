-- Accounts are sought by name without accents, and listed in pages. Runs on H2 and on PostgreSQL.

alter table dashboard.account add column search_key varchar(600);
comment on column dashboard.account.search_key is 'Name typed at login and name shown, in lower case without accents: for searching. Written with the account.';
update dashboard.account set search_key = translate(lower(account || ' ' || name), 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ', 'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyydaaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd');
alter table dashboard.account alter column search_key set not null;
