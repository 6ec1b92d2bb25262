-- Who may see a row, and who may change it.
--
-- The application signs in as ${appRole}: no table is its own, row policies bind it, and it gets
-- UPDATE and DELETE only where a row is not a fact. At the start of every transaction it says whose
-- eyes it uses: set_config('quittance.scope', 'agency' | 'creditor', true) and, for a creditor,
-- set_config('quittance.creditor', id, true). Nothing set, nothing seen.

create function isolate_by_creditor(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy by_creditor on %s using ('
    || '(select current_setting(''quittance.scope'', true)) = ''agency'' or creditor_id = '
    || '(select nullif(current_setting(''quittance.creditor'', true), ''''))::bigint)', target);
end $$;

create function isolate_to_agency(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy agency_only on %s using ('
    || '(select current_setting(''quittance.scope'', true)) = ''agency'')', target);
end $$;

-- Rows that may be corrected in place (people, addresses, states).
create function allow_changes(target regclass) returns void language plpgsql as $$
begin
  execute format('grant select, insert, update, delete on %s to ${appRole}', target);
end $$;

-- Facts: written once, never changed.
create function allow_appends(target regclass) returns void language plpgsql as $$
begin
  execute format('grant select, insert on %s to ${appRole}', target);
end $$;

grant usage on schema public to ${appRole};
alter default privileges in schema public grant usage, select on sequences to ${appRole};
