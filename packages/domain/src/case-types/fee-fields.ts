import { text } from '../text/index.ts';
import { field } from './field.ts';

const reasons = [
  { value: 'paid_in_time', name: text('Betald i tid', 'Paid in time') },
  { value: 'not_agreed', name: text('Avgiften är inte avtalad', 'The fee is not agreed') },
  { value: 'charged_twice', name: text('Uttagen mer än en gång', 'Charged more than once') },
  { value: 'over_ceiling', name: text('För högt belopp', 'Too high an amount') },
  { value: 'consumer', name: text('Får inte tas ut av konsument', 'May not be charged to a consumer') },
  { value: 'claim_at_rest', name: text('Kravet vilade', 'The claim was at rest') },
  { value: 'not_delivered', name: text('Fakturan kom inte fram', 'The invoice did not arrive') },
  {
    value: 'electronic',
    name: text('Har e-faktura eller e-postfaktura', 'Has e-invoices or invoices by e-mail'),
  },
  {
    value: 'hardship',
    name: text('Sjukdom, arbetslöshet eller liknande', 'Illness, unemployment or the like'),
  },
  { value: 'goodwill', name: text('Goodwill', 'Goodwill') },
];

/** What a decision on a fee writes; the reason is for the figures. */
export const feeFields = {
  outcome: field.choice(
    text('Utfall', 'Outcome'),
    [
      { value: 'explained', name: text('Förklarad', 'Explained') },
      { value: 'waived', name: text('Avgiften efterskänkt', 'Fee waived') },
      { value: 'payment_found', name: text('Betalningen funnen', 'Payment found') },
      { value: 'stands', name: text('Avgiften står fast', 'The fee stands') },
      { value: 'copy', name: text('Kopia skickad', 'Copy sent') },
      { value: 'enrolled', name: text('Nytt leveranssätt', 'New way of delivery') },
    ],
    { byMove: true },
  ),
  waiverReason: field.choice(text('Skäl att efterskänka', 'Reason to waive it'), reasons, { byMove: true }),
  creditedAmount: field.money(text('Krediterat belopp', 'Credited amount'), {
    byMove: true,
    hint: text('I kronor inklusive moms.', 'In kronor including VAT.'),
  }),
};
