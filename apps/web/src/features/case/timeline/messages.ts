import { type Text, text } from '@underlag/domain/text';

export const messages = {
  title: text('Tidslinje', 'Timeline'),
  show: text('Visa i tidslinjen', 'Show in the timeline'),
  filters: {
    all: text('Allt', 'All'),
    messages: text('Meddelanden', 'Messages'),
    notes: text('Anteckningar', 'Notes'),
    events: text('Händelser', 'Events'),
  },
  empty: text('Inget att visa med det här filtret.', 'Nothing to show with this filter.'),
  folded: (count: number): Text =>
    text(
      count === 1 ? 'Visa 1 händelse till' : `Visa ${count} händelser till`,
      count === 1 ? 'Show 1 more event' : `Show ${count} more events`,
    ),
  linkTo: (moment: string): Text => text(`Länk till händelsen ${moment}`, `Link to the event of ${moment}`),
  note: text('Intern anteckning', 'Internal note'),
  from: text('Från', 'From'),
  to: text('Till', 'To'),
  cc: text('Kopia', 'Cc'),
  unknownSender: text('Okänd avsändare', 'Unknown sender'),
  recordedBy: (name: string): Text => text(`nedtecknat av ${name}`, `written down by ${name}`),
  automatic: text('Automatiskt', 'Automatic'),
  ofCase: (number: string): Text => text(`I ärende ${number}`, `On case ${number}`),
  incoming: text('Inkommet', 'Received'),
  outgoing: text('Skickat av oss', 'Sent by us'),
  showHtml: text('Visa som i mejlet', 'Show as in the mail'),
  showText: text('Visa som text', 'Show as text'),
  htmlTitle: (subject: string): Text =>
    text(`Mejlets innehåll: ${subject}`, `The mail’s content: ${subject}`),
  showImages: text('Visa bilder', 'Show images'),
  imagesOff: text(
    'Bilder från nätet visas inte, så avsändaren får inte veta att du läser.',
    'Images from the web are not shown, so the sender cannot tell that you are reading.',
  ),
  imagesOn: text('Bilder från nätet visas.', 'Images from the web are shown.'),
  attachments: text('Bilagor', 'Attachments'),
  noText: text('Meddelandet har ingen text.', 'The message has no text.'),
  showMore: text('Visa hela', 'Show all'),
  showLess: text('Visa mindre', 'Show less'),
};

export const proofWords = {
  verified: text('Styrkt avsändare', 'Verified sender'),
  unverified: text('Ej styrkt avsändare', 'Unverified sender'),
  failed: text('Avsändaren stämmer inte', 'The sender does not check out'),
  none: text('Avsändaren går inte att styrka', 'The sender cannot be verified'),
};

export const deliveryWords = {
  scheduled: (seconds: number): Text => text(`Skickas om ${seconds} s`, `Sends in ${seconds} s`),
  soon: text('Skickas strax', 'Sends shortly'),
  sending: text('Skickas …', 'Sending …'),
  sent: text('Skickat', 'Sent'),
  pickup: text('Lagt i utkorgsmappen', 'Put in the outbox folder'),
  pickupHint: text(
    'Ingen e-postserver är inställd. Meddelandet ligger som fil i utkorgsmappen.',
    'No mail server is set. The message lies as a file in the outbox folder.',
  ),
  failed: text('Kunde inte skickas', 'Could not be sent'),
  undone: text('Ångrat, aldrig skickat', 'Undone, never sent'),
  undo: text('Ångra', 'Undo'),
};
