import type { ApprovalView, EvidenceView, GetApproval } from '@underlag/api/approvals';
import { Prisma } from '@underlag/prisma/generated/client';
import { viewTimeline } from '../cases/view-timeline.ts';
import type { StaffCtx } from '../context.ts';
import { instant, type Tx, write } from '../db.ts';
import { type Snapshot, snapshotOf } from '../doors/approval-snapshot.ts';
import { type CaseRecord, loadCase } from '../doors/case-record.ts';
import { notFound } from '../errors.ts';
import { compareSnapshots } from './compare-snapshots.ts';
import { findApprovals } from './list-approvals.ts';
import { theApproval } from './open-approval.ts';

/** An approval with all it rests on: what was frozen, the writing, the right, and what is different by now. */
export function getApproval(ctx: StaffCtx, { approvalId: id }: GetApproval): Promise<ApprovalView> {
  return write(ctx.server, async (tx) => {
    const [row] = await findApprovals(ctx, tx.db, {
      where: Prisma.sql`approval.id = ${id}::uuid`,
      order: Prisma.sql`approval.id`,
      limit: 1,
    });
    const record = row && (await loadCase(tx, row.case.id));
    if (!record) throw notFound(theApproval);
    const approval = await tx.db.approval.findUniqueOrThrow({ where: { id } });
    const asked = approval.snapshot as unknown as Snapshot;
    const compares = row.state === 'open' || row.state === 'void';
    const now: Snapshot = compares ? snapshotOf(record, approval.kind).snapshot : asked;
    return {
      ...row,
      lines: asked.lines,
      evidence: await viewEvidence(ctx, tx, record, asked),
      authority: asked.authority && {
        result: asked.authority.result as NonNullable<ApprovalView['authority']>['result'],
        reasons: asked.authority.reasons.map(({ sv, en }) => ({ sv, en })),
      },
      snapshotHash: approval.snapshotHash,
      differences: compareSnapshots(asked, now),
      decisionNote: approval.decisionNote,
      earlier: await viewEarlier(tx, record.row.id, approval.requestedAt),
    };
  });
}

/** The messages that had come in when the approval was asked for. */
async function viewEvidence(
  ctx: StaffCtx,
  tx: Tx,
  { row }: CaseRecord,
  { evidence }: Snapshot,
): Promise<EvidenceView[]> {
  const timeline = await viewTimeline(tx, row, ctx.actor.locale);
  return evidence.flatMap(({ messageId, sha256, isRequest }) => {
    const message = timeline.find((entry) => entry.kind === 'message' && entry.id === messageId);
    return message?.kind === 'message' ? [{ message, sha256, isRequest }] : [];
  });
}

async function viewEarlier(tx: Tx, caseId: string, before: Date): Promise<ApprovalView['earlier']> {
  const rows = await tx.db.approval.findMany({
    where: { caseId, requestedAt: { lt: before } },
    orderBy: { requestedAt: 'desc' },
    take: 20,
  });
  const ids = rows.flatMap(({ requestedBy, decidedBy }) => [requestedBy, decidedBy ?? requestedBy]);
  const people = await tx.db.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const named = (id: string) => ({ id, name: people.find((person) => person.id === id)?.name ?? '?' });
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as ApprovalView['kind'],
    state: row.state as ApprovalView['state'],
    requestedBy: named(row.requestedBy),
    requestedAt: row.requestedAt.toISOString(),
    decidedBy: row.decidedBy ? named(row.decidedBy) : null,
    decidedAt: instant(row.decidedAt),
    decisionNote: row.decisionNote,
  }));
}
