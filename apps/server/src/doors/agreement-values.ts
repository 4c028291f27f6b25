import { renewalDates } from '@underlag/domain/agreements';
import type { ReplyValues } from '@underlag/domain/case-types';
import { type Locale, say, text } from '@underlag/domain/text';
import { day } from '../db.ts';
import type { CaseRecord, LoadedCase } from './case-record.ts';
import { termsOf } from './ending-of.ts';

/** What replies may say of who asks about an agreement, of its terms, and of what the account manager answered. */
export function agreementValues({ row, facts }: CaseRecord, locale: Locale, today: string): ReplyValues {
  const { customer, agreement, requesterName, requesterAddress, requesterPhone } = row;
  const { managerAnswer } = facts.fields;
  const reached = [requesterName, requesterAddress, requesterPhone].filter(Boolean);
  return {
    ...(customer ? { customerNumber: customer.number } : {}),
    ...(reached.length > 0 ? { requesterContact: reached.join(', ') } : {}),
    ...(agreement ? { agreementTerms: termLines(agreement, locale, today) } : {}),
    ...(typeof managerAnswer === 'string' ? { managerAnswer } : {}),
  };
}

function termLines(agreement: NonNullable<LoadedCase['agreement']>, locale: Locale, today: string): string {
  if (agreement.endsOn)
    return `– ${day(agreement.endsOn)}: ${say(text('Avtalet är uppsagt. Första dagen utan tjänst.', 'The agreement is terminated. First day without service.'), locale)}`;
  return renewalDates(termsOf(agreement), today)
    .steps.map((step) => `– ${step.date}: ${say(step, locale)}`)
    .join('\n');
}
