import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../files/store.ts';
import { closeDesk, desk } from '../testing/desk.ts';
import { bryggaren } from '../testing/scenarios.ts';
import { serve } from '../testing/serve.ts';
import { until } from '../testing/until.ts';

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

const dispute = (facts: Record<string, unknown> = {}) => ({
  locale: 'sv',
  matter: 'invoice_dispute',
  name: 'Lena Ek',
  email: 'Lena.Ek@Hemma.example',
  message: 'Ingen väktare kom.',
  fields: { invoiceNumber: '306 188 194', reason: 'not_performed', disputedAmount: '1 234,50 kr' },
  website: '',
  key: randomUUID(),
  ...facts,
});

const pdf = new File([`%PDF-1.7 ${'x'.repeat(2000)}`], '../../etc/fak\u202etura.pdf', { type: 'text/html' });

async function send(form: unknown, files: readonly File[] = [], headers: Record<string, string> = {}) {
  const body = new FormData();
  body.append('form', JSON.stringify(form));
  for (const file of files) body.append('files', file, file.name);
  const response = await fetch(`${site.url}/api/form`, { method: 'POST', body, headers });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Files that are still on their way, and files no row speaks of. */
async function leftBehind() {
  const { server, db } = await desk();
  const arriving = await readdir(join(server.files.folder, 'arriving'));
  const folders = (await readdir(server.files.folder)).filter((name) => name.length === 2);
  const kept = (await Promise.all(folders.map((name) => readdir(join(server.files.folder, name))))).flat();
  const known = new Set((await db.file.findMany()).map((file) => file.sha256));
  return [...arriving, ...kept.filter((digest) => !known.has(digest))];
}

test('a dispute with its invoice becomes a case with a receipt, its values read, its file kept, its numbers proposed', async () => {
  const { db, server, events } = await desk();
  const form = dispute();
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
  const { body } = await send(dispute({ locale: 'en', email: 'someone@hemma.example', fields }));
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
  const form = dispute({ email: bryggaren.mail });
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
  const shape = await send(dispute({ email: 'ingen adress', name: '' }), [pdf]);
  expect(shape).toMatchObject({ status: 400, body: { kind: 'invalid' } });
  expect(shape.body.fields.map(({ path }: { path: string }) => path).sort()).toEqual(['email', 'name']);
  const missing = await send(dispute({ fields: { disputedAmount: 'mycket' } }));
  expect(missing.body.fields.map(({ path }: { path: string }) => path).sort()).toEqual([
    'fields.disputedAmount',
    'fields.invoiceNumber',
    'fields.reason',
  ]);
  expect(missing.body.fields[0].says.sv).toMatch(/\.$/);
  expect((await send(dispute({ matter: 'constructor' }))).body.fields[0].path).toBe('matter');
  expect((await send({ ...dispute(), extra: 1 })).status).toBe(400);
  expect((await send('nonsense')).status).toBe(400);
  expect(await db.case.count()).toBe(before);
  expect(await leftBehind()).toEqual([]);
});

test('a machine that fills in everything is refused in words', async () => {
  const { status, body } = await send(dispute({ website: 'https://spam.example' }), [pdf]);
  expect(status).toBe(422);
  expect(body).toMatchObject({
    kind: 'refused',
    code: 'form.machine',
    says: { sv: expect.stringContaining('maskin') },
  });
  expect(await leftBehind()).toEqual([]);
});

const large = (name: string, megabytes: number) => new File([new Uint8Array(megabytes * 1024 * 1024)], name);

test.each([
  ['a file over its limit', [large('stor.bin', 11)], 413, 'file.too_large'],
  ['six files', [1, 2, 3, 4, 5, 6].map((n) => new File([`${n}`], `${n}.txt`)), 413, 'file.too_large'],
  [
    'more than all files may be together',
    [large('a', 20), large('b', 20), large('c', 20)],
    413,
    'file.too_large',
  ],
  ['an empty file', [new File([], 'tom.pdf')], 400, 'file.empty'],
])('%s is refused in words, and leaves nothing behind', async (_, files, status, code) => {
  const sent = await send(dispute(), files);
  expect(sent.status).toBe(status);
  expect(sent.body).toMatchObject({ code, says: { sv: expect.any(String) } });
  expect(await leftBehind()).toEqual([]);
});

const bodies: [string, string, string][] = [
  [
    'a body that ends too soon',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n%PDF-1.7',
  ],
  [
    'a part with broken headers',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition\r\n: form-data\r\n\r\nx\r\n--x--\r\n',
  ],
  ['no boundary', 'multipart/form-data', '--x--\r\n'],
  ['another kind of body', 'application/json', '{}'],
  [
    'an empty field name',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name=""; filename="a.pdf"\r\n\r\nx\r\n--x--\r\n',
  ],
  [
    'a name of the prototype',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n{"a":1}\r\n--x--\r\n',
  ],
];

test.each(bodies)('%s: 400, and nothing left behind', async (_, type, body) => {
  const response = await fetch(`${site.url}/api/form`, {
    method: 'POST',
    body,
    headers: { 'content-type': type },
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ kind: 'invalid' });
  expect(await leftBehind()).toEqual([]);
});

test('a connection that drops in the middle of a file leaves nothing behind', async () => {
  const { hostname, port } = new URL(site.url);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(
      `POST /api/form HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000000\r\n\r\n--x\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n${'x'.repeat(300_000)}`,
    );
    const { server } = await desk();
    await until(
      'the file to arrive',
      async () => (await readdir(join(server.files.folder, 'arriving'))).length > 0,
    );
    socket.destroy();
    await until('it to be gone', async () => (await leftBehind()).length === 0);
  }
});

test('endless bytes are cut off at the limit', async () => {
  const { hostname, port } = new URL(site.url);
  const endless = request({
    hostname,
    port,
    path: '/api/form',
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  });
  endless.on('error', () => undefined);
  const answered = once(endless, 'response');
  endless.write('--x\r\nContent-Disposition: form-data; name="files"; filename="a.bin"\r\n\r\n');
  const block = Buffer.alloc(1024 * 1024);
  let hasAnswer = false;
  void answered.then(() => {
    hasAnswer = true;
  });
  while (!hasAnswer) if (!endless.write(block)) await Promise.race([once(endless, 'drain'), answered]);
  const [response] = await answered;
  expect(response.statusCode).toBe(413);
  endless.destroy();
  expect(await leftBehind()).toEqual([]);
});

test('too many forms from one place: 429 with the time to wait, counted by all processes together', async () => {
  const statuses = [];
  for (let sent = 0; sent < 20; sent += 1) statuses.push((await send('x')).status);
  expect(new Set(statuses)).toEqual(new Set([400]));
  const refused = await send(dispute());
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
  expect(refused.body).toMatchObject({ kind: 'too_many', retryAfter: expect.any(Number) });
});

test('no more than five forms an hour may speak for one address', async () => {
  const statuses = [];
  for (let sent = 0; sent < 6; sent += 1)
    statuses.push(
      (await send(dispute({ matter: 'unsorted', fields: {}, email: 'en@hemma.example' }))).status,
    );
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
});

test('a form from another site is refused', async () => {
  const { status, body } = await send(dispute(), [], { origin: 'https://annan.example' });
  expect([status, body.code]).toEqual([403, 'request.foreign']);
});
