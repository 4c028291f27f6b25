import { type Text, text } from '../text/index.ts';
import type { CaseFacts, Refusal, Rule } from '../workflow/index.ts';

/** The step is for an invoice that a debt-collection agency has. */
export const isAtCollection: Rule = ({ invoice }) =>
  !invoice || invoice.atCollection !== null
    ? null
    : no(
        'collection.not_there',
        text('Fakturan ligger inte hos något inkassobolag.', 'The invoice is not with a collection agency.'),
      );

/** The step is for an invoice that is still ours to collect. */
export const notAtCollection: Rule = ({ invoice }) => {
  if (!invoice?.atCollection) return null;
  const { agency } = invoice.atCollection;
  return no(
    'collection.there',
    text(
      `Fakturan ligger hos ${agency}. Välj ”Hänvisa till inkassobolaget”.`,
      `The invoice is with ${agency}. Choose “Refer to the collection agency”.`,
    ),
  );
};

/** A claim is called back once the invoice has been credited, in whole or in part, or a credit of it has been decided. */
export const creditDecided: Rule = (facts) =>
  !facts.invoice || facts.invoice.creditedOre > 0 || ordersCredit(facts)
    ? null
    : no(
        'collection.not_credited',
        text(
          'Fakturan är inte krediterad. Ett krav återkallas när en kreditering är beslutad.',
          'The invoice has not been credited. A claim is called back once a credit has been decided.',
        ),
      );

/** A claim may be called back from the agency: it is there, and a credit of the invoice has been decided. */
export const recallAtCollection: Rule = (...given) => isAtCollection(...given) ?? creditDecided(...given);

const ordersCredit = ({ ledger }: CaseFacts): boolean =>
  ledger.some(({ kind, state }) => kind === 'credit' && state !== 'failed');

const no = (code: string, says: Text): Refusal => ({ code, says });
