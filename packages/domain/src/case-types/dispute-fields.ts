import { text } from '../text/index.ts';
import { field } from './field.ts';
import { spineFields } from './spine.ts';

/** Why a customer disputes an invoice, or one line of it. */
export const disputeReasons = [
  { value: 'not_ordered', name: text('Inte beställt', 'Not ordered') },
  { value: 'not_performed', name: text('Tjänsten har inte utförts', 'The service was not carried out') },
  { value: 'poorly_performed', name: text('Brister i utförandet', 'The service fell short') },
  { value: 'wrong_price', name: text('Fel pris', 'Wrong price') },
  { value: 'wrong_quantity', name: text('Fel antal eller tid', 'Wrong quantity or time') },
  { value: 'wrong_recipient', name: text('Fel mottagare', 'Wrong recipient') },
  { value: 'already_paid', name: text('Redan betald', 'Already paid') },
  { value: 'billed_twice', name: text('Fakturerad två gånger', 'Billed twice') },
  { value: 'after_termination', name: text('Tid efter uppsägning', 'Time after termination') },
  { value: 'other', name: text('Annat', 'Other') },
];

/** Why it went wrong, for follow-up; the customer is not told. */
export const rootCauses = [
  { value: 'invoice_right', name: text('Fakturan var rätt', 'The invoice was right') },
  { value: 'price_list', name: text('Fel pris eller index hos oss', 'Wrong price or index on our side') },
  { value: 'agreement_register', name: text('Fel i avtal eller register', 'Error in agreement or register') },
  {
    value: 'performance',
    name: text('Uppdraget utfördes fel eller uteblev', 'The assignment was done wrongly or not at all'),
  },
  { value: 'order_unproven', name: text('Beställningen kan inte styrkas', 'The order cannot be proven') },
  {
    value: 'commissioning_centre',
    name: text('Fel från uppdragsgivande larmcentral', 'Error by the commissioning alarm centre'),
  },
  { value: 'billed_twice', name: text('Dubbelfakturerat', 'Billed twice') },
  { value: 'termination_missed', name: text('Uppsägning inte registrerad', 'Termination not recorded') },
  { value: 'goodwill', name: text('Goodwill', 'Goodwill') },
  { value: 'other', name: text('Annat', 'Other') },
];

/** What is known about a disputed invoice: the customer's side first, then what our decision writes. */
export const disputeFields = {
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Fakturanumret', 'The invoice number'),
    hint: text('Bifoga gärna en kopia av fakturan.', 'Please attach a copy of the invoice if you can.'),
  }),
  reason: field.choice(text('Orsak till bestridandet', 'Reason for the dispute'), disputeReasons, {
    needed: 'work',
    inForm: 'required',
    ask: text('Varför du anser att fakturan är fel', 'Why you think the invoice is wrong'),
  }),
  disputedAmount: field.money(text('Bestritt belopp', 'Disputed amount'), {
    needed: 'work',
    inForm: 'optional',
    ask: text(
      'Hur stor del av fakturan du bestrider, i kronor inklusive moms',
      'How much of the invoice you dispute, in kronor including VAT',
    ),
    hint: text(
      'I kronor inklusive moms. Betala den del du inte bestrider.',
      'In kronor including VAT. Please pay the part you do not dispute.',
    ),
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
  decision: field.choice(
    text('Beslut', 'Decision'),
    [
      { value: 'credited', name: text('Krediterat', 'Credited') },
      { value: 'part_credited', name: text('Delvis krediterat', 'Credited in part') },
      { value: 'rejected', name: text('Avslaget', 'Rejected') },
      { value: 'reinvoiced', name: text('Omfakturerat', 'Invoiced anew') },
    ],
    { byMove: true },
  ),
  creditedAmount: field.money(text('Krediterat belopp', 'Credited amount'), {
    byMove: true,
    hint: text('I kronor inklusive moms.', 'In kronor including VAT.'),
  }),
  decisionReason: field.paragraph(text('Skäl för beslutet', 'Grounds for the decision'), {
    byMove: true,
    hint: text('Kunden får läsa det här i beslutet.', 'The customer reads this in the decision.'),
  }),
  rootCause: field.choice(text('Grundorsak', 'Root cause'), rootCauses, {
    hint: text('Varför det blev fel, för uppföljning.', 'Why it went wrong, for follow-up.'),
  }),
  newRecipient: field.line(text('Rätt mottagare', 'Right recipient'), {
    hint: text(
      'Fylls i om fakturan ska ställas om till någon annan.',
      'Fill in if the invoice is to be made out to somebody else.',
    ),
  }),
  newRecipientAddress: field.line(
    text('Rätt mottagares fakturaadress', 'Billing address of the right recipient'),
    {
      hint: text('Gata, postnummer och ort.', 'Street, postal code and city.'),
    },
  ),
  replacedAmount: field.money(text('Belopp som faktureras om', 'Amount that is invoiced anew'), {
    byMove: true,
  }),
  toldBy: field.choice(
    text('Beslutet meddelat genom', 'The decision was told by'),
    [
      { value: 'letter', name: text('Beslutsbrev', 'Decision letter') },
      { value: 'reply', name: text('Svar', 'Reply') },
    ],
    { byMove: true },
  ),
  ...spineFields,
};
