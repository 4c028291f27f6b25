import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Locale, say, text } from '@underlag/domain/text';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { CompanyProfile } from '../company-profile.ts';

/** A letter of ours: who it is to, what it is about, and its body. */
export interface LetterPage {
  locale: Locale;
  company: CompanyProfile;
  /** Name first, then the address as it is written on an envelope. */
  recipient: readonly string[];
  title: string;
  /** The day of the letter, YYYY-MM-DD. */
  date: string;
  caseNumber: string;
  customerNumber: string;
  /** The person who answers for it. */
  writer: string;
  body: Content[];
}

const fontFolder = join(fileURLToPath(new URL('.', import.meta.resolve('pdfmake/package.json'))), 'fonts');
const roboto = (style: string) => join(fontFolder, 'Roboto', `Roboto-${style}.ttf`);
const fonts = {
  Roboto: {
    normal: roboto('Regular'),
    bold: roboto('Medium'),
    italics: roboto('Italic'),
    bolditalics: roboto('MediumItalic'),
  },
};

/** The PDF of a letter on our letterhead: its fonts inside it, nothing fetched from anywhere. */
export async function drawLetterPage(page: LetterPage): Promise<Buffer> {
  // What draws takes long to load, and most days no letter is written.
  const { default: pdfMake } = await import('pdfmake');
  pdfMake.setFonts(fonts);
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setLocalAccessPolicy((path) => path.startsWith(fontFolder));
  return pdfMake.createPdf(documentOf(page)).getBuffer();
}

const words = {
  date: text('Datum', 'Date'),
  case: text('Ärende', 'Case'),
  customer: text('Kundnummer', 'Customer number'),
  writer: text('Handläggare', 'Handled by'),
  orgNumber: text('Org.nr', 'Org. no.'),
  page: text('Sida', 'Page'),
};

function documentOf(page: LetterPage): TDocumentDefinitions {
  const { locale, company, title, date, body } = page;
  return {
    info: { title, author: company.name, creationDate: new Date(`${date}T07:00:00Z`) },
    language: locale,
    pageSize: 'A4',
    pageMargins: [56, 50, 56, 76],
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25 },
    footer: (current, count) => foot(page, current, count),
    content: [
      { text: company.name, bold: true, fontSize: 14 },
      { margin: [0, 28, 0, 0], columns: [{ text: page.recipient.join('\n'), fontSize: 11 }, facts(page)] },
      { text: title, bold: true, fontSize: 16, margin: [0, 32, 0, 10] },
      ...body,
    ],
  };
}

function facts({ locale, date, caseNumber, customerNumber, writer }: LetterPage) {
  const rows = [
    [words.date, date],
    [words.case, caseNumber],
    [words.customer, customerNumber],
    [words.writer, writer],
  ] as const;
  const body = rows.map(([name, value]) => [{ text: say(name, locale), color: '#555555' }, value]);
  return { width: 210, layout: 'noBorders', table: { widths: [80, '*'], body } };
}

function foot({ locale, company, caseNumber }: LetterPage, current: number, count: number): Content {
  const { name, orgNumber, phone, mailboxes } = company;
  const lines = [
    `${name}   ${say(words.orgNumber, locale)} ${orgNumber}   ${phone}   ${mailboxes.invoices}`,
    `${caseNumber}   ${say(words.page, locale)} ${current} (${count})`,
  ];
  return {
    text: lines.join('\n'),
    fontSize: 8,
    color: '#555555',
    alignment: 'center',
    margin: [56, 20, 56, 0],
  };
}
