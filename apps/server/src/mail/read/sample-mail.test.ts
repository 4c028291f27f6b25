import { afterAll, expect, test } from 'vitest';
import { openMailReader } from './read-in-worker.ts';
import type { ReadMessage } from './read-message.ts';
import { demoSettings, sampleMail, sampleNames } from './sample-mail.fixture.ts';

const reader = openMailReader(demoSettings);
afterAll(() => reader.close());

async function read(name: string): Promise<ReadMessage> {
  const message = await reader.message(sampleMail(name));
  if (message.unreadable) throw new Error(`${name}: ${message.detail}`);
  return message;
}
const values = (message: ReadMessage, kind: string): string[] =>
  message.numbers.filter((each) => each.kind === kind).map((each) => each.value);

test('every sample message is read, received by our own host, with a date and an identifier', async () => {
  const all = await Promise.all(sampleNames.map(read));
  expect(all.length).toBeGreaterThanOrEqual(40);
  for (const message of all) {
    expect(message.receivedSource).toBe('received_header');
    expect(message.date).not.toBeNull();
    expect(message.text).not.toBe('');
  }
  expect(new Set(all.map((message) => message.messageId)).size).toBe(all.length);
});

test('the dispute of the first journey: signed, its invoice found in subject and PDF, no disputed amount in her words', async () => {
  const message = await read('dispute-with-invoice.eml');
  expect(message.dkim).toMatchObject({ result: 'aligned', domain: 'bryggaren.example' });
  expect(message.from).toEqual({ name: 'Lena Ek', address: 'lena.ek@bryggaren.example' });
  expect(values(message, 'invoice_number')).toEqual(['306188194']);
  expect(values(message, 'customer_number')).toEqual(['K-104233']);
  expect(values(message, 'ocr')).toEqual(['3061881946']);
  const amounts = message.numbers.filter((each) => each.kind === 'amount');
  expect(amounts.map((each) => each.value)).toContain('485000');
  expect(amounts.every((each) => each.places.every((place) => place.part === 'attachment'))).toBe(true);
  expect(message.attachments.map((file) => [file.name, file.type])).toEqual([
    ['Faktura 306188194.pdf', 'application/pdf'],
  ]);
});

test.each([
  ['auto-reply.eml', 'auto_reply'],
  ['bounce.eml', 'bounce'],
  ['newsletter.eml', 'list'],
  ['thanks-reply.eml', 'message'],
  ['sign-up-code.eml', 'message'],
])('%s is judged %s', async (name, nature) => {
  expect((await read(name)).nature).toBe(nature);
});

test('the bounce names the message that failed and its recipient', async () => {
  expect((await read('bounce.eml')).bounce).toEqual({
    originalMessageIds: ['<utskick-0121@mx.vakt.example>'],
    recipients: ['faktura@kafelonnen.example'],
    status: '5.1.1',
    failed: true,
  });
});

test('forged senders never look verified', async () => {
  expect((await read('termination-forged.eml')).dkim.result).toBe('unaligned');
  expect((await read('instruction-change-forged.eml')).dkim.result).toBe('none');
  expect((await read('two-senders.eml')).from).toBeNull();
  expect((await read('address-in-name.eml')).flags).toContain('name_contains_address');
});

test('the picture inside the letter is kept for showing, the foreign one keeps only its https address', async () => {
  const message = await read('inline-image.eml');
  expect(message.attachments[0]).toMatchObject({
    type: 'image/png',
    inline: true,
    contentId: 'lapp@kafelonnen.example',
  });
  expect(message.html).toContain('src="cid:lapp@kafelonnen.example"');
});

test("the supplier's e-invoice is read with its cost centre and no fault", async () => {
  const [file] = (await read('supplier-e-invoice.eml')).attachments;
  expect(file?.eInvoice).toMatchObject({
    ok: true,
    invoice: { number: '2026-0318', references: { buyer: '2310' }, totals: { payable: 200000 }, flags: [] },
  });
});

test('answers name what they answer, and quoted parts are trimmed for showing', async () => {
  expect((await read('extra-guarding-follow-up.eml')).inReplyTo).toBe(
    (await read('extra-guarding-question.eml')).messageId,
  );
  expect((await read('outlook-quote.eml')).textWithoutQuotes).toBe(
    'Hej,\n\nNej, vi har inte fått någon kreditfaktura än. Beloppet är fortfarande 6 240,00 kr.\n\nPer',
  );
  expect((await read('forwarded-invoice.eml')).textWithoutQuotes).toContain('Ove');
});
