import { describe, expect, test } from 'vitest';
import { aColleague, looksOnly } from '../testing/colleagues.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, on } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const idOf = async ({ db }: Desk, name: string) => (await db.person.findFirstOrThrow({ where: { name } })).id;

/** A case of Karin's day that nobody has, with the person it shall be given to. */
const toGive = async (at: Desk, name = 'Johan Sjögren') => ({
  ...(await aCase(at)),
  assigneeId: await idOf(at, name),
});

describe('cases.assign', () => {
  quintet({
    given: toGive,
    call: (caller, { assigneeId, ...view }) => caller.cases.assign({ ...on(view), assigneeId }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: ['case.not_assignable', (at) => toGive(at, 'Pelle Dahl')],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['assigned'],
    done: async ({ db }, { id, assigneeId }) =>
      expect(await db.case.findUnique({ where: { id } })).toMatchObject({ assigneeId }),
  });

  test('the timeline names who got the case, who has done nothing on it yet', async () => {
    const at = await desk();
    const { assigneeId, ...view } = await toGive(at);
    const maria = await at.as('maria');
    await maria.cases.assign({ ...on(view), assigneeId });
    const { timeline } = await maria.cases.get({ ref: view.id });
    expect(timeline.at(-1)).toMatchObject({ says: { sv: 'Tilldelat Johan Sjögren' } });
  });

  test.each(['lasse', 'rut', 'gunnar'])(
    '%s, who may not work in the queue, is given nothing',
    async (key) => {
      const at = await desk();
      await aColleague(at, looksOnly);
      const { personId: assigneeId } = (await at.ctxOf(key)).actor;
      const view = await aCase(at);
      const maria = await at.as('maria');
      const told = await nothingWritten(at, () => refusalOf(maria.cases.assign({ ...on(view), assigneeId })));
      expect(told).toMatchObject({
        status: 422,
        code: 'case.not_assignable',
        fields: [{ path: 'assigneeId' }],
      });
    },
  );

  test('whoever has a case may see and work it in any queue; taken back, it is out of sight again', async () => {
    const at = await desk();
    const { assigneeId, ...view } = await toGive(at, 'Maria Öberg');
    const maria = await at.as('maria');
    const { version } = await maria.cases.assign({ ...on(view), assigneeId });
    const again = () => maria.cases.assign({ caseId: view.id, version, assigneeId });
    expect(await eventsOf(at, again)).toEqual([]);
    await at.db.case.update({ where: { id: view.id }, data: { assigneeId: await idOf(at, 'Pelle Dahl') } });
    const pelle = await at.as('pelle');
    await pelle.cases.assign({ caseId: view.id, version, assigneeId: null });
    expect(await refusalOf(pelle.cases.get({ ref: view.number }))).toMatchObject({ status: 404 });
  });
});
