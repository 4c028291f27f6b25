import { createHash } from 'node:crypto';
import type { ListCases } from '@underlag/api/cases';
import { type Actor, type Visibility, visible } from '@underlag/domain/access';
import { filtersOf, type Place, spansEnded } from './list-filters.ts';

/** A prepared statement: its name follows from its text, so each shape is planned once per connection. */
export interface CaseQuery {
  name: string;
  text: string;
  values: unknown[];
}

const row = `json_build_object(
  'id', c.id, 'number', c.number, 'version', c.version, 'typeKey', c.type_key, 'state', c.state, 'category', c.category,
  'queueKey', c.queue_key, 'subject', c.subject, 'customerName', customer.name, 'requesterName', c.requester_name,
  'assignee', case when person.id is null then null else json_build_object('id', person.id, 'name', person.name) end,
  'channel', c.channel, 'openedAt', c.opened_at, 'dueAt', c.due_at,
  'stage', case when c.due_at is null then null when now() > c.due_at then 100
    when now() >= (c.clocks->'next'->>'warnAt')::timestamptz then 75
    when now() >= (c.clocks->'next'->>'halfAt')::timestamptz then 50 else 0 end,
  'waitingSince', c.waiting_since, 'doneAt', c.done_at)`;

/** The SQL of one list: the filter and order of exactly one index per part of it, then the names of its fifty rows. */
export function listQuery(actor: Actor, input: ListCases, number: string | null): CaseQuery {
  const values: unknown[] = [];
  const value: Place = (given) => `$${values.push(given)}`;
  const key = keyOf(input);
  const direction = key === 'due_sort' ? 'asc' : 'desc';
  const filters = filtersOf(value, input, number);
  if (input.after) {
    const [at, id] = input.after.split('|');
    filters.push(
      `(${key}, id) ${direction === 'asc' ? '>' : '<'} (${value(at)}::timestamptz, ${value(id)}::uuid)`,
    );
  }
  const order = `order by ${key} ${direction}, id ${direction} limit ${input.size + 1}`;
  // Joined, not "or": each part then walks its own index no further than the page, and the parts are merged.
  const parts = partsOf(value, actor, input, number).map(
    (part) => `(select * from cases where ${[part, ...filters].join(' and ')} ${order})`,
  );
  const text = `
    with page as (${parts.length === 1 ? parts[0] : `select * from (${parts.join(' union all ')}) cases ${order}`})
    select coalesce(json_agg(${row} order by c.${key} ${direction}, c.id ${direction}), '[]') as page,
      coalesce(array_agg(to_char(c.${key} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '|' || c.id
        order by c.${key} ${direction}, c.id ${direction}), '{}') as cursors
    from page c left join customer on customer.id = c.customer_id left join person on person.id = c.assignee_id`;
  return { name: createHash('sha1').update(text).digest('base64url'), text, values };
}

function keyOf(input: ListCases): 'opened_at' | 'due_sort' | 'done_at' {
  if (spansEnded(input)) return 'opened_at';
  if (!input.open) return 'done_at';
  return input.sort === 'opened' ? 'opened_at' : 'due_sort';
}

/** The list as parts that have no case in common, together all of it that the actor may see. */
function partsOf(value: Place, actor: Actor, input: ListCases, number: string | null): string[] {
  const { list, q, customerId } = input;
  const sight = visible(actor);
  const own = () => `assignee_id = ${value(actor.personId)}::uuid`;
  if (sight.kind === 'nothing') return ['false'];
  if (list === 'mine') return [own()];
  if (list === 'stand_in') return [`${stoodInFor(value(actor.personId))} and ${inSight(value, sight, own)}`];
  if (list !== 'all' && !input.clock) {
    const queue = `queue_key = ${value(list)}`;
    return [sight.kind === 'all' || sight.queues.includes(list) ? queue : `${queue} and ${own()}`];
  }
  if (sight.kind === 'all') return ['true'];
  const { queues } = sight;
  // Few cases bear a number, a word or a customer: those are found first and then looked at.
  if (number || q || customerId || spansEnded(input))
    return [`(queue_key = any(${value(queues)}::text[]) or ${own()})`];
  const others = `${own()} and queue_key <> all(${value(queues)}::text[])`;
  return [...queues.map((queue) => `queue_key = ${value(queue)}`), others];
}

/** The cases of those who are away today, by the Swedish day, and have the person as deputy. */
export const stoodInFor = (personId: string): string =>
  `assignee_id in (select person_id from absence where deputy_id = ${personId}::uuid
    and (now() at time zone 'Europe/Stockholm')::date between first_day and last_day)`;

const inSight = (value: Place, sight: Visibility, own: () => string): string =>
  sight.kind === 'some' ? `(queue_key = any(${value(sight.queues)}::text[]) or ${own()})` : 'true';
