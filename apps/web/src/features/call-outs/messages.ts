import type { CallOutList, MatchParts } from '@underlag/api/call-outs';
import { type Text, text } from '@underlag/domain/text';

export const says = {
  title: text('Åtgärdsfakturor', 'Call-out invoices'),
  lead: text(
    'Varje utryckning som fakturerats ska vila på en väktares rapport. Det säkra kopplas automatiskt, resten avgör du.',
    'Every call-out that is billed rests on a guard’s report. What is sure is linked automatically, the rest is for you to decide.',
  ),
  list: text('Åtgärdsfakturor', 'Call-out invoices'),
  which: text('Vilka fakturor', 'Which invoices'),
  search: text('Faktura, objekt eller mottagare', 'Invoice, site or recipient'),
  next: text('Visa fler', 'Show more'),
  first: text('Till början', 'Back to the start'),
  matchAll: text('Matcha alla', 'Match all'),
  matchedAll: (linked: number, looked: number) =>
    text(
      `${linked} av ${looked} okopplade fakturor kopplades.`,
      `${linked} of ${looked} unlinked invoices were linked.`,
    ),
  emptySearch: text('Inget hittades', 'Nothing was found'),
  emptySearchWhy: text(
    'Sök på fakturanummer, objektnummer, gata, mottagare eller larmreferens. Titta även under de andra flikarna.',
    'Search by invoice number, site number, street, recipient or alarm reference. Look under the other tabs as well.',
  ),
  choose: text('Välj en faktura i listan', 'Choose an invoice in the list'),
  chooseWhy: text(
    'Du går mellan fakturorna med tangenterna j och k.',
    'The keys j and k take you from one invoice to the next.',
  ),
  labels: (yes: number, no: number, undone: number, first: number) =>
    text(
      `Handläggarnas svar: ${yes} ja, ${no} nej, ${undone} ångrade. ${first} av ${yes} ja gällde förslaget som låg först.`,
      `Agents’ answers: ${yes} yes, ${no} no, ${undone} undone. ${first} of ${yes} yes were for the suggestion in first place.`,
    ),
  automaticLinks: (links: number, undone: number) =>
    text(
      `${links} kopplades automatiskt, ${undone} av dem ångrades.`,
      `${links} were linked automatically, ${undone} of those were undone.`,
    ),
  invoice: (number: string) => text(`Faktura ${number}`, `Invoice ${number}`),
  recipient: text('Mottagare', 'Recipient'),
  noCustomer: text('Inte kund', 'Not a customer'),
  site: text('Objekt', 'Site'),
  noSite: text('Anges inte på fakturan', 'Not given on the invoice'),
  address: text('Adress på fakturan', 'Address on the invoice'),
  serviceAt: text('Utryckning', 'Call-out'),
  noTime: text('Tid saknas', 'No time'),
  reference: text('Larmreferens', 'Alarm reference'),
  action: text('Åtgärd', 'Action'),
  billed: text('Fakturerad tid', 'Billed time'),
  amount: text('Belopp', 'Amount'),
  issued: text('Fakturadatum', 'Invoice date'),
  centre: text('Larmcentral', 'Alarm centre'),
  unknown: text('Okänt', 'Unknown'),
  commissioned: text('Vem beställde', 'Who commissioned it'),
  verdict: text('Koppling', 'Link'),
  doubled: text('Dubbelfakturering', 'Billed twice'),
  doubledWhy: text('Samma rapport bär också: ', 'The same report also carries: '),
  reports: text('Rapporter, bäst först', 'Reports, best first'),
  noReports: text('Ingen rapport att ta ställning till', 'No report to decide on'),
  noReportsWhy: text(
    'Det finns ingen rapport för samma objekt, postnummer eller larmreferens inom tre dygn från utryckningen. När en rapport kommer in prövas fakturan igen.',
    'There is no report for the same site, postal code or alarm reference within three days of the call-out. When a report comes in the invoice is tried again.',
  ),
  points: (score: string) => text(`${score} poäng`, `${score} points`),
  pointsOf: (report: string) => text(`Poäng för ${report}`, `Points of ${report}`),
  showPoints: text('Visa poängen', 'Show the points'),
  part: text('Del', 'Part'),
  why: text('Varför', 'Why'),
  pointColumn: text('Poäng', 'Points'),
  most: (points: number) => text(`av ${points}`, `of ${points}`),
  total: text('Summa', 'Total'),
  link: text('Koppla', 'Link'),
  refuse: text('Avfärda', 'Refuse'),
  undo: text('Ångra', 'Undo'),
  linkTo: (report: string) => text(`Koppla ${report}`, `Link ${report}`),
  refuseOf: (report: string) => text(`Avfärda ${report}`, `Refuse ${report}`),
  undoOf: (report: string) => text(`Ångra svaret på ${report}`, `Undo the answer on ${report}`),
  linked: text('Kopplad', 'Linked'),
  refused: text('Avfärdad', 'Refused'),
  automatic: text('Automatisk', 'Automatic'),
  double: text('Dubbelfakturerad?', 'Billed twice?'),
  billedOn: text('Redan fakturerad på', 'Already billed on'),
  saidLinked: (report: string) =>
    text(`Fakturan är kopplad till ${report}.`, `The invoice is linked to ${report}.`),
  saidRefused: (report: string) => text(`${report} är avfärdad.`, `${report} is refused.`),
  saidUndone: (report: string) =>
    text(`Svaret på ${report} är ångrat.`, `The answer on ${report} is undone.`),
  answers: text('Svar hittills', 'Answers so far'),
  byMachine: text('utan handläggare', 'without an agent'),
  nextKey: text('Nästa faktura', 'Next invoice'),
  previousKey: text('Föregående faktura', 'Previous invoice'),
  pickKey: (place: number) => text(`Välj rapport ${place}`, `Choose report ${place}`),
  linkKey: text('Koppla vald rapport', 'Link the chosen report'),
  refuseKey: text('Avfärda vald rapport', 'Refuse the chosen report'),
  undoKey: text('Ångra svaret på vald rapport', 'Undo the answer on the chosen report'),
};

