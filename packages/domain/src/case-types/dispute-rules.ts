import { text } from '../text/index.ts';
import type { CaseFacts, Effect, Refusal, Rule } from '../workflow/index.ts';
import { openOre } from './money.ts';
import { aboveLimit, creditNotMoreThanOpen } from './rules.ts';

/** The kind under which the letter that tells a decision on a dispute is kept. */
export const decisionLetter = 'decision';

/** A customer who is not given right in all is told why. A step that has not been filled in yet is not refused. */
export const groundsForTheRest: Rule = ({ fields }, wish) => {
  const { disputedAmount, creditedAmount, decisionReason } = fields;
  if (wish.fields === undefined || decisionReason) return null;
  if (typeof creditedAmount !== 'number' || creditedAmount === disputedAmount) return null;
  return no(
    'dispute.grounds_missing',
    text(
      'Skriv skälen för den del som inte krediteras. Kunden får läsa dem.',
      'Write the grounds for the part that is not credited. The customer reads them.',
    ),
    'decisionReason',
  );
};

/** An invoice is invoiced anew as a whole: nothing of it may have been paid or credited. */
export const nothingPaidYet: Rule = ({ invoice }) => {
  if (!invoice || (openOre(invoice) === invoice.totalOre && invoice.totalOre > 0)) return null;
  return no(
    'dispute.paid_already',
    text(
      'Fakturan är helt eller delvis betald eller krediterad. Kreditera det som är fel i stället för att fakturera om.',
      'The invoice is paid or credited in full or in part. Credit what is wrong instead of invoicing anew.',
    ),
  );
};

/** What is invoiced anew differs: another recipient with an address, or lines of which something is taken off. */
export const somethingToCorrect: Rule = ({ fields, disputedLines }) => {
  if (fields.newRecipient && !fields.newRecipientAddress)
    return no(
      'dispute.recipient_address_missing',
      text(
        'Fyll i fakturaadressen till rätt mottagare.',
        'Fill in the billing address of the right recipient.',
      ),
      'newRecipientAddress',
    );
  if (fields.newRecipient || disputedLines.some(({ creditedOre }) => creditedOre)) return null;
  return no(
    'dispute.nothing_to_correct',
    text(
      'Fyll i rätt mottagare, eller skriv på raderna vad som ska bort, så att den nya fakturan blir en annan.',
      'Fill in the right recipient, or write on the lines what is to be taken off, so that the new invoice differs.',
    ),
  );
};

/** Invoicing anew credits the whole invoice: within the person's own limit alone, above it with a second person. */
export const wholeWithinLimit: Rule = ({ invoice }, _wish, mover) =>
  aboveLimit(invoice?.totalOre ?? null, mover, {
    ask: text('Begär attest på omfakturering', 'Ask for approval of invoicing anew'),
  });

/** What a credit writes: whether all that was disputed is credited, and that nothing is invoiced anew. */
export const writeCredit = ({ fields }: CaseFacts) => ({
  decision: fields.creditedAmount === fields.disputedAmount ? 'credited' : 'part_credited',
  ...emptied(fields, 'replacedAmount'),
});

/** What asking for a credit writes. */
export const askCredit = ({ fields }: CaseFacts) => emptied(fields, 'replacedAmount');

/** What asking to invoice anew writes: how much the whole invoice is. What is taken off on the way only lines can say. */
export const askReinvoice = ({ invoice, fields, disputedLines }: CaseFacts) => ({
  replacedAmount: invoice?.totalOre ?? null,
  ...(disputedLines.length === 0 ? emptied(fields, 'creditedAmount') : {}),
});

/** What invoicing anew writes. */
export const writeReinvoice = (facts: CaseFacts) => ({ decision: 'reinvoiced', ...askReinvoice(facts) });

/** What a rejection writes: nothing is credited after all. */
export const writeRejection = ({ fields }: CaseFacts) => emptied(fields, 'creditedAmount', 'replacedAmount');

/** An approval is for what was asked: an amount that is invoiced anew says which of the two it was. */
export const writeApproved = (facts: CaseFacts) =>
  facts.fields.replacedAmount ? { decision: 'reinvoiced' } : writeCredit(facts);

/** Money may have come in while the approver had it; that is no change of the case. */
export const stillOpen: Rule = (facts, ...rest) =>
  (facts.fields.replacedAmount ? nothingPaidYet : creditNotMoreThanOpen)(facts, ...rest);

/** What a decision to credit or to invoice anew sets off. What stands with an agency is called back from it. */
export const creditEffects = ({ fields, invoice }: CaseFacts): readonly Effect[] => [
  ...(fields.decision === 'reinvoiced'
    ? ([{ kind: 'order_credit', amountField: 'replacedAmount' }, { kind: 'order_reinvoice' }] as const)
    : ([{ kind: 'order_credit', amountField: 'creditedAmount' }] as const)),
  ...(invoice?.atCollection ? ([{ kind: 'recall_collection' }] as const) : []),
];

/** A new invoice is finished when the ledger has given its number. */
export const newInvoiceRecorded: Rule = ({ fields, ledger }) => {
  const orders = ledger.filter(({ kind }) => kind === 'reinvoice');
  const last = orders.at(-1);
  return fields.decision !== 'reinvoiced' || last?.state === 'acknowledged'
    ? null
    : no(
        'dispute.new_invoice_not_recorded',
        text(
          'Den nya fakturans nummer är inte registrerat än. Ärendet väntar på reskontran.',
          'The new invoice’s number is not recorded yet. The case waits for the ledger.',
        ),
      );
};

/** A decision that was told by letter stands told only while its letter has not been taken back. */
export const letterStands: Rule = ({ fields, letters }) =>
  fields.toldBy !== 'letter' || letters.includes(decisionLetter)
    ? null
    : no(
        'dispute.letter_not_sent',
        text(
          'Beslutsbrevet togs tillbaka eller kunde inte skickas. Skicka det igen.',
          'The decision letter was taken back or could not be sent. Send it again.',
        ),
      );

/** Empties fields that have a value, and leaves the others alone. */
const emptied = (fields: CaseFacts['fields'], ...keys: string[]): Record<string, null> =>
  Object.fromEntries(keys.filter((key) => fields[key] !== undefined).map((key) => [key, null]));

const no = (code: string, says: Refusal['says'], field?: string): Refusal =>
  field === undefined ? { code, says } : { code, says, field };
