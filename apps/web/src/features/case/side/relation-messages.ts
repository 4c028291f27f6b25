import { type Text, text } from '@underlag/domain/text';

export const relationWords = {
  title: text('Relaterade ärenden', 'Related cases'),
  none: text('Inga andra ärenden hör ihop med det här.', 'No other cases belong with this one.'),
  ended: text('avslutat', 'ended'),
  duplicate: text(
    'Samma faktura har fler öppna ärenden. Slå ihop dem om det är samma fråga.',
    'The same invoice has other open cases. Merge them if they are the same matter.',
  ),
  sameInvoice: (numbers: string): Text =>
    text(
      `Fakturan finns redan i öppet ärende: ${numbers}. Se Relaterade ärenden.`,
      `The invoice is already on an open case: ${numbers}. See Related cases.`,
    ),
  linked: text('Länkat', 'Linked'),
  split: text('Utbrutet', 'Split off'),
  tookIn: text('Sammanslaget med det här', 'Merged into this one'),
  hidden: text(
    'Du får inte läsa det ärendet. Meddelandena där syns inte här.',
    'You may not read that case. Its messages are not shown here.',
  ),
  unlink: (number: string): Text => text(`Ta bort länken till ${number}`, `Remove the link to ${number}`),
  merge: text('Slå ihop', 'Merge'),
  mergeWith: (number: string): Text => text(`Slå ihop med ${number}`, `Merge with ${number}`),
  splitOff: text('Bryt ut', 'Split off'),
  link: text('Länka', 'Link'),
  linkTo: text('Länka till ett annat ärende', 'Link to another case'),
  undo: text('Ångra sammanslagningen', 'Undo the merge'),
  undoOf: (number: string): Text =>
    text(`Ångra sammanslagningen av ${number}`, `Undo the merge of ${number}`),
  undoUntil: (moment: string): Text =>
    text(`Går att ångra till ${moment}.`, `Can be undone until ${moment}.`),
  undone: (number: string): Text =>
    text(`Ärende ${number} står för sig igen.`, `Case ${number} stands by itself again.`),
};

export const dialogWords = {
  find: text('Ärendenummer eller ord', 'Case number or words'),
  findHint: text(
    'Tomt visar kundens och fakturans andra ärenden.',
    'Left empty, the other cases of the customer and the invoice show.',
  ),
  found: text('Ärenden', 'Cases'),
  nothing: text('Inget ärende hittades.', 'No case was found.'),
  noOthers: text(
    'Inga andra ärenden att välja hos kunden eller på fakturan. Sök på nummer eller ord.',
    'No other cases of the customer or the invoice to choose from. Search by number or words.',
  ),
  chooseCase: text('Välj ett ärende.', 'Choose a case.'),
  noCustomer: text('ingen kund', 'no customer'),
  mergeLead: text(
    'Det ena ärendet avslutas och lever vidare i det andra. Alla meddelanden visas där, och svar som kommer senare hamnar där. Det går att ångra i ett dygn.',
    'One case ends and lives on in the other. All messages show there, and later answers go there. It can be undone for a day.',
  ),
  stays: text('Vilket ärende ska finnas kvar?', 'Which case should remain?'),
  thisOne: (number: string): Text => text(`${number} (det här)`, `${number} (this one)`),
  older: text('äldst', 'the older'),
  mergedInto: (number: string): Text =>
    text(`Ärendena är sammanslagna i ${number}.`, `The cases are merged in ${number}.`),
  splitLead: text(
    'De valda meddelandena kopieras till ett nytt ärende. Här ändras ingenting.',
    'The chosen messages are copied to a new case. Nothing changes here.',
  ),
  which: text('Vilka meddelanden?', 'Which messages?'),
  whichMissing: text('Välj minst ett meddelande.', 'Choose at least one message.'),
  noMessages: text(
    'Det finns inget inkommet meddelande att bryta ut.',
    'There is no message that came in to split off.',
  ),
  about: text('Vad gäller det nya ärendet?', 'What is the new case about?'),
  chooseType: text('Välj …', 'Choose …'),
  aboutMissing: text('Välj ärendetyp.', 'Choose the case type.'),
  subject: text('Rubrik', 'Subject'),
  subjectMissing: text('Fyll i en rubrik.', 'Fill in a subject.'),
  create: text('Skapa ärendet', 'Create the case'),
  created: (number: string): Text => text(`Ärende ${number} är skapat.`, `Case ${number} has been created.`),
  open: text('Öppna', 'Open'),
  linked: (number: string): Text => text(`Länkat till ${number}.`, `Linked to ${number}.`),
};

export const mergedWords = {
  title: text('Ärendet är sammanslaget', 'The case has been merged'),
  into: (number: string): Text =>
    text(
      `Det lever vidare i ärende ${number}. Svara och arbeta där.`,
      `It lives on in case ${number}. Answer and work there.`,
    ),
  open: (number: string): Text => text(`Öppna ${number}`, `Open ${number}`),
};
