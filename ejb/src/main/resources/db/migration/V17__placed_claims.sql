-- Each claim with the day it was placed, its principal as placed, and what was left to collect of it:
-- less what the creditor had received before and what it gave up since. Row policies of the tables
-- below bind whoever asks.
create view placed_claim with (security_invoker = true) as
select k.id as claim_id, k.file_id, k.creditor_id, k.mandate_id, f.currency, k.due_date,
  cast(coalesce(p.received_at, min(f.recorded_at)) at time zone 'Europe/Paris' as date) as placed_on,
  coalesce(sum(s.amount) filter (where s.kind = 'CLAIM'), 0) as placed,
  greatest(coalesce(sum(case when s.kind = 'CLAIM' then s.amount else -s.amount end), 0), 0) as to_collect
from claim k
  join fact f on f.claim_id = k.id
  left join fact o on o.id = f.reverses
  left join placement p on p.id = k.placement_id
  cross join lateral (
    select coalesce(o.kind, f.kind) as kind,
      case when f.kind = 'REVERSAL' then -f.amount else f.amount end as amount) s
where s.kind in ('CLAIM', 'CREDIT_NOTE')
  or coalesce((coalesce(o.details, f.details) ->> 'beforePlacement')::boolean, false)
group by k.id, k.file_id, k.creditor_id, k.mandate_id, k.due_date, f.currency, p.received_at;
grant select on placed_claim to ${appRole};
