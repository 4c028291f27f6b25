import { type Text, text } from '@underlag/domain/text';

export const messages = {
  loading: text('Hämtar ärendet …', 'Fetching the case …'),
  missingTitle: text('Ärendet går inte att visa', 'The case cannot be shown'),
  toList: text('Till arbetslistan', 'To the work list'),
  print: text('Skriv ut', 'Print'),
  side: text('Uppgifter om ärendet', 'Details of the case'),
  cancel: text('Avbryt', 'Cancel'),
  save: text('Spara', 'Save'),
  close: text('Stäng', 'Close'),
  updated: (name: string): Text =>
    text(
      `${name} ändrade ärendet. Sidan visar det senaste.`,
      `${name} changed the case. The page shows the latest.`,
    ),
  somebody: text('Någon', 'Somebody'),
  system: text('Systemet', 'The system'),
  outside: text('Kunden', 'The customer'),
  recipient: text('Mottagaren', 'The recipient'),
  noNext: text('Det finns inget fler ärende i listan.', 'There are no more cases in the list.'),
};

export const conflictWords = {
  title: text('Någon annan hann ändra', 'Somebody else changed it first'),
  what: (act: Text): Text =>
    text(
      `Det du ville göra – ${act.sv} – är inte gjort än. Det du skrev finns kvar.`,
      `What you wanted to do – ${act.en} – is not done yet. What you typed is kept.`,
    ),
  since: text('Ändrat sedan du såg ärendet', 'Changed since you saw the case'),
  nothingShown: text('Ändringen syns inte i tidslinjen.', 'The change does not show in the timeline.'),
  fields: text('Fält som ni båda ändrade', 'Fields that you both changed'),
  before: (value: string): Text => text(`Före: ${value}`, `Before: ${value}`),
  useMine: text('Använd mitt', 'Use mine'),
  useTheirs: text('Behåll deras', 'Keep theirs'),
  empty: text('tomt', 'empty'),
  noFields: text('Ingen av er ändrade samma fält.', 'You did not change the same field.'),
  goOn: text('Gör det nu', 'Do it now'),
  leave: text('Låt bli', 'Leave it'),
};

export const acts = {
  fields: text('spara uppgifterna', 'save the details'),
  assign: text('byta handläggare', 'change the assignee'),
  classify: text('byta ärendetyp', 'change the case type'),
  link: text('ändra kopplingen', 'change the link'),
  merge: text('slå ihop ärendena', 'merge the cases'),
  undoMerge: text('ångra sammanslagningen', 'undo the merge'),
  split: text('bryta ut ett ärende', 'split off a case'),
  linkCases: text('länka ärendena', 'link the cases'),
  proposal: text('avgöra förslaget', 'decide the proposal'),
  ask: text('be kunden komplettera', 'ask the customer for what is missing'),
  answer: text('skicka svaret', 'send the answer'),
  addLetter: text('lägga till brevet', 'add the letter'),
  credit: text('registrera kreditnotan', 'record the credit note'),
  withdrawApproval: text('ta tillbaka begäran om attest', 'take the request for approval back'),
  move: (name: Text): Text => text(`”${name.sv}”`, `“${name.en}”`),
};
