import { text } from '@underlag/domain/text';

/** What the keys of a list do. */
export const keySays = {
  down: text('Nästa rad', 'Next row'),
  up: text('Föregående rad', 'Previous row'),
  open: text('Öppna ärendet', 'Open the case'),
  peek: text('Titta utan att öppna', 'Peek without opening'),
  select: text('Markera (Skift: hela vägen dit)', 'Select (Shift: all the way there)'),
  assign: text('Tilldela', 'Assign'),
  status: text('Byt status', 'Change status'),
  resolve: text('Markera som löst', 'Mark as solved'),
  reply: text('Svara kunden', 'Reply to the customer'),
  note: text('Skriv intern anteckning', 'Write an internal note'),
  escape: text('Stäng titten eller avmarkera', 'Close the peek or clear the selection'),
};
