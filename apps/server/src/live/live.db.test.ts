import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer } from '../open-server.ts';
import { closeDesk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { cookieOf, serve } from '../testing/serve.ts';
import { listen } from '../testing/stream.ts';
import { until } from '../testing/until.ts';

let other: Awaited<ReturnType<typeof openServer>>;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  const { server } = await desk();
  // A second process on the same database, as far as the first can tell: its own connections, its own ear.
  other = await openServer(server.config);
  site = await serve(other);
});
afterAll(async () => {
  await site.close();
  await other.close();
  await closeDesk();
});

/** A stream of one of the cast on the second process, after its first word. */
async function listening(key: string) {
  const { server } = await desk();
  const cookie = await cookieOf(server, key);
  const stream = await listen(site.url, cookie);
  await until('the first word', () => stream.heard.length > 0);
  expect(stream.heard.shift()).toEqual({ kind: 'resync' });
  return { ...stream, cookie };
}

async function arrived(): Promise<string> {
  const { mail, db } = await desk();
  const { caseNumber } = await mail(letter({ from: 'Ove <ove@brevlada.example>', subject: 'Hej' }));
  return (await db.case.findUniqueOrThrow({ where: { number: caseNumber ?? '' } })).id;
}

test('a change through one process is told by another within a second, to those who may see it and to no one else', async () => {
  const { as } = await desk();
  const [karin, johan, pelle, maria] = await Promise.all(['karin', 'johan', 'pelle', 'maria'].map(listening));
  if (!karin || !johan || !pelle || !maria) throw new Error('nobody listens');
  const caseId = await arrived();
  const caller = await as('karin');
  const waits = [];
  for (let round = 1; round <= 5; round += 1) {
    const notes = (stream: typeof karin) => stream.heard.filter(({ kind }) => kind === 'noted');
    await caller.cases.note({ caseId, text: `Ringde ${round} gånger.` });
    const began = performance.now();
    for (const stream of [karin, johan, maria])
      await until('the note to be told', () => notes(stream).length === round);
    waits.push(performance.now() - began);
  }
  expect(waits.sort((a, b) => a - b)[2]).toBeLessThan(1000);
  expect(karin.heard.at(-1)).toMatchObject({ kind: 'noted', caseId, mine: true });
  expect(johan.heard.at(-1)).toMatchObject({ kind: 'noted', caseId, mine: false });
  expect(johan.heard.map(({ kind }) => kind)).toEqual(karin.heard.map(({ kind }) => kind));
  expect(pelle.heard).toEqual([]);
  await Promise.all([karin, johan, pelle, maria].map((stream) => stream.close()));
});

test('nobody listens without a sign-in', async () => {
  const stream = await listen(site.url, '');
  await until('the refusal', () => stream.refusals.length > 0);
  expect(stream.refusals).toMatchObject([{ data: { kind: 'signed_out' } }]);
  await arrived();
  expect(stream.heard).toEqual([]);
  await stream.close();
});

test('a right given or taken counts from the next change on; a sign-out ends the stream', async () => {
  const { db } = await desk();
  const pelle = await listening('pelle');
  const person = await db.person.findUniqueOrThrow({ where: { email: 'pelle.dahl@vakt.example' } });
  await db.queueRight.create({ data: { personId: person.id, queueKey: 'unsorted', level: 'read' } });
  await until('Pelle to hear', async () => {
    await arrived();
    return pelle.heard.length > 0;
  });
  await db.queueRight.delete({ where: { personId_queueKey: { personId: person.id, queueKey: 'unsorted' } } });
  await until('Pelle to hear no more', async () => {
    const before = pelle.heard.length;
    await arrived();
    return pelle.heard.length === before;
  });
  await db.session.deleteMany({ where: { userId: person.id } });
  let ended = false;
  void pelle.ended.then(() => {
    ended = true;
  });
  await until('the stream to end', async () => {
    await arrived();
    return ended;
  });
  await pelle.close();
});

test('when the ear is cut off it comes back, and says that something may have been missed', async () => {
  const karin = await listening('karin');
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'underlag-live'`;
  await other.db.pool.query(cut);
  await until('resync', () => karin.heard.some(({ kind }) => kind === 'resync'));
  const caseId = await arrived();
  await until('the change after it', () => karin.heard.some((told) => told.caseId === caseId));
  await karin.close();
});

test('forty changes in a row arrive all, in order', async () => {
  const { as } = await desk();
  const karin = await listening('karin');
  const caseId = await arrived();
  const caller = await as('karin');
  for (let round = 0; round < 40; round += 1) await caller.cases.note({ caseId, text: `Rad ${round}` });
  const seqs = () =>
    karin.heard.flatMap((told) => (told.caseId === caseId && 'seq' in told ? [Number(told.seq)] : []));
  await until('all of them', () => seqs().length >= 42);
  expect(seqs()).toEqual([...seqs()].sort((a, b) => a - b));
  await karin.close();
});
