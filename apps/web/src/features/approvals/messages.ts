import { type Text, text } from '@underlag/domain/text';

export const says = {
  title: text('Attester', 'Approvals'),
  lead: text(
    'Det som en andra person ska godkänna innan det får gälla. Det som har väntat längst står överst.',
    'What a second person has to approve before it takes effect. What has waited longest stands on top.',
  ),
  which: text('Vilka attester', 'Which approvals'),
  open: text('Väntar', 'Waiting'),
  decided: text('Beslutade, 30 dagar', 'Decided, 30 days'),
  list: text('Attester efter hur länge de har väntat', 'Approvals by how long they have waited'),
  listDecided: text('Beslutade attester, de senaste först', 'Decided approvals, latest first'),
  empty: text('Ingenting väntar på attest', 'Nothing waits for approval'),
  emptyWhy: text(
    'En attest begärs på ett ärende, till exempel för en uppsägning eller en kreditering över gränsen.',
    'An approval is asked for on a case, for a termination or a credit over the limit for example.',
  ),
  emptyDecided: text('Inga beslut de senaste 30 dagarna', 'No decisions during the last 30 days'),
  emptyDecidedWhy: text(
    'Äldre beslut finns i ärendets tidslinje.',
    'Older decisions are in the timeline of the case.',
  ),
  more: text('Visa fler', 'Show more'),
  first: text('Från början', 'From the start'),
  what: text('Vad', 'What'),
  case: text('Ärende', 'Case'),
  customer: text('Kund', 'Customer'),
  amount: text('Belopp', 'Amount'),
  askedBy: text('Begärd av', 'Asked for by'),
  asked: text('Begärd', 'Asked for'),
  you: text('Du', 'You'),
  outcome: text('Beslut', 'Decision'),
  mayDecide: text('Kan besluta', 'May decide'),
  mine: text('Din begäran', 'Your request'),
  reminded: text('Påmind', 'Reminded'),
  escalated: text('Lyft till teamledare', 'Escalated to managers'),
  unknownCustomer: text('Okänd kund', 'Unknown customer'),
  open1: text('Öppna attesten', 'Open the approval'),
  down: text('Nästa attest', 'Next approval'),
  up: text('Föregående attest', 'Previous approval'),
  // One approval
  ofKind: (kind: Text, number: string): Text =>
    text(`Attest: ${lower(kind.sv)}, ${number}`, `Approval: ${lower(kind.en)}, ${number}`),
  askedAt: (name: string, at: string) => text(`Begärd av ${name} ${at}.`, `Asked for by ${name} ${at}.`),
  why: text('Motivering', 'Reason'),
  whyNot: text('Varför du inte kan besluta', 'Why you cannot decide'),
  waits: text('Väntar på beslut', 'Waits for a decision'),
  approve: text('Godkänn', 'Approve'),
  approveKey: text('Godkänn (frågar först)', 'Approve (asks first)'),
  approveAsk: (kind: Text): Text => text(`Godkänn: ${lower(kind.sv)}?`, `Approve: ${lower(kind.en)}?`),
  approveWhy: (number: string) =>
    text(
      `Du godkänner det som står på sidan för ärende ${number}. Det får verkan direkt och kan inte ångras.`,
      `You approve what this page says about case ${number}. It takes effect at once and cannot be undone.`,
    ),
  approveChanged: text(
    'Ärendet säger något annat än när attesten begärdes. Inget blir godkänt: begäran förfaller och ärendet går tillbaka.',
    'The case says something else than when the approval was asked for. Nothing will be approved: the request lapses and the case goes back.',
  ),
  passOn: text('Godkänn och skicka vidare', 'Approve and pass on'),
  passOnAsk: (kind: Text): Text =>
    text(`Godkänn och skicka vidare: ${lower(kind.sv)}?`, `Approve and pass on: ${lower(kind.en)}?`),
  passOnWhy: (number: string) =>
    text(
      `Beloppet är över din gräns. Ditt ja för ärende ${number} sparas, och någon med högre gräns avgör.`,
      `The amount is over your limit. Your yes to case ${number} is kept, and somebody with a higher limit decides.`,
    ),
  actsFor: (name: string) => text(`Du beslutar för ${name}.`, `You decide for ${name}.`),
  mayPassOn: text('Kan godkänna och skicka vidare', 'May approve and pass on'),
  steps: text('Vem som har godkänt', 'Who has approved'),
  step: (name: string, absent: string | null): Text =>
    absent === null ? text(name, name) : text(`${name}, för ${absent}`, `${name}, for ${absent}`),
  passedOn: text('skickade vidare', 'passed it on'),
  finished: text('avgjorde', 'decided it'),
  leftLimit: (amount: string) =>
    text(
      `Kvar: någon med en gräns på minst ${amount}.`,
      `Left: somebody with a limit of at least ${amount}.`,
    ),
  leftAny: text('Kvar: en attestant.', 'Left: an approver.'),
  saidYes: (count: number): Text =>
    text(
      count === 1 ? 'Godkänd av en, skickad vidare' : `Godkänd av ${count}, skickad vidare`,
      count === 1 ? 'Approved by one, passed on' : `Approved by ${count}, passed on`,
    ),
  reject: text('Avslå', 'Reject'),
  rejectTitle: text('Avslå begäran', 'Reject the request'),
  rejectWhy: text(
    'Samma sak kan inte begäras igen utan att ärendet först ändras.',
    'The same cannot be asked for again before the case has been changed.',
  ),
  return: text('Skicka tillbaka', 'Send back'),
  returnTitle: text('Skicka tillbaka begäran', 'Send the request back'),
  returnWhy: text(
    'Den som begärde får rätta eller komplettera, och kan sedan begära attest igen.',
    'The person who asked can correct or add, and then ask again.',
  ),
  note: text('Varför', 'Why'),
  noteHint: text(
    'Syns i ärendets tidslinje, inte för kunden.',
    'Shown in the timeline of the case, not to the customer.',
  ),
  withdraw: text('Ta tillbaka', 'Take back'),
  withdrawAsk: text('Ta tillbaka begäran?', 'Take the request back?'),
  withdrawWhy: text(
    'Ärendet går tillbaka till dig och kan ändras. Du kan begära attest igen.',
    'The case goes back to you and can be changed. You can ask for approval again.',
  ),
  told: {
    approved: text('Godkänt.', 'Approved.'),
    passed_on: text(
      'Godkänt upp till din gräns och skickat vidare.',
      'Approved up to your limit and passed on.',
    ),
    rejected: text('Begäran är avslagen.', 'The request is rejected.'),
    returned: text('Begäran är skickad tillbaka.', 'The request is sent back.'),
    withdrawn: text('Begäran är återtagen.', 'The request is taken back.'),
    void: text(
      'Inget godkändes. Ärendet hade ändrats, så begäran förföll och ärendet gick tillbaka.',
      'Nothing was approved. The case had been changed, so the request lapsed and the case went back.',
    ),
  },
  toCase: text('Till ärendet', 'To the case'),
  snapshot: text('Det som ska godkännas', 'What is to be approved'),
  snapshotWhy: text(
    'Så här sa ärendet när attesten begärdes. Ändras något förfaller begäran.',
    'This is what the case said when the approval was asked for. If anything changes, the request lapses.',
  ),
  line: text('Uppgift', 'Detail'),
  value: text('Värde', 'Value'),
  differences: (n: number) =>
    text(
      n === 1 ? 'En sak är annorlunda nu' : `${n} saker är annorlunda nu`,
      n === 1 ? 'One thing is different now' : `${n} things are different now`,
    ),
  same: text('Ärendet säger fortfarande precis detta.', 'The case still says exactly this.'),
  before: text('När attesten begärdes', 'When it was asked for'),
  now: text('Nu', 'Now'),
  right: text('Behörighet', 'Right to ask'),
  evidence: text('Underlag', 'Evidence'),
  noEvidence: text('Inga meddelanden hade kommit in.', 'No messages had come in.'),
  isRequest: text('Begäran', 'The request'),
  digest: text('Kontrollsumma (SHA-256)', 'Digest (SHA-256)'),
  notWritten: text('Inte skriftligt', 'Not in writing'),
  noText: text(
    'Meddelandet har ingen text. Öppna det i ärendet.',
    'The message has no text. Open it in the case.',
  ),
  inCase: text('Visa i ärendet', 'Show in the case'),
  unknownSender: text('Okänd avsändare', 'Unknown sender'),
  attachments: text('Bilagor', 'Attachments'),
  earlier: text('Tidigare begäran', 'Earlier requests'),
  by: (name: string, at: string) => text(`${name}, ${at}`, `${name}, ${at}`),
  backToList: text('Alla attester', 'All approvals'),
};

export const outcomes = {
  open: text('Väntar', 'Waiting'),
  approved: text('Godkänd', 'Approved'),
  rejected: text('Avslagen', 'Rejected'),
  returned: text('Skickad tillbaka', 'Sent back'),
  withdrawn: text('Återtagen', 'Taken back'),
  void: text('Föll: ärendet ändrades', 'Lapsed: the case was changed'),
};

export const differenceKinds = {
  changed: text('Ändrat', 'Changed'),
  added: text('Nytt', 'New'),
  removed: text('Borttaget', 'Removed'),
};

export const rightResults = {
  allow: text('Behörig', 'Has the right'),
  needs_proof: text('Bevis saknas', 'Proof is missing'),
  deny: text('Inte behörig', 'Has no right'),
};

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
