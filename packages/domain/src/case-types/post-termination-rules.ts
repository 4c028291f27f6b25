import { type BilledPeriod, type BillingOverlap, billingOverlap } from '../agreements/index.ts';
import { kronor, type Text, text } from '../text/index.ts';
import type { CaseFacts, Refusal, Rule } from '../workflow/index.ts';
import { withinCreditLimit } from './rules.ts';

type Billed = Pick<CaseFacts, 'invoice' | 'agreement' | 'fields'>;

/** The days an invoice covers: its own period, else the one the case states; null while neither is known. */
export function billedPeriod({ invoice, fields }: Pick<Billed, 'invoice' | 'fields'>): BilledPeriod | null {
  const own = invoice?.period;
  if (own && own.from <= own.to) return { from: own.from, to: own.to };
  const { periodFrom: from, periodTo: to } = fields;
  return typeof from === 'string' && typeof to === 'string' && from <= to ? { from, to } : null;
}

/** How much of the linked invoice is for time after the linked agreement's end (G9); null while one of them is not linked. */
export function overlapOf(facts: Billed): BillingOverlap | null {
  const { invoice, agreement } = facts;
  if (!invoice || !agreement || invoice.ofOtherAgreement) return null;
  return billingOverlap({ period: billedPeriod(facts), totalOre: invoice.totalOre }, agreement.endsOn);
}

/** What is left to be credited of the overlap, in öre: what the invoice has been credited before counts first. Null where it cannot be said. */
export function creditDue(facts: Billed): number | null {
  const count = overlapOf(facts)?.count;
  return count ? Math.max(0, count.creditOre - (facts.invoice?.creditedOre ?? 0)) : null;
}

/** What is counted is an invoice of the agreement that ended, not of another. */
export const invoiceOfAgreement: Rule = ({ invoice }) =>
  invoice?.ofOtherAgreement
    ? no(
        'overlap.other_agreement',
        text(
          'Fakturan avser ett annat avtal än det kopplade.',
          'The invoice is for another agreement than the one linked.',
        ),
        'agreementNumber',
      )
    : null;

/** An overlap is counted only against an end that has been settled. */
export const endSettled: Rule = ({ agreement }) =>
  agreement && !agreement.endsOn
    ? no(
        'overlap.no_end',
        text(
          'Avtalet har inget registrerat slut. Hittas ingen uppsägning öppnar du ett uppsägningsärende.',
          'The agreement has no end on record. If no notice is found, open a termination.',
        ),
      )
    : null;

/** A settled end shows that a notice was found. */
export const noEndSettled: Rule = ({ agreement }) =>
  agreement?.endsOn
    ? no(
        'overlap.ended',
        text(
          `Avtalet är uppsagt. Första dagen utan tjänst är ${agreement.endsOn}.`,
          `The agreement is terminated. The first day without service is ${agreement.endsOn}.`,
        ),
      )
    : null;

/** The notice was still running during all of the period, so nothing is to be credited. */
export const periodBeforeEnd: Rule = (facts) =>
  overlapOf(facts)?.outcome === 'before_end'
    ? null
    : no(
        'overlap.after_end',
        text(
          'En del av fakturan avser tid efter avtalets slut. Den delen ska krediteras.',
          'Part of the invoice is for time after the end of the agreement. That part is to be credited.',
        ),
      );

/** There is something to credit: a part of the period lies after the end and has not been credited before. */
export const creditIsDue: Rule = (facts) => {
  if (creditDue(facts)) return null;
  return overlapOf(facts)?.outcome === 'before_end'
    ? no(
        'overlap.before_end',
        text(
          'Hela fakturan avser tid före avtalets slut. Förklara att uppsägningstiden löpte.',
          'The whole invoice is for time before the end of the agreement. Explain that the notice was running.',
        ),
      )
    : no(
        'overlap.credited',
        text(
          'Fakturan är redan krediterad med minst det belopp som avser tid efter slutet.',
          'The invoice has already been credited by at least what is for time after the end.',
        ),
      );
};

/** The due credit is within the person's own limit; above it a second person approves it. */
export const dueWithinLimit: Rule = (facts, ...rest) => {
  const fields = { ...facts.fields, creditedAmount: creditDue(facts) };
  const refused = withinCreditLimit({ ...facts, fields }, ...rest);
  // Nobody types the amount, so no field would cure it.
  return refused && no(refused.code, refused.says);
};

/** What was approved is still what follows from the invoice and the end. */
export const creditStillDue: Rule = (facts) => {
  const due = creditDue(facts);
  if (due === facts.fields.creditedAmount) return null;
  const now = kronor(due ?? 0);
  return no(
    'overlap.changed',
    text(
      `Det som ska krediteras har ändrats till ${now.sv}. Skicka tillbaka begäran.`,
      `What is to be credited has changed to ${now.en}. Send the request back.`,
    ),
  );
};

const no = (code: string, says: Text, field?: string): Refusal =>
  field === undefined ? { code, says } : { code, says, field };
