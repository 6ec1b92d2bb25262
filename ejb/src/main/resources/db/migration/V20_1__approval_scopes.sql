-- A request is seen by who may see what it is about; the agency's own requests belong to no mandate.

create function sees_subject(subject_kind text, subject text) returns boolean
language plpgsql stable parallel safe cost 1 as $$
begin
  return case subject_kind
    when 'FILE' then sees_file(subject::bigint)
    when 'MANDATE' then exists (select 1 from mandate where ref = subject)
    when 'CREDITOR' then exists (select 1 from creditor where ref = subject)
    else true
  end;
end $$;
create function sees_approval(wanted bigint) returns boolean language plpgsql stable parallel safe cost 1 as
  $$ begin return exists (select 1 from approval where id = wanted); end $$;

select limit_to_mandates('approval', 'sees_subject(subject_kind, subject)');
select limit_to_mandates('approval_change', 'sees_approval(approval_id)', 'select');
select limit_to_mandates('approval_decision', 'sees_approval(approval_id)', 'select');
