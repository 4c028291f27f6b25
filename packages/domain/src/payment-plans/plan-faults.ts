import { type Text, text } from '../text/index.ts';
import { type Instalment, type PlanKind, planLimits, planSumOf } from './plan.ts';
import { isPlanDay, monthsAfter } from './plan-days.ts';

/** Why a wished plan cannot be granted; `row` counts from 0 and is left out for what concerns the whole. */
export interface PlanFault {
  code:
    | 'empty'
    | 'no_day'
    | 'in_past'
    | 'not_ascending'
    | 'not_later'
    | 'no_amount'
    | 'sum_differs'
    | 'too_many'
    | 'too_long';
  says: Text;
  row?: number;
}

/** What a plan is measured by: what is left to pay in öre, the invoice's own due day, and the day it is. */
export interface PlanMeasure {
  leftOre: number;
  dueOn: string;
  today: string;
}

/** All that speaks against a wished plan, by row and then as a whole; empty when it can be granted. */
export function planFaults(plan: readonly Instalment[], measure: PlanMeasure): PlanFault[] {
  if (plan.length === 0)
    return [fault('empty', text('Ange minst en betalning.', 'Give at least one payment.'))];
  const rows = plan.flatMap((_, row) => rowFaults(plan, row, measure));
  return [...rows, ...wholeFaults(plan, measure)];
}

/** Why this fee may not be charged for the plan; null when it may. Öre. */
export function planFeeFault(kind: PlanKind, feeOre: number): Text | null {
  if (feeOre === 0) return null;
  if (kind === 'extension')
    return text(
      'För ett anstånd tas ingen avgift ut, bara för en avbetalningsplan.',
      'No fee is charged for more time, only for an instalment plan.',
    );
  return feeOre > 0 && feeOre <= planLimits.highestFeeOre
    ? null
    : text(
        'Avgiften för en avbetalningsplan får vara högst 170 kr.',
        'The fee for an instalment plan may be 170 kronor at most.',
      );
}

function rowFaults(plan: readonly Instalment[], row: number, { today }: PlanMeasure): PlanFault[] {
  const { dueOn = '', amountOre = 0 } = plan[row] ?? {};
  const number = row + 1;
  const amount = Number.isSafeInteger(amountOre) && amountOre > 0 ? [] : [amountFault(row)];
  if (!isPlanDay(dueOn))
    return [
      fault('no_day', text(`Betalning ${number} saknar datum.`, `Payment ${number} has no date.`), row),
      ...amount,
    ];
  const before = plan[row - 1]?.dueOn;
  return [
    ...(dueOn < today
      ? [
          fault(
            'in_past',
            text(`Betalning ${number} ligger bakåt i tiden.`, `Payment ${number} lies in the past.`),
            row,
          ),
        ]
      : []),
    ...(before !== undefined && dueOn <= before
      ? [
          fault(
            'not_ascending',
            text(
              `Betalning ${number} ska ha ett senare datum än den före.`,
              `Payment ${number} needs a later date than the one before.`,
            ),
            row,
          ),
        ]
      : []),
    ...amount,
  ];
}

const amountFault = (row: number): PlanFault =>
  fault('no_amount', text(`Betalning ${row + 1} saknar belopp.`, `Payment ${row + 1} has no amount.`), row);

function wholeFaults(plan: readonly Instalment[], { leftOre, dueOn, today }: PlanMeasure): PlanFault[] {
  const last = plan.at(-1)?.dueOn ?? '';
  const { payments, months } = planLimits;
  return [
    ...(planSumOf(plan) === leftOre
      ? []
      : [
          fault(
            'sum_differs',
            text(
              'Betalningarna ska tillsammans bli precis det som är kvar att betala.',
              'The payments must come to exactly what is left to pay.',
            ),
          ),
        ]),
    ...(isPlanDay(last) && last <= dueOn
      ? [
          fault(
            'not_later',
            text(
              'Planen slutar inte senare än fakturans egen förfallodag.',
              'The plan ends no later than the invoice’s own due date.',
            ),
          ),
        ]
      : []),
    ...(plan.length > payments
      ? [
          fault(
            'too_many',
            text(`En plan har högst ${payments} betalningar.`, `A plan has ${payments} payments at most.`),
          ),
        ]
      : []),
    ...(isPlanDay(last) && last > monthsAfter(today, months)
      ? [
          fault(
            'too_long',
            text(
              `En plan får sträcka sig högst ${months} månader framåt.`,
              `A plan may reach ${months} months ahead at most.`,
            ),
          ),
        ]
      : []),
  ];
}

const fault = (code: PlanFault['code'], says: Text, row?: number): PlanFault =>
  row === undefined ? { code, says } : { code, says, row };
