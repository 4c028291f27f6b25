import { type Text, text } from '../text/index.ts';
import type { CaseFacts, Mover, Refusal, Rule } from '../workflow/index.ts';
import { missingOf } from './case-fields.ts';
import type { Field } from './field.ts';
import { kronor, openOre } from './money.ts';

/** The work of a case rests on a known customer. */
export const linkedCustomer: Rule = ({ hasCustomer }) =>
  hasCustomer ? null : no('case.no_customer', text('Koppla en kund först.', 'Link a customer first.'));

/** The work of a case rests on a known invoice. */
export const linkedInvoice: Rule = ({ invoice }) =>
  invoice ? null : no('case.no_invoice', text('Koppla en faktura först.', 'Link an invoice first.'));

/** Everything the type needs to know, before work starts or before an end, is known. */
export const nothingMissing =
  (fields: Readonly<Record<string, Field>>, needed: 'work' | 'close'): Rule =>
  (facts) => {
    const missing = missingOf(fields, facts, needed);
    const [first] = missing;
    if (first === undefined) return null;
    const names = (locale: 'sv' | 'en') => missing.map((key) => fields[key]?.name[locale] ?? key).join(', ');
    return no(
      'case.missing',
      text(
        `Det saknas: ${names('sv')}. Fyll i, eller be kunden komplettera.`,
        `Still missing: ${names('en')}. Fill it in, or ask the customer for it.`,
      ),
      first,
    );
  };

/** A credit is decided within the person's own limit, including VAT; above it a second person approves it. */
export const withinCreditLimit: Rule = ({ fields }, _wish, mover) =>
  aboveLimit(amountOf(fields, 'creditedAmount'), mover, {
    field: 'creditedAmount',
    ask: text('Begär attest på kreditering', 'Ask for approval of a credit'),
  });

/** Why this person may not decide on so much alone, and which step asks a second person; null when they may, or while the amount is unknown. */
export function aboveLimit(
  amount: number | null,
  mover: Mover,
  { ask, field }: { ask: Text; field?: string },
): Refusal | null {
  const limit = mover === 'system' ? 0 : mover.creditLimitOre;
  if (limit > 0 && (amount === null || amount <= limit)) return null;
  const top = kronor(limit);
  return no(
    'case.over_credit_limit',
    text(
      `Krediten är över din gräns på ${top.sv} och kräver attest. Välj ”${ask.sv}”.`,
      `The credit is above your limit of ${top.en} and needs approval. Choose “${ask.en}”.`,
    ),
    field,
  );
}

/** No more is credited than was disputed. */
export const creditNotMoreThanDisputed: Rule = ({ fields }) => {
  const disputed = amountOf(fields, 'disputedAmount');
  const amount = amountOf(fields, 'creditedAmount');
  if (disputed === null || amount === null || amount <= disputed) return null;
  const top = kronor(disputed);
  return no(
    'case.credit_above_disputed',
    text(
      `Krediten får inte vara större än det bestridda beloppet, ${top.sv}.`,
      `The credit may not exceed the disputed amount, ${top.en}.`,
    ),
    'creditedAmount',
  );
};

/** No more is credited than is left to pay on the invoice. */
export const creditNotMoreThanOpen: Rule = ({ fields, invoice }) => {
  if (!invoice) return null;
  const open = openOre(invoice);
  const amount = amountOf(fields, 'creditedAmount');
  if (open > 0 && (amount === null || amount <= open)) return null;
  const left = kronor(open);
  return no(
    'case.credit_above_open',
    text(
      `Krediten får inte vara större än det som återstår att betala på fakturan, ${left.sv}.`,
      `The credit may not exceed what is left to pay on the invoice, ${left.en}.`,
    ),
    'creditedAmount',
  );
};

/** A case is not solved while the customer has heard nothing from us. */
export const customerAnswered: Rule = ({ answered }) =>
  answered ? null : no('case.not_answered', text('Svara kunden först.', 'Answer the customer first.'));

/** A decision counts as told only when a message has gone out after it was made. */
export const decisionSent: Rule = ({ answeredInState }) =>
  answeredInState
    ? null
    : no(
        'case.decision_not_sent',
        text('Skicka beslutet till kunden först.', 'Send the decision to the customer first.'),
      );

/** A credit is finished when the ledger has given the credit note's number. */
export const creditNoteRecorded: Rule = (facts) =>
  !creditDecisions.includes(String(facts.fields.decision)) || creditIsRecorded(facts)
    ? null
    : no(
        'case.credit_not_recorded',
        text(
          'Kreditfakturans nummer är inte registrerat än. Ärendet väntar på reskontran.',
          'The credit note’s number is not recorded yet. The case waits for the ledger.',
        ),
      );

/** The decisions that order a credit of the ledger. */
export const creditDecisions: readonly string[] = ['credited', 'part_credited', 'reinvoiced'];

/** Whether the case has ordered a credit and the ledger has acknowledged every one. */
export function creditIsRecorded({ ledger }: Pick<CaseFacts, 'ledger'>): boolean {
  const credits = ledger.filter((order) => order.kind === 'credit');
  return credits.length > 0 && credits.every((order) => order.state === 'acknowledged');
}

const fourteenDays = 14 * 24 * 60 * 60 * 1000;

/** An ended case opens again within fourteen days (to the minute) of its end; later a new case is linked to it. */
export const reopenWithinFourteenDays: Rule = ({ doneAt }, _wish, _mover, now) =>
  doneAt === null || Date.parse(now) - Date.parse(doneAt) <= fourteenDays
    ? null
    : no(
        'case.reopen_too_late',
        text(
          'Det har gått mer än 14 dagar sedan ärendet avslutades. Öppna ett nytt ärende och länka det hit.',
          'More than 14 days have passed since the case ended. Open a new case and link it to this one.',
        ),
      );

/** An unsorted case gets its type before it is answered, so that its rules and clocks apply. */
export const sortedFirst: Rule = () =>
  no(
    'case.unsorted',
    text(
      'Välj ärendetyp först, så gäller rätt regler.',
      'Choose the case type first, so that the right rules apply.',
    ),
  );

function amountOf(fields: Readonly<Record<string, unknown>>, key: string): number | null {
  const value = fields[key];
  return typeof value === 'number' ? value : null;
}

const no = (code: string, says: Text, field?: string): Refusal =>
  field === undefined ? { code, says } : { code, says, field };
