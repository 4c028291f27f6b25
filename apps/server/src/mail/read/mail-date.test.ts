import { expect, test } from 'vitest';
import { parseMailDate, receivedByOwnHost } from './mail-date.ts';

test.each([
  ['Mon, 16 Nov 2026 08:42:12 +0100', '2026-11-16T07:42:12.000Z'],
  ['16 Nov 2026 08:42 +0100 (CET)', '2026-11-16T07:42:00.000Z'],
  ['Thu, 29 Apr 2005 23:34:45 GMT', '2005-04-29T23:34:45.000Z'],
  ['Sun, 29 Mar 2026 02:30:00 -0530', '2026-03-29T08:00:00.000Z'],
  ['Fri, 7 Jan 05 10:00:00 EST', '2005-01-07T15:00:00.000Z'],
])('%s is %s', (raw, iso) => {
  expect(parseMailDate(raw)?.toISOString()).toBe(iso);
});

test.each([
  '',
  'i går',
  '2026-11-16',
  'Mon, 31 Feb 2026 08:00:00 +0100',
  'Mon, 16 Nov 2026 08:00:00',
  'Mon, 16 Nov 2026 25:00:00 +0100',
  'Mon, 16 Nov 2026 08:00:00 +9900',
  '1 Jan 1601 00:00:00 +0000',
])('no date is guessed from "%s"', (raw) => {
  expect(parseMailDate(raw)).toBeNull();
});

const received = (...values: string[]): string | undefined =>
  receivedByOwnHost(
    values.map((value) => ({ name: 'received', value })),
    ['mx.vakt.example'],
  )?.toISOString();

test('the topmost header of our own host counts', () => {
  expect(
    received(
      'from mail.kund.example by MX.vakt.example. (Postfix; build 4) with ESMTPS id 1; Mon, 16 Nov 2026 08:42:17 +0100',
      'from x by mx.vakt.example; Mon, 2 Nov 2026 08:00:00 +0100',
    ),
  ).toBe('2026-11-16T07:42:17.000Z');
});

test('a foreign host, a name inside a comment, or an unreadable date give no time', () => {
  expect(received('from a by mail.kund.example; Mon, 2 Nov 2026 08:00:00 +0100')).toBeUndefined();
  expect(
    received('from a (by mx.vakt.example) by mail.kund.example; Mon, 2 Nov 2026 08:00:00 +0100'),
  ).toBeUndefined();
  expect(received('from a by mx.vakt.example; i dag')).toBeUndefined();
  expect(received()).toBeUndefined();
});
