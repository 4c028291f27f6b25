import { type Text, text } from '@underlag/domain/text';

export const endingWords = {
  title: text('Avtalets slut', 'End of the agreement'),
  approved: text('Godkänt', 'Approved'),
  reckoned: text('Beräknat, inte godkänt', 'Reckoned, not approved'),
  noAgreement: text(
    'Koppla avtalet, så räknas slutdatumet fram.',
    'Link the agreement, and the end date is found.',
  ),
  noNotice: text(
    'Slutdatumet räknas fram när uppsägningen har kommit in skriftligt.',
    'The end date is found once the termination has come in writing.',
  ),
  alreadyEnded: text(
    'Avtalet hade redan upphört när uppsägningen kom in.',
    'The agreement had ended already when the notice came.',
  ),
  endDate: text('Första dag utan tjänst', 'First day without service'),
  lastDay: text('Sista dag med tjänst', 'Last day with service'),
  received: text('Uppsägningen kom in', 'Notice received'),
  lastPeriod: text('Sista fakturaperiod', 'Last invoice period'),
  period: (from: string, to: string): Text => text(`${from} – ${to}`, `${from} – ${to}`),
  steps: text('Så är det räknat', 'How it was found'),
  letters: text('Bekräftelsebrev', 'Confirmation letters'),
};
