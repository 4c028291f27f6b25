import { endDateOf } from '@underlag/domain/agreements';
import { z } from 'zod';
import { CivilDay } from './civil-day.ts';

const Months = z.int().min(0).max(1200);

export const EndDateLine = z.object({
  start: CivilDay,
  bindingMonths: Months,
  notice: z.union([z.strictObject({ months: Months }), z.strictObject({ days: z.int().min(0).max(36_600) })]),
  renewal: z.union([
    z.literal(['until_further_notice', 'fixed']),
    z.strictObject({ auto: z.int().min(1).max(1200) }),
  ]),
  snap: z.enum(['none', 'month_end']),
  received: CivilDay,
  wished: CivilDay.nullish(),
});

/** An agreement's terms, a notice's day of receipt and a wished date → `{ endDate, steps: [{ sv, en, date }] }`. */
export function explainEndDate({ received, wished, ...terms }: z.infer<typeof EndDateLine>) {
  const { endDate, steps } = endDateOf(terms, { received }, wished ?? null);
  return { endDate, steps };
}
