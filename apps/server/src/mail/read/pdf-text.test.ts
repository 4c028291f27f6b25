import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPdfText } from './pdf-text.ts';

function pdf(content: Buffer, filter = '/FlateDecode', more = ''): Buffer {
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${more}>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length ${content.length}/Filter${filter}>>stream\n`,
    ),
    content,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ]);
}
const drawn = Buffer.from('BT /F1 12 Tf 10 200 Td (Faktura 306188194) Tj ET');

test('the text of a PDF is read, packed or not', async () => {
  expect(await readPdfText(pdf(deflateSync(drawn)))).toEqual({
    text: 'Faktura 306188194',
    pages: 1,
    complete: true,
  });
});

test('a script in the file is not run and does not disturb', async () => {
  const scripted = pdf(deflateSync(drawn), '/FlateDecode', '/OpenAction<</S/JavaScript/JS(app.alert(1))>>');
  expect((await readPdfText(scripted))?.text).toBe('Faktura 306188194');
});

test('the text is cut at its limit and said to be', async () => {
  expect(await readPdfText(pdf(deflateSync(drawn)), { pages: 1, characters: 7, milliseconds: 5000 })).toEqual(
    { text: 'Faktura', pages: 1, complete: false },
  );
});

test('what is no PDF, or a damaged one, gives nothing', async () => {
  expect(await readPdfText(Buffer.from('%PDF-1.7 trasig'))).toBeNull();
  expect(await readPdfText(Buffer.from('Hej'))).toBeNull();
});

test('a file that unpacks beyond reason is not read, nor one packed twice', async () => {
  expect(await readPdfText(pdf(deflateSync(Buffer.alloc(80 * 1024 * 1024, ' '))))).toBeNull();
  expect(await readPdfText(pdf(deflateSync(deflateSync(drawn)), '[/FlateDecode/FlateDecode]'))).toBeNull();
});
