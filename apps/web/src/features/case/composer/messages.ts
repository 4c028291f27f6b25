import type { ReplyVariable } from '@underlag/domain/case-types';
import { type Text, text } from '@underlag/domain/text';

export const messages = {
  title: text('Skriv i ärendet', 'Write in the case'),
  reply: text('Svar till kunden', 'Reply to the customer'),
  note: text('Intern anteckning', 'Internal note'),
  noteOnly: text('Syns bara för oss', 'Only we can see it'),
  replyText: text('Ditt svar', 'Your reply'),
  noteText: text('Din anteckning', 'Your note'),
  replyPlaceholder: text(
    'Skriv ditt svar. Tryck / för en mall.',
    'Write your reply. Press / for a template.',
  ),
  notePlaceholder: text(
    'Skriv en anteckning till kollegorna. Kunden ser den aldrig.',
    'Write a note to your colleagues. The customer never sees it.',
  ),
  mayNotReply: text(
    'Du får läsa ärendet men inte svara i det.',
    'You may read the case but not reply in it.',
  ),
  to: text('Till', 'To'),
  cc: text('Kopia', 'Cc'),
  addRecipient: text('Lägg till mottagare', 'Add a recipient'),
  noRecipient: text('Skriv minst en mottagare.', 'Write at least one recipient.'),
  badAddress: (address: string): Text =>
    text(`”${address}” är ingen e-postadress.`, `“${address}” is not an e-mail address.`),
  outside: (address: string): Text =>
    text(
      `${address} hör inte till kundens kända adresser.`,
      `${address} is not among the customer’s known addresses.`,
    ),
  outsideChip: text('utanför kunden', 'outside the customer'),
  subject: text('Ämne', 'Subject'),
  noSubject: text('Skriv ett ämne.', 'Write a subject.'),
  noText: text('Skriv något först.', 'Write something first.'),
  gaps: text('Fyll i det som står inom {{ }} först.', 'Fill in what stands in {{ }} first.'),
  attach: text('Bifoga fil', 'Attach a file'),
  dropHere: text('Släpp filerna här för att bifoga dem', 'Drop the files here to attach them'),
  uploading: (name: string): Text => text(`Laddar upp ${name} …`, `Uploading ${name} …`),
  uploadFailed: (name: string): Text =>
    text(`${name} kunde inte laddas upp.`, `${name} could not be uploaded.`),
  remove: (name: string): Text => text(`Ta bort ${name}`, `Remove ${name}`),
  templates: text('Mallar', 'Templates'),
  findTemplate: text('Sök mall', 'Find a template'),
  noTemplate: text('Ingen mall passar de orden.', 'No template fits those words.'),
  lacks: (names: string): Text => text(`Saknar ${names}`, `Lacks ${names}`),
  templateGaps: (name: string, names: string): Text =>
    text(
      `Mallen ”${name}” behöver ${names}, som saknas i ärendet. Fyll i det som står inom {{ }} innan du skickar.`,
      `The template “${name}” needs ${names}, which the case lacks. Fill in what stands in {{ }} before you send.`,
    ),
  saving: text('Sparar utkast …', 'Saving draft …'),
  saved: (time: string): Text => text(`Utkast sparat ${time}`, `Draft saved ${time}`),
  notSaved: text(
    'Utkastet ligger kvar i den här fliken men kunde inte sparas.',
    'The draft stays in this tab but could not be saved.',
  ),
  restored: text('Ditt utkast är tillbaka.', 'Your draft is back.'),
  discard: text('Kasta utkast', 'Discard draft'),
  send: text('Skicka', 'Send'),
  sendMore: text('Fler sätt att skicka', 'More ways to send'),
  saveNote: text('Spara anteckning', 'Save note'),
  andMove: (move: Text): Text =>
    text(`Skicka och ”${move.sv.toLowerCase()}”`, `Send and “${move.en.toLowerCase()}”`),
  andMoveNext: (move: Text): Text =>
    text(
      `Skicka, ”${move.sv.toLowerCase()}” och ta nästa`,
      `Send, “${move.en.toLowerCase()}” and go to the next`,
    ),
  sends: (seconds: number): Text => text(`Skickas om ${seconds} s`, `Sends in ${seconds} s`),
  sent: text('Svaret är på väg', 'The reply is on its way'),
  undo: text('Ångra', 'Undo'),
  undone: text('Ångrat. Texten är tillbaka i svarsrutan.', 'Undone. The text is back in the reply box.'),
  tooLate: text('För sent att ångra. Svaret är skickat.', 'Too late to undo. The reply is sent.'),
  noteSaved: text('Anteckningen är sparad.', 'The note is saved.'),
  newer: text(
    'Det har kommit något nytt i ärendet sedan du började skriva',
    'Something new has come in since you began to write',
  ),
  stopped: text(
    'Svaret stoppades: något nytt har kommit i ärendet',
    'The reply was stopped: something new has come in',
  ),
  stoppedHint: text(
    'Din text finns kvar. Läs det nya och skicka sedan igen.',
    'Your text is kept. Read what is new, then send again.',
  ),
  newMessage: (from: string): Text => text(`Nytt meddelande från ${from}`, `New message from ${from}`),
  sendAnyway: text('Jag har läst – skicka', 'I have read it – send'),
  haveRead: text('Jag har läst det', 'I have read it'),
  alsoTyping: (name: string): Text =>
    text(`${name} skriver också i ärendet.`, `${name} is typing in the case too.`),
  oneClick: text('Svara direkt', 'Answer at once'),
  oneClickHint: text(
    'Skickar svaret och löser ärendet. Går att ångra i 15 sekunder.',
    'Sends the answer and solves the case. Can be undone for 15 seconds.',
  ),
  fits: text('Föreslaget efter kundens ord', 'Suggested by the customer’s words'),
  moreAnswers: (count: number): Text =>
    text(`Visa alla svar (${count} till)`, `Show all answers (${count} more)`),
  fewerAnswers: text('Visa färre', 'Show fewer'),
  preview: text('Läs svaret', 'Read the answer'),
  hidePreview: text('Dölj svaret', 'Hide the answer'),
};

