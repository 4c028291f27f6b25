import { kronor, type Text, text } from '../text/index.ts';
import { chargeNames } from './charges.ts';
import type { Charge, CourseStep, DeliveryTried, DunningStep, LateFeeFacts } from './late-fee.ts';

/** What happened to the invoice, day by day, as far as the record knows. */
export function courseOf({ charge, others, invoice, payments, deliveries, dunning, holds }: LateFeeFacts) {
  const amount = kronor(invoice.capitalOre);
  const steps: CourseStep[] = [
    step(invoice.issuedOn, `Fakturan ställdes ut: ${amount.sv}.`, `The invoice was issued: ${amount.en}.`),
    ...deliveries.map((tried) => withDate(tried.on, delivered(tried))),
    step(invoice.dueOn, 'Förfallodag.', 'Due day.'),
    ...payments.map(({ on, ore }) => withDate(on, paid(ore))),
    ...dunning.map((each) => withDate(each.on, dunned[each.kind])),
    ...holds.flatMap(({ from, until, ore }) => [
      withDate(from, holdPlaced(ore)),
      ...(until === null ? [] : [step(until, 'Kravspärren lyftes.', 'The dunning hold was lifted.')]),
    ]),
    ...[...others, charge].map((each) => withDate(each.on, charged(each))),
  ];
  return steps.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const step = (date: string, sv: string, en: string): CourseStep => ({ date, sv, en });
const withDate = (date: string, { sv, en }: Text): CourseStep => step(date, sv, en);

const ways: Record<DeliveryTried['way'], Text> = {
  paper: text('Pappersfakturan', 'The paper invoice'),
  email: text('E-postfakturan', 'The invoice by e-mail'),
  e_invoice: text('E-fakturan', 'The e-invoice'),
  portal: text('Fakturan i kundportalen', 'The invoice in the customer portal'),
};

const outcomes: Record<DeliveryTried['outcome'], Text> = {
  sent: text('skickades', 'was sent'),
  delivered: text('levererades', 'was delivered'),
  bounced: text('studsade', 'bounced'),
  returned: text('kom i retur', 'was returned'),
  rejected: text('avvisades', 'was rejected'),
};

const delivered = ({ way, outcome }: DeliveryTried): Text =>
  text(`${ways[way].sv} ${outcomes[outcome].sv}.`, `${ways[way].en} ${outcomes[outcome].en}.`);

const dunned: Record<DunningStep['kind'], Text> = {
  reminder: text('Påminnelse skickades.', 'A reminder was sent.'),
  demand: text('Inkassokrav skickades.', 'A debt-collection demand was sent.'),
  handed_over: text('Lämnades till inkasso.', 'Handed over to debt collection.'),
  recalled: text('Återkallades från inkasso.', 'Recalled from debt collection.'),
};

function paid(ore: number): Text {
  const amount = kronor(Math.abs(ore));
  return ore > 0
    ? text(`${amount.sv} betalades.`, `${amount.en} was paid.`)
    : text(`Betalning på ${amount.sv} togs tillbaka.`, `A payment of ${amount.en} was taken back.`);
}

function holdPlaced(ore: number): Text {
  const amount = kronor(ore);
  return text(`Kravspärr sattes på ${amount.sv}.`, `A dunning hold was placed on ${amount.en}.`);
}

function charged({ kind, ore, number }: Charge): Text {
  const amount = kronor(ore);
  return text(
    `${chargeNames[kind].sv} ${amount.sv} togs ut (faktura ${number}).`,
    `${chargeNames[kind].en} ${amount.en} was charged (invoice ${number}).`,
  );
}
