-- What lists and the file's story read. Row policies of the tables below bind whoever asks.

create view file_overview with (security_invoker = true) as
select f.id, f.ref, f.creditor_id, f.mandate_id, f.debtor_id, f.debtor_kind, f.debtor_ref, f.currency,
  f.status, f.phase, f.closing_reason, f.opened_on, f.closed_on, f.version,
  m.ref as mandate_ref, c.ref as creditor_ref, c.name as creditor_name,
  p.id as party_id, p.name as debtor_name, p.first_name as debtor_first_name, p.siren, p.language, p.zone,
  b.total, b.placed, b.paid, b.credit, b.oldest_due_on,
  (select max(a.at) from contact_attempt a
    where a.file_id = f.id and a.allowed and a.cancelled_at is null) as last_contact_at
from case_file f
join mandate m on m.id = f.mandate_id
join creditor c on c.id = f.creditor_id
left join file_party fp on fp.file_id = f.id and fp.role = 'DEBTOR'
left join party p on p.id = fp.party_id
left join file_balance b on b.file_id = f.id;
grant select on file_overview to ${appRole};

-- Everything that happened to a file, each with what it says about itself.
create view file_timeline with (security_invoker = true) as
select x.file_id, x.recorded_at as at, 'FACT' as source, x.id, x.kind as code, x.actor_id as user_id,
  jsonb_strip_nulls(jsonb_build_object('fact', x.id, 'effectiveOn', x.effective_on, 'amount', x.amount::text,
    'currency', x.currency, 'claim', x.claim_id, 'reverses', x.reverses)) as details
from fact x
union all
select n.file_id, n.at, 'NOTE', n.id, 'NOTE', n.author_id, jsonb_build_object('text', n.text)
from file_note n
union all
select a.file_id, a.at, 'ATTEMPT', a.id, case when a.allowed then 'ALLOWED' else 'REFUSED' end, a.user_id,
  jsonb_build_object('attempt', a.id, 'channel', a.channel, 'purpose', a.purpose)
from contact_attempt a
where not exists (select 1 from message s where s.attempt_id = a.id)
union all
select s.file_id, s.created_at, 'MESSAGE', s.id, s.state, s.user_id,
  jsonb_strip_nulls(jsonb_build_object('message', s.id, 'channel', s.channel, 'template', s.template,
    'to', s.recipient, 'document', s.document_id, 'error', s.error))
from message s
union all
select o.file_id, o.at, 'OUTCOME', o.id, o.result, o.user_id,
  jsonb_strip_nulls(jsonb_build_object('mechanism', o.mechanism, 'party', o.party, 'attempt', o.attempt_id,
    'promise', o.promise_id, 'callbackAt', o.callback_at))
from call_outcome o
union all
select d.file_id, d.added_at, 'DOCUMENT', d.id, d.type, d.added_by,
  jsonb_build_object('document', d.id, 'fileName', d.file_name, 'mediaType', d.media_type)
from document d
union all
select l.file_id, l.sent_at, 'LETTER', l.id, l.template, null, jsonb_build_object('ref', l.ref)
from letter_register l
union all
select h.file_id, h.placed_at, 'HOLD', h.id, h.reason, h.placed_by,
  jsonb_strip_nulls(jsonb_build_object('hold', h.id, 'from', h.from_on, 'to', h.to_on))
from hold h
union all
select e.file_id, e.at, 'JOURNAL', e.id, e.action, e.actor_id, e.payload
from audit_entry e
where e.file_id is not null;
grant select on file_timeline to ${appRole};
