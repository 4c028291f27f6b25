import { beforeEach, describe, expect, test } from 'vitest';
import { aColleague, anAgent } from '../testing/colleagues.ts';
import { desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, moved, withdrawn } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

beforeEach(async () => {
  const { db } = await desk();
  const maria = await db.person.findFirstOrThrow({ where: { name: 'Maria Öberg' } });
  await db.case.updateMany({ where: { assigneeId: null }, data: { assigneeId: maria.id } });
});

describe('cases.takeNext', () => {
  test('401 and 403 before anything else', async () => {
    const at = await desk();
    await aCase(at);
    const told = (key: string) =>
      nothingWritten(at, async () => refusalOf((await at.as(key)).cases.takeNext({})));
    expect(await refusalOf(at.outsider().cases.takeNext({}))).toMatchObject({ status: 401 });
    for (const key of ['rut', 'gunnar', 'ahmed']) expect(await told(key)).toMatchObject({ status: 403 });
  });

  test('nothing of the queues one does not work in', async () => {
    const at = await desk();
    await aCase(at);
    await aColleague(at, { ...anAgent('reads'), queues: { general: 'read' } });
    for (const key of ['pelle', 'reads'])
      expect(await nothingWritten(at, async () => (await at.as(key)).cases.takeNext({}))).toBeNull();
  });

  test('the least time left first; never one that waits, has ended or is somebody’s', async () => {
    const at = await desk();
    const slow = await aCase(at, { typeKey: 'invoice_dispute' });
    const quick = await aCase(at, { typeKey: 'unsorted' });
    const middle = await aCase(at);
    await moved(at, await aCase(at), 'wait_for_customer');
    await withdrawn(at, await aCase(at));
    const karin = await at.as('karin');
    const taken = [];
    for (let i = 0; i < 4; i += 1) taken.push((await karin.cases.takeNext({}))?.number ?? null);
    expect(taken).toEqual([quick.number, middle.number, slow.number, null]);
    const { actor } = await at.ctxOf('karin');
    expect(await at.db.case.findUnique({ where: { id: quick.id } })).toMatchObject({
      assigneeId: actor.personId,
      version: quick.version + 1,
    });
  });

  test('in one queue only when asked, also for a manager, who works in all', async () => {
    const at = await desk();
    await aCase(at);
    const dispute = await aCase(at, { typeKey: 'invoice_dispute' });
    const maria = await at.as('maria');
    const take = async () =>
      expect(await maria.cases.takeNext({ queue: 'disputes' })).toMatchObject({ number: dispute.number });
    expect(await eventsOf(at, take)).toEqual(['assigned']);
    expect(await maria.cases.takeNext({ queue: 'no_such' })).toBeNull();
    expect(await maria.cases.takeNext({})).not.toBeNull();
  });

  test('eight agents at once share sixty cases: none twice, none left', async () => {
    const at = await desk();
    const cases = await Promise.all(Array.from({ length: 60 }, () => aCase(at)));
    const keys = Array.from({ length: 8 }, (_, index) => `agent${index}`);
    for (const key of keys) await aColleague(at, anAgent(key));
    const takeAll = async (key: string) => {
      const agent = await at.as(key);
      const mine: string[] = [];
      for (;;) {
        const taken = await agent.cases.takeNext({});
        if (!taken) return mine;
        mine.push(taken.number);
      }
    };
    const taken = (await Promise.all(keys.map(takeAll))).flat();
    expect(taken.sort()).toEqual(cases.map(({ number }) => number).sort());
    const events = await at.db.caseEvent.count({
      where: { kind: 'assigned', caseId: { in: cases.map(({ id }) => id) } },
    });
    expect(events).toBe(60);
  });
});
