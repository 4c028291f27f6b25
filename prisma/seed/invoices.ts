import { demoCustomers } from './customers.ts';
import { type SampleInvoice, invoices as sent } from './mail/sources/cast.ts';

/** An invoice of the demo: what its PDF shows, and what the ledger knows besides. Amounts in öre, `paid` including VAT. */
export interface DemoInvoice {
  drawn: SampleInvoice;
  kind: 'subscription' | 'action' | 'extra_guarding' | 'reminder_fee';
  site?: string;
  /** First and last day of the period, or the day or days of the service. */
  period?: readonly [from: string, to: string];
  delivery: 'paper' | 'email' | 'e_invoice';
  paid?: number;
}

const paperFee = line('Faktureringsavgift pappersfaktura', '1 st', 3_600);

/** Every invoice the sample mail speaks of; those that hang on a message are the very ones it brings. */
export const demoInvoices: readonly DemoInvoice[] = [
  {
    drawn: drawn('306187640', '3061876409', 'K-104240', 'A-400583', '2026-08-31', '2026-09-30', {
      service: 'Abonnemang 2026-08-01–2026-08-31, Hamnvägen 8, 990 21 Västhamn',
      lines: [line('Larmövervakning, månad', '1 st', 260_000), paperFee],
    }),
    kind: 'subscription',
    site: 'S-200103',
    period: ['2026-08-01', '2026-08-31'],
    delivery: 'paper',
    paid: 329_500,
  },
  {
    drawn: sent.callOutStorgatan,
    kind: 'action',
    site: 'S-200101',
    period: ['2026-10-03', '2026-10-03'],
    delivery: 'email',
  },
  {
    drawn: drawn('306188133', '3061881334', 'K-104282', 'A-400620', '2026-10-02', '2026-11-01', {
      service: 'Abonnemang 2026-10-01–2026-10-31, Lönngatan 2, 990 13 Lillåstad',
      lines: [line('Larmövervakning, månad', '1 st', 195_600), paperFee],
    }),
    kind: 'subscription',
    site: 'S-200108',
    period: ['2026-10-01', '2026-10-31'],
    delivery: 'paper',
    paid: 249_000,
  },
  {
    drawn: drawn('306188256', '3061882563', 'K-104282', 'A-400620', '2026-10-15', '2026-11-14', {
      service: 'Hyra 2026-10-01–2026-12-31, Lönngatan 2, 990 13 Lillåstad',
      lines: [line('Larmsändare, kvartal', '1 st', 66_000), line('Överfallsknapp, kvartal', '2 st', 3_800)],
    }),
    kind: 'subscription',
    site: 'S-200108',
    period: ['2026-10-01', '2026-12-31'],
    delivery: 'paper',
  },
  {
    drawn: drawn('306188201', '3061882019', 'K-104233', 'A-400577', '2026-10-15', '2026-11-14', {
      service: 'Abonnemang 2026-07-01–2026-09-30, Bryggargränd 4, 990 12 Lillåstad',
      lines: [line('Rondering', '16 st', 62_500)],
    }),
    kind: 'subscription',
    site: 'S-200102',
    period: ['2026-07-01', '2026-09-30'],
    delivery: 'email',
  },
  {
    drawn: drawn('306188302', '3061883025', 'K-104240', 'A-400583', '2026-10-16', '2026-11-15', {
      service: 'Abonnemang 2026-10-01–2026-10-31, Hamnvägen 8, 990 21 Västhamn',
      lines: [line('Larmövervakning, månad', '1 st', 260_000), paperFee],
    }),
    kind: 'subscription',
    site: 'S-200103',
    period: ['2026-10-01', '2026-10-31'],
    delivery: 'paper',
  },
  {
    drawn: drawn('306188317', '3061883173', 'K-104240', 'A-400583', '2026-10-19', '2026-11-18', {
      service: 'Avser faktura 306187640, betald 2026-10-14',
      lines: [line('Påminnelseavgift', '1 st', 6_000)],
      vat: 0,
    }),
    kind: 'reminder_fee',
    delivery: 'paper',
  },
  {
    drawn: sent.extraGuarding,
    kind: 'extra_guarding',
    site: 'S-200104',
    period: ['2026-10-10', '2026-10-11'],
    delivery: 'email',
  },
  {
    drawn: sent.callOutNorrby,
    kind: 'action',
    site: 'S-200104',
    period: ['2026-10-12', '2026-10-12'],
    delivery: 'email',
  },
  {
    drawn: drawn('306188555', '3061885558', 'K-104268', 'A-400606', '2026-10-28', '2026-11-27', {
      service: 'Abonnemang 2026-10-01–2026-10-31, Västskolan och Rådhuset',
      lines: [
        line('Larmövervakning, månad', '2 st', 480_000),
        line('Rondering Västskolan', '31 st', 40_000),
        line('Rondering Rådhuset', '29 st', 40_000),
      ],
    }),
    kind: 'subscription',
    period: ['2026-10-01', '2026-10-31'],
    delivery: 'e_invoice',
  },
  {
    drawn: drawn('306188561', '3061885616', 'K-104268', 'A-400606', '2026-10-28', '2026-11-27', {
      service: 'Åtgärd 2026-10-17 kl. 03:20–03:55, Västskolan, Skolgatan 3, 990 14 Lillåstad',
      lines: [
        line('Väktarutryckning efter larm', '1 st', 320_000),
        line('Väntetid på plats', '1 st', 179_200),
      ],
    }),
    kind: 'action',
    site: 'S-200105',
    period: ['2026-10-17', '2026-10-17'],
    delivery: 'e_invoice',
  },
  {
    drawn: drawn('306188640', '3061886408', 'K-104275', 'A-400613', '2026-10-30', '2026-11-29', {
      service: 'Åtgärd 2026-10-24 kl. 14:10–14:35, Björkstigen 17, 990 22 Västhamn',
      lines: [line('Väktarutryckning efter larm', '1 st', 146_400), paperFee],
    }),
    kind: 'action',
    site: 'S-200107',
    period: ['2026-10-24', '2026-10-24'],
    delivery: 'paper',
  },
  {
    drawn: drawn('306188718', '3061887182', 'K-104282', 'A-400620', '2026-11-03', '2026-12-03', {
      service: 'Abonnemang 2026-11-01–2026-11-30, Lönngatan 2, 990 13 Lillåstad',
      lines: [line('Larmövervakning, månad', '1 st', 195_600), paperFee],
    }),
    kind: 'subscription',
    site: 'S-200108',
    period: ['2026-11-01', '2026-11-30'],
    delivery: 'paper',
  },
  {
    drawn: drawn('306188725', '3061887257', 'K-104282', 'A-400620', '2026-11-03', '2026-12-03', {
      service: 'Åtgärd 2026-10-28 kl. 04:02–04:30, Lönngatan 2, 990 13 Lillåstad',
      lines: [line('Väktarutryckning efter larm', '1 st', 96_400), paperFee],
    }),
    kind: 'action',
    site: 'S-200108',
    period: ['2026-10-28', '2026-10-28'],
    delivery: 'paper',
  },
  {
    drawn: sent.callOutHarbour,
    kind: 'action',
    site: 'S-200109',
    period: ['2026-11-01', '2026-11-01'],
    delivery: 'email',
  },
  { drawn: sent.callOutEkvagen, kind: 'action', period: ['2026-11-02', '2026-11-02'], delivery: 'paper' },
];

type Content = { service: string; lines: SampleInvoice['lines']; vat?: number };

/** The face of an invoice to one of the customers, to their billing address, for the attention of their first contact. VAT is 25 % unless given. */
function drawn(
  number: string,
  ocr: string,
  customerNumber: string,
  agreement: string,
  date: string,
  due: string,
  content: Content,
): SampleInvoice {
  const customer = demoCustomers.find((known) => known.number === customerNumber);
  if (!customer) throw new Error(`no customer ${customerNumber}`);
  const vat = content.lines.reduce((sum, { amount }) => sum + amount, 0) / 4;
  return {
    number,
    ocr,
    date,
    due,
    customerNumber,
    agreement,
    recipient: [customer.name, ...customer.billingAddress.split(', ')],
    reference: customer.contacts[0]?.name ?? customer.name,
    vat,
    ...content,
  };
}

function line(text: string, quantity: string, price: number): SampleInvoice['lines'][number] {
  return { text, quantity, price, amount: price * Number.parseInt(quantity, 10) };
}
