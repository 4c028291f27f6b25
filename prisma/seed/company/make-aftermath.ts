import type { Random } from '../volume/random.ts';
import type { MadeInvoice } from './made.ts';
import { dayOf } from './make-customers.ts';
import { amountsOf, type NextNumber } from './make-invoices.ts';

const day = 86_400_000;

/** What became of one invoice: öre, dates YYYY-MM-DD. */
export interface Aftermath {
  invoice: MadeInvoice;
  paid: { on: string; ore: number } | null;
  dunning: readonly { kind: 'reminder' | 'demand' | 'handed_over'; on: string; feeOre: number }[];
  deliveries: readonly { at: string; outcome: 'sent' | 'delivered' | 'bounced' | 'returned' }[];
}

const reminderFeeOre = 6_000;
const demandFeeOre = 18_000;

/** Most are paid in time, some late, a few not at all; who is late is reminded, and whoever does not pay is handed over. */
export function makeAftermath(random: Random, invoice: MadeInvoice, now: number): Aftermath {
  const due = Date.parse(invoice.dueOn);
  const { netOre, vatOre } = amountsOf(invoice);
  const share = random.share();
  const late = share < 0.93 ? -random.below(12) : share < 0.985 ? 4 + random.below(40) : null;
  const paidAt = late === null ? null : due + late * day;
  const paid = paidAt !== null && paidAt < now ? { on: dayOf(paidAt), ore: netOre + vatOre } : null;
  const overdue = (paid ? Date.parse(paid.on) : now) - due;
  return {
    invoice,
    paid,
    dunning: dunningOf(invoice, due, overdue),
    deliveries: deliveriesOf(random, invoice),
  };
}

function dunningOf({ kind, agreement }: MadeInvoice, due: number, overdue: number): Aftermath['dunning'] {
  if (kind === 'reminder_fee' || kind === 'interest') return [];
  const steps = [
    { kind: 'reminder' as const, after: 10, feeOre: agreement?.reminderFeeAgreed ? reminderFeeOre : 0 },
    { kind: 'demand' as const, after: 35, feeOre: demandFeeOre },
    { kind: 'handed_over' as const, after: 65, feeOre: 0 },
  ];
  return steps
    .filter(({ after }) => overdue > after * day)
    .map(({ kind: step, after, feeOre }) => ({ kind: step, on: dayOf(due + after * day), feeOre }));
}

function deliveriesOf(random: Random, { issuedOn, delivery }: MadeInvoice): Aftermath['deliveries'] {
  const first = `${issuedOn}T05:30:00Z`;
  const again = `${dayOf(Date.parse(issuedOn) + 4 * day)}T05:30:00Z`;
  const arrived = delivery === 'paper' ? ('sent' as const) : ('delivered' as const);
  if (!random.chance(0.02)) return [{ at: first, outcome: arrived }];
  return [
    { at: first, outcome: delivery === 'paper' ? 'returned' : 'bounced' },
    ...(random.chance(0.7) ? [{ at: again, outcome: arrived }] : []),
  ];
}

/** The invoices that follow from paying late: the reminder's fee where it is agreed, interest where a rate is. */
export function makeFees(
  random: Random,
  aftermaths: readonly Aftermath[],
  now: number,
  next: NextNumber,
): MadeInvoice[] {
  return aftermaths.flatMap(({ invoice, paid, dunning }): MadeInvoice[] => {
    const reminder = dunning.find(({ kind, feeOre }) => kind === 'reminder' && feeOre > 0);
    const fee = reminder
      ? [charged(random, invoice, 'reminder_fee', reminder.on, reminder.feeOre, next)]
      : [];
    const rate = invoice.agreement?.lateInterestPercent ?? null;
    if (rate === null || !paid || paid.on <= invoice.dueOn) return fee;
    const days = (Date.parse(paid.on) - Date.parse(invoice.dueOn)) / day;
    const interestOre = Math.round((paid.ore * rate * days) / 36_500);
    const on = dayOf(Date.parse(paid.on) + 6 * day);
    if (interestOre === 0 || Date.parse(on) > now) return fee;
    return [...fee, charged(random, invoice, 'interest', on, interestOre, next)];
  });
}

function charged(
  random: Random,
  about: MadeInvoice,
  kind: 'reminder_fee' | 'interest',
  on: string,
  ore: number,
  next: NextNumber,
): MadeInvoice {
  const what = kind === 'interest' ? 'Dröjsmålsränta på faktura' : 'Påminnelseavgift, faktura';
  return {
    ...about,
    id: random.id(Date.parse(on)),
    number: next(),
    kind,
    issuedOn: on,
    dueOn: dayOf(Date.parse(on) + 30 * day),
    period: null,
    lines: [{ text: `${what} ${about.number}`, quantity: 1, unitOre: ore, vatPercent: 0 }],
    aboutId: about.id,
  };
}
