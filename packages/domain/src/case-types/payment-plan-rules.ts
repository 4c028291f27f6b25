import {
  buildInstalments,
  type Instalment,
  isPlanDay,
  monthsAfter,
  parsePlan,
  planFaults,
  planFeeFault,
  planKindOf,
  planLimits,
  writePlan,
} from '../payment-plans/index.ts';
import { kronor, type Text, text } from '../text/index.ts';
import type { CaseFacts, Refusal, Rule } from '../workflow/index.ts';
import type { HoldWish } from './define-case-type.ts';
import { openOre } from './money.ts';

/** The plan that stands in a case's fields; null while there is none that can be read. */
export function planOf(fields: Readonly<Record<string, unknown>>): Instalment[] | null {
  return typeof fields.plan === 'string' ? parsePlan(fields.plan) : null;
}

/** So many equal payments from a first day, as a plan is written; null when what is left cannot be paid so. */
export function suggestPlan(leftOre: number, count: number, firstDueOn: string): string | null {
  const possible = Number.isInteger(count) && count >= 1 && count <= Math.min(leftOre, planLimits.payments);
  return possible && isPlanDay(firstDueOn) ? writePlan(buildInstalments(leftOre, count, firstDueOn)) : null;
}

/** The same day in the next month: where a suggestion begins. */
export const nextMonth = (day: string): string => monthsAfter(day, 1);

/** What the plan costs the payer besides, in öre. */
export const planFeeOf = ({ planFee }: Readonly<Record<string, unknown>>): number =>
  typeof planFee === 'number' ? planFee : 0;

/** There is something left to give time for. */
export const somethingLeft: Rule = ({ invoice }) =>
  invoice && openOre(invoice) === 0
    ? no(
        'plan.nothing_left',
        text('Det finns inget kvar att betala på fakturan.', 'There is nothing left to pay on the invoice.'),
      )
    : null;

/** The plan as wished can be granted today: its dates, sum, length and fee. */
export const planInOrder: Rule = ({ fields, invoice }, _wish, _mover, now) => {
  const plan = planOf(fields);
  if (!plan || !invoice) return null;
  const measure = { leftOre: openOre(invoice), dueOn: invoice.dueOn ?? '', today: dayOf(now) };
  const [fault] = planFaults(plan, measure);
  if (fault) return no(`plan.${fault.code}`, fault.says, 'plan');
  const fee = planFeeFault(planKindOf(plan), planFeeOf(fields));
  return fee && no('plan.fee', fee, 'planFee');
};

/** One person alone grants a plan for what their limit for credits allows, and for so many months (decision 0029). */
export const withinPlanLimit: Rule = ({ fields, invoice }, _wish, mover, now) => {
  const limit = mover === 'system' ? 0 : mover.creditLimitOre;
  if (invoice && openOre(invoice) > limit) {
    const [left, top] = [kronor(openOre(invoice)), kronor(limit)];
    return no(
      'plan.over_limit',
      text(
        `Det som är kvar att betala, ${left.sv}, är över din gräns på ${top.sv} och kräver attest. Välj ”Begär attest på planen”.`,
        `What is left to pay, ${left.en}, is above your limit of ${top.en} and needs approval. Choose “Ask for approval of the plan”.`,
      ),
    );
  }
  const last = planOf(fields)?.at(-1)?.dueOn;
  if (last === undefined || last <= monthsAfter(dayOf(now), planLimits.ownMonths)) return null;
  return no(
    'plan.over_months',
    text(
      `Planen sträcker sig mer än ${planLimits.ownMonths} månader framåt och kräver attest. Välj ”Begär attest på planen”.`,
      `The plan reaches more than ${planLimits.ownMonths} months ahead and needs approval. Choose “Ask for approval of the plan”.`,
    ),
    'plan',
  );
};

/** The payer reckons with a plan in writing: that it has ended before its time is told before the case is solved. */
export const planEndTold: Rule = ({ plan, answeredInState }) =>
  (plan?.state === 'broken' || plan?.state === 'withdrawn') && !answeredInState
    ? no(
        'plan.end_untold',
        text(
          'Planen har upphört. Skriv det till kunden först.',
          'The plan has ended. Write so to the customer first.',
        ),
      )
    : null;

const runs = ['running', 'running_unread'];

/** While a plan runs, dunning rests for all that is left (G12), also while a message of the payer is unread. */
export function planHold({ state, fields, invoice }: CaseFacts): HoldWish | null {
  const plan = runs.includes(state) ? planOf(fields) : null;
  const amountOre = invoice ? openOre(invoice) : 0;
  if (!plan || amountOre === 0) return null;
  return { state: 'active', reason: planKindOf(plan) === 'extension' ? 'extension' : 'plan', amountOre };
}

const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const dayOf = (now: string): string => inStockholm.format(new Date(now));

const no = (code: string, says: Text, field?: string): Refusal =>
  field === undefined ? { code, says } : { code, says, field };