/** The lists by name, with what an empty one means. */
export const lists: Readonly<Record<CallOutList, { name: Text; empty: Text; why: Text }>> = {
  unmatched: {
    name: text('Okopplade', 'Unlinked'),
    empty: text('Alla fakturor är kopplade', 'Every invoice is linked'),
    why: text(
      'Här ligger fakturor som ingen rapport har kopplats till än. Just nu finns det inga.',
      'Invoices that no report has been linked to yet lie here. Right now there are none.',
    ),
  },
  linked: {
    name: text('Kopplade', 'Linked'),
    empty: text('Ingen faktura är kopplad', 'No invoice is linked'),
    why: text(
      'Här ligger fakturor som vilar på en rapport. Tryck på Matcha alla för att koppla det som är säkert.',
      'Invoices that rest on a report lie here. Press Match all to link what is sure.',
    ),
  },
  double: {
    name: text('Dubbla', 'Double'),
    empty: text('Ingen dubbelfakturering', 'Nothing is billed twice'),
    why: text(
      'Här ligger fakturor som delar rapport med en annan faktura, eller ser ut att göra det.',
      'Invoices that share a report with another invoice, or look as if they did, lie here.',
    ),
  },
  refused: {
    name: text('Avfärdade', 'Refused'),
    empty: text('Inga fakturor utan kvarvarande förslag', 'No invoice has run out of suggestions'),
    why: text(
      'Här ligger okopplade fakturor där varje rapport som hittats har avfärdats.',
      'Unlinked invoices for which every report that was found has been refused lie here.',
    ),
  },
};

export const answerWords: Readonly<Record<'yes' | 'no' | 'undone', Text>> = {
  yes: text('kopplad', 'linked'),
  no: text('avfärdad', 'refused'),
  undone: text('ångrad', 'undone'),
};

interface Part {
  name: Text;
  /** The most points it can give; 0 for a deduction. */
  most: number;
  /** Why it has full points (or its deduction), and why it has none. */
  full: Text;
  none: Text;
}

const equalOrNot = (what: Text): Pick<Part, 'full' | 'none'> => ({
  full: text(`Samma ${what.sv}`, `The same ${what.en}`),
  none: text(`Olika ${what.sv}, eller okänt`, `Another ${what.en}, or unknown`),
});

/** The parts of a score in the order they are shown. */
export const partWords: Readonly<Record<keyof MatchParts, Part>> = {
  site: { name: text('Objekt', 'Site'), most: 35, ...equalOrNot(text('objekt', 'site')) },
  postalCode: {
    name: text('Postnummer', 'Postal code'),
    most: 5,
    ...equalOrNot(text('postnummer', 'postal code')),
  },
  street: { name: text('Gata', 'Street'), most: 5, ...equalOrNot(text('gata', 'street')) },
  number: { name: text('Gatunummer', 'Street number'), most: 5, ...equalOrNot(text('gatunummer', 'number')) },
  time: {
    name: text('Tid', 'Time'),
    most: 20,
    full: text('Inom rapportens tid', 'Within the report’s time'),
    none: text('Minst ett dygn ifrån, eller okänd', 'A day or more away, or unknown'),
  },
  alarmReference: {
    name: text('Larmreferens', 'Alarm reference'),
    most: 15,
    ...equalOrNot(text('larmreferens', 'alarm reference')),
  },
  actionType: {
    name: text('Åtgärd', 'Action'),
    most: 5,
    ...equalOrNot(text('slags åtgärd', 'kind of action')),
  },
  duration: {
    name: text('Fakturerad tid', 'Billed time'),
    most: 5,
    full: text('Inom en halvtimme från rapportens', 'Within half an hour of the report’s'),
    none: text('Mer än en halvtimme ifrån, eller okänd', 'More than half an hour away, or unknown'),
  },
  alarmCentre: {
    name: text('Larmcentral', 'Alarm centre'),
    most: 5,
    ...equalOrNot(text('larmcentral', 'alarm centre')),
  },
  alreadyBilled: {
    name: text('Redan fakturerad', 'Already billed'),
    most: 0,
    full: text('Rapporten bär en annan faktura', 'The report carries another invoice'),
    none: text('Nej', 'No'),
  },
  afterInvoice: {
    name: text('Efter fakturadatum', 'After the invoice date'),
    most: 0,
    full: text(
      'Rapporten är från en senare dag än fakturan',
      'The report is from a later day than the invoice',
    ),
    none: text('Nej', 'No'),
  },
};

/** Why a part has the points it has. */
export const partly = text(
  'Utanför rapportens tid, men inom ett dygn',
  'Outside the report’s time, but within a day',
);
