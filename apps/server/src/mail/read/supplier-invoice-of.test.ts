import { supplierXml } from '@underlag/prisma/seed/mail/sources/supplier-xml';
import { expect, test } from 'vitest';
import { readEInvoice } from './read-e-invoice.ts';
import { supplierInvoiceOf } from './supplier-invoice-of.ts';

const read = (xml: string) => {
  const found = readEInvoice(Buffer.from(xml));
  if (!found.ok) throw new Error(found.detail);
  return supplierInvoiceOf(found.invoice);
};

test('what a supplier’s e-invoice is judged by', () => {
  expect(read(supplierXml)).toEqual({
    number: '2026-0318',
    sellerName: 'Låsmontören i Norrby AB',
    sellerOrgNumber: '5599900023',
    buyerOrgNumber: '5561086082',
    issuedOn: '2026-11-12',
    totalOre: 200_000,
    references: { buyer: '2310', accountingCost: null, order: null, lines: [] },
  });
});

test('another currency has no sum in öre, a day that is none no date, a line its own number', () => {
  const changed = supplierXml
    .replace('>SEK<', '>EUR<')
    .replace('<cbc:IssueDate>2026-11-12', '<cbc:IssueDate>2026-13-45')
    .replace(
      '</cbc:LineExtensionAmount><cac:Item>',
      '</cbc:LineExtensionAmount><cbc:AccountingCost>0042</cbc:AccountingCost><cac:Item>',
    );
  expect(read(changed)).toMatchObject({
    totalOre: null,
    issuedOn: null,
    references: { buyer: '2310', lines: [{ line: '1', accountingCost: '0042' }] },
  });
});

test('without a company number the VAT number names the party, else its Peppol id', () => {
  const bare = supplierXml.replaceAll(/<cbc:CompanyID schemeID="0007">\d+<\/cbc:CompanyID>/g, '');
  expect(read(bare)).toMatchObject({ sellerOrgNumber: 'SE559990002301', buyerOrgNumber: '5561086082' });
});

test.each(['2026-02-31', '0000-01-01'])('%s is no day that a calendar or the store knows', (day) =>
  expect(read(supplierXml.replace('<cbc:IssueDate>2026-11-12', `<cbc:IssueDate>${day}`)).issuedOn).toBeNull(),
);

test('what a credit note gives back is no sum to pay', () => {
  const credit = supplierXml
    .replaceAll(/(<\/?)Invoice(?=[ >])/g, '$1CreditNote')
    .replace('schema:xsd:Invoice-2', 'schema:xsd:CreditNote-2')
    .replaceAll('InvoiceLine', 'CreditNoteLine');
  expect(read(credit).totalOre).toBe(-200_000);
  expect(read(credit.replace('>2000.00</cbc:PayableAmount>', '>0</cbc:PayableAmount>')).totalOre).toBe(0);
});

test('what several lines say alike is kept once, and no more different ones than a person reads', () => {
  const [line = ''] = /<cac:InvoiceLine>.*<\/cac:InvoiceLine>/.exec(supplierXml) ?? [];
  const withCosts = (costs: readonly string[]) =>
    supplierXml.replace(
      line,
      costs
        .map((cost) =>
          line.replace('<cac:Item>', `<cbc:AccountingCost>${cost}</cbc:AccountingCost><cac:Item>`),
        )
        .join(''),
    );
  expect(read(withCosts(['2310', '0042', '2310'])).references.lines).toEqual([
    { line: '1', accountingCost: '2310' },
    { line: '1 (2)', accountingCost: '0042' },
  ]);
  const many = Array.from({ length: 300 }, (_, index) => `KST ${index}`);
  expect(read(withCosts(many)).references.lines).toHaveLength(200);
});
