import { text } from '../text/index.ts';
import { rootCauses } from './dispute-fields.ts';
import { field } from './field.ts';
import { spineFields } from './spine.ts';

const decisions = [
  { value: 'explained', name: text('Uppsägningstiden löpte', 'The notice was still running') },
  { value: 'credited', name: text('Krediterat', 'Credited') },
  { value: 'no_notice', name: text('Ingen uppsägning hittad', 'No notice found') },
  { value: 'handed_over', name: text('Lämnat till avtalsansvarig', 'Handed to the account manager') },
];

// As of disputes, so that managers count both together.
const causes = [
  ...rootCauses.filter(({ value }) => value !== 'invoice_right'),
  {
    value: 'billed_in_advance',
    name: text('Fakturerat i förskott före uppsägningen', 'Billed in advance, before the notice'),
  },
];

/** What is known about an invoice for time after a termination: which agreement and invoice, and the days it covers. */
export const postTerminationFields = {
  agreementNumber: field.agreementNumber(text('Avtalsnummer', 'Agreement number'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Numret på avtalet som är uppsagt', 'The number of the agreement that was terminated'),
    hint: text(
      'Står i bekräftelsen på uppsägningen och på fakturorna.',
      'You find it in the confirmation of the termination and on the invoices.',
    ),
  }),
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Fakturanumret', 'The invoice number'),
    hint: text('Står överst på fakturan.', 'At the top of the invoice.'),
  }),
  periodFrom: field.date(text('Fakturan avser från', 'The invoice covers from'), {
    needed: 'work',
    onInvoice: true,
    inForm: 'optional',
    ask: text('Från vilken dag fakturan avser', 'From which day the invoice covers'),
    hint: text('Den första dagen i fakturans period.', 'The first day of the invoice’s period.'),
  }),
  periodTo: field.date(text('Fakturan avser till och med', 'The invoice covers up to and including'), {
    needed: 'work',
    onInvoice: true,
    inForm: 'optional',
    ask: text('Till och med vilken dag fakturan avser', 'Up to and including which day the invoice covers'),
    hint: text('Den sista dagen i fakturans period.', 'The last day of the invoice’s period.'),
  }),
  noticeOn: field.date(text('Dag för uppsägningen', 'Day of the notice'), {
    inForm: 'optional',
    ask: text('När ni sade upp avtalet', 'When you gave notice'),
    hint: text('Ungefär, om du inte minns dagen.', 'Roughly, if you do not remember the day.'),
  }),
  question: field.paragraph(text('Frågan', 'The question'), {
    fill: 'words',
    ask: text('Vad din fråga gäller', 'What your question is about'),
  }),
  customerNumber: field.customerNumber(text('Kundnummer', 'Customer number'), {
    inForm: 'optional',
    ask: text('Kundnumret', 'The customer number'),
    hint: text(
      'Gör att vi snabbare ser att du är betalaren.',
      'Helps us to see sooner that you are the payer.',
    ),
  }),
  identityNumber: field.identityNumber(
    text('Organisations- eller personnummer', 'Organisation or personal number'),
    {
      inForm: 'optional',
      ask: text('Organisations- eller personnummer', 'Organisation or personal number'),
      hint: text('Kan anges i stället för kundnummer.', 'May be given instead of the customer number.'),
    },
  ),
  decision: field.choice(text('Utfall', 'Outcome'), decisions, { byMove: true }),
  creditedAmount: field.money(text('Krediterat belopp', 'Credited amount'), {
    byMove: true,
    hint: text('I kronor inklusive moms.', 'In kronor including VAT.'),
  }),
  rootCause: field.choice(text('Grundorsak', 'Root cause'), causes, {
    hint: text('Varför det fakturerades, för uppföljning.', 'Why it was billed, for follow-up.'),
  }),
  ...spineFields,
};
