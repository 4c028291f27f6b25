import type { AgreementTermsView } from '@underlag/api/agreement-terms';
import { renewalDates } from '@underlag/domain/agreements';
import { day, type Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { termsOf } from '../doors/ending-of.ts';
import { swedishDay } from '../doors/swedish-day.ts';

const matters = ['agreement_renewal', 'commercial_terms'];

/** The term, notice and renewal of the linked agreement, for a matter that the account manager decides; null for others, and while none is linked. */
export function viewAgreementTerms(tx: Tx, { row }: CaseRecord): AgreementTermsView | null {
  const { agreement } = row;
  if (!agreement || !matters.includes(row.typeKey)) return null;
  const terms = termsOf(agreement);
  const { termEnd, renewsOn, lastNoticeDay, steps } = renewalDates(terms, swedishDay(tx.now));
  const { notice, renewal, start: startsOn, bindingMonths } = terms;
  return {
    ...{ startsOn, termEnd, bindingMonths, notice, renewsOn, lastNoticeDay },
    renewal: typeof renewal === 'string' ? renewal : renewal.auto,
    endsOn: agreement.endsOn && day(agreement.endsOn),
    steps: steps.map(({ date, sv, en }) => ({ date, says: { sv, en } })),
    manager: { name: agreement.accountManager, email: agreement.managerEmail, phone: agreement.managerPhone },
  };
}
