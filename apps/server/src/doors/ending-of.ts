import { type AgreementTerms, endDateOf, lastInvoicePeriod, type Step } from '@underlag/domain/agreements';
import { day } from '../db.ts';
import type { CaseRecord, LoadedCase } from './case-record.ts';
import { requestMessageOf, writtenEvidenceOf } from './request-message.ts';
import { swedishDay } from './swedish-day.ts';

/** When a terminated agreement ends and how that was found, as the case stands (G7). */
export interface Ending {
  /** The first day without service. */
  endDate: string;
  alreadyEnded: boolean;
  steps: readonly Step[];
  /** The day the written notice reached us. */
  received: string;
  /** The last period that is invoiced, both days inclusive. */
  lastPeriod: { from: string; to: string };
}

/** The ending that follows from the agreement's terms, the written notice and the wish; null while one of the first two is missing. */
export function endingOf({ row, facts }: CaseRecord): Ending | null {
  const request = requestMessageOf(row);
  if (!row.agreement || !request || writtenEvidenceOf(request) === null) return null;
  const terms = termsOf(row.agreement);
  const received = swedishDay(request.at.toISOString());
  const { wishedDate } = facts.fields;
  const found = endDateOf(
    terms,
    { received, source: request.channel === 'letter' ? 'letter' : receiptSource(request.receivedSource) },
    typeof wishedDate === 'string' ? wishedDate : null,
  );
  return {
    ...found,
    received,
    lastPeriod: lastInvoicePeriod(terms.start, row.agreement.billingMonths, found.endDate),
  };
}

const receiptSource = (source: string | null) =>
  source === 'received_header' ? 'received_header' : 'intake';

/** An agreement's row as its terms. */
export function termsOf(agreement: NonNullable<LoadedCase['agreement']>): AgreementTerms {
  const { renewal, renewalMonths, noticeDays, noticeMonths } = agreement;
  return {
    start: day(agreement.startsOn),
    bindingMonths: agreement.bindingMonths,
    notice: noticeDays === null ? { months: noticeMonths ?? 0 } : { days: noticeDays },
    renewal:
      renewal === 'auto'
        ? { auto: renewalMonths ?? 12 }
        : renewal === 'fixed'
          ? 'fixed'
          : 'until_further_notice',
    snap: agreement.snap === 'month_end' ? 'month_end' : 'none',
  };
}
