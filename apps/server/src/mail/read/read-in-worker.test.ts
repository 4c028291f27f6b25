import { afterAll, expect, test } from 'vitest';
import { openMailReader } from './read-in-worker.ts';
import { demoSettings, sampleMail } from './sample-mail.fixture.ts';

const reader = openMailReader(demoSettings);
afterAll(() => reader.close());

const letter = Buffer.from(
  'From: Lena <lena@x.example>\r\nSubject: Hej\r\nMessage-ID: <1@x.example>\r\n\r\nHej',
);
const script = (source: string): URL => new URL(`data:text/javascript,${encodeURIComponent(source)}`);

test('a message is read in the thread, attachments with their bytes', async () => {
  const read = await reader.message(sampleMail('dispute-with-invoice.eml'));
  if (read.unreadable) throw new Error(read.detail);
  expect(read.dkim.result).toBe('aligned');
  expect(read.attachments[0]?.bytes).toHaveLength(read.attachments[0]?.size ?? -1);
});

test('messages wait for a free thread and each gets its own answer', async () => {
  const names = ['reminder-fee.eml', 'paper-fee.eml', 'autogiro.eml', 'instalments.eml', 'parking-fee.eml'];
  const read = await Promise.all(names.map((name) => reader.message(sampleMail(name))));
  expect(read.map((each) => (each.unreadable ? each.detail : each.subject))).toEqual([
    'Påminnelseavgift 306188317',
    'Varför tar ni 45 kr i faktureringsavgift?',
    'Autogiro?',
    'Dela upp betalningen',
    'Bestrider kontrollavgift',
  ]);
});

test.each([
  [
    'nested two thousand deep',
    Array.from(
      { length: 2000 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    ).join(''),
  ],
  [
    'in twenty thousand parts',
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(20_000)}--b--`,
  ],
])('a message %s is unreadable with its head known, and the next one is read', async (_, rest) => {
  const bomb = await reader.message(
    Buffer.from(`From: Lena <lena@x.example>\r\nMessage-ID: <bomb@x.example>\r\n${rest}`),
  );
  expect(bomb).toMatchObject({
    unreadable: true,
    reason: 'malformed',
    head: { messageId: '<bomb@x.example>', from: { address: 'lena@x.example' } },
  });
  expect((await reader.message(letter)).unreadable).toBe(false);
});

test('too large and empty files are not read at all', async () => {
  expect(await reader.message(Buffer.alloc(25 * 1024 * 1024 + 1, 'x'))).toMatchObject({
    unreadable: true,
    reason: 'too_large',
  });
  expect(await reader.message(Buffer.alloc(0))).toMatchObject({ unreadable: true, reason: 'empty' });
});

test('a reading that never ends is stopped, and the queue goes on', async () => {
  const source = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ bytes }) => { if (bytes.length > 10) for (;;); parentPort.postMessage({ failed: 'short' }); });`;
  const stuck = openMailReader(demoSettings, { milliseconds: 300 }, script(source));
  const [long, short] = await Promise.all([stuck.message(letter), stuck.message(Buffer.from('x'))]);
  expect(long).toMatchObject({ unreadable: true, reason: 'timed_out' });
  expect(short).toMatchObject({ unreadable: true, reason: 'malformed', detail: 'short' });
  await stuck.close();
});

test('a reading that ends its thread or eats its memory is reported, and the thread replaced', async () => {
  const source = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ bytes }) => { if (bytes.length > 10) { const all = []; for (;;) all.push(new Array(100000).fill(all.length)); } process.exit(3); });`;
  const dying = openMailReader(demoSettings, { memoryMb: 32 }, script(source));
  const [hungry, gone] = await Promise.all([dying.message(letter), dying.message(Buffer.from('x'))]);
  expect(hungry).toMatchObject({ unreadable: true, reason: 'crashed' });
  expect(gone).toMatchObject({ unreadable: true, reason: 'crashed' });
  await dying.close();
});

test('an e-invoice is read in the same thread, and refused when it is none', async () => {
  expect(await reader.eInvoice(Buffer.from('<note/>'))).toMatchObject({ ok: false, code: 'other_format' });
});

test('a closed reader answers instead of hanging', async () => {
  const closed = openMailReader(demoSettings);
  const waiting = closed.message(letter);
  await closed.close();
  expect((await waiting).unreadable).toBe(true);
  expect(await closed.message(letter)).toMatchObject({ unreadable: true, reason: 'crashed' });
});
