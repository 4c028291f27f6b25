import type { GuardingPage, GuardingRow, ListExtraGuarding } from '@underlag/api/extra-guarding';
import { caseTypes } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { AppError } from '../errors.ts';

interface Found {
  row: GuardingRow;
  cursor: string;
}

const types = Object.values(caseTypes)
  .filter(({ contactWithin }) => contactWithin !== undefined)
  .map(({ key }) => key);

/** Where a case whose contact is made is sorted: after all that wait for it. */
const dueSort = Prisma.sql`coalesce(cases.contact_due_at, '9999-12-31T00:00:00Z')`;

/** The worklist: open cases that ask for a contact, the latest overdue first, of those the actor may see. */
export async function listExtraGuarding(ctx: StaffCtx, input: ListExtraGuarding): Promise<GuardingPage> {
  const found = await ctx.server.db.prisma.$queryRaw<Found[]>`
    select ${row} as row,
      to_char(${dueSort} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '|' || cases.id as cursor
    from cases
      left join customer on customer.id = cases.customer_id
      left join site on site.id = cases.site_id
      left join person on person.id = cases.assignee_id
      left join extra_guarding_order o on o.id = cases.order_id
      left join lateral (
        select at, channel, outcome, next_on, count(*) over ()::int as made from contact_attempt
        where case_id = cases.id order by at desc, id desc limit 1) last on true
    where cases.category <> 'done' and cases.type_key = any(${types}::text[]) and ${visibleCases(ctx.actor)}
      and ${input.overdue ? Prisma.sql`cases.contact_due_at < now()` : Prisma.sql`true`}
      and ${input.after ? afterPlace(input.after) : Prisma.sql`true`}
    order by ${dueSort}, cases.id limit ${input.size + 1}`;
  const page = found.slice(0, input.size);
  return {
    rows: page.map((one) => one.row),
    next: found.length > input.size ? (page.at(-1)?.cursor ?? null) : null,
  };
}

const row = Prisma.sql`json_build_object(
  'caseId', cases.id, 'number', cases.number, 'subject', cases.subject, 'customerName', customer.name, 'siteName', site.name,
  'assignee', case when person.id is null then null else json_build_object('id', person.id, 'name', person.name) end,
  'order', case when o.id is null then null else json_build_object('number', o.number, 'startsAt', o.starts_at, 'endsAt', o.ends_at,
    'responsible', json_build_object('name', o.responsible_name, 'email', o.responsible_email, 'phone', o.responsible_phone)) end,
  'attempts', coalesce(last.made, 0),
  'last', case when last.at is null then null else json_build_object('at', last.at, 'channel', last.channel, 'outcome', last.outcome) end,
  'nextOn', last.next_on, 'contactDueAt', cases.contact_due_at)`;

const place = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\|([0-9a-f-]{36})$/;

function afterPlace(cursor: string): Prisma.Sql {
  const [, at, id] = place.exec(cursor) ?? [];
  if (!at || !id)
    throw new AppError(
      'invalid',
      'list.cursor',
      text('Platsen i listan finns inte längre.', 'That place in the list is gone.'),
    );
  return Prisma.sql`(${dueSort}, cases.id) > (${at}::timestamptz, ${id}::uuid)`;
}
