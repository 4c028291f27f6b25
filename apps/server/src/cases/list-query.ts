import { createHash } from 'node:crypto';
import type { ListCases } from '@underlag/api/cases';
import { type Actor, visible } from '@underlag/domain/access';

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

/** The SQL of one list: the filter and order of exactly one index, then the names of its fifty rows. */
export function listQuery(actor: Actor, input: ListCases, number: string | null): CaseQuery {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const where = [input.open ? `category <> 'done'` : `category = 'done'`];
  const sight = visible(actor);
  if (input.list === 'mine') where.push(`assignee_id = ${value(actor.personId)}::uuid`);
  else if (input.list !== 'all') where.push(`queue_key = ${value(input.list)}`);
  if (sight.kind === 'nothing') where.push('false');
  if (sight.kind === 'some' && input.list !== 'mine' && !sight.queues.includes(input.list))
    where.push(
      `(queue_key = any(${value(sight.queues)}::text[]) or assignee_id = ${value(sight.assigneeId)}::uuid)`,
    );
  if (input.unassigned) where.push('assignee_id is null');
  if (input.type) where.push(`type_key = ${value(input.type)}`);
  if (input.category) where.push(`category = ${value(input.category)}`);
  if (input.assigneeId) where.push(`assignee_id = ${value(input.assigneeId)}::uuid`);
  if (input.customerId) where.push(`customer_id = ${value(input.customerId)}::uuid`);
  if (number) where.push(`number = ${value(number)}`);
  else if (input.q)
    where.push(`to_tsvector('swedish', search_text) @@ plainto_tsquery('swedish', ${value(input.q)})`);
  const key = input.open ? (input.sort === 'opened' ? 'opened_at' : 'due_sort') : 'done_at';
  const direction = key === 'due_sort' ? 'asc' : 'desc';
  if (input.after) {
    const [at, id] = input.after.split('|');
    where.push(
      `(${key}, id) ${direction === 'asc' ? '>' : '<'} (${value(at)}::timestamptz, ${value(id)}::uuid)`,
    );
  }
  const text = `
    with page as (
      select * from cases where ${where.join(' and ')} order by ${key} ${direction}, id ${direction} limit ${input.size + 1}
    )
    select coalesce(json_agg(${row} order by c.${key} ${direction}, c.id ${direction}), '[]') as page,
      coalesce(array_agg(to_char(c.${key} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '|' || c.id
        order by c.${key} ${direction}, c.id ${direction}), '{}') as cursors
    from page c left join customer on customer.id = c.customer_id left join person on person.id = c.assignee_id`;
  return { name: createHash('sha1').update(text).digest('base64url'), text, values };
}
