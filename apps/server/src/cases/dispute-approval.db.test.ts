import type { CaseView } from '@underlag/api/cases';
import { expect, test } from 'vitest';
import { answered, approvalStates } from '../testing/approvals.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aDispute, anInvoice, moved, on } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const holds = ({ holds }: CaseView) => holds.map(({ state, amountOre }) => [state, amountOre]);
const decisionReason = 'Resten följer avtalet.';
const over = { fields: { creditedAmount: 700_000, decisionReason } };

/** A dispute of 9 000 kr that Karin, who may credit 5 000 kr, looks into. */
async function investigated(at: Desk): Promise<CaseView> {
  const invoice = await anInvoice(at, { totalOre: 900_000 });
  return moved(at, await aDispute(at, { invoice }), 'start');
}

const asked = async (at: Desk) => moved(at, await investigated(at), 'ask_credit_approval', over);

test('a credit over the limit is asked for, stands under the hold meanwhile, and is ordered when approved', async () => {
  const at = await desk();
  const view = await investigated(at);
  const refused = await nothingWritten(at, () => refusalOf(moved(at, view, 'credit', over)));
  expect(refused).toMatchObject({ status: 422, code: 'case.over_credit_limit' });
  expect(refused.says.sv).toContain('Begär attest');

  const waiting = await moved(at, view, 'ask_credit_approval', over);
  expect(waiting).toMatchObject({ state: 'awaiting_approval', category: 'approval' });
  expect(holds(waiting)).toEqual([['active', 900_000]]);
  expect(waiting.ledger.map(({ kind }) => kind)).toEqual(['hold']);
  const row = await at.db.approval.findFirstOrThrow({ where: { caseId: view.id } });
  expect(row).toMatchObject({ kind: 'credit', state: 'open', amountOre: 700_000n });

  const credited = await answered(at, view, 'approve');
  expect(credited).toMatchObject({ state: 'decided', fields: { decision: 'part_credited' } });
  expect(holds(credited)).toEqual([['credit_pending', 700_000]]);
  expect(credited.ledger.map(({ kind, amountOre }) => [kind, amountOre])).toEqual([
    ['hold', 900_000],
    ['credit', 700_000],
    ['hold', 700_000],
  ]);
  expect((await at.events(view.id)).slice(-7)).toEqual([
    'moved',
    'approval_asked',
    'approval_decided',
    'authority_decided',
    'moved',
    'ledger_ordered',
    'hold_changed',
  ]);
});

test('while it is asked for, nothing ends the case and nobody credits beside it', async () => {
  const at = await desk();
  const view = await asked(at);
  for (const move of ['credit', 'reject_dispute', 'withdraw']) {
    const refused = await nothingWritten(at, () =>
      refusalOf(moved(at, view, move, { by: 'maria', ...(move === 'credit' ? over : {}) })),
    );
    expect(refused).toMatchObject({ status: 422, code: 'move.wrong_state' });
  }
});

test('rejected, the case is looked into again, and the same is not asked for twice', async () => {
  const at = await desk();
  const view = await asked(at);
  const back = await answered(at, view, 'reject');
  expect(back).toMatchObject({ state: 'investigating' });
  expect(holds(back)).toEqual([['active', 900_000]]);
  const again = await refusalOf(moved(at, view, 'ask_credit_approval', over));
  expect(again).toMatchObject({ status: 422, code: 'approval.rejected_before' });
  const fields = { creditedAmount: 600_000, decisionReason };
  const less = await moved(at, view, 'ask_credit_approval', { fields });
  expect(less.state).toBe('awaiting_approval');
  expect(await approvalStates(at, view)).toEqual(['rejected', 'open']);
});

test('an edit ends the request: what the approver saw is no longer what the case says', async () => {
  const at = await desk();
  const view = await asked(at);
  const edited = await (await at.as('johan')).cases.setFields({
    ...on(view),
    fields: { disputedAmount: 800_000 },
  });
  expect(edited.state).toBe('investigating');
  expect(holds(edited)).toEqual([['active', 800_000]]);
  expect(await approvalStates(at, view)).toEqual(['void']);
  expect((await at.events(view.id)).slice(-4)).toEqual([
    'fields_set',
    'approval_voided',
    'moved',
    'hold_changed',
  ]);
});
