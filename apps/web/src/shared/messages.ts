import { type Text, text } from '@underlag/domain/text';

/** Words that many screens share. */
export const words = {
  cancel: text('Avbryt', 'Cancel'),
  close: text('Stäng', 'Close'),
  save: text('Spara', 'Save'),
  retry: text('Försök igen', 'Try again'),
  reload: text('Läs in på nytt', 'Load again'),
  loading: text('Hämtar …', 'Loading …'),
  undo: text('Ångra', 'Undo'),
  delete: text('Ta bort', 'Delete'),
  change: text('Ändra', 'Change'),
  copy: text('Kopiera', 'Copy'),
  copied: text('Kopierat', 'Copied'),
  errorId: text('Felnummer', 'Error number'),
  wrong: text('Det gick inte', 'That did not work'),
  conflict: text('Någon annan hann före', 'Someone else was first'),
  back: text('Tillbaka', 'Back'),
  none: text('Ingen', 'Nobody'),
  notAllowed: text('Det går inte just nu', 'Not possible right now'),
  waitSeconds: (seconds: number) => text(`Vänta ${seconds} sekunder.`, `Wait ${seconds} seconds.`),
  changedBy: (name: string, at: string) => text(`Ändrat av ${name} ${at}.`, `Changed by ${name} ${at}.`),
};

/** The clock of a case. */
export const clockWords = {
  late: text('Försenat', 'Late'),
  soon: text('Snart försenat', 'Nearly late'),
  half: text('Halva tiden har gått', 'Half the time is used'),
  calm: text('Gott om tid', 'Plenty of time'),
  resting: text('Klockan vilar', 'The clock rests'),
  met: text('Klart i tid', 'Done in time'),
  missed: text('Fristen missad', 'Deadline missed'),
  used: (percent: number) =>
    text(`minst ${percent} % av tiden är använd`, `at least ${percent}% of the time is used`),
  dueBy: (at: string) => text(`Ska vara klart ${at}`, `Due ${at}`),
};

export const categoryWords = {
  new: text('Ny', 'New'),
  working: text('Pågår', 'In progress'),
  waiting: text('Väntar', 'Waiting'),
  approval: text('Godkännande', 'Approval'),
  done: text('Avslutad', 'Ended'),
};

/** What somebody is asked to approve. */
export const approvalKinds = {
  cancellation: text('Uppsägning', 'Termination'),
  credit: text('Kreditering', 'Credit'),
  payment_plan: text('Betalningsplan', 'Payment plan'),
  authority_override: text('Undantag från behörighet', 'Exception from the right to ask'),
};

export const channelWords = {
  form: text('Webbformulär', 'Web form'),
  email: text('E-post', 'E-mail'),
  letter: text('Brev', 'Letter'),
  phone: text('Telefon', 'Phone'),
};

export const roleWords: Readonly<Record<string, Text>> = {
  agent: text('Handläggare', 'Agent'),
  manager: text('Teamledare', 'Manager'),
  approver: text('Attestant', 'Approver'),
  administrator: text('Administratör', 'Administrator'),
  reader: text('Läsare', 'Reader'),
};
