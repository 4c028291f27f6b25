import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeMail } from './make-mail.ts';

const RAW = new URL('./raw/', import.meta.url);

test('the stored messages are exactly what their sources make', async () => {
  const made = await makeMail();
  expect((await readdir(RAW)).sort()).toEqual([...made.keys()].sort());
  for (const [name, bytes] of made) expect(bytes.equals(await readFile(new URL(name, RAW))), name).toBe(true);
});

test('every address, link and person in them is invented', async () => {
  for (const [name, bytes] of await makeMail()) {
    const hosts =
      bytes
        .toString('latin1')
        .replace(/=\r\n/gu, '')
        .match(/@(?:[a-z0-9-]+\.)+[a-z]{2,}|https?:\/\/[^\s"<>/]+/giu) ?? [];
    expect(
      hosts.filter((host) => !host.toLowerCase().endsWith('.example')),
      name,
    ).toEqual([]);
  }
});
