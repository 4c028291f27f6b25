import pdfMake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { company, type SampleInvoice, type Seller } from './sources/cast.ts';

const HELVETICA = {
  normal: 'Helvetica',
  bold: 'Helvetica-Bold',
  italics: 'Helvetica-Oblique',
  bolditalics: 'Helvetica-BoldOblique',
};

/** The PDF of a demo invoice: the same bytes every time (fixed date, no compression, the reader's own fonts). */
export async function drawInvoice(invoice: SampleInvoice): Promise<Buffer> {
  pdfMake.setFonts({ Helvetica: HELVETICA });
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setLocalAccessPolicy((path) => path.startsWith('Helvetica'));
  return pdfMake.createPdf(pageOf(invoice)).getBuffer();
}

function pageOf(invoice: SampleInvoice): TDocumentDefinitions {
  const seller = invoice.seller ?? company;
  const net = invoice.lines.reduce((sum, line) => sum + line.amount, 0);
  return {
    info: {
      title: `Faktura ${invoice.number}`,
      author: seller.name,
      creationDate: new Date(`${invoice.date}T07:00:00Z`),
    },
    compress: false,
    pageSize: 'A4',
    pageMargins: [50, 45, 50, 80],
    defaultStyle: { font: 'Helvetica', fontSize: 9 },
    footer: () => foot(seller),
    content: [
      {
        columns: [
          { text: seller.name, bold: true, fontSize: 14 },
          { text: 'FAKTURA', bold: true, fontSize: 18, alignment: 'right' },
        ],
      },
      {
        margin: [0, 18, 0, 0],
        columns: [{ text: invoice.recipient.join('\n'), fontSize: 10, lineHeight: 1.3 }, facts(invoice)],
      },
      { text: 'Avser', bold: true, margin: [0, 24, 0, 2] },
      { text: invoice.service },
      lineTable(invoice),
      sums(net, invoice.vat),
      payment(invoice, seller, net + invoice.vat),
      {
        text: 'Efter förfallodagen debiteras dröjsmålsränta enligt räntelagen samt påminnelseavgift 60 kr om det avtalats.',
        margin: [0, 18, 0, 0],
        fontSize: 8,
      },
    ],
  };
}

function facts(invoice: SampleInvoice) {
  const rows: [string, string | null][] = [
    ['Fakturanummer', invoice.number],
    ['Fakturadatum', invoice.date],
    ['Förfallodatum', invoice.due],
    ['Kundnummer', invoice.customerNumber],
    ['Avtalsnummer', invoice.agreement],
    ['Er referens', invoice.reference],
    ['Betalningsvillkor', '30 dagar netto'],
  ];
  const body = rows.flatMap(([label, value]) => (value ? [[{ text: label, bold: true }, value]] : []));
  return { width: 220, layout: 'noBorders', table: { widths: [95, '*'], body } };
}

function lineTable(invoice: SampleInvoice): Content {
  const right = (text: string, bold = false): Content => ({ text, alignment: 'right', bold });
  const head = [
    { text: 'Benämning', bold: true },
    right('Antal', true),
    right('À-pris', true),
    right('Belopp', true),
  ];
  const rows = invoice.lines.map((line) => [
    line.text,
    right(line.quantity),
    right(kronor(line.price)),
    right(kronor(line.amount)),
  ]);
  return {
    margin: [0, 16, 0, 0],
    layout: 'lightHorizontalLines',
    table: { headerRows: 1, widths: ['*', 60, 80, 80], body: [head, ...rows] },
  };
}

function sums(net: number, vat: number): Content {
  const row = (label: string, ore: number, bold = false) => [
    { text: label, bold },
    { text: `${kronor(ore)} kr`, alignment: 'right' as const, bold },
  ];
  const body = [row('Netto', net), row('Moms 25 %', vat), row('Att betala', net + vat, true)];
  return { margin: [275, 14, 0, 0], layout: 'noBorders', table: { widths: [100, '*'], body } };
}

function payment(invoice: SampleInvoice, seller: Seller, total: number): Content {
  const body = [
    ['Bankgiro', 'OCR-nummer', 'Att betala', 'Senast'].map((text) => ({ text, bold: true })),
    [seller.bankgiro, invoice.ocr, `${kronor(total)} kr`, invoice.due],
  ];
  return { margin: [0, 28, 0, 0], table: { widths: ['*', '*', '*', '*'], body } };
}

function foot(seller: Seller): Content {
  const lines = [
    `${seller.name}   Org.nr ${seller.orgNumber}   Godkänd för F-skatt`,
    `Frågor om fakturan: ${seller.mail}`,
    'Påhittad faktura för demonstration. Ska inte betalas.',
  ];
  return { text: lines.join('\n'), fontSize: 8, alignment: 'center', margin: [50, 15, 50, 0] };
}

function kronor(ore: number): string {
  const whole = String(Math.floor(ore / 100)).replace(/\B(?=(\d{3})+$)/gu, ' ');
  return `${whole},${String(ore % 100).padStart(2, '0')}`;
}
