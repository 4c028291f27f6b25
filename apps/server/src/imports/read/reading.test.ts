import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { customers } from '../kinds/customers.ts';
import { incidentReports } from '../kinds/incident-reports.ts';
import { invoices } from '../kinds/invoices.ts';
import { Stopped } from '../stopped.ts';
import { mapHeadings } from './map-headings.ts';
import { delimiterOf, readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { surveyFile } from './survey-file.ts';

const streamOf = (bytes: Uint8Array | string, size = 7) => {
  const whole = Buffer.from(bytes as string);
  return Readable.from(
    Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
      whole.subarray(at * size, (at + 1) * size),
    ),
  );
};

async function read(bytes: Uint8Array | string) {
  const survey = await surveyFile(streamOf(bytes));
  const lines: (string | number)[][] = [];
  for await (const { line, cells } of readCsv(streamOf(bytes), survey)) lines.push([line, ...cells]);
  return lines;
}

const problem = async (act: () => unknown) => {
  const error = await Promise.resolve()
    .then(act)
    .catch((thrown: unknown) => thrown);
  return error instanceof Stopped ? error.says.en : error;
};

test.each([
  ['UTF-8', Buffer.from('nr;ort\n1;Östersund\n')],
  ['UTF-8 with its mark', Buffer.from('\uFEFFnr;ort\n1;Östersund\n')],
  ['Windows-1252', Buffer.from('nr;ort\n1;Östersund\n', 'latin1')],
  ['UTF-16', Buffer.from('\uFEFFnr\tort\n1\tÖstersund\n', 'utf16le')],
  ['commas', Buffer.from('nr,ort\n1,Östersund\n')],
])('%s is found out, however the bytes arrive', async (_, bytes) => {
  expect(await read(bytes)).toEqual([
    [1, 'nr', 'ort'],
    [2, '1', 'Östersund'],
  ]);
});

test('quotes, line breaks inside cells, empty lines and short rows: each row knows its line', async () => {
  expect(await read('a;b\r\n"ett\r\ntvå";"säger ""hej""; då"\r\n\r\n;\r\nC "x" D;3\r\nkort\r\n')).toEqual([
    [1, 'a', 'b'],
    [2, 'ett\ntvå', 'säger "hej"; då'],
    [6, 'C "x" D', '3'],
    [7, 'kort'],
  ]);
});

test('a quotation mark that is never closed ends the reading with its line', async () => {
  expect(await problem(() => read('a;b\n1;"öppet\n2;3\n'))).toMatch(/cannot be read on from line/);
});

test('the mark between columns is that of the headings', () => {
  expect(['a;b;c,d', 'a,b', 'a\tb', '"x;y",b', 'a'].map(delimiterOf)).toEqual([';', ',', '\t', ',', ';']);
});

test('what is no text is told by name', async () => {
  expect(await problem(() => surveyFile(streamOf('')))).toMatch(/empty/);
  expect(await problem(() => surveyFile(streamOf('PK\u0003\u0004')))).toMatch(/spreadsheet/);
  expect(await problem(() => surveyFile(streamOf('a\0b')))).toMatch(/no text/);
});

test('headings are known by their names in both languages, by the field, and however they are spelled', () => {
  const { fields, unknown } = mapHeadings(customers, [
    'KUND-NR.',
    'name',
    'Org.nr',
    'Rabatt',
    '',
    'billingAddress',
  ]);
  expect(fields).toEqual(['number', 'name', 'orgNumber', null, null, 'billingAddress']);
  expect(unknown).toEqual(['Rabatt']);
});

test('a file without the key’s column, or with a column twice, is refused', async () => {
  expect(await problem(() => mapHeadings(customers, ['Namn']))).toMatch(/lacks the heading Customer number/);
  expect(await problem(() => mapHeadings(customers, ['Kundnr', 'Customer number']))).toMatch(/Two columns/);
});

test('no two columns of an invoice share a heading', () => {
  const { fields } = mapHeadings(invoices, [
    'Fakturanummer',
    'Namn',
    'OCR',
    'Referens2',
    'Text',
    'Moms',
    'Moms %',
  ]);
  expect(fields).toEqual(['number', 'recipientName', 'ocr', null, 'lineText', 'vat', 'lineVat']);
});

test('JSON: a list of objects; what is none is a faulty row, and no words of a broken file are told', async () => {
  const rows = [
    ...readJson(incidentReports, '[{"Rapportnr":"R-1","started at":"2026-10-03T02:10:00Z"},7]', '2026-11-23'),
  ];
  expect(rows[0]).toMatchObject({ line: 1, key: 'R-1', values: { startedAt: '2026-10-03T02:10:00.000Z' } });
  expect(rows[1]).toMatchObject({ line: 2, faults: [{ says: { en: 'Is no object.' } }] });
  const said = await problem(() => [...readJson(incidentReports, '[{"words":"hemligt" x', '2026-11-23')]);
  expect(said).not.toMatch(/hemligt/);
});
