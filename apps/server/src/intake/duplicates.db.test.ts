import { expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';

const mikael = 'Mikael Strand <mikael.strand@privat.example>';
const edit = (raw: Buffer, change: (text: string) => string) =>
  Buffer.from(change(raw.toString('latin1')), 'latin1');

/** Takes messages in, one after the other, and answers with what each became and how many cases, messages and acknowledgements that made. */
async function takeAll(messages: readonly Buffer[]) {
  const { mail, db } = await desk();
  const count = async () =>
    [
      await db.case.count(),
      await db.message.count({ where: { direction: 'in' } }),
      await db.intakeItem.count(),
    ] as const;
  const before = await count();
  const results = [];
  for (const raw of messages) results.push((await mail(raw)).result);
  const after = await count();
  return { results, added: after.map((value, index) => value - (before[index] ?? 0)) };
}

test('the same bytes again add nothing', async () => {
  const raw = letter({ from: mikael });
  expect(await takeAll([raw, raw])).toEqual({ results: ['case', 'duplicate'], added: [1, 1, 1] });
});

test('fetched by another host, with other headers of its way, it is the same message', async () => {
  const raw = letter({ from: mikael });
  const again = edit(
    raw,
    (text) =>
      `Delivered-To: kundfraga@vakt.example\r\nReceived: from mx2.vakt.example by box2.vakt.example;\r\n\tFri, 20 Nov 2026 10:01:00 +0100\r\nX-Spam-Score: 0.1\r\nX-Virus-Scanned: ja\r\n${text}`,
  );
  const moved = edit(raw, (text) => text.replace(/^Return-Path:.*\r\n/, '').replaceAll('ESMTPS', 'SMTP'));
  expect(await takeAll([raw, again, moved])).toEqual({
    results: ['case', 'duplicate', 'duplicate'],
    added: [1, 1, 1],
  });
});

test('one message to two of our addresses is one case', async () => {
  const to = 'fakturafraga@vakt.example, kundfraga@vakt.example';
  const raw = letter({ from: mikael, to });
  const other = edit(raw, (text) =>
    `X-Original-To: kundfraga@vakt.example\r\n${text}`.replace('for <fakturafraga', 'for <kundfraga'),
  );
  expect(other.equals(raw)).toBe(false);
  expect(await takeAll([raw, other])).toEqual({ results: ['case', 'duplicate'], added: [1, 1, 1] });
});

test('without a Message-ID it is known by its content all the same', async () => {
  const raw = edit(letter({ from: mikael }), (text) => text.replace(/^Message-ID:.*\r\n/m, ''));
  expect((await takeAll([raw, raw])).results).toEqual(['case', 'duplicate']);
});

test('the same words sent anew are another message', async () => {
  const [first, second] = [letter({ from: mikael }), letter({ from: mikael })];
  expect((await takeAll([first, second])).results).toEqual(['case', 'case']);
});

test('four fetchers at once, ten times over: one case, one message, one acknowledgement', async () => {
  const { mail, db } = await desk();
  const from = 'Nils Ny <nils.ny@brevlada.example>';
  for (let round = 0; round < 10; round += 1) {
    const raw = letter({ from, subject: `Omgång ${round}` });
    const copies = [1, 2, 3, 4].map((host) =>
      edit(
        raw,
        (text) => `Received: by host${host}.vakt.example; Fri, 20 Nov 2026 10:00:0${host} +0100\r\n${text}`,
      ),
    );
    const results = (await Promise.all(copies.map((copy) => mail(copy)))).map(({ result }) => result);
    expect(results.sort()).toEqual(['case', 'duplicate', 'duplicate', 'duplicate']);
  }
  expect(await db.case.count({ where: { requesterAddress: 'nils.ny@brevlada.example' } })).toBe(10);
  expect(
    await db.message.count({ where: { automatic: true, toAddresses: { has: 'nils.ny@brevlada.example' } } }),
  ).toBe(1);
});

test('two different messages of one sender at once: two cases, one acknowledgement', async () => {
  const { mail, db } = await desk();
  const from = 'Nora Ny <nora.ny@brevlada.example>';
  await Promise.all([1, 2, 3, 4].map((matter) => mail(letter({ from, subject: `Fråga ${matter}` }))));
  expect(await db.case.count({ where: { requesterAddress: 'nora.ny@brevlada.example' } })).toBe(4);
  expect(
    await db.message.count({ where: { automatic: true, toAddresses: { has: 'nora.ny@brevlada.example' } } }),
  ).toBe(1);
});

test('parked mail is counted once too', async () => {
  const { mail, db } = await desk();
  const raw = letter({ from: mikael, more: [['Auto-Submitted', 'auto-replied']] });
  const results = (await Promise.all([1, 2, 3, 4].map(() => mail(raw)))).map(({ result }) => result);
  expect(results.sort()).toEqual(['duplicate', 'duplicate', 'duplicate', 'parked']);
  expect(await db.intakeItem.count({ where: { reason: 'auto_reply' } })).toBe(1);
});
