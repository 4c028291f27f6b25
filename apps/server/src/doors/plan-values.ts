import { kronor, openOre, planFeeOf, planOf, type ReplyValues } from '@underlag/domain/case-types';
import { type Locale, say, text } from '@underlag/domain/text';
import type { CaseRecord } from './case-record.ts';

/** What replies say of a plan: its payments, a line each, its fee, and what is left to pay. */
export function planValues({ type, facts }: CaseRecord, locale: Locale): ReplyValues {
  if (type.key !== 'payment_arrangement') return {};
  const plan = planOf(facts.fields);
  const fee = planFeeOf(facts.fields);
  return {
    ...(facts.invoice && { leftToPay: say(kronor(openOre(facts.invoice)), locale) }),
    ...(plan && {
      planRows: plan
        .map(({ dueOn, amountOre }) => `– ${dueOn}: ${say(kronor(amountOre), locale)}`)
        .join('\n'),
      planFee: say(fee === 0 ? text('ingen', 'none') : kronor(fee), locale),
    }),
  };
}
