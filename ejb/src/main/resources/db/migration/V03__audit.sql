-- What was done, by whom, when: append-only, one hash chain per file. Payloads name nobody: they hold
-- ids, codes, amounts and dates, so that erasing a person never breaks a chain.

create table audit_entry (
  id bigint generated always as identity primary key,
  chain text not null,
  seq bigint not null,
  creditor_id bigint,
  file_id bigint,
  at timestamptz not null,
  actor_id bigint,
  action text not null,
  payload jsonb not null default '{}',
  previous_hash bytea,
  hash bytea not null,
  unique (chain, seq)
);
create index on audit_entry (file_id, id desc) where file_id is not null;

create function audit_hash(previous bytea, chain text, seq bigint, at timestamptz, actor bigint, action text, payload jsonb)
returns bytea language sql immutable as $$
  select sha256(coalesce(previous, ''::bytea) || convert_to(concat_ws('|', chain, seq::text,
    (extract(epoch from at) * 1000000)::bigint::text, coalesce(actor::text, '-'), action, payload::text), 'UTF8'))
$$;

-- The link is made where the row is written, so that no writer can forget it.
-- It sees the whole chain, whoever writes: a creditor's act follows the agency's.
create function audit_link() returns trigger language plpgsql as $$
declare
  last record;
  scope text := coalesce(current_setting('quittance.scope', true), '');
begin
  perform set_config('quittance.scope', 'agency', true);
  select seq, hash into last from audit_entry where chain = new.chain order by seq desc limit 1;
  perform set_config('quittance.scope', scope, true);
  new.seq := coalesce(last.seq, 0) + 1;
  new.previous_hash := last.hash;
  new.hash := audit_hash(last.hash, new.chain, new.seq, new.at, new.actor_id, new.action, new.payload);
  return new;
end $$;
create trigger audit_link before insert on audit_entry for each row execute function audit_link();

select isolate_by_creditor('audit_entry');
select allow_appends('audit_entry');
