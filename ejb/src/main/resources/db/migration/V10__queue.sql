-- One row per file that collectors may be given: why, how urgent, not before when.
create table queue_entry (
  file_id bigint primary key references case_file,
  creditor_id bigint not null,
  debtor_id bigint not null references debtor,
  priority int not null,
  reasons jsonb not null,
  ready_at timestamptz not null,
  callback_at timestamptz,
  last_touched_at timestamptz,
  version bigint not null default 0
);
create index on queue_entry (priority desc, file_id);
create index on queue_entry (debtor_id);
select isolate_to_agency('queue_entry');
select allow_changes('queue_entry');

-- A collector's exclusive, expiring hold: one per debtor at a time.
create table lease (
  id uuid primary key,
  file_id bigint not null references case_file,
  debtor_id bigint not null references debtor,
  user_id bigint not null,
  attempt_id bigint references contact_attempt,
  taken_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ending text
);
create unique index one_lease_per_debtor on lease (debtor_id) where ended_at is null;
create index on lease (user_id) where ended_at is null;
select isolate_to_agency('lease');
select allow_changes('lease');
