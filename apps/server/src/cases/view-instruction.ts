import type { CaseInstruction, PreparedInstruction } from '@underlag/api/instructions';
import { decide } from '@underlag/domain/access';
import type { StaffCtx } from '../context.ts';
import { instant, type Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { instructionInForce } from '../doors/instruction-versions.ts';
import { viewDisclosures } from './view-disclosures.ts';

/** What the case page shows of the site's instruction, never its text; null for a case about something else. */
export async function viewInstruction(
  ctx: StaffCtx,
  tx: Tx,
  { row, type, facts }: CaseRecord,
): Promise<CaseInstruction | null> {
  const act = type.act(facts.fields);
  if (act !== 'read_instruction' && act !== 'change_instruction') return null;
  const { siteId, queueKey: queue, assigneeId } = row;
  const current = siteId ? await instructionInForce(tx, siteId) : null;
  const centre = row.site?.centre;
  return {
    current: current && { number: current.number, effectiveAt: current.effectiveAt.toISOString() },
    prepared: row.instructions.length > 0 ? await viewPrepared(tx, row.id) : null,
    centre: centre ? { name: centre.name, own: centre.own, email: centre.email, phone: centre.phone } : null,
    disclosures: await viewDisclosures(tx, row.id, 'instructionId'),
    canRead: decide(ctx.actor, 'instruction.read', { queue, assigneeId }).allowed,
  };
}

async function viewPrepared(tx: Tx, caseId: string): Promise<PreparedInstruction | null> {
  const version = await tx.db.instructionVersion.findFirst({
    where: { caseId, state: { not: 'withdrawn' } },
    orderBy: { number: 'desc' },
  });
  if (!version) return null;
  const readBacks = await tx.db.caseEvent.findMany({
    where: {
      caseId,
      kind: 'instruction_read_back',
      data: { path: ['versionId'], equals: version.id },
    },
    orderBy: { seq: 'desc' },
    take: 1,
  });
  return {
    number: version.number,
    state: version.state as PreparedInstruction['state'],
    effectiveAt: version.effectiveAt.toISOString(),
    readBackAt: instant(readBacks[0]?.at ?? null),
    receipt: version.receipt,
    receiptAt: instant(version.receiptAt),
  };
}
