import type { GrantedPlanView, PlanRowView } from '@underlag/api/payment-plans';
import { type Text, text } from '@underlag/domain/text';

export const planPanelWords = {
  title: text('Betalningsplan', 'Payment plan'),
  noInvoice: text(
    'Koppla fakturan, så visas vad som är kvar att betala.',
    'Link the invoice to see what is left to pay.',
  ),
  nothingLeft: text(
    'Det finns inget kvar att betala på fakturan.',
    'There is nothing left to pay on the invoice.',
  ),
  left: text('Kvar att betala', 'Left to pay'),
  kinds: {
    extension: text('Anstånd', 'Extension'),
    instalments: text('Avbetalningsplan', 'Instalment plan'),
  } satisfies Record<GrantedPlanView['kind'], Text>,
  states: {
    running: text('Löper', 'Running'),
    kept: text('Fullföljd', 'Kept'),
    broken: text('Bruten', 'Broken'),
    withdrawn: text('Återtagen', 'Taken back'),
  } satisfies Record<GrantedPlanView['state'], Text>,
  rowStates: {
    paid: text('Betald', 'Paid'),
    coming: text('Kommande', 'To come'),
    late: text('Förfallen, inom marginalen', 'Due, within the days of grace'),
    missed: text('Utebliven', 'Missed'),
  } satisfies Record<PlanRowView['state'], Text>,
  granted: text('Beviljad', 'Granted'),
  ended: text('Avslutad', 'Ended'),
  fee: text('Avgift', 'Fee'),
  noFee: text('Ingen', 'None'),
  next: text('Nästa betalning', 'Next payment'),
  nextIs: (amount: string, day: string): Text => text(`${amount} senast ${day}`, `${amount} by ${day}`),
  brokenBy: (position: number, day: string): Text =>
    text(
      `Betalning ${position} kom inte in senast ${day}.`,
      `Payment ${position} did not come in by ${day}.`,
    ),
  payments: text('Betalningar', 'Payments'),
  payment: text('Betalning', 'Payment'),
  due: text('Senast', 'By'),
  amount: text('Belopp', 'Amount'),
  state: text('Läge', 'State'),
  lacking: (amount: string): Text => text(`${amount} saknas`, `${amount} is lacking`),
  steps: text('Så bedömdes det', 'How that was found'),
  form: text('Ny plan', 'New plan'),
  count: text('Antal betalningar', 'Number of payments'),
  first: text('Första datum', 'First date'),
  suggest: text('Dela upp lika', 'Split evenly'),
  cannotSuggest: text('Ange 1–24 betalningar och ett datum.', 'Give 1 to 24 payments and a date.'),
  planFaulty: text(
    'Varje betalning behöver ett datum och ett belopp.',
    'Each payment needs a date and an amount.',
  ),
  feeFaulty: text(
    'Skriv ett belopp i kronor, till exempel 170,00.',
    'Write an amount in kronor, for example 170,00.',
  ),
  notNow: text('Går inte nu', 'Not possible now'),
};

export const collectionWords = {
  title: text('Inkasso', 'Debt collection'),
  states: {
    handed_over: (day: string): Text => text(`Överlämnad ${day}`, `Handed over ${day}`),
    recalled: (day: string): Text => text(`Återkallad ${day}`, `Called back ${day}`),
  },
  agency: text('Inkassobolag', 'Agency'),
  claim: text('Ärendenummer där', 'Case number there'),
  unknownClaim: text('Okänt', 'Unknown'),
  phone: text('Telefon', 'Phone'),
  email: text('E-post', 'E-mail'),
  address: text('Adress', 'Address'),
  credited: (amount: string): Text =>
    text(
      `Fakturan är krediterad med ${amount}, men kravet ligger kvar. Återkalla det.`,
      `The invoice has been credited by ${amount}, but the claim is still there. Call it back.`,
    ),
  told: text('Skickat till inkassobolaget', 'Sent to the agency'),
  whats: {
    objection: text('Invändning', 'Objection'),
    recall: text('Återkallelse', 'Recall'),
  },
  deliveries: {
    scheduled: text('på väg', 'on its way'),
    sending: text('skickas', 'being sent'),
    sent: text('skickad', 'sent'),
    failed: text('kunde inte skickas', 'could not be sent'),
    undone: text('återtagen innan den skickades', 'taken back before it left'),
  },
};
