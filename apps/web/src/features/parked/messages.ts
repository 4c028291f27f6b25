import { text } from '@underlag/domain/text';

export const says = {
  title: text('Inkorg', 'Inbox'),
  lead: text(
    'Meddelanden som inte blev ärenden av sig själva. Inget försvinner: öppna dem som ärenden eller lägg undan dem med ett skäl.',
    'Messages that did not become cases by themselves. Nothing is lost: open them as cases, or put them aside with a reason.',
  ),
  empty: text('Inget väntar i inkorgen', 'Nothing waits in the inbox'),
  emptyWhy: text(
    'Hit kommer autosvar, studsar, utskick och sådant som inte gick att läsa. Vanliga brev blir ärenden direkt.',
    'Automatic replies, bounces, mailings and what could not be read come here. Ordinary messages become cases at once.',
  ),
  list: text('Parkerade meddelanden', 'Parked messages'),
  choose: text('Välj ett meddelande', 'Choose a message'),
  chooseWhy: text('Så ser du varför det hamnade här.', 'To see why it ended up here.'),
  noSubject: text('(utan ämne)', '(no subject)'),
  noSender: text('Okänd avsändare', 'Unknown sender'),
  from: text('Från', 'From'),
  received: text('Kom in', 'Received'),
  why: text('Varför det ligger här', 'Why it lies here'),
  sign: text('Kännetecken', 'Sign'),
  aboutCase: text('Hör till', 'Belongs to'),
  attachments: text('Bilagor', 'Attachments'),
  noText: text('Meddelandet har ingen läsbar text.', 'The message has no readable text.'),
  openCase: text('Öppna som ärende', 'Open as a case'),
  opened: (number: string) => text(`Ärendet ${number} är öppnat.`, `The case ${number} is open.`),
  goThere: text('Gå till ärendet', 'Go to the case'),
  discard: text('Lägg undan', 'Put aside'),
  discardTitle: text('Lägg undan meddelandet', 'Put the message aside'),
  discardWhy: text(
    'Meddelandet finns kvar i arkivet men visas inte mer här. Skriv varför, så att den som frågar sedan får ett svar.',
    'The message stays in the archive but is not shown here any more. Write why, so that whoever asks later gets an answer.',
  ),
  reason: text('Skäl', 'Reason'),
  discarded: text('Meddelandet är undanlagt.', 'The message is put aside.'),
  more: text('Fler', 'More'),
  mayNot: text('Din roll får läsa men inte avgöra.', 'Your role may read but not decide.'),
};

/** Why a message was parked, in words; an unknown reason is shown as it is. */
export const reasonWords: Readonly<Record<string, { sv: string; en: string }>> = {
  auto_reply: text('Autosvar', 'Automatic reply'),
  bounce: text('Studs: ett brev kom inte fram', 'Bounce: a message did not arrive'),
  list: text('Utskick till en sändlista', 'Mailing to a list'),
  own_loop: text('Slinga: vårt eget brev kom tillbaka', 'Loop: our own message came back'),
  no_sender: text('Avsändare saknas', 'No sender'),
  two_senders: text('Fler än en avsändare', 'More than one sender'),
  repeated: text(
    'Samma mejl en gång till: kan vara omskickat av någon annan',
    'The same message once more: somebody else may have sent it again',
  ),
  too_large: text('För stort för att tas in', 'Too large to take in'),
  timed_out: text('Tog för lång tid att läsa', 'Took too long to read'),
  crashed: text('Läsningen avbröts', 'Reading broke off'),
  unplaceable: text('Kunde inte sorteras in', 'Could not be placed'),
  malformed: text('Trasigt meddelande', 'Damaged message'),
  empty: text('Tomt meddelande', 'Empty message'),
  not_xml: text('E-faktura som inte går att läsa', 'E-invoice that cannot be read'),
  document_type: text('E-dokument som inte är en faktura', 'E-document that is not an invoice'),
  other_format: text('E-faktura i ett annat format', 'E-invoice in another format'),
  no_number: text('E-faktura utan nummer', 'E-invoice without a number'),
  other_buyer: text('E-faktura ställd till någon annan', 'E-invoice made out to someone else'),
};
