import { rename } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmptyHouse } from './testing/desk.ts';
import { serve } from './testing/serve.ts';

let house: Awaited<ReturnType<typeof openEmptyHouse>>;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  house = await openEmptyHouse();
  site = await serve(house.server);
});
afterAll(async () => {
  await site.close();
  await house.close();
});

const ready = async () => {
  const response = await fetch(`${site.url}/readyz`);
  return { status: response.status, ...(await response.json()) };
};

/** Asks while something is wrong, and again when it is right: only that one check may be false. */
async function faultIs(wrong: string): Promise<void> {
  const fault = await ready();
  expect(fault).toMatchObject({ status: 503, ready: false });
  expect(Object.keys(fault).filter((key) => fault[key] === false)).toEqual(
    expect.arrayContaining(['ready', wrong]),
  );
}

const allRight = { status: 200, ready: true, database: true, migrations: true, files: true };

test('ready when database, migrations and file store are right', async () => {
  expect(await ready()).toEqual(allRight);
  expect(await (await fetch(`${site.url}/healthz`)).json()).toEqual({ ok: true });
});

test('a file store that cannot be written', async () => {
  const { folder } = house.server.files;
  await rename(`${folder}/arriving`, `${folder}/elsewhere`);
  await faultIs('files').finally(() => rename(`${folder}/elsewhere`, `${folder}/arriving`));
  expect(await ready()).toEqual(allRight);
});

test.each([
  [
    'a migration that is not ours',
    "insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('x', 'x', '99990101000000_later', now())",
    "delete from _prisma_migrations where id = 'x'",
  ],
  [
    'a migration that did not finish',
    'update _prisma_migrations set finished_at = null',
    'update _prisma_migrations set finished_at = now()',
  ],
])('%s', async (_, fault, cure) => {
  await house.owner.query(fault);
  await faultIs('migrations').finally(() => house.owner.query(cure));
  expect(await ready()).toEqual(allRight);
});

test('a database that answers nobody: told within five seconds, while the process lives on', async () => {
  const { pool } = house.server.db;
  const held = await Promise.all(Array.from({ length: 20 }, () => pool.connect()));
  const began = performance.now();
  await faultIs('database').finally(() => {
    for (const client of held) client.release();
  });
  expect(performance.now() - began).toBeLessThan(5000);
  expect((await fetch(`${site.url}/healthz`)).status).toBe(200);
  expect(await ready()).toEqual(allRight);
});
