import { planLimits } from '../payment-plans/index.ts';
import { text } from '../text/index.ts';
import { type Field, field } from './field.ts';
import { spineFields } from './spine.ts';

const wishes = [
  { value: 'extension', name: text('Senare förfallodag (anstånd)', 'A later due date (extension)') },
  { value: 'instalments', name: text('Betala i delar (avbetalning)', 'Pay in parts (instalments)') },
];

/** What is known of a wish for more time: the payer's side first, then what our decision writes. */
export const paymentPlanFields = {
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Fakturanumret', 'The invoice number'),
    hint: text('Står överst på fakturan.', 'At the top of the invoice.'),
  }),
  wish: field.choice(text('Vad som önskas', 'What is wanted'), wishes, {
    needed: 'work',
    inForm: 'required',
    ask: text(
      'Om du vill ha en senare förfallodag eller betala i delar',
      'Whether you would like a later due date or to pay in parts',
    ),
  }),
  circumstances: field.paragraph(text('Skäl', 'Reason'), {
    needed: 'work',
    inForm: 'required',
    fill: 'words',
    ask: text('Varför du behöver mer tid', 'Why you need more time'),
    hint: text('Berätta kort om läget.', 'Tell us briefly about the situation.'),
  }),
  proposal: field.line(text('Eget förslag', 'Own proposal'), {
    inForm: 'optional',
    ask: text('Vilka datum och belopp som skulle fungera', 'Which dates and amounts would work'),
    hint: text('Datum och belopp som skulle fungera.', 'Dates and amounts that would work.'),
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
  plan: field.plan(text('Plan', 'Plan'), {
    byMove: true,
    hint: text(
      'Betalningarna ska tillsammans bli det som är kvar att betala.',
      'The payments must come to what is left to pay.',
    ),
  }),
  planFee: field.money(text('Avgift för planen', 'Fee for the plan'), {
    byMove: true,
    hint: text(
      `Högst ${planLimits.highestFeeOre / 100} kr, bara för en avbetalningsplan. Faktureras för sig.`,
      `At most ${planLimits.highestFeeOre / 100} kronor, for an instalment plan only. Billed by itself.`,
    ),
  }),
  decisionReason: field.paragraph(text('Skäl för avslaget', 'Grounds for the refusal'), {
    byMove: true,
    hint: text('Kunden får läsa det här.', 'The customer reads this.'),
  }),
  ...spineFields,
} satisfies Record<string, Field>;
