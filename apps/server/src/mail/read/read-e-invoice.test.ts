import { expect, test } from 'vitest';
import { minorUnits } from './minor-units.ts';
import { readEInvoice } from './read-e-invoice.ts';

const UBL =
  'xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"';
const invoice = (inner: string): Buffer =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><Invoice ${UBL}>${inner}</Invoice>`);
const read = (bytes: Buffer) => readEInvoice(bytes);

test.each([
  ['something else', Buffer.from('Hej, här kommer fakturan'), 'not_xml'],
  ['broken XML', Buffer.from('<Invoice><a></Invoice>'), 'not_xml'],
  [
    'another document',
    Buffer.from('<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>'),
    'other_format',
  ],
  [
    'an invoice of another standard',
    Buffer.from('<Invoice xmlns="urn:sfti:documents:BasicInvoice:1:0"><ID>1</ID></Invoice>'),
    'other_format',
  ],
  ['an invoice without number', invoice('<cbc:IssueDate>2026-11-12</cbc:IssueDate>'), 'no_number'],
  ['a document type', Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><Invoice/>'), 'document_type'],
  [
    'an external entity',
    Buffer.from('<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><Invoice/>'),
    'document_type',
  ],
  ['depth beyond reason', Buffer.from(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`), 'not_xml'],
  ['too large a file', Buffer.alloc(11 * 1024 * 1024, '<'), 'too_large'],
])('%s is refused with its reason', (_, bytes, code) => {
  expect(read(bytes)).toMatchObject({ ok: false, code });
});

test('numbers stay text, signs are resolved, what is missing is flagged', () => {
  const found = read(
    invoice(
      '<cbc:ID>0012</cbc:ID><cbc:Note>Ås &amp; Ös &#229; &lt;b&gt;</cbc:Note><cbc:IssueDate>12/11</cbc:IssueDate>',
    ),
  );
  if (!found.ok) throw new Error(found.detail);
  expect(found.invoice.number).toBe('0012');
  expect(found.invoice.notes).toEqual(['Ås & Ös å <b>']);
  expect(found.invoice.flags).toContainEqual({ field: 'issueDate', value: '12/11', code: 'format' });
  expect(found.invoice.flags).toContainEqual({ field: 'totals.payable', value: null, code: 'missing' });
});

test('an invoice in ISO-8859-1 keeps its letters', () => {
  const latin = Buffer.from(
    `<?xml version="1.0" encoding="ISO-8859-1"?><Invoice ${UBL}><cbc:ID>Å1</cbc:ID></Invoice>`,
    'latin1',
  );
  expect(read(latin)).toMatchObject({ ok: true, invoice: { number: 'Å1' } });
});

test.each([
  ['6250', 625000],
  ['-12.5', -1250],
  ['0.005', 1],
  ['1234.50', 123450],
  ['-0.00', 0],
  ['1 234', null],
  ['', null],
  ['1e5', null],
])('%s is %s hundredths', (decimal, hundredths) => {
  expect(minorUnits(decimal)).toBe(hundredths);
});
