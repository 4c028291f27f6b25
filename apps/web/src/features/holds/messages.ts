import { text } from '@underlag/domain/text';

export const says = {
  title: text('Kravspärrar', 'Dunning holds'),
  lead: text(
    'Fakturor där påminnelser och krav vilar medan ett ärende utreds. De som ska granskas först står överst.',
    'Invoices where reminders and collection rest while a case is looked into. Those to review first stand on top.',
  ),
  list: text('Kravspärrar efter granskningsdag', 'Dunning holds by review date'),
  which: text('Vilka spärrar', 'Which holds'),
  all: text('Alla', 'All'),
  due: text('Att granska nu', 'To review now'),
  empty: text('Inga kravspärrar', 'No dunning holds'),
  emptyWhy: text(
    'En spärr läggs när en faktura bestrids, och hävs när ärendet är avgjort.',
    'A hold is placed when an invoice is disputed, and lifted when the case is decided.',
  ),
  emptyDue: text('Inget att granska', 'Nothing to review'),
  emptyDueWhy: text('Ingen spärr har nått sin granskningsdag.', 'No hold has reached its review date.'),
  review: text('Granskas', 'Review'),
  overdue: (days: number) =>
    text(
      days === 1 ? '1 dag för sent' : `${days} dagar för sent`,
      days === 1 ? '1 day late' : `${days} days late`,
    ),
  today: text('i dag', 'today'),
  case: text('Ärende', 'Case'),
  invoice: text('Faktura', 'Invoice'),
  customer: text('Kund', 'Customer'),
  amount: text('Belopp', 'Amount'),
  reason: text('Orsak', 'Reason'),
  since: text('Sedan', 'Since'),
  state: text('Läge', 'State'),
  unknown: text('Okänd kund', 'Unknown customer'),
  move: text('Ny granskningsdag', 'New review date'),
  moveFor: (invoice: string) =>
    text(`Ny granskningsdag för faktura ${invoice}`, `New review date for invoice ${invoice}`),
  moveWhy: text(
    'Spärren står kvar. Skriv vad den väntar på, så att nästa som granskar vet.',
    'The hold stays. Write what it is waiting for, so that the next reviewer knows.',
  ),
  newDay: text('Granska igen den', 'Review again on'),
  why: text('Varför spärren ska stå kvar', 'Why the hold should stay'),
  saved: (date: string) =>
    text(`Spärren granskas igen ${date}.`, `The hold will be reviewed again on ${date}.`),
  actions: text('Åtgärder', 'Actions'),
};

export const holdStates = {
  active: text('Spärrad', 'On hold'),
  credit_pending: text('Väntar på kreditfaktura', 'Waiting for the credit note'),
  lifted: text('Hävd', 'Lifted'),
};

export const holdReasons: Readonly<Record<string, { sv: string; en: string }>> = {
  dispute: text('Bestridd', 'Disputed'),
  non_receipt: text('Fakturan kom inte fram', 'The invoice did not arrive'),
  extension: text('Anstånd', 'Extension'),
  plan: text('Avbetalningsplan', 'Payment plan'),
  wrong_party: text('Fel mottagare', 'Wrong party'),
  credit_pending: text('Väntar på kredit', 'Credit pending'),
};
