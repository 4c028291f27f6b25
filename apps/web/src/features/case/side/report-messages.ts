import { type Text, text } from '@underlag/domain/text';

export const reportWords = {
  callOut: text('Åtgärden', 'The call-out'),
  commissioned: text('Beställd av', 'Commissioned by'),
  own: text('vår egen', 'our own'),
  third: text('annat företag', 'another company'),
  nobody: text('Inte känt', 'Not known'),
  serviceAt: text('Tidpunkt', 'Time'),
  address: text('Plats på fakturan', 'Place on the invoice'),
  action: text('Åtgärd', 'Call-out'),
  billed: text('Debiterad tid', 'Billed time'),
  report: text('Rapport', 'Report'),
  noReport: text('Ingen rapport är kopplad', 'No report is linked'),
  linked: (number: string, from: string): Text => text(`${number}, ${from}`, `${number}, ${from}`),
  billedAlso: (numbers: string): Text =>
    text(`Rapporten är även fakturerad på ${numbers}`, `The report is also billed on ${numbers}`),
  toCallOut: text('Till åtgärdsfakturan', 'To the call-out invoice'),
  centre: text('Larmcentral', 'Alarm centre'),
  noCentre: text(
    'Koppla objektet, så visas vilken larmcentral det gäller.',
    'Link the site to see which alarm centre it is.',
  ),
  read: text('Läs rapporten', 'Read the report'),
  readOf: (number: string): Text => text(`Läs rapport ${number}`, `Read report ${number}`),
  mayNot: text('Du har inte rätt att läsa rapporten.', 'You may not read the report.'),
  hide: text('Dölj rapporten', 'Hide the report'),
  letters: text('Underlag som brev', 'Basis as a letter'),
  letter: (number: number): Text => text(`Brev ${number}`, `Letter ${number}`),
  made: (when: string, who: string): Text => text(`${when}, ${who}`, `${when}, ${who}`),
  toPost: text(
    'Skriv ut och posta brevet till adressen i det. Markera sedan att det är postat.',
    'Print the letter and post it to the address in it. Then mark it as posted.',
  ),
  showLetter: (number: number): Text => text(`Visa brev ${number}`, `Show letter ${number}`),
  diagnosis: text('Varför rapporterna inte kommer', 'Why the reports do not arrive'),
  notYet: text(
    'Koppla kunden och fyll i väntad adress och period, så visas orsaken.',
    'Link the customer and fill in the expected address and the period to see the cause.',
  ),
  cause: text('Orsak', 'Cause'),
  fix: text('Gör så här', 'What to do'),
  register: text('Till kundens kontaktregister', 'To the customer’s register of contacts'),
  sound: text('Stämmer', 'In order'),
  unsound: text('Fel', 'Wrong'),
  reports: (count: number): Text =>
    text(
      count === 1 ? 'En rapport i perioden' : `${count} rapporter i perioden`,
      count === 1 ? 'One report in the period' : `${count} reports in the period`,
    ),
  notSent: text('Inte skickad', 'Not sent'),
  ways: { email: text('e-post', 'mail'), portal: text('portalen', 'the portal') },
  outcomes: { delivered: text('levererad', 'delivered'), bounced: text('studsade', 'bounced') },
};
