/** An invoice of the demo as its PDF shows it; amounts in öre, dates YYYY-MM-DD. The seed holds the same ones. */
export type SampleInvoice = {
  seller?: Seller;
  number: string;
  ocr: string;
  date: string;
  due: string;
  customerNumber: string | null;
  agreement: string | null;
  recipient: string[];
  reference: string;
  service: string;
  lines: { text: string; quantity: string; price: number; amount: number }[];
  vat: number;
};

/** Who sends an invoice; our own company when a sample invoice names nobody. */
export type Seller = { name: string; orgNumber: string; bankgiro: string; mail: string };

/** The company whose mailboxes the messages go to (the profile of the FAQ). */
export const company = {
  name: 'Securitas Sverige AB',
  orgNumber: '556108-6082',
  bankgiro: '991-2346',
  mail: 'fakturafraga@vakt.example',
  host: 'mx.vakt.example',
};

export const billing = 'fakturafraga@vakt.example';
export const alarmQuestions = 'kundfraga@vakt.example';
export const parking = 'parkering@vakt.example';

/** The people who write, as their mail programs show them. */
export const people = {
  lena: 'Lena Ek <lena.ek@bryggaren.example>',
  anders: 'Anders Holm <anders.holm@vasthamnen.example>',
  sara: 'Sara Lindqvist <sara.lindqvist@norrsken.example>',
  norrskenOffice: 'Norrsken Logistik Ekonomi <ekonomi@norrsken.example>',
  per: 'Per Wiberg <per.wiberg@lillastad.example>',
  mikael: 'Mikael Strand <mikael.strand@privat.example>',
  fatima: 'Fatima Yilmaz <fatima@kafelonnen.example>',
  emily: 'Emily Clarke <emily.clarke@harbour.example>',
  hanna: 'Hanna Berg <hanna.berg@brevlada.example>',
  viktor: 'Viktor Sand <viktor.sand@sandsbygg.example>',
  locksmith: 'Låsmontören i Norrby AB <faktura@lasmontoren.example>',
};

const bryggaren = ['Bryggaren Fastigheter AB', 'Bryggargränd 4', '990 12 Lillåstad'];
const norrsken = ['Norrsken Logistik AB', 'Terminalvägen 31', '990 35 Norrby'];

/** The invoices that are attached to messages as PDF. */
export const invoices = {
  callOutStorgatan: {
    number: '306188194',
    ocr: '3061881946',
    date: '2026-10-14',
    due: '2026-11-13',
    customerNumber: 'K-104233',
    agreement: 'A-400576',
    recipient: bryggaren,
    reference: 'Lena Ek',
    service: 'Åtgärd 2026-10-03 kl. 02:14–02:41, Storgatan 12, 990 11 Lillåstad',
    lines: [
      { text: 'Väktarutryckning efter larm', quantity: '1 st', price: 320000, amount: 320000 },
      { text: 'Väntetid på plats', quantity: '1 st', price: 68000, amount: 68000 },
    ],
    vat: 97000,
  },
  extraGuarding: {
    number: '306188420',
    ocr: '3061884205',
    date: '2026-10-21',
    due: '2026-11-20',
    customerNumber: 'K-104251',
    agreement: 'A-400590',
    recipient: norrsken,
    reference: 'Sara Lindqvist',
    service: 'Extrabevakning 2026-10-10–2026-10-11, Terminalvägen 31, 990 35 Norrby',
    lines: [{ text: 'Extrabevakning, väktare', quantity: '24 tim', price: 62500, amount: 1500000 }],
    vat: 375000,
  },
  callOutNorrby: {
    number: '306188433',
    ocr: '3061884338',
    date: '2026-10-22',
    due: '2026-11-21',
    customerNumber: 'K-104251',
    agreement: 'A-400590',
    recipient: norrsken,
    reference: 'Sara Lindqvist',
    service: 'Åtgärd 2026-10-12 kl. 23:05–23:40, Terminalvägen 31, 990 35 Norrby',
    lines: [{ text: 'Väktarutryckning efter larm', quantity: '1 st', price: 250000, amount: 250000 }],
    vat: 62500,
  },
  callOutHarbour: {
    number: '306188801',
    ocr: '3061888016',
    date: '2026-11-06',
    due: '2026-12-06',
    customerNumber: 'K-104299',
    agreement: 'A-400637',
    recipient: ['Harbour & Sons Ltd Filial', 'Kajen 5', '990 20 Västhamn'],
    reference: 'Emily Clarke',
    service: 'Åtgärd 2026-11-01 kl. 01:15–02:50, Kajen 5, 990 20 Västhamn',
    lines: [
      { text: 'Väktarutryckning efter larm', quantity: '2 st', price: 320000, amount: 640000 },
      { text: 'Väntetid på plats', quantity: '1 st', price: 144000, amount: 144000 },
    ],
    vat: 196000,
  },
  callOutEkvagen: {
    number: '306188909',
    ocr: '3061889097',
    date: '2026-11-09',
    due: '2026-12-09',
    customerNumber: null,
    agreement: null,
    recipient: ['Hanna Berg', 'Ekvägen 9', '990 15 Lillåstad'],
    reference: 'Hanna Berg',
    service: 'Åtgärd 2026-11-02 kl. 21:30–21:55, Ekvägen 9, på uppdrag av Trygglarm Larmcentral',
    lines: [{ text: 'Väktarutryckning efter larm', quantity: '1 st', price: 172000, amount: 172000 }],
    vat: 43000,
  },
} satisfies Record<string, SampleInvoice>;
