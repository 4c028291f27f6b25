import { type Locale, say, type Text, text } from '@underlag/domain/text';
import type { ContentTable, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Ending } from './ending-of.ts';

/** All that the confirmation of an agreement's end says. */
export interface EndLetter {
  language: Locale;
  caseNumber: string;
  /** The day it is written, YYYY-MM-DD. */
  date: string;
  sender: { name: string; orgNumber: string; phone: string; email: string };
  customer: { number: string; name: string; address: string };
  agreement: { number: string; name: string };
  /** The sites the agreement covers, one line each. */
  sites: string[];
  ending: Ending;
  responsible: { name: string; email: string; phone: string };
}

const fonts = {
  Helvetica: {
    normal: 'Helvetica',
    bold: 'Helvetica-Bold',
    italics: 'Helvetica-Oblique',
    bolditalics: 'Helvetica-BoldOblique',
  },
};

/** The confirmation as a PDF on A4, in the reader's own fonts; the same letter gives the same bytes. */
export async function drawEndLetter(letter: EndLetter): Promise<Buffer> {
  // Large, and needed only here: it is loaded with the first letter, not with the server.
  const { default: pdfMake } = await import('pdfmake');
  pdfMake.setFonts(fonts);
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setLocalAccessPolicy((path) => path.startsWith('Helvetica'));
  return pdfMake.createPdf(pageOf(letter)).getBuffer();
}

const words = {
  title: text('Bekräftelse på uppsägning', 'Confirmation of termination'),
  date: text('Datum', 'Date'),
  caseNumber: text('Ärendenummer', 'Case number'),
  customerNumber: text('Kundnummer', 'Customer number'),
  agreement: text('Avtal', 'Agreement'),
  sites: text('Objekt', 'Sites'),
  opening: text(
    'Vi bekräftar att avtalet är uppsagt. Uppsägningen är granskad och godkänd hos oss.',
    'We confirm that the agreement is terminated. The termination has been reviewed and approved on our side.',
  ),
  received: text('Uppsägningen kom in', 'Notice received'),
  endDate: text('Slutdatum: första dagen utan tjänst', 'End date: first day without service'),
  lastDay: text('Sista dagen med tjänst', 'Last day with service'),
  lastPeriod: text('Sista fakturaperiod', 'Last invoice period'),
  derivation: text('Så har slutdatumet räknats fram', 'How the end date was found'),
  responsible: text('Ansvarig hos oss', 'Responsible on our side'),
  turnTo: text(
    'Vänd dig hit med frågor om avslutet, eller om du får en faktura för tid efter slutdatumet.',
    'Please turn here with questions about the end, or if you receive an invoice for time after the end date.',
  ),
  orgNumber: text('Org.nr', 'Org. no.'),
};

function pageOf(letter: EndLetter): TDocumentDefinitions {
  const t = (words: Text) => say(words, letter.language);
  const { sender, customer, ending, responsible } = letter;
  return {
    info: {
      title: `${t(words.title)} ${letter.agreement.number}`,
      author: sender.name,
      creationDate: new Date(`${letter.date}T07:00:00Z`),
    },
    language: letter.language,
    pageSize: 'A4',
    pageMargins: [60, 50, 60, 70],
    defaultStyle: { font: 'Helvetica', fontSize: 10, lineHeight: 1.25 },
    footer: {
      text: `${sender.name}   ${t(words.orgNumber)} ${sender.orgNumber}   ${sender.phone}   ${sender.email}`,
      fontSize: 8,
      alignment: 'center',
      margin: [60, 25, 60, 0],
    },
    content: [
      { text: sender.name, bold: true, fontSize: 14 },
      {
        margin: [0, 28, 0, 0],
        columns: [
          { text: [customer.name, ...customer.address.split(/,\s*/)].join('\n') },
          {
            width: 220,
            ...facts([
              [t(words.date), letter.date],
              [t(words.caseNumber), letter.caseNumber],
              [t(words.customerNumber), customer.number],
            ]),
          },
        ],
      },
      { text: t(words.title), bold: true, fontSize: 18, margin: [0, 34, 0, 8] },
      { text: t(words.opening) },
      {
        margin: [0, 14, 0, 0],
        ...facts([
          [t(words.agreement), `${letter.agreement.number} ${letter.agreement.name}`],
          [t(words.sites), letter.sites.join('\n') || '–'],
          [t(words.received), ending.received],
        ]),
      },
      {
        margin: [0, 14, 0, 0],
        layout: { hLineWidth: () => 0.7, vLineWidth: () => 0, paddingTop: () => 6, paddingBottom: () => 4 },
        table: {
          widths: ['*', 190],
          body: [
            [t(words.endDate), ending.endDate],
            [t(words.lastDay), ending.lastPeriod.to],
            [t(words.lastPeriod), `${ending.lastPeriod.from} – ${ending.lastPeriod.to}`],
          ].map(([name, value]) => [
            { text: name ?? '', bold: true },
            { text: value ?? '', bold: true, alignment: 'right' as const },
          ]),
        },
      },
      { text: t(words.derivation), bold: true, margin: [0, 22, 0, 4] },
      {
        layout: 'noBorders',
        table: { widths: [70, '*'], body: ending.steps.map((step) => [step.date, t(step)]) },
      },
      {
        unbreakable: true,
        margin: [0, 22, 0, 0],
        stack: [
          { text: t(words.responsible), bold: true, margin: [0, 0, 0, 4] },
          { text: `${responsible.name}\n${responsible.phone}\n${responsible.email}` },
          { text: t(words.turnTo), margin: [0, 6, 0, 0] },
        ],
      },
    ],
  };
}

/** Names and values side by side. */
function facts(rows: readonly [string, string][]): ContentTable {
  const body = rows.map(([name, value]) => [{ text: name, bold: true }, value]);
  return { layout: 'noBorders', table: { widths: [110, '*'], body } };
}
