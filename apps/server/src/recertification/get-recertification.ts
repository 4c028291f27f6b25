import type { RecertificationView } from '@underlag/api/recertification';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { instant, readNow } from '../db.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { notFound } from '../errors.ts';
import { reviewedParts, reviewersOf, whyNot } from './who-may-do-what.ts';

/** How this year's review of a customer's rights stands. */
export async function getRecertification(ctx: StaffCtx, customerId: string): Promise<RecertificationView> {
  const { prisma } = ctx.server.db;
  const customer = await prisma.customer.findUnique({ where: { id: customerId }, include: reviewedParts });
  if (!customer) throw notFound(text('Kunden', 'The customer'));
  const today = swedishDay(await readNow(ctx.server));
  const year = Number(today.slice(0, 4));
  const sent = await prisma.recertification.findUnique({ where: { customerId_year: { customerId, year } } });
  const seen = sent
    ? await prisma.$queryRaw<{ number: string }[]>`
        select number from cases where id = ${sent.caseId}::uuid and ${visibleCases(ctx.actor)}`
    : [];
  return {
    year,
    sent: sent && {
      id: sent.id,
      version: sent.version,
      sentAt: sent.sentAt.toISOString(),
      doneAt: instant(sent.doneAt),
      caseNumber: seen[0]?.number ?? null,
    },
    to: reviewersOf(customer, today),
    refusal: sent ? null : (whyNot(customer, today)?.says ?? null),
  };
}
