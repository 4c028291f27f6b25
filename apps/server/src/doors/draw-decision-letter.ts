import { kronor } from '@underlag/domain/case-types';
import { type Locale, say, type Text, text } from '@underlag/domain/text';
import type { Content } from 'pdfmake/interfaces.js';
import type { CompanyProfile } from '../company-profile.ts';
import { drawLetterPage } from './letter-page.ts';

/** All that the letter with the decision on a dispute says; amounts in öre with VAT. */
export interface DecisionLetter {
  language: Locale;
  caseNumber: string;
  /** The day it is written, YYYY-MM-DD. */
  date: string;
  writer: string;
  customer: { number: string; name: string; address: string };
  invoice: { number: string; issuedOn: string };
  decision: 'credited' | 'part_credited' | 'rejected' | 'reinvoiced';
  disputedOre: number;
  creditedOre: number;
  /** What of the dispute was billed correctly, and what of that is not paid yet. */
  upheldOre: number;
  toPayOre: number;
  /** The last day to pay it; null when nothing is left to pay. */
  newDueDate: string | null;
  /** The invoice that replaces this one, in a sentence. */
  newInvoice: string | null;
  reason: string | null;
  lines: { text: string; reason: string; disputedOre: number; creditedOre: number }[];
  /** Where a customer turns who does not agree. */
  objection: { email: string; phone: string };
}

const words = {
  title: (number: string) => text(`Beslut om faktura ${number}`, `Decision on invoice ${number}`),
  opening: {
    credited: text(
      'Vi har prövat ditt bestridande och ger dig rätt. Det bestridda beloppet krediteras.',
      'We have considered your dispute and agree with you. The disputed amount is credited.',
    ),
    part_credited: text(
      'Vi har prövat ditt bestridande och ger dig rätt till en del.',
      'We have considered your dispute and agree with you in part.',
    ),
    rejected: text(
      'Vi har prövat ditt bestridande och kommit fram till att fakturan är riktig.',
      'We have considered your dispute and find that the invoice is correct.',
    ),
    reinvoiced: text(
      'Vi har prövat ditt bestridande. Hela fakturan krediteras och ersätts av en ny.',
      'We have considered your dispute. The whole invoice is credited and replaced by a new one.',
    ),
  } satisfies Record<DecisionLetter['decision'], Text>,
  invoice: text('Faktura', 'Invoice'),
  issued: text('Fakturadatum', 'Invoice date'),
  disputed: text('Bestritt belopp', 'Disputed amount'),
  credited: text('Krediteras', 'Credited'),
  upheld: text('Vidhålls', 'Upheld'),
  toPay: (day: string) => text(`Att betala senast ${day}`, `To be paid no later than ${day}`),
  paid: text('Det vidhållna beloppet är redan betalt.', 'The upheld amount has been paid already.'),
  lines: text('Rad för rad', 'Line by line'),
  line: text('Rad', 'Line'),
  grounds: text('Skälen för beslutet', 'The grounds for the decision'),
  newInvoice: text('Den nya fakturan', 'The new invoice'),
  disagree: text('Om du inte håller med', 'If you do not agree'),
  turnTo: (number: string, email: string, phone: string) =>
    text(
      `Svara på mejlet med beslutet, skriv till ${email} eller ring ${phone}, och uppge ärende ${number}. Berätta varför och skicka med det underlag du har, så prövar vi saken igen. En del som du fortsätter att bestrida ska du bestrida skriftligt.`,
      `Reply to the mail with this decision, write to ${email} or call ${phone}, and quote case ${number}. Tell us why and send what you have to support it, and we will consider the matter again. A part that you still dispute should be disputed in writing.`,
    ),
};

/** The decision as a PDF on our letterhead: outcome, line by line, credited, upheld, by when to pay, how to object. */
export const drawDecisionLetter = (letter: DecisionLetter, company: CompanyProfile): Promise<Buffer> =>
  drawLetterPage({
    locale: letter.language,
    company,
    recipient: [letter.customer.name, ...letter.customer.address.split(/,\s*/)],
    title: say(words.title(letter.invoice.number), letter.language),
    date: letter.date,
    caseNumber: letter.caseNumber,
    customerNumber: letter.customer.number,
    writer: letter.writer,
    body: bodyOf(letter),
  });

function bodyOf(letter: DecisionLetter): Content[] {
  const t = (words: Text) => say(words, letter.language);
  const { invoice, decision, lines, reason, newInvoice, objection, caseNumber } = letter;
  return [
    { text: t(words.opening[decision]), margin: [0, 0, 0, 12] },
    facts([
      [t(words.invoice), invoice.number],
      [t(words.issued), invoice.issuedOn],
    ]),
    amounts(letter, t),
    ...(lines.length > 0 ? [heading(t(words.lines)), byLine(letter, t)] : []),
    ...(newInvoice ? [heading(t(words.newInvoice)), { text: newInvoice }] : []),
    ...(reason ? [heading(t(words.grounds)), { text: reason }] : []),
    {
      unbreakable: true,
      stack: [
        heading(t(words.disagree)),
        { text: t(words.turnTo(caseNumber, objection.email, objection.phone)) },
      ],
    },
  ];
}

function amounts(letter: DecisionLetter, t: (words: Text) => string): Content {
  const { disputedOre, creditedOre, upheldOre, toPayOre, newDueDate } = letter;
  const rows: [string, number][] = [
    [t(words.disputed), disputedOre],
    [t(words.credited), creditedOre],
    [t(words.upheld), upheldOre],
    ...(newDueDate ? [[t(words.toPay(newDueDate)), toPayOre] as [string, number]] : []),
  ];
  const table = {
    layout: { hLineWidth: () => 0.7, vLineWidth: () => 0, paddingTop: () => 5, paddingBottom: () => 3 },
    table: {
      widths: ['*', 140],
      body: rows.map(([name, amount]) => [
        { text: name, bold: true },
        { text: t(kronor(amount)), bold: true, alignment: 'right' as const },
      ]),
    },
  };
  const note = upheldOre > 0 && !newDueDate ? [{ text: t(words.paid), margin: [0, 6, 0, 0] as Margin }] : [];
  return { margin: [0, 12, 0, 0], stack: [table, ...note] };
}

type Margin = [number, number, number, number];

function byLine({ lines }: DecisionLetter, t: (words: Text) => string): Content {
  const right = (value: string) => ({ text: value, alignment: 'right' as const });
  return {
    layout: 'lightHorizontalLines',
    table: {
      headerRows: 1,
      widths: ['*', 90, 90],
      body: [
        [{ text: t(words.line), bold: true }, right(t(words.disputed)), right(t(words.credited))],
        ...lines.map(({ text: line, reason, disputedOre, creditedOre }) => [
          { stack: [{ text: line }, { text: reason, color: '#555555', fontSize: 9 }] },
          right(t(kronor(disputedOre))),
          right(t(kronor(creditedOre))),
        ]),
      ],
    },
  };
}

const heading = (words: string): Content => ({ text: words, bold: true, margin: [0, 18, 0, 4] });

const facts = (rows: readonly [string, string][]): Content => ({
  layout: 'noBorders',
  table: { widths: [110, '*'], body: rows.map(([name, value]) => [{ text: name, bold: true }, value]) },
});
