import { type Text, text } from '@underlag/domain/text';

export const messages = {
  title: text('Kontakta oss om din faktura', 'Contact us about your invoice'),
  lead: text(
    'Välj vad det gäller, så frågar vi bara efter det som behövs. Fält med stjärna måste fyllas i.',
    'Choose what it is about and we only ask for what is needed. Fields with a star must be filled in.',
  ),
  language: text('Språk', 'Language'),
  matter: text('Vad gäller det?', 'What is it about?'),
  about: text('Om ärendet', 'About the matter'),
  you: text('Om dig', 'About you'),
  name: text('Namn', 'Name'),
  email: text('E-post', 'E-mail'),
  emailHint: text('Hit skickar vi svaret.', 'We send the answer here.'),
  phone: text('Telefon', 'Phone'),
  message: text('Ditt meddelande', 'Your message'),
  files: text('Filer', 'Files'),
  filesHint: (count: number, size: string): Text =>
    text(
      `Till exempel fakturan. Högst ${count} filer på högst ${size} var.`,
      `For example the invoice. At most ${count} files of at most ${size} each.`,
    ),
  choose: text('Välj filer', 'Choose files'),
  photo: text('Ta ett foto', 'Take a photo'),
  drop: text('… eller släpp dem här', '… or drop them here'),
  removeFile: (name: string): Text => text(`Ta bort ${name}`, `Remove ${name}`),
  tooLarge: (name: string, size: string): Text =>
    text(`${name} är för stor. Högst ${size} per fil.`, `${name} is too large. At most ${size} per file.`),
  tooMany: (count: number): Text =>
    text(`Högst ${count} filer kan skickas.`, `At most ${count} files can be sent.`),
  website: text('Lämna det här fältet tomt', 'Leave this field empty'),
  send: text('Skicka', 'Send'),
  required: text('Fyll i det här fältet.', 'Fill in this field.'),
  chooseMatter: text('Välj vad det gäller.', 'Choose what it is about.'),
  badEmail: text(
    'Skriv en e-postadress, till exempel namn@foretag.se.',
    'Write an e-mail address, such as name@company.com.',
  ),
  badAmount: text('Skriv beloppet som 1 234,50.', 'Write the amount as 1 234,50.'),
  badDay: text('Skriv datumet som ÅÅÅÅ-MM-DD.', 'Write the date as YYYY-MM-DD.'),
  summary: (count: number): Text =>
    text(
      count === 1 ? 'En uppgift behöver rättas' : `${count} uppgifter behöver rättas`,
      count === 1 ? 'One detail needs to be corrected' : `${count} details need to be corrected`,
    ),
  notSent: text(
    'Formuläret är inte skickat. Det du skrev finns kvar.',
    'The form has not been sent. What you typed is kept.',
  ),
  thanks: text('Tack, vi har tagit emot ditt ärende', 'Thank you, we have received your case'),
  yourNumber: text('Ditt ärendenummer', 'Your case number'),
  keepNumber: text(
    'Spara numret. Uppge det om du hör av dig igen.',
    'Keep the number. Quote it if you contact us again.',
  ),
  weAnswer: (email: string): Text => text(`Vi svarar till ${email}.`, `We answer to ${email}.`),
  confirmSent: text(
    'Vi har också skickat en länk till dig. Öppna den för att bekräfta att det var du som skrev, så går det fortare.',
    'We have also sent you a link. Open it to confirm that it was you who wrote; that makes things faster.',
  ),
  another: text('Skicka ett till ärende', 'Send another case'),
  confirmTitle: text('Bekräfta att det var du', 'Confirm that it was you'),
  confirmLead: text(
    'Tryck på knappen om det som står i mejlet kommer från dig. Länken fungerar en gång.',
    'Press the button if what the mail speaks of comes from you. The link works once.',
  ),
  confirm: text('Ja, det var jag', 'Yes, it was me'),
  confirmed: text('Tack, nu är det bekräftat', 'Thank you, it is confirmed'),
  confirmedCase: (number: string): Text =>
    text(`Ditt ärende ${number} går vidare till en handläggare.`, `Your case ${number} goes on to an agent.`),
  confirmFailed: text('Länken går inte att använda', 'The link cannot be used'),
  confirmFailedHint: text(
    'Den kan vara för gammal eller redan använd. Ditt ärende finns kvar hos oss ändå.',
    'It may be too old or already used. We still have your case.',
  ),
  toForm: text('Till formuläret', 'To the form'),
};
