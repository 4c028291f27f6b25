import { afterAll, afterEach, expect, test } from 'vitest';
import { sha256 } from '../files/store.ts';
import { openReader } from '../mail/open-reader.ts';
import type { MailReader } from '../mail/read/read-in-worker.ts';
import type { Server } from '../server.ts';
import { closeDesk, desk } from '../testing/desk.ts';
import { letter, sampleMail } from '../testing/letters.ts';
import { readLeftovers, takeIn } from './take-in.ts';

afterEach(async () => {
  const { owner } = await desk();
  await owner.query('drop function if exists stop_here cascade');
});
afterAll(async () => {
  await reader?.close();
  reader = undefined;
  await closeDesk();
});

class Stopped extends Error {
  readonly code = 'ESTOPPED';
}
const stop = () => Promise.reject(new Stopped());

/** Makes the database stop the next statements of this kind, as a full disk or a lost connection would. */
async function stopAt(table: string, when: 'insert' | 'update', sqlState: string): Promise<void> {
  const { owner } = await desk();
  await owner.query(`
    create function stop_here() returns trigger language plpgsql as
      $$ begin raise exception 'stopped' using errcode = '${sqlState}'; end $$;
    create trigger stop_here before ${when} on ${table} for each row execute function stop_here()`);
}

let reader: MailReader | undefined;
const readerOf = async (server: Server) => {
  reader ??= await openReader(server);
  return reader;
};

const take = async (bytes: Buffer, stopped?: Server) => {
  const server = stopped ?? (await desk()).server;
  return takeIn(server, await readerOf(server), { bytes, name: 'brev.eml', kind: 'mail', runId: null });
};

/** After all stops: one case with one message, one acknowledgement at most, the bytes as they came. */
async function expectOnce(bytes: Buffer): Promise<void> {
  const { db, server, events } = await desk();
  const items = await db.intakeItem.findMany({ where: { rawSha256: sha256(bytes) } });
  expect(items).toMatchObject([{ state: 'case' }]);
  const caseId = items[0]?.caseId ?? '';
  expect(await db.message.count({ where: { rawSha256: sha256(bytes) } })).toBe(1);
  expect((await events(caseId)).filter((kind) => kind === 'opened' || kind === 'received')).toEqual([
    'opened',
    'received',
  ]);
  expect((await server.files.read(sha256(bytes))).equals(bytes)).toBe(true);
}

const letterFrom = (name: string) =>
  letter({ from: `${name} <${name}@brevlada.example>`, subject: `Fråga från ${name}` });

test('stopped before the bytes are safe: nothing is there, the next run takes it in', async () => {
  const { server, db } = await desk();
  const raw = letterFrom('bo');
  await expect(take(raw, { ...server, files: { ...server.files, put: stop } })).rejects.toThrow(Stopped);
  expect(await db.rawMail.count({ where: { sha256: sha256(raw) } })).toBe(0);
  expect(await take(raw)).toMatchObject({ result: 'case' });
  await expectOnce(raw);
});

test.each([
  ['the row of the raw message', 'raw_mail', 'insert'],
  ['the row of the item', 'intake_item', 'insert'],
  ['the case', 'cases', 'insert'],
  ['its message', 'message', 'insert'],
  ['its events', 'case_event', 'insert'],
  ['the acknowledgement’s delivery', 'delivery', 'insert'],
  ['what became of the item', 'intake_item', 'update'],
] as const)('stopped at %s: the next run completes it, once', async (what, table, when) => {
  const raw = letterFrom(`${table}-${when}`.replaceAll('_', '-'));
  await stopAt(table, when, '53100');
  await expect(take(raw), what).rejects.toThrow();
  const { owner } = await desk();
  await owner.query('drop function stop_here cascade');
  expect(await take(raw)).toMatchObject({ result: 'case' });
  expect(await take(raw)).toEqual({ result: 'duplicate' });
  await expectOnce(raw);
});

test('stopped while its files are stored: the next run completes it', async () => {
  const { server } = await desk();
  const raw = await sampleMail('dispute-with-invoice');
  let calls = 0;
  const put = (bytes: Uint8Array) => {
    calls += 1;
    return calls === 2 ? stop() : server.files.put(bytes);
  };
  await expect(take(raw, { ...server, files: { ...server.files, put } })).rejects.toThrow(Stopped);
  expect(await take(raw)).toMatchObject({ result: 'case' });
  await expectOnce(raw);
});

test('stored and never read: found again after a minute, by whoever looks first', async () => {
  const { server, db, owner } = await desk();
  const raw = letterFrom('kvar');
  await stopAt('cases', 'insert', '57P01');
  await expect(take(raw)).rejects.toThrow();
  await owner.query('drop function stop_here cascade');
  const read = () => readLeftovers(server, () => openReader(server));
  expect(await read()).toBe(0);
  await owner.query(
    "update intake_item set received_at = now() - interval '2 minutes' where state = 'stored'",
  );
  const other = Buffer.from(letterFrom('borta'));
  await stopAt('message', 'insert', '53200');
  await expect(take(other)).rejects.toThrow();
  await owner.query('drop function stop_here cascade');
  await owner.query(
    `update intake_item set received_at = now() - interval '3 minutes' where raw_sha256 = '${sha256(other)}'`,
  );
  await Promise.all([read(), read()]);
  await expectOnce(raw);
  await expectOnce(other);
  expect(await db.intakeItem.count({ where: { state: 'stored' } })).toBe(0);
});

test('what the database will not hold is parked with its reason, and a person can still open a case for it', async () => {
  const at = await desk();
  const raw = letterFrom('omojlig');
  await stopAt('message', 'insert', '22P05');
  expect(await take(raw)).toEqual({ result: 'parked', reason: 'unplaceable' });
  await at.owner.query('drop function stop_here cascade');
  expect(await take(raw)).toEqual({ result: 'duplicate' });
  const maria = await at.as('maria');
  const parked = (await maria.parked.list({})).rows.find(({ reason }) => reason === 'unplaceable');
  const opened = await maria.parked.decide({
    id: parked?.id ?? '',
    version: parked?.version ?? 0,
    decision: 'open_case',
  });
  const view = await maria.cases.get({ ref: opened?.number ?? '' });
  expect(view.timeline.find(({ kind }) => kind === 'message')).toMatchObject({
    attachments: [{ name: 'original.eml', size: raw.length, shows: 'none' }],
  });
});
