import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../files/store.ts';
import { closeDesk, desk } from '../testing/desk.ts';
import { disputeForm, leftBehind, pdf, sendForm } from '../testing/forms.ts';
import { bryggaren } from '../testing/scenarios.ts';
import { serve } from '../testing/serve.ts';

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve((await desk()).server);
});
beforeEach(async () => {
  await (await desk()).db.rateLimit.deleteMany();
});
afterAll(async () => {
  await site.close();
  await closeDesk();
});

const send = (form: unknown, files: readonly File[] = [], headers: Record<string, string> = {}) =>
  sendForm(site.url, form, files, headers);

test('a dispute with its invoice becomes a case with a receipt, its values read, its file kept, its numbers proposed', async () => {
  const { db, server, events } = await desk();
  const form = disputeForm();
  const sent = await send(form, [pdf]);
  expect(sent).toMatchObject({ status: 200, body: { confirmationSent: false } });
  const opened = await db.case.findUniqueOrThrow({
    where: { number: sent.body.number },
    include: { proposals: true, messages: { include: { attachments: true } } },
  });
  expect(opened).toMatchObject({
    id: form.key,
    typeKey: 'invoice_dispute',
    channel: 'form',
    language: 'sv',
    requesterAddress: 'lena.ek@hemma.example',
    fields: { disputedAmount: 123_450, reason: 'not_performed' },
  });
  expect(opened.proposals.map(({ label }) => label.split(' ')[0])).toEqual(['306188194']);
  const [message] = opened.messages.filter(({ direction }) => direction === 'in');
  expect(message).toMatchObject({ channel: 'form', text: 'Ingen väktare kom.', proof: { sender: 'none' } });
  const digest = sha256(await pdf.bytes());
  expect(message?.attachments).toMatchObject([
    { name: 'faktura.pdf', type: 'application/pdf', size: pdf.size, fileSha256: digest },
  ]);
  expect((await server.files.read(digest)).length).toBe(pdf.size);
  expect(await events(opened.id)).toEqual(['opened', 'received', 'replied']);
});

test('in English, and with the numbers of a customer', async () => {
  const { db } = await desk();
  const fields = {
    invoiceNumber: '306188801',
    reason: 'wrong_price',
    customerNumber: '104299',
    identityNumber: '516499-0003',
  };
  const { body } = await send(disputeForm({ locale: 'en', email: 'someone@hemma.example', fields }));
  const opened = await db.case.findUniqueOrThrow({
    where: { number: body.number },
    include: { proposals: true, messages: true },
  });
  expect(opened).toMatchObject({ language: 'en', subject: 'Invoice dispute' });
  expect(opened.proposals.map(({ kind }) => kind).sort()).toEqual(['customer', 'invoice']);
  expect(opened.messages.find(({ automatic }) => automatic)?.text).toContain('Thank you');
});

test('sent again with the same key, even four times at once, it is the same receipt and one case', async () => {
  const { db } = await desk();
  const form = disputeForm({ email: bryggaren.mail });
  const answers = await Promise.all([1, 2, 3, 4].map(() => send(form)));
  const later = await send(form);
  expect(new Set([...answers, later].map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(later.body).toMatchObject({ confirmationSent: true });
  expect(await db.message.count({ where: { caseId: form.key, direction: 'in' } })).toBe(1);
  expect(await db.oneTimeLink.count({ where: { caseId: form.key } })).toBe(1);
});

test('faults stand beside their fields, and nothing is kept', async () => {
  const { db } = await desk();
  const before = await db.case.count();
  const shape = await send(disputeForm({ email: 'ingen adress', name: '' }), [pdf]);
  expect(shape).toMatchObject({ status: 400, body: { kind: 'invalid' } });
  expect(shape.body.fields.map(({ path }: { path: string }) => path).sort()).toEqual(['email', 'name']);
  const missing = await send(disputeForm({ fields: { disputedAmount: 'mycket' } }));
  expect(missing.body.fields.map(({ path }: { path: string }) => path).sort()).toEqual([
    'fields.disputedAmount',
    'fields.invoiceNumber',
    'fields.reason',
  ]);
  expect(missing.body.fields[0].says.sv).toMatch(/\.$/);
  expect((await send(disputeForm({ matter: 'constructor' }))).body.fields[0].path).toBe('matter');
  expect((await send({ ...disputeForm(), extra: 1 })).status).toBe(400);
  expect((await send('nonsense')).status).toBe(400);
  expect(await db.case.count()).toBe(before);
  expect(await leftBehind(await desk())).toEqual([]);
});

test('a machine that fills in everything is refused in words', async () => {
  const { status, body } = await send(disputeForm({ website: 'https://spam.example' }), [pdf]);
  expect(status).toBe(422);
  expect(body).toMatchObject({
    kind: 'refused',
    code: 'form.machine',
    says: { sv: expect.stringContaining('maskin') },
  });
  expect(await leftBehind(await desk())).toEqual([]);
});

test('too many forms from one place: 429 with the time to wait, counted by all processes together', async () => {
  const statuses = [];
  for (let sent = 0; sent < 20; sent += 1) statuses.push((await send('x')).status);
  expect(new Set(statuses)).toEqual(new Set([400]));
  const refused = await send(disputeForm());
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
  expect(refused.body).toMatchObject({ kind: 'too_many', retryAfter: expect.any(Number) });
});

test('no more than five forms an hour may speak for one address', async () => {
  const statuses = [];
  for (let sent = 0; sent < 6; sent += 1)
    statuses.push(
      (await send(disputeForm({ matter: 'unsorted', fields: {}, email: 'en@hemma.example' }))).status,
    );
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
});

test('a form from another site is refused', async () => {
  const { status, body } = await send(disputeForm(), [], { origin: 'https://annan.example' });
  expect([status, body.code]).toEqual([403, 'request.foreign']);
});
