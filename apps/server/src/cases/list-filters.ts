import type { ListCases } from '@underlag/api/cases';

/** Puts a value beside the SQL and answers with its place in it. */
export type Place = (given: unknown) => string;

/** Lists of what once happened, and of holds, which may outlive their case, have open and ended cases alike, newest first. */
export const spansEnded = ({ clock, reopened, hold }: ListCases): boolean =>
  Boolean(clock || hold) || reopened;

/** What narrows a list, as conditions on the table `cases`; `number` is the case number that the words are. */
export function filtersOf(value: Place, input: ListCases, number: string | null): string[] {
  const filters = input.clock ? [settled(value, input)] : [...openOrEnded(input), ...standing(value, input)];
  if (input.reopened) filters.push(reopened(value, input));
  if (input.category) filters.push(`category = ${value(input.category)}`);
  if (input.due) filters.push(due[input.due]);
  // Both are said, so that the index of waiting cases is known to hold them.
  if (input.waiting) filters.push(`category = 'waiting' and state = ${value(input.waiting)}`);
  if (input.channel) filters.push(`channel = ${value(input.channel)}`);
  if (input.contact) filters.push(`contact_due_at < now() and category <> 'done'`);
  if (input.hold)
    filters.push(
      `id in (select case_id from dunning_hold where state <> 'lifted' and reason = ${value(input.hold)})`,
    );
  if (!spansEnded(input)) filters.push(...between(value, input, input.open ? 'opened_at' : 'done_at'));
  if (input.customerId) filters.push(`customer_id = ${value(input.customerId)}::uuid`);
  if (number) filters.push(`number = ${value(number)}`);
  else if (input.q)
    filters.push(`to_tsvector('swedish', search_text) @@ plainto_tsquery('swedish', ${value(input.q)})`);
  return filters;
}

const openOrEnded = (input: ListCases): string[] =>
  spansEnded(input) ? [] : [input.open ? `category <> 'done'` : `category = 'done'`];

/** Whose and what kind of case it is: of a case as it stands, or of the moment a clock was settled. */
function standing(value: Place, { unassigned, type, assigneeId }: ListCases): string[] {
  return [
    ...(unassigned ? ['assignee_id is null'] : []),
    ...(type ? [`type_key = ${value(type)}`] : []),
    ...(assigneeId ? [`assignee_id = ${value(assigneeId)}::uuid`] : []),
  ];
}

const midnight = `((now() at time zone 'Europe/Stockholm')::date + 1)::timestamp at time zone 'Europe/Stockholm'`;

/** As the clock badge of a row: the due instant itself is in time. */
const due = {
  breached: 'due_sort < now()',
  at_risk: 'due_sort >= now() and warn_at <= now()',
  today: `due_sort >= now() and due_sort < ${midnight}`,
} as const satisfies Record<NonNullable<ListCases['due']>, string>;

function settled(value: Place, input: ListCases): string {
  const { clock, outcome, list, from, to } = input;
  const which = [
    `clock = ${value(clock)}`,
    ...(outcome ? [outcome === 'met' ? 'met' : 'not met'] : []),
    ...(from ? [`settled_on >= ${value(from)}::date`] : []),
    ...(to ? [`settled_on <= ${value(to)}::date`] : []),
    ...(['all', 'mine', 'stand_in'].includes(list) ? [] : [`queue_key = ${value(list)}`]),
    ...standing(value, input),
  ];
  return `id in (select case_id from clock_outcome where ${which.join(' and ')})`;
}

/** In the words of the index of these events. */
const reopened = (value: Place, input: ListCases): string =>
  `id in (select case_id from case_event where ${[
    `kind = 'moved' and data->>'move' in ('reopen', 'customer_answered') and data->>'from' not like 'waiting%'`,
    ...between(value, input, 'at'),
  ].join(' and ')})`;

/** From the beginning of one Swedish day to the end of another. */
function between(value: Place, { from, to }: ListCases, column: string): string[] {
  const start = (given: string, later: string) =>
    `(${value(given)}::date${later})::timestamp at time zone 'Europe/Stockholm'`;
  return [
    ...(from ? [`${column} >= ${start(from, '')}`] : []),
    ...(to ? [`${column} < ${start(to, ' + 1')}`] : []),
  ];
}
