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
