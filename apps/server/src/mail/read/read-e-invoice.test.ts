import { expect, test } from 'vitest';
import { minorUnits } from './minor-units.ts';
import { readEInvoice } from './read-e-invoice.ts';

const UBL =
  'xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"';
const invoice = (inner: string): Buffer =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><Invoice ${UBL}>${inner}</Invoice>`);
const bomb = Buffer.from(
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><Invoice>&b;</Invoice>',
);
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
  [
    'an invoice of a wrong namespace beside the right one',
    Buffer.from(
      '<Invoice xmlns="urn:example:other" xmlns:x="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>1</ID></Invoice>',
    ),
    'other_format',
  ],
  [
    'a right namespace only in a comment',
    Buffer.from(
      '<!-- <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"> --><Invoice><ID>1</ID></Invoice>',
    ),
    'other_format',
  ],
  ['entities within entities', bomb, 'document_type'],
  ['fifty megabytes', Buffer.alloc(50 * 1024 * 1024, ' '), 'too_large'],
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

test('a prefix of its own and an envelope around it are read', () => {
  const inner =
    '<u:Invoice xmlns:c="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><c:ID>7</c:ID></u:Invoice>';
  const enveloped = `<StandardBusinessDocument xmlns="urn:example:envelope" xmlns:u="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">${inner}</StandardBusinessDocument>`;
  expect(read(Buffer.from(enveloped))).toMatchObject({ ok: true, invoice: { number: '7' } });
});

test('objects are the references of code 130, on the head and on a line', () => {
  const found = read(
    invoice(
      '<cbc:ID>1</cbc:ID><AdditionalDocumentReference><cbc:ID>Bilaga</cbc:ID></AdditionalDocumentReference><AdditionalDocumentReference><cbc:ID>OBJ-1</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></AdditionalDocumentReference><InvoiceLine><cbc:ID>1</cbc:ID><cbc:AccountingCost>1200</cbc:AccountingCost><DocumentReference><cbc:ID>OBJ-2</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></DocumentReference></InvoiceLine>',
    ),
  );
  expect(found).toMatchObject({
    invoice: { references: { object: 'OBJ-1' }, lines: [{ object: 'OBJ-2', accountingCost: '1200' }] },
  });
});

test('VAT is that of the document’s own currency', () => {
  const total = (currency: string, amount: string) =>
    `<TaxTotal><cbc:TaxAmount currencyID="${currency}">${amount}</cbc:TaxAmount></TaxTotal>`;
  const found = read(
    invoice(
      `<cbc:ID>1</cbc:ID><cbc:DocumentCurrencyCode>SEK</cbc:DocumentCurrencyCode>${total('EUR', '10')}${total('SEK', '110')}`,
    ),
  );
  expect(found).toMatchObject({ invoice: { totals: { vat: 11000 } } });
});

test.each([
  ['SGVq\n  LCBkdSE=', 'Hej, du!'],
  ['inte bas64', null],
  ['', null],
])('an embedded file comes as its bytes, or as none', (base64, words) => {
  const found = read(
    invoice(
      `<cbc:ID>1</cbc:ID><AdditionalDocumentReference><cbc:ID>A</cbc:ID><Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="text/plain" filename="hej.txt">${base64}</cbc:EmbeddedDocumentBinaryObject></Attachment></AdditionalDocumentReference>`,
    ),
  );
  if (!found.ok) throw new Error(found.detail);
  const [file] = found.invoice.documents;
  expect(file).toMatchObject({ fileName: 'hej.txt', mimeType: 'text/plain', embedded: true });
  expect(file?.bytes ? Buffer.from(file.bytes).toString() : null).toBe(words);
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
