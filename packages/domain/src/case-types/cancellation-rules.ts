import { text } from '../text/index.ts';
import type { Rule } from '../workflow/index.ts';

/** The letter that confirms the end of an agreement, by the kind it is kept under. */
export const endLetter = 'termination';

/** The work of a case rests on a known agreement. */
export const linkedAgreement: Rule = ({ agreement }) =>
  agreement
    ? null
    : { code: 'case.no_agreement', says: text('Koppla ett avtal först.', 'Link an agreement first.') };

/** FAQ 20: only a mail or a scanned letter, kept with its hash and day of receipt, is a written notice (G4). */
export const writtenNotice: Rule = ({ request }) =>
  request?.written
    ? null
    : {
        code: 'cancellation.not_in_writing',
        says: text(
          'Det finns ingen skriftlig uppsägning. Bara ett mejl eller ett inskannat brev räknas, inte ett samtal eller formuläret.',
          'There is no written termination. Only an e-mail or a scanned letter counts, not a call or the form.',
        ),
      };

/** An agreement is ended once. */
export const agreementNotEnded: Rule = ({ agreement }) =>
  agreement?.endsOn
    ? {
        code: 'agreement.ended',
        says: text(
          `Avtalet är redan uppsagt. Första dagen utan tjänst är ${agreement.endsOn}.`,
          `The agreement is already terminated. The first day without service is ${agreement.endsOn}.`,
        ),
      }
    : null;

/** The customer has been sent the confirmation of the end, or it is on its way. */
export const confirmationSent: Rule = ({ letters }) =>
  letters.includes(endLetter)
    ? null
    : {
        code: 'cancellation.not_confirmed',
        says: text(
          'Bekräftelsen har inte gått iväg till kunden. Skicka den igen.',
          'The confirmation has not left for the customer. Send it again.',
        ),
      };

/** The ledger has said that it bills no longer than to the end. */
export const endRecorded: Rule = ({ ledger }) => {
  const orders = ledger.filter(({ kind }) => kind === 'end_agreement');
  if (orders.length > 0 && orders.every(({ state }) => state === 'acknowledged')) return null;
  return {
    code: 'cancellation.end_not_recorded',
    says: text(
      'Ekonomisystemet har inte kvitterat avtalets slut än. Ärendet väntar på reskontran.',
      'The ledger has not acknowledged the end of the agreement yet. The case waits for it.',
    ),
  };
};
