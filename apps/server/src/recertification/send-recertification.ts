import { randomUUID } from 'node:crypto';
import type { RecertificationRef, SendRecertification } from '@underlag/api/recertification';
import { decide } from '@underlag/domain/access';
import { type Locale, say, text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { alsoMove } from '../doors/apply-move.ts';
import { createCase } from '../doors/create-case.ts';
import { staff } from '../doors/staff.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import { notFound, refused } from '../errors.ts';
import { lacks } from '../trpc.ts';
import { titleOf } from './draw-recertification-letter.ts';
import { mailReview } from './mail-review.ts';
import { type ReviewedCustomer, reviewedParts, reviewersOf, whyNot } from './who-may-do-what.ts';

/** Asks a customer, once a year, to go through who may do what: opens the case that waits for the answer, and sends the letter (G18). */
export function sendRecertification(
  ctx: StaffCtx,
  { customerId }: SendRecertification,
): Promise<RecertificationRef> {
  return write(ctx.server, async (tx) => {
    const setting = await tx.db.typeSetting.findUniqueOrThrow({ where: { typeKey: 'data_change' } });
    const target = { queue: setting.queueKey, assigneeId: null };
    if (!decide(ctx.actor, 'register.ask', target).allowed) throw lacks('register.ask');
    // Two who send at once take turns here.
    await tx.db.$queryRaw`select id from customer where id = ${customerId}::uuid for update`;
    const customer = await tx.db.customer.findUnique({ where: { id: customerId }, include: reviewedParts });
    if (!customer) throw notFound(text('Kunden', 'The customer'));
    const today = swedishDay(tx.now);
    const year = Number(today.slice(0, 4));
    await notSentYet(tx, customerId, year);
    const refusal = whyNot(customer, today);
    if (refusal) throw refused(refusal);
    const to = reviewersOf(customer, today);
    const opened = await openReview(ctx, tx, customer, { year, to });
    const { events, answerBy } = await mailReview(ctx, tx, opened, { customer, year, to, today });
    await alsoMove(ctx, tx, opened, { move: 'wait_for_customer' }, events);
    const { row } = opened;
    const { id, version } = await tx.db.recertification.create({
      data: {
        customerId,
        year,
        caseId: row.id,
        sentBy: ctx.actor.personId,
        sentAt: new Date(tx.now),
      },
    });
    return { id, version, caseId: row.id, caseNumber: row.number, answerBy };
  });
}

async function notSentYet(tx: Tx, customerId: string, year: number): Promise<void> {
  const sent = await tx.db.recertification.findUnique({ where: { customerId_year: { customerId, year } } });
  if (!sent) return;
  const on = swedishDay(sent.sentAt.toISOString());
  throw refused({
    code: 'recertification.sent',
    says: text(`Årets genomgång skickades redan ${on}.`, `This year’s review was already sent on ${on}.`),
  });
}

interface Review {
  year: number;
  to: readonly string[];
}

/** The case that the answer comes back to. Nobody asked for it: it begins with our own letter. */
function openReview(ctx: StaffCtx, tx: Tx, customer: ReviewedCustomer, { year, to }: Review) {
  const language: Locale = customer.language === 'en' ? 'en' : 'sv';
  const [address] = to;
  const contact = customer.contacts.find(({ addresses }) => addresses.some(({ value }) => value === address));
  const wanted = {
    id: randomUUID(),
    typeKey: 'data_change',
    channel: 'letter',
    language,
    subject: say(titleOf(year), language),
    requesterName: contact?.name ?? customer.name,
    requesterAddress: address ?? null,
    requesterPhone: null,
    customerId: customer.id,
    contactId: contact?.id ?? null,
    invoiceId: null,
    continuesId: null,
    fields: { what: 'contact_register' },
    receivedAt: tx.now,
  } as const;
  return createCase(tx, staff(ctx), wanted, async () => [
    { kind: 'linked', data: { what: 'customer', from: null, to: customer.id } },
  ]);
}
