import { text } from '../text/index.ts';
import { field } from './field.ts';
import { spineFields } from './spine.ts';

/** What is known about a wished change: the customer's side first, then what our steps write. */
export const instructionFields = {
  siteNumber: field.site(text('Objekt', 'Site'), {
    needed: 'work',
    inForm: 'required',
    ask: text(
      'Vilket objekt det gäller: nummer eller adress',
      'Which site it concerns: its number or address',
    ),
    hint: text('Objektets nummer eller adress.', 'The number or address of the site.'),
  }),
  newText: field.paragraph(text('Ny instruktion', 'New instruction'), {
    secret: true,
    needed: 'work',
    inForm: 'required',
    ask: text('Hela den nya texten', 'The whole of the new text'),
    hint: text('Hela texten, inte bara det som ändras.', 'The whole text, not only what changes.'),
  }),
  effectiveOn: field.date(text('Gäller från dag', 'Applies from day'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Från vilken dag ändringen ska gälla', 'The day from which the change is to apply'),
  }),
  effectiveTime: field.time(text('Gäller från klockan', 'Applies from time'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Från vilket klockslag, till exempel 08:00', 'The time of day from which, such as 08:00'),
    hint: text('Svensk tid, till exempel 08:00.', 'Swedish time, such as 08:00.'),
  }),
  changeSummary: field.line(text('Ändringen i korthet', 'The change in brief'), {
    inForm: 'optional',
    ask: text('Vad som ändras, i korthet', 'What changes, in brief'),
  }),
  readBackTo: field.line(text('Uppläst för', 'Read back to'), {
    byMove: true,
    hint: text(
      'Vem hos kunden som hörde den nya texten och bekräftade den.',
      'Who on the customer’s side heard the new text and confirmed it.',
    ),
  }),
  receiptReference: field.line(text('Larmcentralens kvittens', 'The alarm centre’s receipt'), {
    byMove: true,
    hint: text('Referensen, och vem som kvitterade.', 'The reference, and who gave the receipt.'),
  }),
  ...spineFields,
};
