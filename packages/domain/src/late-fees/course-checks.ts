import { kronor } from '../text/index.ts';
import { answer } from './check-answer.ts';
import { daysBetween } from './days.ts';
import type { LateFeeCheck, LateFeeFacts } from './late-fee.ts';

/** What was left to pay when a day began, or ended. */
const leftOn = ({ invoice, payments }: LateFeeFacts, day: string, counts: (on: string) => boolean): number =>
  invoice.capitalOre -
  payments.filter(({ on }) => on <= day && counts(on)).reduce((sum, { ore }) => sum + ore, 0);
const leftAfter = (facts: LateFeeFacts, day: string) => leftOn(facts, day, () => true);
const leftBefore = (facts: LateFeeFacts, day: string) => leftOn(facts, day, (on) => on < day);

/** Whether it was late at all: the whole paid on the due day is in time, and what is paid already needs no reminder. */
export function inTime(facts: LateFeeFacts): LateFeeCheck {
  const { charge, invoice, payments } = facts;
  const waive = (sv: string, en: string) => answer('in_time', 'waive', charge.ore, sv, en);
  if (invoice.capitalOre <= 0)
    return waive('Fakturan är krediterad i sin helhet.', 'The whole invoice is credited.');
  const left = leftAfter(facts, invoice.dueOn);
  if (left <= 0)
    return waive(
      `Hela beloppet var betalt på förfallodagen ${invoice.dueOn}.`,
      `All of it was paid on the due day, ${invoice.dueOn}.`,
    );
  if (charge.kind !== 'interest' && leftBefore(facts, charge.on) <= 0)
    return waive(
      `Allt var betalt innan avgiften togs ut ${charge.on}.`,
      `All of it was paid before the fee was charged on ${charge.on}.`,
    );
  const undated = facts.undatedOre ?? 0;
  if (undated > 0)
    return answer(
      'in_time',
      'unknown',
      0,
      `${kronor(undated).sv} är betalt, men betalningsdagen är inte registrerad. Kontrollera den i reskontran.`,
      `${kronor(undated).en} is paid, but the day of payment is not recorded. Check it in the ledger.`,
    );
  const amount = kronor(left);
  const last = payments.findLast(({ on }) => on > invoice.dueOn)?.on;
  const late = last ? daysBetween(invoice.dueOn, last) : 0;
  return answer(
    'in_time',
    'stands',
    0,
    `På förfallodagen ${invoice.dueOn} återstod ${amount.sv}. ${last ? `Senaste betalningen kom ${last}, ${late} ${late === 1 ? 'dag' : 'dagar'} för sent.` : 'Ingen betalning har kommit sedan dess.'}`,
    `On the due day, ${invoice.dueOn}, ${amount.en} was left. ${last ? `The latest payment came on ${last}, ${late} ${late === 1 ? 'day' : 'days'} late.` : 'No payment has come since.'}`,
  );
}

/** While a hold covers all that is left, nothing is demanded; a part that is not held goes on. */
export function hold(facts: LateFeeFacts): LateFeeCheck {
  const { charge, holds } = facts;
  const standing = holds.filter(
    ({ from, until }) => from <= charge.on && (until === null || charge.on < until),
  );
  const [first] = standing;
  if (!first)
    return answer(
      'hold',
      'stands',
      0,
      `Ingen kravspärr stod ${charge.on}.`,
      `No dunning hold stood on ${charge.on}.`,
    );
  const held = standing.reduce((sum, { ore }) => sum + ore, 0);
  const left = leftBefore(facts, charge.on);
  const amount = kronor(held);
  return held >= left
    ? answer(
        'hold',
        'waive',
        charge.ore,
        `En kravspärr på ${amount.sv} stod sedan ${first.from} och gällde allt som återstod.`,
        `A dunning hold on ${amount.en} stood since ${first.from} and covered all that was left.`,
      )
    : answer(
        'hold',
        'stands',
        0,
        `Kravspärren gällde ${amount.sv}. Resten, ${kronor(left - held).sv}, fick krävas.`,
        `The dunning hold was for ${amount.en}. The rest, ${kronor(left - held).en}, could be demanded.`,
      );
}

const failed = ['bounced', 'returned', 'rejected'];

/** Not to have received the invoice does not lift the duty to pay (FAQ 27), but a fault of delivery on our side speaks for waiving the fee. */
export function delivery({ charge, deliveries }: LateFeeFacts): LateFeeCheck {
  const tried = deliveries.filter(({ on }) => on <= charge.on);
  if (tried.length === 0)
    return answer(
      'delivery',
      'stands',
      0,
      'Inget leveransförsök är registrerat före avgiften.',
      'No attempt at delivery is recorded before the fee.',
    );
  const arrived = tried.find(({ outcome }) => !failed.includes(outcome));
  return arrived
    ? answer(
        'delivery',
        'stands',
        0,
        `Skickad ${arrived.on} utan retur.`,
        `Sent on ${arrived.on}, and not returned.`,
      )
    : answer(
        'delivery',
        'waive',
        charge.ore,
        `Alla leveransförsök misslyckades (${tried.length} st, senast ${tried.at(-1)?.on}).`,
        `Every attempt at delivery failed (${tried.length}, latest on ${tried.at(-1)?.on}).`,
      );
}
