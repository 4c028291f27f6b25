import { type Text, text } from '@underlag/domain/text';

export const disputeWords = {
  title: text('Bestridandet', 'The dispute'),
  invoiced: text('Fakturans belopp', 'Amount of the invoice'),
  disputed: text('Bestritt', 'Disputed'),
  credited: text('Krediteras', 'Credited'),
  replaced: text('Krediteras och faktureras om', 'Credited and invoiced anew'),
  upheld: text('Vidhålls', 'Upheld'),
  decision: text('Beslut', 'Decision'),
  undecided: text('Inte beslutat', 'Not decided'),
  line: text('Rad', 'Line'),
  lines: text('Bestridda rader', 'Disputed lines'),
  noLines: text(
    'Fakturan har inga rader i registret. Beloppet gäller hela bestridandet.',
    'The invoice has no lines in the register. The amount is for the dispute as a whole.',
  ),
  noneYet: text(
    'Bestridandet är inte fördelat på fakturans rader.',
    'The dispute is not spread over the lines of the invoice.',
  ),
  notJudged: text('Inte bedömd', 'Not judged'),
  edit: text('Ändra rader', 'Change lines'),
  spread: text('Fördela på rader', 'Spread over lines'),
  lead: text(
    'Belopp med moms. Lämna en rad tom om den inte är bestridd. Medan rader finns är summorna ärendets belopp.',
    'Amounts with VAT. Leave a line empty if it is not disputed. While there are lines, their sums are the amounts of the case.',
  ),
  ofLine: (position: number, words: string): Text =>
    text(`Rad ${position}: ${words}`, `Line ${position}: ${words}`),
  amount: (amount: string): Text => text(`${amount} med moms`, `${amount} with VAT`),
  reason: text('Orsak', 'Reason'),
  rootCause: text('Grundorsak', 'Root cause'),
  whole: text('Hela raden', 'The whole line'),
  wholeOf: (position: number): Text =>
    text(`Hela raden är bestridd: rad ${position}`, `The whole line is disputed: line ${position}`),
  creditAll: text('Kreditera allt bestritt', 'Credit all that is disputed'),
  sum: (disputed: string, credited: string): Text =>
    text(`Bestritt ${disputed}, krediteras ${credited}`, `Disputed ${disputed}, credited ${credited}`),
  needsAmount: text('Skriv ett belopp, till exempel 1 234,50.', 'Write an amount, for example 1 234,50.'),
  needsReason: text('Välj en orsak.', 'Choose a reason.'),
  save: text('Spara rader', 'Save lines'),
  cancel: text('Avbryt', 'Cancel'),
  act: text('spara raderna', 'save the lines'),
  letters: text('Beslutsbrev', 'Decision letters'),
};
