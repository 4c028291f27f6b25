import { describe, expect, test } from 'vitest';
import { aCreditRequest, anOverrideRequest, elsewhere } from '../testing/approval-requests.ts';
import { desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { look } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

describe('approvals.withdraw', () => {
  quintet({
    given: aCreditRequest,
    call: (caller, { approvalId, version }) => caller.approvals.withdraw({ approvalId, version }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'approval.decided',
      async (at, request) => {
        const { approvalId, version } = request;
        await (await at.as('gunnar')).approvals.decide({ approvalId, version, outcome: 'approve' });
        return { ...request, version: version + 1 };
      },
    ],
    stale: (request) => ({ ...request, version: request.version + 1 }),
    events: ['approval_decided', 'moved'],
    done: async (at, { view, approvalId }) => {
      expect(await at.db.approval.findUnique({ where: { id: approvalId } })).toMatchObject({
        state: 'withdrawn',
        decidedBy: (await at.ctxOf('karin')).actor.personId,
        version: 2,
      });
      expect(await look(at, view)).toMatchObject({ state: 'investigating', approval: null });
    },
  });

  test('a colleague may not take back what somebody else asked for', async () => {
    const at = await desk();
    const { approvalId, version } = await aCreditRequest(at);
    for (const key of ['johan', 'maria']) {
      const caller = await at.as(key);
      const told = await nothingWritten(at, () =>
        refusalOf(caller.approvals.withdraw({ approvalId, version })),
      );
      expect(told).toMatchObject({ status: 422, code: 'approval.not_yours' });
    }
  });

  test('an exception taken back leaves the case where it was', async () => {
    const at = await desk();
    const { approvalId, version, view } = await anOverrideRequest(at);
    const maria = await at.as('maria');
    expect(await eventsOf(at, () => maria.approvals.withdraw({ approvalId, version }))).toEqual([
      'approval_decided',
    ]);
    expect(await look(at, view)).toMatchObject({ state: 'investigating', approval: null });
  });

  test('nothing is there to find', async () => {
    const at = await desk();
    const { approvalId, version } = elsewhere(await aCreditRequest(at));
    const told = await refusalOf((await at.as('karin')).approvals.withdraw({ approvalId, version }));
    expect(told).toMatchObject({ status: 404 });
  });
});
