import type { CaseView } from '@underlag/api/cases';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { aDispute, moved } from '../testing/scenarios.ts';
import { verifyLog } from './verify-log.ts';

let at: Desk;
let view: CaseView;

beforeAll(async () => {
  at = await desk();
  await aDispute(at);
  view = await moved(at, await aDispute(at), 'start');
  const karin = await at.as('karin');
  for (const text of ['Första', 'Andra', 'Tredje']) await karin.cases.note({ caseId: view.id, text });
  await aDispute(at);
});

test('a whole log is whole, by word of those who may ask', async () => {
  const events = await at.db.caseEvent.count();
  expect(await (await at.as('ahmed')).audit.verify()).toEqual({ cases: 3, events, broken: [] });
});

/** Does to the log of one case what only the owner can, with the guards off; answers with what the verifier says of it, and undoes it. */
async function broken(statement: string): Promise<[string, number, string][]> {
  const { owner, server } = at;
  await owner.query('begin');
  try {
    await owner.query(`
      alter table case_event disable trigger user;
      alter table case_event_private drop constraint case_event_private_case_id_seq_fkey;
      alter table case_event drop constraint case_event_hash;`);
    await owner.query(statement.replaceAll(':case', `case_id = '${view.id}'`));
    const ctx = await at.ctxOf('maria');
    const report = await verifyLog({ ...ctx, server: { ...server, db: { ...server.db, pool: owner } } });
    return report.broken.map(({ caseNumber, seq, says }) => [caseNumber, seq, says.en]);
  } finally {
    await owner.query('rollback');
  }
}

const altered = 'The event has been altered.';
const missing = 'An event is missing.';
const cut = 'The last events are missing.';
const words = 'Words that belong to the event have been altered.';

describe('the first altered row is named', () => {
  test.each([
    [
      'its time',
      `update case_event set at = at - interval '1 millisecond' where :case and seq = 3`,
      3,
      altered,
    ],
    [
      'who did it',
      `update case_event set actor_kind = 'system', actor_id = null where :case and seq = 6`,
      6,
      altered,
    ],
    ['what it was', `update case_event set kind = 'delivered' where :case and seq = 4`, 4, altered],
    [
      'an amount in it',
      `update case_event set data = jsonb_set(data, '{amountOre}', '1') where :case and kind = 'hold_placed'`,
      5,
      altered,
    ],
    [
      'something added to it',
      `update case_event set data = data || '{"x": null}' where :case and seq = 1`,
      1,
      altered,
    ],
    ['its own hash', `update case_event set hash = 'x' where :case and seq = 2`, 2, altered],
    ['the hash before it', `update case_event set prev_hash = 'x' where :case and seq = 2`, 2, altered],
    ['one taken out', `delete from case_event where :case and seq = 7`, 7, missing],
    ['the first taken out', `delete from case_event where :case and seq = 1`, 1, missing],
    [
      'one taken out and the gap closed',
      `with gone as (delete from case_event where :case and seq = 4 returning seq)
       update case_event set seq = 1000 + case_event.seq from gone where :case and case_event.seq > gone.seq;
       update case_event set seq = seq - 1001 where :case and seq > 1000`,
      4,
      altered,
    ],
    [
      'one put in',
      `update case_event set seq = 1000 + seq where :case and seq > 3;
       insert into case_event select case_id, 4, at, actor_kind, actor_id, kind, data, hash, hash from case_event where :case and seq = 3;
       update case_event set seq = seq - 999 where :case and seq > 1000`,
      4,
      altered,
    ],
    [
      'two exchanged',
      `update case_event set seq = 1000 where :case and seq = 7;
       update case_event set seq = 7 where :case and seq = 8;
       update case_event set seq = 8 where :case and seq = 1000`,
      7,
      altered,
    ],
    ['the last one cut off', `delete from case_event where :case and seq = 9`, 9, cut],
    ['the last three cut off', `delete from case_event where :case and seq > 6`, 7, cut],
    ['all of them', `delete from case_event where :case`, 1, cut],
    [
      'one more at the end',
      `insert into case_event select case_id, 10, at, actor_kind, actor_id, kind, data, hash, hash from case_event where :case and seq = 9`,
      10,
      altered,
    ],
    [
      'words said otherwise',
      `update case_event_private set body = '{"text": "Annat"}' where :case and seq = 8`,
      8,
      words,
    ],
    [
      'words under another salt',
      `update case_event_private set salt = 'x' where :case and seq = 8`,
      8,
      words,
    ],
    [
      'words put where there were none',
      `insert into case_event_private select case_id, 1, salt, body from case_event_private where :case and seq = 8`,
      1,
      words,
    ],
  ])('%s', async (_, statement, seq, says) => {
    expect(await broken(statement)).toEqual([[view.number, seq, says]]);
  });

  test('words that were erased break nothing', async () => {
    expect(await broken('delete from case_event_private where :case')).toEqual([]);
  });
});

test('any change of any value of any event is found', async () => {
  const value = fc.constantFrom(
    `at = at + interval '1 day'`,
    `actor_kind = 'outside', actor_id = null`,
    `actor_kind = 'staff', actor_id = gen_random_uuid()`,
    `kind = kind || 's'`,
    `data = data || jsonb_build_object('at', now())`,
    `data = jsonb_build_array(data)`,
    `hash = md5(hash) || md5(hash)`,
    `prev_hash = md5(prev_hash)`,
  );
  const { lastSeq } = await at.db.case.findUniqueOrThrow({ where: { id: view.id } });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: lastSeq }), value, async (seq, set) => {
      const [first] = await broken(`update case_event set ${set} where :case and seq = ${seq}`);
      expect(first?.slice(0, 2)).toEqual([view.number, seq]);
    }),
    { seed: 20_261_122, numRuns: 60 },
  );
});
