import { type Text, text } from '@underlag/domain/text';

export const feeWords = {
  title: text('Avgift och ränta', 'Fee and interest'),
  noInvoice: text(
    'Koppla fakturan, så visas varför avgiften togs ut.',
    'Link the invoice to see why the fee was charged.',
  ),
  noFee: text(
    'Ingen påminnelseavgift eller ränta är uttagen för fakturan.',
    'No reminder fee or interest has been charged for the invoice.',
  ),
  untied: text(
    'Fakturan är inte knuten till den faktura som avgiften gäller, så den kan inte förklaras härifrån.',
    'The invoice is not tied to the one that its fee is for, so it cannot be explained from here.',
  ),
  fee: (name: string, amount: string, number: string): Text =>
    text(`${name} ${amount}, faktura ${number}`, `${name} ${amount}, invoice ${number}`),
  paperFee: (amount: string): Text => text(`Faktureringsavgift ${amount}`, `Invoicing fee ${amount}`),
  link: (number: string): Text => text(`Koppla faktura ${number}`, `Link invoice ${number}`),
  verdicts: {
    stands: text('Står fast', 'Stands'),
    waive: text('Talar för att avstå', 'Speaks for waiving'),
    waive_part: text('Talar för att avstå från en del', 'Speaks for waiving a part'),
    undecided: text('Kan inte avgöras', 'Cannot be told'),
    none: text('Ingen avgift', 'No fee'),
  },
  findings: {
    stands: text('I ordning:', 'In order:'),
    waive: text('Talar för att avstå:', 'Speaks for waiving:'),
    part: text('Talar för att avstå från en del:', 'Speaks for waiving a part:'),
    unknown: text('Kan inte avgöras:', 'Cannot be told:'),
  },
  checks: text('Vad underlaget säger', 'What the record says'),
  interest: (amount: string): Text => text(`Räntan ska vara ${amount}`, `The interest should be ${amount}`),
  period: (from: string, to: string, days: number): Text =>
    text(`${from} – ${to} (${days} d)`, `${from} – ${to} (${days} d)`),
  showCourse: text('Visa förloppet', 'Show the course'),
  hideCourse: text('Dölj förloppet', 'Hide the course'),
  course: text('Fakturans förlopp', 'The course of the invoice'),
};

export const historyWords = {
  title: (number: string): Text => text(`Vad som hänt faktura ${number}`, `What became of invoice ${number}`),
  nothing: text(
    'Inga leveranser, betalningar eller påminnelser är registrerade.',
    'No deliveries, payments or reminders are recorded.',
  ),
  deliveries: text('Leveransförsök', 'Attempts at delivery'),
  payments: text('Betalningar', 'Payments'),
  dunning: text('Krav', 'Dunning'),
  fees: text('Avgifter och ränta', 'Fees and interest'),
  ways: {
    paper: text('Papper', 'Paper'),
    email: text('E-post', 'E-mail'),
    e_invoice: text('E-faktura', 'E-invoice'),
    portal: text('Kundportal', 'Customer portal'),
  },
  outcomes: {
    sent: text('skickad', 'sent'),
    delivered: text('levererad', 'delivered'),
    bounced: text('studsade', 'bounced'),
    returned: text('i retur', 'returned'),
    rejected: text('avvisad', 'rejected'),
  },
  kinds: {
    reminder: text('Påminnelse', 'Reminder'),
    demand: text('Inkassokrav', 'Debt-collection demand'),
    handed_over: text('Lämnad till inkasso', 'Handed over to collection'),
    recalled: text('Återkallad från inkasso', 'Recalled from collection'),
  },
  feeKinds: {
    reminder_fee: text('Avgift', 'Fee'),
    interest: text('Ränta', 'Interest'),
  },
  fee: (amount: string): Text => text(`avgift ${amount}`, `fee ${amount}`),
  claim: (number: string): Text => text(`ärende ${number}`, `case ${number}`),
  takenBack: (amount: string): Text => text(`${amount} återtagen`, `${amount} taken back`),
  left: (amount: string): Text => text(`${amount} kvar`, `${amount} left`),
  settled: text('reglerad', 'settled'),
};
