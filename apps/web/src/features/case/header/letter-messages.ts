import { text } from '@underlag/domain/text';

export const letterWords = {
  add: text('Lägg till brev', 'Add a letter'),
  hint: text(
    'Ett brev som har kommit med posten till det här ärendet. Den inskannade kopian blir ärendets skriftliga underlag.',
    'A letter that has come by post for this case. Its scan becomes the written evidence of the case.',
  ),
  arrived: text('Ankomstdag', 'Day of arrival'),
  arrivedHint: text('Den dag brevet kom till oss.', 'The day the letter reached us.'),
  arrivedMissing: text('Skriv ankomstdagen som åååå-mm-dd.', 'Write the day of arrival as yyyy-mm-dd.'),
  from: text('Undertecknat av', 'Signed by'),
  says: text('Vad brevet säger, i korthet', 'What the letter says, in short'),
  saysMissing: text('Skriv kort vad brevet säger.', 'Say in short what the letter says.'),
  scan: text('Inskannat brev', 'Scanned letter'),
  scanHint: text('PDF eller bild.', 'PDF or picture.'),
  scanMissing: text('Lägg till det inskannade brevet.', 'Add the scanned letter.'),
  choose: text('Välj fil', 'Choose a file'),
};
