import { randomUUID } from 'node:crypto';
import { text } from '@underlag/domain/text';
import type { Effect } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { refused } from '../errors.ts';
import { snapshotOf } from './approval-snapshot.ts';
import type { CaseRecord } from './case-record.ts';
import { commitChange } from './commit-change.ts';
import { remindLater } from './remind-later.ts';
import { staff } from './staff.ts';

type Asked = Extract<Effect, { kind: 'ask_approval' }> | { of: 'authority_override'; requestHash: string };

/**
 * Asks a second person about the case as it now stands, frozen (G6): one at a time. What was rejected is not asked again unchanged. Any
 * later change of the content ends the request.
 */
export async function askApproval(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  asked: Asked,
  reason: string | null,
): Promise<CaseRecord> {
  const { row, facts } = record;
  if (facts.approvalPending)
    throw refused({
      code: 'approval.pending',
      says: text('Ärendet väntar redan på attest.', 'The case waits for an approval already.'),
    });
  const { snapshot, hash } = snapshotOf(record, asked.of);
  const same = { caseId: row.id, kind: asked.of, state: 'rejected', snapshotHash: hash };
  if (await tx.db.approval.findFirst({ where: same }))
    throw refused({
      code: 'approval.rejected_before',
      says: text(
        'Attestanten har redan avslagit precis det här. Ändra underlaget innan du begär attest igen.',
        'The approver has already rejected exactly this. Change what it rests on before you ask again.',
      ),
    });
  const id = randomUUID();
  const amount = asked.of === 'credit' ? facts.fields[asked.amountField] : null;
  await tx.db.approval.create({
    data: {
      id,
      caseId: row.id,
      kind: asked.of,
      requestedBy: ctx.actor.personId,
      requestedAt: new Date(tx.now),
      lastEditorId: row.lastEditorId,
      reason,
      amountOre: typeof amount === 'number' ? BigInt(amount) : null,
      requestHash: asked.of === 'authority_override' ? asked.requestHash : null,
      snapshot,
      snapshotHash: hash,
      contentVersion: row.contentVersion,
    },
  });
  await remindLater(tx, row, id);
  return commitChange(tx, staff(ctx), record, {
    events: [{ kind: 'approval_asked', data: { approvalId: id, kind: asked.of, snapshotHash: hash } }],
  });
}
