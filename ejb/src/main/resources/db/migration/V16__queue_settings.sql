-- How the queue weighs a file and how long each result lets a file rest: settings of the agency, not code.

create table queue_weight (
  reason text primary key,
  points int not null
);
select allow_changes('queue_weight');
insert into queue_weight values
  ('CALLBACK', 100),     -- a call back was promised
  ('PROMISE_BROKEN', 80),
  ('NEVER_CALLED', 25),
  ('AMOUNT', 30),        -- at most, reached at 5,000
  ('AGE', 20),           -- at most, reached 180 days past due
  ('UNTOUCHED', 15);     -- at most, reached after 30 days without a contact

create table queue_rest (
  result text primary key,
  days int not null
);
select allow_changes('queue_rest');
insert into queue_rest values
  ('NONE', 1), ('PROMISE', 3), ('PAYMENT', 5), ('PLAN', 5), ('REFUSAL', 7), ('HARDSHIP', 15), ('CALLBACK', 0);

-- The explained priority: points and the reason of each. Ages are counted on the given day.
create function queue_reasons(file bigint, today date, callback boolean)
returns jsonb language sql stable as $$
  with facts as (
    select b.total,
           greatest(today - b.oldest_due_on, 0) as age,
           (select max(o.at) from call_outcome o where o.file_id = file) as last_call,
           exists (select 1 from promise p where p.file_id = file
                     and (p.state = 'BROKEN' or p.state = 'OPEN' and p.due_on < today)) as broken
    from file_balance b where b.file_id = file
  ), points (reason, points, detail) as (
    select 'CALLBACK', w.points, null::text from facts, queue_weight w
      where w.reason = 'CALLBACK' and callback
    union all
    select 'PROMISE_BROKEN', w.points, null from facts f, queue_weight w
      where w.reason = 'PROMISE_BROKEN' and f.broken
    union all
    select 'NEVER_CALLED', w.points, null from facts f, queue_weight w
      where w.reason = 'NEVER_CALLED' and f.last_call is null
    union all
    select 'AMOUNT', least(w.points, (w.points * f.total / 5000)::int), f.total::text from facts f, queue_weight w
      where w.reason = 'AMOUNT'
    union all
    select 'AGE', least(w.points, w.points * f.age / 180), f.age::text from facts f, queue_weight w
      where w.reason = 'AGE' and f.age > 0
    union all
    select 'UNTOUCHED', least(w.points, w.points * (today - f.last_call::date) / 30), (today - f.last_call::date)::text
      from facts f, queue_weight w
      where w.reason = 'UNTOUCHED' and f.last_call is not null
  )
  select coalesce(jsonb_agg(jsonb_build_object('reason', reason, 'points', points, 'detail', detail)
                            order by points desc, reason) filter (where points > 0), '[]')
  from points
$$;
