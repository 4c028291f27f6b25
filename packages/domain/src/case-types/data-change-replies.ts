import { text } from '../text/index.ts';
import { automaticLetter, letter } from './letter.ts';
import type { Reply } from './reply.ts';
import { askMissing, received } from './standard-replies.ts';

const confirmNeeded: Reply = {
  key: 'confirm_needed',
  name: text('Vi behöver en bekräftelse', 'We need a confirmation'),
  subject: text(
    'Vi behöver en bekräftelse i ärende {{caseNumber}}',
    'We need a confirmation for case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. För att ingen annan ska kunna ändra kundens uppgifter behöver vi en bekräftelse från en registrerad adress innan vi genomför ändringen.\n\nSvara på det här meddelandet från den e-postadress som är registrerad hos oss, eller skriv under ett brev och skicka det till oss. Vi kan också skicka en bekräftelselänk till den registrerade adressen.',
    'Thank you for your message. So that nobody else can change the customer’s details, we need a confirmation from a registered address before we make the change.\n\nReply to this message from the e-mail address registered with us, or sign a letter and send it to us. We can also send a confirmation link to the registered address.',
  ),
};

const dataChanged: Reply = {
  key: 'data_changed',
  name: text('Uppgiften är ändrad', 'The details are changed'),
  subject: text(
    'Vi har ändrat en uppgift – ärende {{caseNumber}}',
    'We have made a change – case {{caseNumber}}',
  ),
  body: letter(
    'Nu har vi gjort ändringen som du bad om.\n\nÄndrat: {{changedPart}}\nGäller från: {{validFrom}}\n\nAv säkerhetsskäl meddelar vi även den tidigare adressen när en adress ändras. Stämmer något inte? Svara på det här meddelandet, så hjälper vi dig.',
    'We have now made the change you asked for.\n\nChanged: {{changedPart}}\nFrom: {{validFrom}}\n\nFor security we also tell the earlier address when an address is changed. Is something not right? Reply to this message and we will help you.',
  ),
};

const notAuthorised: Reply = {
  key: 'not_authorised',
  name: text('Avsändaren har inte behörighet', 'The sender does not have the right'),
  subject: text(
    'Vi kan inte göra ändringen i ärende {{caseNumber}}',
    'We cannot make the change in case {{caseNumber}}',
  ),
  body: letter(
    'Tack för ditt meddelande. Ändringen behöver begäras av någon som är registrerad hos oss med rätt att göra den, och den uppgiften saknas för dig. Därför har vi inte ändrat något.\n\nBe en person hos er som redan har behörighet att skicka begäran till oss skriftligt. Vill ni lägga till en ny kontaktperson görs det också av den som i dag har rätt att ändra era kontaktpersoner.',
    'Thank you for your message. The change has to be asked for by somebody who is registered with us with the right to do so, and you are not. So we have changed nothing.\n\nPlease ask a person at your company who already has the right to send us the request in writing. A new contact, too, is added by the one who today has the right to change your contacts.',
  ),
};

const addressChangedNotice: Reply = {
  key: 'address_changed_notice',
  name: text('Besked till den tidigare adressen', 'Notice to the earlier address'),
  subject: text(
    'En uppgift om er fakturering har ändrats – ärende {{caseNumber}}',
    'Your billing details have been changed – case {{caseNumber}}',
  ),
  body: automaticLetter(
    'Vi har ändrat en uppgift om faktureringen för {{customerName}}. Vi skriver till den adress som gällde tidigare för att ni ska kunna säga till om något är fel.\n\nÄndrat: {{changedPart}}\nNy uppgift, delvis dold: {{maskedValue}}\nGäller från: {{validFrom}}\n\nHar ni begärt ändringen behöver ni inte göra något. Känner ni inte igen den? Svara på det här meddelandet eller ring {{companyPhone}} så snart ni kan, så stoppar vi den.',
    'We have changed a billing detail of {{customerName}}. We write to the address that applied before, so that you can tell us if something is wrong.\n\nChanged: {{changedPart}}\nNew value, partly hidden: {{maskedValue}}\nFrom: {{validFrom}}\n\nIf you asked for the change, you need not do anything. You do not recognise it? Reply to this message or call {{companyPhone}} as soon as you can, and we will stop it.',
  ),
};

const yearlyReview: Reply = {
  key: 'yearly_review',
  name: text('Årlig genomgång av behörigheter', 'Yearly review of rights'),
  subject: text(
    'Årlig genomgång av era behörigheter – ärende {{caseNumber}}',
    'Yearly review of your rights – case {{caseNumber}}',
  ),
  body: letter(
    'En gång om året ber vi våra kunder gå igenom vilka personer som får begära saker hos oss. I det bifogade brevet står alla som är registrerade för {{customerName}} och vad var och en får begära.\n\nGå igenom listan och svara på det här meddelandet från en registrerad adress, eller kryssa i brevet, skriv under det och skicka tillbaka det. Stämmer allt räcker det att ni skriver det i svaret.',
    'Once a year we ask our customers to go through which persons may ask us for things. The attached letter lists everybody who is registered for {{customerName}} and what each of them may ask for.\n\nPlease go through the list and reply to this message from a registered address, or tick the boxes in the letter, sign it and return it. If everything is correct, just say so in your reply.',
  ),
};

/** What we write about a change of data; the notice to the old address and the yearly review are sent by steps of their own. */
export const dataChangeReplies: readonly Reply[] = [
  received,
  askMissing,
  confirmNeeded,
  dataChanged,
  notAuthorised,
  addressChangedNotice,
  yearlyReview,
];
