import { describe, expect, test } from 'vitest';
import { anOverrideRequest, anUnprovenDispute } from '../testing/approval-requests.ts';
import { desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, aDispute, look, moved, on, withdrawn } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const reason = 'Väl känd kund sedan tio år.';

describe('approvals.askOverride', () => {
  quintet({
    given: anUnprovenDispute,
    call: (caller, view) => caller.approvals.askOverride({ ...on(view), reason }),
    unseen: (view) => ({ ...view, id: '00000000-0000-4000-8000-000000000000' }),
    powerless: ['rut', 'gunnar', 'karin', 'lasse', 'pelle'],
    owner: 'maria',
    refused: ['case.fields_locked', withdrawn],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['approval_asked'],
    done: async (at, { id }) => {
      const actor = async (key: string) => (await at.ctxOf(key)).actor.personId;
      expect(await at.db.approval.findFirst({ where: { caseId: id } })).toMatchObject({
        kind: 'authority_override',
        state: 'open',
        reason,
        requestedBy: await actor('maria'),
        lastEditorId: await actor('karin'),
        requestHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(await look(at, { id })).toMatchObject({
        state: 'investigating',
        approval: { kind: 'authority_override', mine: true, requestedBy: { name: 'Maria Öberg' } },
      });
    },
  });

  test('only where a right is asked for and does not carry', async () => {
    const at = await desk();
    const maria = await at.as('maria');
    const refusal = async (view: { id: string }) =>
      nothingWritten(at, async () =>
        refusalOf(maria.approvals.askOverride({ ...on(await look(at, view)), reason })),
      );
    expect(await refusal(await aDispute(at))).toMatchObject({ status: 422, code: 'authority.allowed' });
    expect(await refusal(await aCase(at))).toMatchObject({ code: 'authority.undecided' });
    const { view, approvalId, version } = await anOverrideRequest(at);
    expect(await refusal(view)).toMatchObject({ code: 'approval.pending' });
    await (await at.as('gunnar')).approvals.decide({ approvalId, version, outcome: 'approve' });
    expect(await refusal(view)).toMatchObject({ code: 'authority.allowed' });
  });

  test('a case does not end while it waits, and goes on once it was taken back', async () => {
    const at = await desk();
    const { view, approvalId, version } = await anOverrideRequest(at);
    const end = () => moved(at, view, 'withdraw', { reason: 'Kunden ringde.' });
    expect(await refusalOf(end())).toMatchObject({ code: 'case.approval_pending' });
    await (await at.as('maria')).approvals.withdraw({ approvalId, version });
    expect(await end()).toMatchObject({ state: 'withdrawn' });
  });
});
