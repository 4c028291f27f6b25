import type { Desk } from './desk.ts';

/** How many open cases, and how many of them are late, nearly late, and due today, by some key. */
export interface Recounted {
  by: 'nothing' | 'queue' | 'type' | 'person' | 'age' | 'waiting';
  key: string | null;
  open: number;
  breached: number;
  at_risk: number;
  due_today: number;
  contact_overdue: number;
  median_days: number | null;
}

export interface RecountedRound {
  number: string;
  clock: string;
  round: number;
  settled_at: Date;
  met: boolean;
  type_key: string;
  queue_key: string;
  assignee_id: string | null;
}

/**
 * Everything the figures say, counted anew by SQL that knows only the log of events and the settings: open time minute by
 * minute, states as stretches between events. It shares no line with what it judges; speed is no aim of it.
 */
export async function recount({ owner }: Desk): Promise<{ cells: Recounted[]; rounds: RecountedRound[] }> {
  const client = await owner.connect();
  try {
    await client.query('begin');
    await client.query(preparation);
    const cells = await client.query<Recounted>(cellsQuery);
    const rounds = await client.query<RecountedRound>(
      `select number, clock, round::int, settled_at, met, rounds.type_key, rounds.queue_key,
         rounds.assignee_id from rounds join cases on cases.id = case_id where settled_at is not null order by number, clock, round`,
    );
    return { cells: cells.rows, rounds: rounds.rows };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const preparation = `
create temp table open_minute on commit drop as
select calendar.id as calendar_id, minute as starts, minute + interval '1 minute' as ends
from calendar,
  generate_series(date_trunc('minute', now()) - interval '45 days', now() + interval '8 days', interval '1 minute') minute,
  lateral (select minute at time zone 'Europe/Stockholm' as wall) w
where to_char(wall, 'YYYY-MM-DD') <> all(closed_days)
  and exists (select from jsonb_to_recordset((week::jsonb)->lower(to_char(wall, 'dy'))) as i("from" text, "to" text)
    where to_char(wall, 'HH24:MI') >= i."from" and to_char(wall, 'HH24:MI') < i."to");
create index on open_minute (calendar_id, starts);

create function pg_temp.open_time(calendar uuid, since timestamptz, until timestamptz) returns interval language sql as $$
  select coalesce(sum(least(ends, until) - greatest(starts, since)), interval '0')
  from open_minute where calendar_id = calendar and starts < until and ends > since and since < until
$$;

-- What is known of each case: its type, queue and assignee over time, and the promise of the type it has now.
create temp table kind_of on commit drop as
select case_id, seq, at, coalesce(data->>'typeKey', data->>'to') as type_key,
  coalesce(data->>'queue', (select queue_key from type_setting s where s.type_key = data->>'typeKey')) as queue_key
from case_event where kind in ('opened', 'classified');
create temp table holder_of on commit drop as
select case_id, seq, at, (data->>'to')::uuid as assignee_id from case_event where kind = 'assigned';
create temp table promise on commit drop as
select case_id, k.type_key, k.queue_key, p.calendar_id, clock.key as clock,
  make_interval(mins => (clock.value->>'minutes')::int) as within,
  array(select jsonb_array_elements_text(clock.value->'rests')) as rests,
  (select assignee_id from holder_of h where h.case_id = k.case_id order by seq desc limit 1) as assignee_id,
  (select at from kind_of o where o.case_id = k.case_id order by seq limit 1) as opened_at
from (select distinct on (case_id) * from kind_of order by case_id, seq desc) k
  join lateral (select * from sla_policy s where s.type_key = k.type_key order by version desc limit 1) p on true
  cross join lateral jsonb_each(p.deadlines::jsonb) clock;

-- States as stretches, and the run of equal categories that each belongs to.
create temp table stretch on commit drop as
select *, coalesce(lead(since) over w, 'infinity') as until, row_number() over w as place from (
  select case_id, seq, case when kind = 'opened' then (data->>'receivedAt')::timestamptz else at end as since,
    data->>'category' as category, coalesce(data->>'state', data->>'to') as state
  from case_event where kind in ('opened', 'moved', 'classified')
) s window w as (partition by case_id order by seq);
create temp table stands on commit drop as
select distinct on (case_id) case_id, state, category,
  (select min(b.since) from stretch b where b.case_id = a.case_id and b.category = a.category and not exists (
    select from stretch c where c.case_id = a.case_id and c.place > b.place and c.category <> a.category)) as category_since
from stretch a order by case_id, place desc;

create temp table answer on commit drop as
select case_id, seq, at from case_event e where kind = 'replied' and not (data->>'automatic')::boolean
  and not exists (select from case_event u where u.case_id = e.case_id and u.kind = 'reply_undone'
    and u.data->>'messageId' = e.data->>'messageId')
union all
select case_id, seq, at from case_event where kind = 'contact_attempted' and data->>'outcome' = 'reached';

-- Rounds: of the first response and the solution one, of the update one up to each answer and one since the last.
create temp table round_of on commit drop as
select case_id, clock, 1 as round, '-infinity'::timestamptz as since,
  case when clock = 'firstResponse' then (select min(at) from answer a where a.case_id = p.case_id) end as answered
from promise p where clock <> 'nextUpdate'
union all
select p.case_id, clock, row_number() over (partition by p.case_id order by coalesce(a.at, 'infinity')),
  coalesce(lag(a.at) over (partition by p.case_id order by coalesce(a.at, 'infinity')), '-infinity'), nullif(a.at, 'infinity')
from promise p join (select case_id, at from answer union all select case_id, 'infinity' from stands) a on a.case_id = p.case_id
where clock = 'nextUpdate';

create temp table rounds on commit drop as
select r.*, case when answered is not null then answered when s.category = 'done' and (r.clock <> 'nextUpdate' or ran > interval '0')
    then s.category_since end as settled_at, ran <= within as met, ran,
  (select k.type_key from kind_of k where k.case_id = r.case_id and k.at <= coalesce(answered, category_since) order by seq desc limit 1) as type_key,
  (select k.queue_key from kind_of k where k.case_id = r.case_id and k.at <= coalesce(answered, category_since) order by seq desc limit 1) as queue_key,
  (select h.assignee_id from holder_of h where h.case_id = r.case_id and h.at <= coalesce(answered, category_since) order by seq desc limit 1) as assignee_id
from round_of r join promise p using (case_id, clock) join stands s using (case_id), lateral (
  select coalesce(sum(pg_temp.open_time(p.calendar_id, greatest(t.since, r.since), least(t.until, coalesce(r.answered, now()), now()))), interval '0') as ran
  from stretch t where t.case_id = r.case_id and t.category <> 'done' and t.category <> all(p.rests)
) counted;

-- The running clocks of open cases, and how much open time is left of each.
create temp table running on commit drop as
select r.case_id, r.clock, within - ran as remains, extract(epoch from ran) * 100 / extract(epoch from within) as percent, calendar_id
from rounds r join promise p using (case_id, clock) join stands s using (case_id)
where settled_at is null and s.category <> 'done' and s.category <> all(p.rests);
create temp table open_case on commit drop as
select p.case_id, p.type_key, p.queue_key, p.assignee_id, s.category, s.state, s.category_since,
  p.type_key = 'extra_guarding_contact' and pg_temp.open_time(p.calendar_id,
    (select min(since) from stretch f where f.case_id = p.case_id), now()) > interval '8 hours'
    and not exists (select from case_event e where e.case_id = p.case_id
      and kind = 'contact_attempted' and data->>'outcome' = 'reached') as unreached,
  (now() at time zone 'Europe/Stockholm')::date - (p.opened_at at time zone 'Europe/Stockholm')::date as days, n.*
from (select distinct on (case_id) * from promise) p join stands s using (case_id) left join lateral (
  -- The clock with the least open time left is due first: they share a calendar.
  select remains < interval '0' as late, percent >= 75 as warned,
    remains <= pg_temp.open_time(calendar_id, now(),
      ((now() at time zone 'Europe/Stockholm')::date + 1)::timestamp at time zone 'Europe/Stockholm') as today
  from running r where r.case_id = p.case_id order by remains limit 1
) n on true
where s.category <> 'done';`;

const cellsQuery = `
select "by", key, count(*)::int as open, count(*) filter (where late)::int as breached,
  count(*) filter (where not late and warned)::int as at_risk, count(*) filter (where not late and today)::int as due_today,
  count(*) filter (where unreached)::int as contact_overdue,
  percentile_disc(0.5) within group (order by floor(extract(epoch from now() - category_since) / 86400)::int) as median_days
from open_case, lateral (values
  ('nothing', null), ('queue', queue_key), ('type', type_key), ('person', assignee_id::text),
  ('age', case when days <= 1 then '0–1' when days <= 4 then '2–4' when days <= 9 then '5–9' when days <= 19 then '10–19' else '20+' end),
  ('waiting', case when category = 'waiting' then state else 'no' end)) as by_what("by", key)
group by 1, 2`;
