import { expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aDispute, look, on } from '../testing/scenarios.ts';
import { eventsOf } from '../testing/written.ts';

/** Runs all of them at once and answers with how many went through and the codes of the others. */
async function atOnce(calls: readonly (() => Promise<unknown>)[]) {
  const results = await Promise.allSettled(calls.map((call) => call()));
  const lost = results.filter((result) => result.status === 'rejected');
  const codes = await Promise.all(lost.map(({ reason }) => refusalOf(Promise.reject(reason))));
  return { won: results.length - lost.length, codes: codes.map(({ code }) => code) };
}

test('of twenty edits of the same version exactly one is kept, and each of the others is told', async () => {
  const at = await desk();
  const view = await aDispute(at);
  const agents = await Promise.all(['karin', 'johan', 'emily', 'maria'].map(at.as));
  const edits = Array.from({ length: 20 }, (_, index) => () => {
    const fields: Record<string, string | number> =
      index % 2 ? { disputedAmount: 1000 + index } : { identityNumber: `55601606${10 + index}` };
    return agents[index % agents.length]?.cases.setFields({ ...on(view), fields }) ?? Promise.reject();
  });
  let outcome: Awaited<ReturnType<typeof atOnce>> | null = null;
  const events = await eventsOf(at, async () => {
    outcome = await atOnce(edits);
  });
  expect(outcome).toEqual({ won: 1, codes: Array(19).fill('conflict.changed') });
  expect(events.filter((kind) => kind === 'fields_set')).toHaveLength(1);
  expect(await look(at, view)).toMatchObject({ version: view.version + 1 });
});

test('of two moves at once one is made', async () => {
  const at = await desk();
  const view = await aDispute(at);
  const [karin, johan] = [await at.as('karin'), await at.as('johan')];
  const outcome = await atOnce([
    () => karin.cases.move({ ...on(view), move: 'start' }),
    () => johan.cases.move({ ...on(view), move: 'wait_for_customer' }),
  ]);
  expect(outcome).toEqual({ won: 1, codes: ['conflict.changed'] });
  expect((await at.events(view.id)).filter((kind) => kind === 'moved')).toHaveLength(1);
});

test('notes never conflict: twenty at once are all kept, in one unbroken chain', async () => {
  const at = await desk();
  const { id: caseId } = await aDispute(at);
  const johan = await at.as('johan');
  const notes = Array.from(
    { length: 20 },
    (_, index) => () => johan.cases.note({ caseId, text: `${index}` }),
  );
  expect(await atOnce(notes)).toEqual({ won: 20, codes: [] });
  expect((await at.events(caseId)).filter((kind) => kind === 'noted')).toHaveLength(20);
  expect(await (await at.as('maria')).audit.verify()).toMatchObject({ broken: [] });
});

test('a reply and a move at once: the move is made first, or the reply is news to it', async () => {
  const at = await desk();
  const view = await aDispute(at);
  const [karin, johan] = [await at.as('karin'), await at.as('johan')];
  const outcome = await atOnce([
    () =>
      karin.cases.reply({
        caseId: view.id,
        seenSeq: view.lastSeq,
        to: ['lena.ek@bryggaren.example'],
        subject: 'Svar',
        text: 'Vi tittar på det.',
      }),
    () => johan.cases.move({ ...on(view), move: 'start' }),
  ]);
  expect(outcome.won).toBe(1);
  expect(['conflict.changed', 'reply.newer']).toContain(outcome.codes[0]);
});
