import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDesk, desk } from '../testing/desk.ts';
import { letter, sampleMail } from '../testing/letters.ts';
import { cookieOf, serve } from '../testing/serve.ts';

let site: Awaited<ReturnType<typeof serve>>;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  const { server } = await desk();
  site = await serve(server);
  for (const key of ['karin', 'pelle', 'rut', 'ahmed']) cookies[key] = await cookieOf(server, key);
});
afterAll(async () => {
  await site.close();
  await closeDesk();
});

const get = (path: string, who?: string) =>
  fetch(`${site.url}${path}`, { headers: who ? { cookie: cookies[who] ?? '' } : {} });

/** A case made of a letter with these files, and the ids of its message and attachments. */
async function arrived(raw: Buffer) {
  const { mail, db } = await desk();
  const { caseNumber } = await mail(raw);
  const { id, messages } = await db.case.findUniqueOrThrow({
    where: { number: caseNumber ?? '' },
    include: {
      messages: { where: { direction: 'in' }, include: { attachments: { orderBy: { name: 'asc' } } } },
    },
  });
  const [message] = messages;
  return { caseId: id, messageId: message?.id ?? '', files: message?.attachments ?? [] };
}

const from = 'Lena Ek <lena.ek@bryggaren.example>';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080600000', 'hex');
const attached = (name: string, type: string, bytes: Buffer | string) => ({
  name,
  type,
  bytes: Buffer.from(bytes),
});

test('a file is found through a case one may see; for all others it does not exist', async () => {
  const { files } = await arrived(await sampleMail('dispute-with-invoice'));
  const path = `/api/files/${files[0]?.id}`;
  expect((await get(path, 'karin')).status).toBe(200);
  expect((await get(path, 'rut')).status).toBe(200);
  expect((await get(path, 'pelle')).status).toBe(404);
  expect((await get(path)).status).toBe(401);
  const [hidden, missing] = [await get(path, 'pelle'), await get(`/api/files/${randomUUID()}`, 'pelle')];
  const words = async (response: Response) => ({ ...(await response.json()), requestId: '' });
  expect(await words(hidden)).toEqual(await words(missing));
  expect((await get('/api/files/1%20or%201', 'karin')).status).toBe(400);
});

test('only pictures, PDF and plain text are shown inside the page, by what they are and not by what they say', async () => {
  const { files } = await arrived(
    letter({
      from,
      files: [
        attached('a-bild.png', 'text/html', png),
        attached('b.pdf', 'image/png', '%PDF-1.7'),
        attached('c.jpg', 'image/jpeg', svg),
        attached('d.pdf', 'application/pdf', '<html><script>alert(1)</script></html>'),
        attached('e.txt', 'text/html', 'bara text'),
        attached('f.eml', 'message/rfc822', 'From: a@x.example\r\n\r\nHej'),
        attached('g "\r\nX: y".bin', 'application/octet-stream', Buffer.from([0, 1, 2, 3])),
      ],
    }),
  );
  const answers = [];
  for (const { id, name } of files) {
    const response = await get(`/api/files/${id}`, 'karin');
    const header = (key: string) => response.headers.get(key) ?? '';
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('content-security-policy')).toMatch(/^default-src 'none';.*sandbox$/);
    expect(header('cache-control')).toBe('private, no-store');
    expect(header('content-disposition')).toMatch(/^(?:inline|attachment); filename\*=UTF-8''[\w.%~!-]+$/);
    answers.push([name.slice(0, 5), header('content-disposition').split(';')[0], header('content-type')]);
  }
  expect(answers).toEqual([
    ['a-bil', 'inline', 'image/png'],
    ['b.pdf', 'inline', 'application/pdf'],
    ['c.jpg', 'attachment', 'application/octet-stream'],
    ['d.pdf', 'attachment', 'application/octet-stream'],
    ['e.txt', 'inline', 'text/plain; charset=utf-8'],
    ['f.eml', 'attachment', 'application/octet-stream'],
    ['g _ X', 'attachment', 'application/octet-stream'],
  ]);
  const kept = await get(`/api/files/${files[1]?.id}?download=1`, 'karin');
  expect(kept.headers.get('content-disposition')).toMatch(/^attachment/);
});

test('the original of an invoice is for those who may read invoices', async () => {
  const { db } = await desk();
  const invoice = await db.invoice.findUniqueOrThrow({ where: { number: '306188194' } });
  const path = `/api/invoices/${invoice.id}/original`;
  const answer = await get(path, 'karin');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
  expect((await get(path)).status).toBe(401);
  expect((await get(`/api/invoices/${randomUUID()}/original`, 'karin')).status).toBe(404);
});

