import { expect, test } from 'vitest';
import { type FoundNumber, findNumbers } from './find-numbers.ts';

function search(text: string, more: { subject?: string; quoted?: string; pdf?: string } = {}): FoundNumber[] {
  return findNumbers({
    subject: more.subject ?? '',
    text: `${text}\n${more.quoted ?? ''}`,
    textWithoutQuotes: text,
    attachments: [{ text: null }, { text: more.pdf ?? null }],
    today: '2026-11-20',
  });
}
const values = (found: FoundNumber[], kind: string): string[] =>
  found.filter((each) => each.kind === kind).map((each) => each.value);

test.each([
  ['invoice_number', 'faktura 306188194', '306188194'],
  ['invoice_number', 'Fakturanr: 306 188 194.', '306188194'],
  ['invoice_number', 'fakturanummer 306188-194', '306188194'],
  ['invoice_number', 'invoice no. 306188801', '306188801'],
  ['invoice_number', 'gäller 30618819', '30618819'],
  ['customer_number', 'kund K-104233', 'K-104233'],
  ['customer_number', 'k104233', 'K-104233'],
  ['customer_number', 'kundnummer är 104275', 'K-104275'],
  ['agreement_number', 'Avtalsnummer: 400576', 'A-400576'],
  ['agreement_number', 'avtal A-400577', 'A-400577'],
  ['org_number', 'org.nr 556016-0680', '556016-0680'],
  ['org_number', 'orgnr 5560160680', '556016-0680'],
  ['personal_number', 'personnummer 570428-9999', '570428-9999'],
  ['personal_number', '19570428-9999', '570428-9999'],
  ['ocr', 'OCR 3061881946', '3061881946'],
  ['case_number', 'Ärende U26-004217-1', 'U26-004217-1'],
])('%s in "%s" is %s', (kind, text, value) => {
  expect(values(search(text), kind)).toEqual([value]);
});

test.each([
  '2026-11-22',
  '20261122',
  '070-174 06 05',
  '556016-0681',
  'U26-004217-5',
  'artikel 12345678901234567890123456',
])('%s is no number of ours', (text) => {
  expect(search(`Hej ${text} hej`).filter((each) => each.kind !== 'amount')).toEqual([]);
});

test('each number stands once with all its places, the own words before the quoted ones', () => {
  const [invoice] = search('Gäller faktura 306188194.', {
    subject: 'Faktura 306188194',
    quoted: 'faktura 306188302',
    pdf: 'Fakturanummer 306188194',
  });
  expect(invoice?.places).toEqual([{ part: 'subject' }, { part: 'text' }, { part: 'attachment', index: 1 }]);
  const quoted = search('Hej', { quoted: 'faktura 306188302' });
  expect(quoted[0]?.places).toEqual([{ part: 'quoted' }]);
});

test('the payment reference of a named invoice is not mistaken for an organisation number', () => {
  const found = search('', { pdf: 'Fakturanummer 306188194\nOCR-nummer\n3061881946' });
  expect(values(found, 'org_number')).toEqual([]);
  expect(values(found, 'ocr')).toEqual(['3061881946']);
});

test('a payment reference alone names its invoice as a candidate', () => {
  expect(values(search('Jag betalade med OCR 3061881946'), 'invoice_number')).toContain('306188194');
});

test('hostile text is searched in linear time', () => {
  const found = search(`${'1 '.repeat(150_000)}${'faktura '.repeat(40_000)}`);
  expect(found.length).toBeLessThanOrEqual(300);
});
