import type { CaseView } from '@underlag/api/cases';
import { buildInstalments, monthsAfter, writePlan } from '@underlag/domain/payment-plans';
import { readNow } from '../db.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import type { Desk } from './desk.ts';
import { aCase, anInvoice, bryggaren, moved } from './scenarios.ts';

type Invoice = Awaited<ReturnType<typeof anInvoice>>;

/** A proven payer who wants to pay an invoice in parts, ready to be decided. */
export async function aPlanWish(
  desk: Desk,
  {
    invoice,
    ...wanted
  }: { invoice?: Invoice; requesterAddress?: null; fields?: Record<string, string | null> } = {},
): Promise<CaseView> {
  const on = invoice ?? (await anInvoice(desk));
  const { fields, ...who } = wanted;
  return aCase(desk, {
    typeKey: 'payment_arrangement',
    invoiceId: on.id,
    fields: {
      invoiceNumber: on.number,
      customerNumber: bryggaren.number,
      wish: 'instalments',
      circumstances: 'En dålig höst.',
      ...fields,
    },
    ...who,
  });
}

/** A day so many months from today, by the desk's clock. */
export const inMonths = async ({ server }: Desk, months: number): Promise<string> =>
  monthsAfter(swedishDay(await readNow(server)), months);

/** So many equal payments of what is left, the first in a month, as a plan is written. */
export const parts = async (desk: Desk, count: number, leftOre = 485_000): Promise<string> =>
  writePlan(buildInstalments(leftOre, count, await inMonths(desk, 1)));

/** A plan of three payments that runs. */
export async function aRunningPlan(desk: Desk, invoice: Invoice): Promise<CaseView> {
  const view = await aPlanWish(desk, { invoice });
  return moved(desk, view, 'grant', { fields: { plan: await parts(desk, 3) } });
}

/** Money that came in on a day so many months from today. */
export const paid = async (desk: Desk, invoiceId: string, amountOre: number, months: number) =>
  desk.db.payment.create({
    data: { invoiceId, amountOre, paidOn: new Date(await inMonths(desk, months)) },
  });
