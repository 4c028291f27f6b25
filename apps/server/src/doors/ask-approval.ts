import { randomUUID } from 'node:crypto';
import { openOre } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import { type Effect, nobodyCanFinish } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { refused } from '../errors.ts';
import { snapshotOf } from './approval-snapshot.ts';
import type { CaseRecord } from './case-record.ts';
import { writeChange } from './commit-change.ts';
import { eligibleApprovers } from './eligible-approvers.ts';
import { remindLater } from './remind-later.ts';
import { staff } from './staff.ts';

type Asked = Extract<Effect, { kind: 'ask_approval' }> | { of: 'authority_override'; requestHash: string };

/**
 * Asks a second person about the case as it now stands, frozen (G6): one at a time. What was rejected is not asked again unchanged, nor
 * an amount that nobody's limit reaches. Any later change of the content ends the request.
 */
export async function askApproval(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  asked: Asked,
  reason: string | null,
): Promise<{ version: number }> {
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
  const { personId: requestedBy } = ctx.actor;
  const amount = amountOf(record, asked);
  const amountOre = typeof amount === 'number' ? amount : null;
  const chain = { requestedBy, lastEditorId: row.lastEditorId, amountOre, steps: [] };
  const stuck = amountOre === null ? null : nobodyCanFinish(chain, await eligibleApprovers(tx, row));
  if (stuck) throw refused(stuck);
  await tx.db.approval.create({
    data: {
      id,
      caseId: row.id,
      kind: asked.of,
      requestedBy,
      requestedAt: new Date(tx.now),
      lastEditorId: row.lastEditorId,
      reason,
      amountOre: amountOre === null ? null : BigInt(amountOre),
      requestHash: asked.of === 'authority_override' ? asked.requestHash : null,
      snapshot,
      snapshotHash: hash,
      contentVersion: row.contentVersion,
    },
  });
  await remindLater(tx, row, id);
  return writeChange(tx, staff(ctx), record, {
    events: [{ kind: 'approval_asked', data: { approvalId: id, kind: asked.of, snapshotHash: hash } }],
  });
}

/** What the approver's limit is held against: the credit, or all that a plan gives time for. */
function amountOf({ facts: { fields, invoice } }: CaseRecord, asked: Asked): unknown {
  if (asked.of === 'credit') return fields[asked.amountField];
  return asked.of === 'payment_plan' && invoice ? openOre(invoice) : null;
}
