import { expect, test } from 'vitest';
import { hasMailHead, headerValues, messageIds, rawHeaders } from './raw-headers.ts';

const froms = (text: string): string[] => headerValues(rawHeaders(Buffer.from(text)), 'from');

test.each([
  ['twice', 'From: a@x.example\r\nFrom: b@y.example\r\n\r\n'],
  ['in other letters', 'From: a@x.example\r\nfROM: b@y.example\r\n\r\n'],
  ['with a blank before the colon', 'From: a@x.example\r\nFrom : b@y.example\r\n\r\n'],
  ['with a control character in the name', 'From: a@x.example\r\nFr\u0000om: b@y.example\r\n\r\n'],
  ['behind a lone carriage return', 'From: a@x.example\r\nX-A: 1\rFrom: b@y.example\r\n\r\n'],
  ['with line feeds only', 'From: a@x.example\nFrom: b@y.example\n\n'],
])('a second From is seen: %s', (_, text) => {
  expect(froms(text)).toEqual(['a@x.example', 'b@y.example']);
});

test('a folded From is one From, and a From in the body is none', () => {
  expect(froms('From: Lena\r\n\t<lena@x.example>\r\n\r\nFrom: body@x.example\r\n')).toEqual([
    'Lena <lena@x.example>',
  ]);
});

test('eight-bit headers are read as UTF-8 when they are, else as Windows-1252', () => {
  const latin = Buffer.from('Subject: f\u00f6rfr\u00e5gan\r\n\r\n', 'latin1');
  expect(headerValues(rawHeaders(latin), 'subject')).toEqual(['förfrågan']);
  expect(headerValues(rawHeaders(Buffer.from('Subject: förfrågan\r\n\r\n')), 'subject')).toEqual([
    'förfrågan',
  ]);
});

test('a saved text without headers is known as such', () => {
  expect(hasMailHead(Buffer.from('Hej!\n\nFrån: någon\nTill: oss\n'))).toBe(false);
  expect(hasMailHead(Buffer.from('Subject: hej\n\ntext'))).toBe(true);
});

test('message identifiers are taken once each, the last hundred at most', () => {
  expect(messageIds('<a@x> junk <b@x>\r\n <a@x>')).toEqual(['<a@x>', '<b@x>']);
  expect(messageIds(Array.from({ length: 150 }, (_, at) => `<${at}@x>`).join(' '))).toHaveLength(100);
});
