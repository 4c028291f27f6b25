import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeDesk, desk } from '../testing/desk.ts';
import { disputeForm, leftBehind, sendForm } from '../testing/forms.ts';
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

const send = (form: unknown, files: readonly File[] = [], headers: Record<string, string> = {}) =>
  sendForm(site.url, form, files, headers);

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
  const sent = await send(disputeForm(), files);
  expect(sent.status).toBe(status);
  expect(sent.body).toMatchObject({ code, says: { sv: expect.any(String) } });
  expect(await leftBehind(await desk())).toEqual([]);
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
  expect(await leftBehind(await desk())).toEqual([]);
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
    await until('it to be gone', async () => (await leftBehind(await desk())).length === 0);
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
  expect(await leftBehind(await desk())).toEqual([]);
});
