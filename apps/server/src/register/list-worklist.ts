import type { GetRegisterWorklist, RegisterWorklist, ReviewRow } from '@underlag/api/register';
import { Id } from '@underlag/api/shared';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { instant, readNow } from '../db.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import { AppError } from '../errors.ts';
import { viewOpenChanges } from './view-changes.ts';

const size = 100;

/** Customers whose rights are to be reviewed within sixty days, soonest first, and wishes that wait for a second person, oldest first. */
export async function listWorklist(
  ctx: StaffCtx,
  { reviewsAfter, changesAfter }: GetRegisterWorklist,
): Promise<RegisterWorklist> {
  const today = swedishDay(await readNow(ctx.server));
  const [reviews, changes] = await Promise.all([
    findReviews(ctx, today, reviewsAfter ?? null),
    findChanges(ctx, changesAfter ?? null),
  ]);
  return { today, reviews, changes };
}

interface Due {
  id: string;
  number: string;
  name: string;
  reviewOn: string;
  overdue: number;
  soon: number;
  sentAt: Date | null;
  doneAt: Date | null;
}

async function findReviews(
  ctx: StaffCtx,
  today: string,
  after: string | null,
): Promise<RegisterWorklist['reviews']> {
  const year = Number(today.slice(0, 4));
  const place = after === null ? null : placeOf(after);
  const beyond = place
    ? Prisma.sql`(min(right_row.review_on), customer.id) > (${new Date(place.at)}::date, ${place.id}::uuid)`
    : Prisma.sql`true`;
  const rows = await ctx.server.db.prisma.$queryRaw<Due[]>`
    select customer.id, customer.number, customer.name, min(right_row.review_on)::text as "reviewOn",
      count(*) filter (where right_row.review_on < ${today}::date)::int as overdue,
      count(*) filter (where right_row.review_on >= ${today}::date)::int as soon,
      letter.sent_at as "sentAt", letter.done_at as "doneAt"
    from authority right_row join customer on customer.id = right_row.customer_id
      left join recertification letter on letter.customer_id = customer.id and letter.year = ${year}
    where right_row.review_on <= ${today}::date + 60 and right_row.revoked_on is null
      and (right_row.valid_to is null or right_row.valid_to >= ${today}::date)
    group by customer.id, letter.sent_at, letter.done_at
    having ${beyond} order by min(right_row.review_on), customer.id limit ${size + 1}`;
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return {
    rows: page.map(
      ({ id, number, name, reviewOn, overdue, soon, sentAt, doneAt }): ReviewRow => ({
        customer: { id, number, name },
        reviewOn,
        overdue,
        soon,
        recertification: sentAt && { year, sentAt: sentAt.toISOString(), doneAt: instant(doneAt) },
      }),
    ),
    next: rows.length > size && last ? `${last.reviewOn}|${last.id}` : null,
  };
}

async function findChanges(ctx: StaffCtx, after: string | null): Promise<RegisterWorklist['changes']> {
  const place = after === null ? null : placeOf(after);
  const askedAt = place && new Date(place.at);
  const beyond = place &&
    askedAt && { OR: [{ askedAt: { gt: askedAt } }, { askedAt, id: { gt: place.id } }] };
  const rows = await ctx.server.db.prisma.registerChange.findMany({
    where: { state: 'open', ...beyond },
    include: { customer: { select: { id: true, number: true, name: true } } },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    take: size + 1,
  });
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return {
    rows: await viewOpenChanges(ctx, page),
    next: rows.length > size && last ? `${last.askedAt.toISOString()}|${last.id}` : null,
  };
}

/** The row after which a page begins. */
function placeOf(after: string): { at: string; id: string } {
  const [at = '', id = ''] = after.split('|');
  if (Number.isNaN(Date.parse(at)) || !Id.safeParse(id).success)
    throw new AppError(
      'invalid',
      'list.cursor',
      text('Platsen i listan finns inte längre.', 'That place in the list is gone.'),
    );
  return { at, id };
}