test('an original that is an e-invoice is named by what it is', async () => {
  const { db, server } = await desk();
  const bytes = Buffer.from(`<Invoice>${randomUUID()}</Invoice>`);
  const sha256 = await server.files.put(bytes);
  await db.file.create({ data: { sha256, size: bytes.length, type: 'application/xml' } });
  const { id, number } = await db.invoice.findUniqueOrThrow({ where: { number: '306188317' } });
  await db.invoice.update({ where: { id }, data: { originalSha256: sha256 } });
  const answer = await get(`/api/invoices/${id}/original`, 'karin');
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''faktura-${number}.xml`,
  );
});

test('a mail’s HTML is a page without script, form or network of its own', async () => {
  const { messageId } = await arrived(await sampleMail('inline-image'));
  const answer = await get(`/api/messages/${messageId}/html`, 'karin');
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toContain('img-src data:;');
  expect(policy).toMatch(/sandbox (?!.*allow-(?:scripts|same-origin|forms))/);
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  const page = await answer.text();
  expect(page).toContain('src="data:image/png;base64,iVBORw0KGgo');
  expect(page).not.toContain('cid:');
  const asked = await get(`/api/messages/${messageId}/html?images=1`, 'karin');
  expect(asked.headers.get('content-security-policy')).toContain('img-src data: https:;');
  expect((await get(`/api/messages/${messageId}/html`, 'pelle')).status).toBe(404);
});

test('what a mail calls its picture makes nothing but a picture of it', async () => {
  const { messageId } = await arrived(
    letter({
      from,
      html: '<p>Hej <img src="cid:a&amp;b"> <img src="cid:svg"> <img src="cid:borta" onerror="alert(1)"></p>',
      files: [
        { ...attached('a.png', 'image/png', png), cid: 'a&b' },
        { ...attached('b.svg', 'image/png', svg), cid: 'svg' },
      ],
    }),
  );
  const page = await (await get(`/api/messages/${messageId}/html`, 'karin')).text();
  expect(page.match(/src="[^"]{0,24}/g)).toEqual([
    'src="data:image/png;base64,iV',
    'src="cid:svg',
    'src="cid:borta',
  ]);
  expect(page).not.toMatch(/onerror|<svg|<script/);
});

async function upload(who: string, files: readonly File[], query = '') {
  const body = new FormData();
  for (const file of files) body.append('file', file, file.name);
  const response = await fetch(`${site.url}/api/uploads${query}`, {
    method: 'POST',
    body,
    headers: { cookie: cookies[who] ?? '' },
  });
  return { status: response.status, body: await response.json() };
}

test('a scanned letter is uploaded and hangs on the case that is opened with it', async () => {
  const at = await desk();
  const scan = new File(['%PDF-1.7 ett brev'], 'brev.pdf', { type: 'image/png' });
  const { status, body } = await upload('karin', [scan]);
  expect([status, body]).toEqual([200, { id: body.id, name: 'brev.pdf', size: 17, type: 'application/pdf' }]);
  const karin = await at.as('karin');
  const { id } = await karin.cases.create({
    typeKey: 'unsorted',
    channel: 'letter',
    subject: 'Ett brev',
    text: 'Se bilagan.',
    arrivedOn: '2026-11-20',
    uploadIds: [body.id],
    key: randomUUID(),
  });
  const message = await at.db.message.findFirstOrThrow({
    where: { caseId: id },
    include: { attachments: true },
  });
  expect(message).toMatchObject({
    channel: 'letter',
    receivedSource: 'recorded_arrival',
    attachments: [{ name: 'brev.pdf' }],
  });
  expect((await get(`/api/files/${message.attachments[0]?.id}`, 'karin')).status).toBe(200);
});

test('uploads are for those who may answer, on cases they may see, one whole file at a time', async () => {
  const { server } = await desk();
  const { caseId } = await arrived(letter({ from }));
  const file = new File(['hej'], 'a.txt');
  expect((await upload('karin', [file], `?caseId=${caseId}`)).status).toBe(200);
  expect((await upload('pelle', [file], `?caseId=${caseId}`)).status).toBe(404);
  expect((await upload('rut', [file])).status).toBe(403);
  expect((await upload('karin', [file], '?caseId=x')).status).toBe(400);
  expect(await upload('karin', [file, file])).toMatchObject({ status: 413, body: { kind: 'too_large' } });
  expect(await upload('karin', [])).toMatchObject({ status: 400, body: { code: 'upload.empty' } });
  const large = new File([new Uint8Array(25 * 1024 * 1024 + 1)], 'stor.bin');
  expect(await upload('karin', [large])).toMatchObject({ status: 413, body: { code: 'file.too_large' } });
  expect(await readdir(join(server.files.folder, 'arriving'))).toEqual([]);
});

test('a file that is gone from the store is an error of ours, not a broken page', async () => {
  const { server } = await desk();
  const { files } = await arrived(
    letter({ from, files: [attached('x.txt', 'text/plain', `borta ${randomUUID()}`)] }),
  );
  const digest = files[0]?.fileSha256 ?? '';
  await rm(join(server.files.folder, digest.slice(0, 2), digest));
  expect((await get(`/api/files/${files[0]?.id}`, 'karin')).status).toBe(503);
});

test('no such address is told in JSON, and nothing is cached', async () => {
  const answer = await get('/api/nothing', 'karin');
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
  expect(await answer.json()).toMatchObject({ kind: 'not_found' });
});
