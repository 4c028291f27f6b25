import { type Text, text } from '@underlag/domain/text';

/** The words of the panel that says whether the requester may have what they ask for. */
export const authorityWords = {
  title: text('Behörighet', 'Authority'),
  noCustomer: text(
    'Koppla en kund, så prövas om den som frågar har rätt till det.',
    'Link a customer, and it is checked whether the one who asks has the right.',
  ),
  results: {
    allow: text('Får göras', 'May be done'),
    needs_proof: text('Bevis saknas', 'Proof is needed'),
    deny: text('Får inte göras', 'May not be done'),
  },
  overridden: text('Får göras: undantag attesterat', 'May be done: exception approved'),
  asks: text('Begäran', 'Asks to'),
  by: text('Av', 'By'),
  unknown: text('Okänd person', 'Unknown person'),
  byAddress: text('känd på adressen', 'known by the address'),
  byChoice: text('vald för hand', 'chosen by hand'),
  steps: text('Gör så här', 'What to do'),
  notEnough: text('Räcker inte ensamt.', 'Not enough alone.'),
  reasons: text('Skäl, i ordning', 'Reasons, in order'),
  weights: {
    supports: text('Talar för', 'Speaks for it'),
    condition: text('Villkor', 'Condition'),
    needs_proof: text('Saknas', 'Missing'),
    deny: text('Hindrar', 'Refuses'),
  },
  rows: (count: number): Text =>
    text(
      count === 1 ? '1 rad i registret' : `${count} rader i registret`,
      count === 1 ? '1 row of the register' : `${count} rows of the register`,
    ),
  standings: {
    in_force: text('Gäller', 'In force'),
    revoked: text('Återkallad', 'Revoked'),
    not_yet: text('Gäller inte än', 'Not in force yet'),
    expired: text('Har upphört', 'Expired'),
  },
  overdue: text('Granskning försenad', 'Review overdue'),
  valid: (from: string, to: string | null): Text =>
    text(to ? `${from} – ${to}` : `från ${from}`, to ? `${from} – ${to}` : `from ${from}`),
  revokedOn: (day: string): Text => text(`återkallad ${day}`, `revoked ${day}`),
  reviewOn: (day: string): Text => text(`granskas ${day}`, `review by ${day}`),
  toRegister: text('Till kundens register', 'To the customer’s register'),
  message: text('Meddelandet som är begäran', 'The message that is the request'),
  evidence: (hash: string): Text => text(`Skriftligt underlag ${hash}`, `Written evidence ${hash}`),
  noEvidence: text('Inget skriftligt underlag', 'No written evidence'),
  otherMessages: (count: number): Text =>
    text(
      count === 1 ? 'Ett annat meddelande har kommit in' : `${count} andra meddelanden har kommit in`,
      count === 1 ? 'One other message came in' : `${count} other messages came in`,
    ),
  choose: text('Räkna som begäran', 'Count as the request'),
  chooseOf: (from: string, at: string): Text =>
    text(
      `Räkna meddelandet från ${from} ${at} som begäran`,
      `Count the message from ${from} ${at} as the request`,
    ),
  frozen: (count: number): Text =>
    text(
      count === 1 ? '1 tidigare beslut' : `${count} tidigare beslut`,
      count === 1 ? '1 earlier decision' : `${count} earlier decisions`,
    ),
  frozenHint: text(
    'Prövade på det som var känt då. Senare ändringar i registret ändrar dem inte.',
    'Made on what was known then. Later changes of the register do not change them.',
  ),
  same: text('Samma svar när det prövas igen', 'The same answer when made again'),
  differs: text('Ett annat svar när det prövas igen', 'Another answer when made again'),
  withException: text('med undantag', 'with an exception'),
  showReasons: text('Visa skälen', 'Show the reasons'),
  hideReasons: text('Dölj skälen', 'Hide the reasons'),
};

/** The words of the steps that prove who asks. */
export const proofStepWords = {
  choose_request: text('Räkna som begäran', 'Count as the request'),
  choose_contact: text('Välj kontaktperson', 'Choose the contact'),
  identify_payer: text('Fyll i numren', 'Fill in the numbers'),
  call_back: text('Logga samtal', 'Log a call'),
  confirm_link: text('Skicka länk', 'Send the link'),
  ask_reply: (name: string): Text => text(`Skriv till ${name}`, `Write to ${name}`),
  ask_letter: text('Skriv begäran', 'Write and ask'),
  mend_register: text('Till registret', 'To the register'),
  override: text('Begär undantag', 'Ask for an exception'),
  linkSent: (address: string): Text =>
    text(`En engångslänk är på väg till ${address}.`, `A one-time link is on its way to ${address}.`),
  number: text('Ring ett av de registrerade numren', 'Call one of the registered numbers'),
  call: (number: string): Text => text(`Ring ${number}`, `Call ${number}`),
  outcome: text('Hur gick det?', 'How did it go?'),
  reached: text('Kontakten bekräftade begäran', 'The contact confirmed the request'),
  notReached: text('Nåddes inte eller bekräftade inte', 'Not reached, or did not confirm'),
  note: text('Anteckning', 'Note'),
  save: text('Spara samtalet', 'Save the call'),
  cancel: text('Avbryt', 'Cancel'),
  reason: text('Varför ska det släppas igenom?', 'Why should it be let through?'),
  reasonMissing: text('Skriv varför.', 'Say why.'),
  sendOverride: text('Skicka till attestant', 'Send to an approver'),
};

/** The words of choosing what the case is about among the customer's own. */
export const choiceWords = {
  title: text('Vad och vem ärendet gäller', 'What and whom the case is about'),
  agreement: text('Avtal', 'Agreement'),
  site: text('Objekt', 'Site'),
  contact: text('Kontaktperson', 'Contact'),
  none: text('Inget valt', 'None chosen'),
  nobody: text('Ingen vald', 'Nobody chosen'),
  ended: (day: string): Text => text(`slut ${day}`, `ended ${day}`),
};

/** What the person was doing, for the panel that meets a conflict. */
export const authorityActs = {
  request: text('välja vilket meddelande som är begäran', 'choose which message is the request'),
  callBack: text('logga samtalet', 'log the call'),
  link: text('skicka engångslänken', 'send the one-time link'),
  override: text('begära ett undantag', 'ask for an exception'),
};
