import type { Random } from '../volume/random.ts';
import type { MadeAgreement, MadeCustomer, MadeInvoice } from './made.ts';
import { dayOf } from './make-customers.ts';

const day = 86_400_000;

/** Numbers of invoices, one after the other as they are issued. */
export type NextNumber = () => string;

/** Subscriptions and extra guarding up to now: so many, the latest ones. */
export function makeInvoices(
  random: Random,
  customers: readonly MadeCustomer[],
  wanted: number,
  now: number,
  next: NextNumber,
): MadeInvoice[] {
  const all = customers.flatMap((customer) =>
    customer.agreements.flatMap((agreement) => [
      ...periodsOf(agreement, now).map((period) => subscription(random, customer, agreement, period)),
      ...(random.chance(0.4) ? [extraGuarding(random, customer, agreement, now)] : []),
    ]),
  );
  return all
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : a.issuedOn > b.issuedOn ? -1 : 0))
    .slice(0, wanted)
    .reverse()
    .map((invoice) => ({ ...invoice, number: next() }));
}

/** The billing periods of an agreement that have begun, the latest forty; first and last day. */
function periodsOf({ startsOn, billingMonths }: MadeAgreement, now: number): [string, string][] {
  const periods: [string, string][] = [];
  const today = new Date(now);
  let year = today.getUTCFullYear();
  let month = Math.floor(today.getUTCMonth() / billingMonths) * billingMonths;
  while (periods.length < 40) {
    const from = dayOf(Date.UTC(year, month, 1));
    if (from < startsOn) break;
    periods.push([from, dayOf(Date.UTC(year, month + billingMonths, 0))]);
    month -= billingMonths;
    if (month < 0) [year, month] = [year - 1, month + 12];
  }
  return periods;
}

function subscription(
  random: Random,
  customer: MadeCustomer,
  agreement: MadeAgreement,
  period: [string, string],
): MadeInvoice {
  const fee = { text: 'Faktureringsavgift, pappersfaktura', quantity: 1, unitOre: 4_900, vatPercent: 25 };
  return {
    ...addressed(random, customer, agreement, Date.parse(period[0]) + (1 + random.below(9)) * day),
    kind: 'subscription',
    period,
    lines: [
      {
        text: `${agreement.name}, ${period[0]} – ${period[1]}`,
        quantity: agreement.billingMonths,
        unitOre: agreement.monthlyOre,
        vatPercent: 25,
      },
      ...(customer.delivery === 'paper' ? [fee] : []),
    ],
  };
}

function extraGuarding(
  random: Random,
  customer: MadeCustomer,
  agreement: MadeAgreement,
  now: number,
): MadeInvoice {
  const at = now - (20 + random.below(330)) * day;
  const on = dayOf(at);
  return {
    ...addressed(random, customer, agreement, at + 12 * day),
    kind: 'extra_guarding',
    period: [on, on],
    lines: [
      {
        text: `Extrabevakning ${on}, väktare`,
        quantity: 4 + random.below(20),
        unitOre: 62_500,
        vatPercent: 25,
      },
    ],
  };
}

/** To the customer, thirty days net; the number comes when all are known. */
function addressed(random: Random, customer: MadeCustomer, agreement: MadeAgreement, at: number) {
  return {
    id: random.id(at),
    number: '',
    customer,
    agreement,
    site: agreement.sites[0] ?? null,
    recipientName: customer.name,
    recipientAddress: customer.billingAddress,
    issuedOn: dayOf(at),
    dueOn: dayOf(at + 30 * day),
    delivery: customer.delivery,
    aboutId: null,
  };
}

/** Öre before VAT, and of VAT. */
export function amountsOf({ lines }: Pick<MadeInvoice, 'lines'>): { netOre: number; vatOre: number } {
  const sum = (of: (line: MadeInvoice['lines'][number]) => number) =>
    lines.reduce((total, line) => total + of(line), 0);
  return {
    netOre: sum(({ quantity, unitOre }) => quantity * unitOre),
    vatOre: Math.round(sum(({ quantity, unitOre, vatPercent }) => (quantity * unitOre * vatPercent) / 100)),
  };
}
