import { describe, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aDispute, on, withdrawn } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

describe('cases.move', () => {
  quintet({
    given: (at) => aDispute(at),
    call: (caller, view) => caller.cases.move({ ...on(view), move: 'start' }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: ['move.wrong_state', withdrawn],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['moved'],
    done: async ({ db }, { id, version }) =>
      expect(await db.case.findUnique({ where: { id } })).toMatchObject({
        state: 'investigating',
        category: 'working',
        version: version + 1,
      }),
  });

  test('a conflict names who was first', async () => {
    const at = await desk();
    const view = await aDispute(at);
    await (await at.as('johan')).cases.setFields({ ...on(view), fields: { identityNumber: '556016-0680' } });
    const told = await refusalOf((await at.as('karin')).cases.move({ ...on(view), move: 'start' }));
    expect(told).toMatchObject({ status: 409, code: 'conflict.changed', changedBy: 'Johan Sjögren' });
  });

  test('a step of the system is nobody’s to make', async () => {
    const at = await desk();
    const view = await withdrawn(at, await aDispute(at));
    const karin = await at.as('karin');
    const told = await nothingWritten(at, () =>
      refusalOf(karin.cases.move({ ...on(view), move: 'customer_answered' })),
    );
    expect(told).toMatchObject({ status: 422, code: 'move.by_system' });
  });

  test('a missing case, and one nobody may see, are one answer', async () => {
    const at = await desk();
    const pelle = await at.as('pelle');
    const unseen = await refusalOf(pelle.cases.move({ ...on(await aDispute(at)), move: 'start' }));
    const missing = await refusalOf(
      pelle.cases.move({ caseId: '00000000-0000-4000-8000-000000000000', version: 1, move: 'start' }),
    );
    expect(missing).toEqual(unseen);
  });
});
