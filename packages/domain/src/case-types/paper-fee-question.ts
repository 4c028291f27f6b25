import { text } from '../text/index.ts';
import type { Move } from '../workflow/index.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { feeFields } from './fee-fields.ts';
import { feeStates, holdOfWaived, undecided, waiveMoves } from './fee-moves.ts';
import { feeWaived, paperFeeExplained } from './fee-replies.ts';
import { notMoreThanPaperFee, paperFeeCharged } from './fee-rules.ts';
import { field } from './field.ts';
import { creditNotMoreThanOpen, linkedCustomer, linkedInvoice, nothingMissing } from './rules.ts';
import { spineFields, spineMoves } from './spine.ts';
import { askMissing, received } from './standard-replies.ts';

const fields = {
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Fakturanumret', 'The invoice number'),
    hint: text('Fakturan med avgiften.', 'The invoice with the fee.'),
  }),
  newAddress: field.email(text('E-postadress för fakturor', 'E-mail address for invoices'), {
    inForm: 'optional',
    ask: text(
      'E-postadressen, om fakturorna ska komma via e-post',
      'The e-mail address, if the invoices shall come by e-mail',
    ),
    hint: text(
      'Om fakturorna ska komma via e-post i stället.',
      'If the invoices shall come by e-mail instead.',
    ),
  }),
  customerNumber: field.customerNumber(text('Kundnummer', 'Customer number'), {
    inForm: 'optional',
    hint: text(
      'Behövs om du vill byta sätt. Står på fakturan.',
      'Needed for a change of way. It stands on the invoice.',
    ),
  }),
  ...feeFields,
  ...spineFields,
};

const readyToWork = nothingMissing(fields, 'work');

/** The way of delivery is asked for on a case of its own, which checks who may. */
const enrol = (name: Move['name'], type: 'email_invoice_enrolment' | 'e_invoice_enrolment'): Move => ({
  name,
  from: undecided,
  to: 'referred',
  by: 'case.move',
  sets: { outcome: 'enrolled' },
  only: [linkedCustomer],
  effects: [{ kind: 'open_case', type }],
});

const moves: Record<string, Move> = {
  explain: {
    name: text('Förklara avgiften', 'Explain the fee'),
    from: undecided,
    to: 'resolved',
    by: 'case.move',
    sets: { outcome: 'explained' },
    only: [linkedInvoice, readyToWork, paperFeeCharged],
    effects: [{ kind: 'send_reply', reply: 'paper_fee_explained' }],
  },
  enrol_by_mail: enrol(
    text('Byt till faktura via e-post', 'Change to invoices by e-mail'),
    'email_invoice_enrolment',
  ),
  enrol_e_invoice: enrol(text('Byt till e-faktura', 'Change to e-invoices'), 'e_invoice_enrolment'),
  ...waiveMoves({
    only: [
      linkedCustomer,
      linkedInvoice,
      readyToWork,
      paperFeeCharged,
      notMoreThanPaperFee,
      creditNotMoreThanOpen,
    ],
    effects: [
      { kind: 'order_credit', amountField: 'creditedAmount' },
      { kind: 'send_reply', reply: 'fee_waived' },
    ],
  }),
  ...spineMoves(fields),
};

/** FAQ 4: why there is an invoicing fee. It belongs to paper; another way of delivery is opened as an enrolment, with its own right. */
export const paperFeeQuestion = defineCaseType({
  key: 'paper_fee_question',
  faq: [4],
  name: text('Fråga om faktureringsavgift', 'Question about an invoicing fee'),
  formName: text('Avgift på en pappersfaktura', 'A fee on a paper invoice'),
  words: {
    sv: [
      'ta bort faktureringsavgiften',
      'varför tar ni faktureringsavgift',
      'faktureringsavgift på fakturan',
      'slippa faktureringsavgiften framöver',
      'hur slipper vi faktureringsavgiften',
      'vill inte betala fakturaavgiften',
      'faktureringsavgift trots e-faktura',
      'fakturaavgift trots att vi har e-faktura',
      'pappersavgift fast vi får fakturan via mejl',
      'kreditera faktureringsavgiften',
      'betala tillbaka fakturaavgiften',
      'vi får inte pappersfaktura men har avgift',
    ],
    en: [
      'remove the invoicing fee',
      'credit the invoicing fee',
      'invoicing fee although we have e-invoices',
      'paper fee although we get it by e-mail',
    ],
  },
  queue: 'delivery',
  channels: ['form', 'email', 'letter', 'phone'],
  fields,
  states: feeStates,
  moves,
  deadlines: {
    firstResponse: workingHours(4),
    nextUpdate: workingHours(8, 'waiting'),
    solution: workingHours(16, 'waiting'),
  },
  replies: [received, askMissing, paperFeeExplained, feeWaived],
  hold: holdOfWaived,
});
