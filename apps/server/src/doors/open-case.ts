import { decide, type Permission } from '@underlag/domain/access';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { conflict, notFound } from '../errors.ts';
import { lacks } from '../trpc.ts';
import { type CaseRecord, loadCase } from './case-record.ts';
import { visibleCases } from './visible-cases.ts';

export interface CaseWanted {
  caseId: string;
  /** The version the person was looking at; left out only by commands that add and never overwrite. */
  version?: number;
}

/** The only door in: finds the case through what the actor may see, locks it, decides the right on the locked row, and compares versions. */
export async function openCase(
  ctx: StaffCtx,
  tx: Tx,
  wanted: CaseWanted,
  permission: Permission,
): Promise<CaseRecord> {
  const found = await tx.db.$queryRaw<{ id: string }[]>`
    select id from cases where id = ${wanted.caseId}::uuid and ${visibleCases(ctx.actor)} for update`;
  const record = found.length > 0 ? await loadCase(tx, wanted.caseId) : null;
  if (!record) throw notFound();
  const { queueKey: queue, assigneeId, version } = record.row;
  if (!decide(ctx.actor, permission, { queue, assigneeId }).allowed) throw lacks(permission);
  if (wanted.version !== undefined && wanted.version !== version) throw await whoChanged(tx, record);
  return record;
}

async function whoChanged(tx: Tx, record: CaseRecord) {
  const last = await tx.db.caseEvent.findUnique({
    where: { caseId_seq: { caseId: record.row.id, seq: record.row.lastSeq } },
  });
  const person = last?.actorId ? await tx.db.person.findUnique({ where: { id: last.actorId } }) : null;
  return conflict(person?.name ?? null, last?.at.toISOString() ?? null);
}
