import { describe, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, aCopyCase, bryggaren, on, withdrawn } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

describe('cases.answer', () => {
  quintet({
    given: (at) => aCase(at),
    call: (caller, view) => caller.cases.answer({ ...on(view), replyKey: 'org_number' }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: ['move.wrong_state', withdrawn],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['replied', 'moved'],
    done: async ({ db }, { id }) => {
      expect(await db.case.findUnique({ where: { id } })).toMatchObject({
        state: 'resolved',
        doneAt: expect.any(Date),
      });
      expect(await db.message.findFirst({ where: { caseId: id, direction: 'out' } })).toMatchObject({
        toAddresses: [bryggaren.mail],
        templateKey: 'org_number',
        automatic: false,
      });
    },
  });

  test('an answer that needs handling, one of no such name, and nobody to answer are refused', async () => {
    const at = await desk();
    const karin = await at.as('karin');
    const answer = (view: { id: string; version: number }, replyKey: string) =>
      nothingWritten(at, () => refusalOf(karin.cases.answer({ ...on(view), replyKey })));
    expect(await answer(await aCopyCase(at), 'identity_not_proven')).toMatchObject({
      status: 422,
      code: 'reply.not_one_click',
    });
    expect(await answer(await aCase(at), 'no_such')).toMatchObject({ status: 404 });
    expect(await answer(await aCase(at, { requesterAddress: null }), 'org_number')).toMatchObject({
      status: 422,
      code: 'case.no_address',
    });
  });
});
