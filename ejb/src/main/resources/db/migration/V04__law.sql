-- Law as dated data. Rows are appended, never changed: a new value is a new row with its own dates.

create table law_parameter (
  id bigint generated always as identity primary key,
  code text not null,
  category text not null default '',
  valid_from date not null,
  valid_to date,
  number numeric,
  text text,
  unit text,
  source text not null,
  checked_on date not null,
  recorded_at timestamptz not null default now(),
  check ((number is null) <> (text is null)),
  unique (code, category, valid_from, recorded_at)
);
select allow_appends('law_parameter');

-- A value that somebody proposes. It counts for nothing until somebody else has approved it.
create table law_proposal (
  id bigint generated always as identity primary key,
  code text not null,
  category text not null default '',
  valid_from date not null,
  valid_to date,
  number numeric,
  text text,
  unit text,
  source text not null,
  checked_on date not null,
  why text not null,
  proposed_by bigint not null references app_user,
  proposed_at timestamptz not null,
  check ((number is null) <> (text is null)),
  check (valid_to >= valid_from)
);
create index on law_proposal (code, category, valid_from);
select isolate_to_agency('law_proposal');
select allow_appends('law_proposal');

-- What became of a proposal, once. An approval names the row of law_parameter that it made.
create table law_decision (
  proposal_id bigint primary key references law_proposal,
  outcome text not null check (outcome in ('APPROVED', 'REJECTED', 'WITHDRAWN')),
  decided_by bigint not null references app_user,
  decided_at timestamptz not null,
  reason text,
  parameter_id bigint unique references law_parameter,
  check ((outcome = 'APPROVED') = (parameter_id is not null)),
  check (outcome <> 'REJECTED' or reason is not null)
);
select isolate_to_agency('law_decision');
select allow_appends('law_decision');

-- Two people, whoever writes: the one who proposed may only withdraw, the others only decide. What an
-- approval made is what was proposed.
create function law_second_person() returns trigger language plpgsql as $$
declare
  proposed law_proposal;
begin
  select * into strict proposed from law_proposal where id = new.proposal_id;
  if (new.outcome = 'WITHDRAWN') <> (new.decided_by = proposed.proposed_by) then
    raise exception 'Proposal % is decided by somebody else than the one who made it', new.proposal_id;
  end if;
  if new.outcome = 'APPROVED' and not exists (
    select from law_parameter p
    where p.id = new.parameter_id
      and (p.code, p.category, p.valid_from, p.source) = (proposed.code, proposed.category, proposed.valid_from, proposed.source)
      and (p.valid_to, p.number, p.text) is not distinct from (proposed.valid_to, proposed.number, proposed.text)) then
    raise exception 'Row % is not what proposal % says', new.parameter_id, new.proposal_id;
  end if;
  return new;
end $$;
create trigger law_second_person before insert on law_decision for each row execute function law_second_person();

create table law_holiday (
  day date not null,
  zone text not null,
  label text not null,
  source text not null,
  checked_on date not null,
  primary key (day, zone)
);
select allow_appends('law_holiday');

-- When a debtor may be solicited, in the debtor's own time zone. No row for a day: never on that day.
create table law_contact_window (
  id bigint generated always as identity primary key,
  profile text not null,
  channel text not null,
  day_of_week smallint not null check (day_of_week between 1 and 7),
  opens time not null,
  closes time not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  checked_on date not null
);
select allow_appends('law_contact_window');
