import { createHash } from 'node:crypto';
import type { FiguresOf } from '@underlag/api/figures';
import { type Actor, visible } from '@underlag/domain/access';
import type { CaseQuery } from '../cases/list-query.ts';

/** The bounds of the ages, in whole days: a case is of the last one it is not older than. */
export const ageBounds = [1, 4, 9, 19] as const;

/** Swedish midnights so many days ago, reckoned once and not for every row. */
const midnightBefore = (days: number) =>
  `(select ((now() at time zone 'Europe/Stockholm')::date - ${days})::timestamp at time zone 'Europe/Stockholm')`;

/**
 * The statements of the managers' figures, for what the actor may see of the wished; weeks are counted from the Monday `since`,
 * and their rounds each from a stretch of an index. Open cases are read once, from an index
 * that holds all that is counted, and added up by queue, type and so on from there.
 */
export const figureQueries = (actor: Actor, wish: FiguresOf, since: string, weeks: number) => ({
  open: query(
    actor,
    wish,
    (scope) => `
    with cells as materialized (
      select queue_key, type_key, assignee_id, count(*) as open,
        count(*) filter (where due_sort < now()) as breached,
        count(*) filter (where due_sort >= now() and warn_at <= now()) as at_risk,
        count(*) filter (where due_sort >= now() and due_sort < ${midnightBefore(-1)}) as due_today,
        count(*) filter (where contact_due_at < now()) as contact_overdue,
        ${ageBounds.map((days) => `count(*) filter (where opened_at >= ${midnightBefore(days)}) as up_to_${days}`).join(', ')}
      from cases where category <> 'done' and ${scope()} group by queue_key, type_key, assignee_id
    )
    select grouping(queue_key, type_key, assignee_id) as level, queue_key, type_key, assignee_id,
      sum(open)::int as open, sum(breached)::int as breached, sum(at_risk)::int as "atRisk",
      sum(due_today)::int as "dueToday", sum(contact_overdue)::int as "contactOverdue",
      array[${ageBounds.map((days) => `sum(up_to_${days})::int`).join(', ')}] as "upTo"
    from cells group by grouping sets ((queue_key), (type_key), (assignee_id), ())`,
  ),
  waiting: query(
    actor,
    wish,
    (scope) => `
    select state, min(type_key) as type_key, count(*)::int as cases,
      floor(date_part('epoch', now() - percentile_disc(0.5) within group (order by waiting_since desc)) / 86400)::int as "medianDays"
    from cases where category = 'waiting' and ${scope()} group by state order by cases desc, state`,
  ),
  outcomes: query(
    actor,
    wish,
    (scope, value) => `
    select week, clock, met, rounds
    from generate_series(0, ${weeks - 1}) week, unnest(array['firstResponse', 'nextUpdate', 'solution']) clock,
      unnest(array[true, false]) met, lateral (
        select count(*)::int as rounds from clock_outcome o
        where o.clock = clock.clock and o.met = met.met
          and settled_on between ${value(since)}::date + week * 7 and ${value(since)}::date + week * 7 + 6
          and ${scope('clock_outcome')}
      ) counted where rounds > 0`,
  ),
  missed: query(
    actor,
    wish,
    (scope, value) => `
    select (settled_on - ${value(since)}::date) / 7 as week, count(distinct case_id)::int as cases
    from clock_outcome where not met and clock = 'nextUpdate' and settled_on >= ${value(since)}::date
      and ${scope('clock_outcome')} group by 1`,
  ),
  reopened: query(
    actor,
    wish,
    (scope, value) => `
    select ((event.at at time zone 'Europe/Stockholm')::date - ${value(since)}::date) / 7 as week,
      count(distinct event.case_id)::int as cases
    from case_event event join cases on cases.id = event.case_id
    where event.kind = 'moved' and event.data->>'move' in ('reopen', 'customer_answered')
      and event.data->>'from' not like 'waiting%'
      and event.at >= ${value(since)}::date::timestamp at time zone 'Europe/Stockholm' and ${scope()} group by 1`,
  ),
  holds: query(
    actor,
    wish,
    (scope) => `
    select reason, count(distinct hold.case_id)::int as cases, sum(amount_ore)::float8 as "amountOre"
    from dunning_hold hold join cases on cases.id = hold.case_id
    where hold.state <> 'lifted' and ${scope()} group by reason order by 3 desc`,
  ),
});

type Place = (given: unknown) => string;
/** The conditions that keep a row of the table inside what is wished and seen. */
type Scope = (table?: 'cases' | 'clock_outcome') => string;

function query(
  actor: Actor,
  { queue, type, person }: FiguresOf,
  write: (scope: Scope, value: Place) => string,
): CaseQuery {
  const values: unknown[] = [];
  const value: Place = (given) => `$${values.push(given)}`;
  const scope: Scope = (table = 'cases') =>
    [
      seen(actor, value, table),
      ...(queue ? [`queue_key = ${value(queue)}`] : []),
      ...(type ? [`type_key = ${value(type)}`] : []),
      ...(person === 'none'
        ? ['assignee_id is null']
        : person
          ? [`assignee_id = ${value(person)}::uuid`]
          : []),
    ].join(' and ');
  const text = write(scope, value);
  return { name: createHash('sha1').update(text).digest('base64url'), text, values };
}

function seen(actor: Actor, value: Place, table: 'cases' | 'clock_outcome'): string {
  const sight = visible(actor);
  if (sight.kind === 'all') return 'true';
  if (sight.kind === 'nothing') return 'false';
  const own = `(queue_key = any(${value(sight.queues)}::text[]) or assignee_id = ${value(actor.personId)}::uuid)`;
  // What was settled is seen by whoever sees the case as it stands now.
  return table === 'cases' ? own : `case_id in (select id from cases where ${own})`;
}