/** What the templates' variables are called where one is empty. */
export const variables: Readonly<Record<ReplyVariable, Text>> = {
  caseNumber: text('ärendenummer', 'the case number'),
  customerName: text('kundens namn', 'the customer’s name'),
  requesterName: text('avsändarens namn', 'the sender’s name'),
  invoiceNumber: text('fakturanummer', 'the invoice number'),
  invoiceAmount: text('fakturans belopp', 'the invoice’s amount'),
  invoiceDueDate: text('förfallodag', 'the due date'),
  disputedAmount: text('bestritt belopp', 'the disputed amount'),
  creditedAmount: text('krediterat belopp', 'the credited amount'),
  upheldAmount: text('det belopp som står kvar', 'the amount that stands'),
  changedPart: text('vad som ändrats', 'what was changed'),
  maskedValue: text('den nya uppgiften', 'the new value'),
  validFrom: text('från vilken dag', 'from which day'),
  newDueDate: text('ny förfallodag', 'the new due date'),
  siteName: text('objektet', 'the site'),
  effectiveAt: text('från när ändringen gäller', 'from when the change applies'),
  oneTimeLink: text('engångslänken', 'the one-time link'),
  alarmCentreMailbox: text('larmcentralens e-post', 'the alarm centre’s e-mail'),
  parkingMailbox: text('parkeringens e-post', 'the parking e-mail'),
  supplierPortal: text('leverantörsportalen', 'the supplier portal'),
  supplierPortalPhone: text('leverantörsportalens telefonnummer', 'the supplier portal’s phone number'),
  agreementNumber: text('avtalsnummer', 'the agreement number'),
  endDate: text('slutdatum', 'the end date'),
  lastServiceDay: text('sista dag med tjänst', 'the last day with service'),
  lastInvoicePeriod: text('sista fakturaperiod', 'the last invoice period'),
  responsibleName: text('avtalets ansvariga', 'the person responsible for the agreement'),
  responsibleEmail: text('den ansvarigas e-post', 'the responsible person’s e-mail'),
  responsiblePhone: text('den ansvarigas telefonnummer', 'the responsible person’s phone number'),
  reason: text('skäl för beslutet', 'the grounds for the decision'),
  missingList: text('något att fråga efter', 'something to ask for'),
  agentName: text('ditt namn', 'your name'),
  companyName: text('företagets namn', 'the company’s name'),
  companyPhone: text('företagets telefonnummer', 'the company’s phone number'),
  companyOrgNumber: text('företagets organisationsnummer', 'the company’s organisation number'),
  billingAddress: text('fakturaadress', 'the billing address'),
};
