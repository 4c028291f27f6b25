import { billedPeriod, overlapOf, type ReplyValues } from '@underlag/domain/case-types';
import type { CaseRecord } from './case-record.ts';

/** What replies may say of the days an invoice covers, and how many of them lie after the agreement's end. */
export function overlapValues({ facts }: CaseRecord): ReplyValues {
  const period = billedPeriod(facts);
  const count = overlapOf(facts)?.count;
  return {
    ...(period ? { invoicePeriod: `${period.from} – ${period.to}` } : {}),
    ...(count ? { periodDays: String(count.allDays), overlapDays: String(count.afterDays) } : {}),
  };
}
