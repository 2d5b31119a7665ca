-- Divides the three largest tables by consultation, with their rows, indices and triggers; all or nothing.
-- Stop every process of Cabildo first, and make a backup. See country.md.
begin;
create temporary table "kept" on commit drop as
  select c.relname as "table", 'trigger' as "kind", pg_get_triggerdef(t.oid) as "definition"
  from pg_trigger t join pg_class c on c.oid = t.tgrelid where not tgisinternal
  union all
  select tablename, 'index', regexp_replace(indexdef, ' INDEX \S+ ON ', ' INDEX ON ')
  from pg_indexes where schemaname = 'public'
    and (indexdef not like 'CREATE UNIQUE%' or (indexdef like '%"consultationId"%' and indexname not like '%\_pkey'));

do $$
declare one text; part int; made text;
begin
  foreach one in array array['vote', 'entry', 'participant'] loop
    execute format('alter table %I rename to %I', one, one || 'Whole');
    execute format('create table %I (like %I including defaults) partition by hash ("consultationId")', one, one || 'Whole');
    for part in 0..15 loop
      execute format('create table %I partition of %I for values with (modulus 16, remainder %s)', one || part, one, part);
    end loop;
    execute format('insert into %I select * from %I', one, one || 'Whole');
    execute format('drop table %I', one || 'Whole');
    for made in select "definition" from "kept" where "table" = one loop
      execute made;
    end loop;
  end loop;
end $$;

-- Of a divided table every unique key has to say the consultation.
alter table "vote" add primary key ("consultationId", "participantId", "proposalId");
create unique index on "vote" ("consultationId", "proposalId", "participantId");
create index on "vote" ("proposalId", "participantId");
alter table "entry" add primary key ("id", "consultationId");
create unique index on "entry" ("consultationId", "responseId", "questionId");
create index on "entry" ("responseId", "questionId");
alter table "participant" add primary key ("id", "consultationId");
commit;
