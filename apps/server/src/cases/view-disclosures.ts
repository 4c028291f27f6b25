import type { DisclosureView } from '@underlag/api/instructions';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';

type Row = Prisma.DisclosureGetPayload<Record<string, never>>;

/** The one-time links that left on a case with an instruction or with a report, newest first. */
export async function viewDisclosures(
  tx: Tx,
  caseId: string,
  of: 'instructionId' | 'reportId',
): Promise<DisclosureView[]> {
  const rows = await tx.db.disclosure.findMany({
    where: { caseId, [of]: { not: null } },
    orderBy: { madeAt: 'desc' },
  });
  return rows.map((row) => viewDisclosure(row, tx.now));
}

function viewDisclosure(row: Row, now: string): DisclosureView {
  const [state, at] = stateOf(row, now);
  return {
    id: row.id,
    address: row.address,
    toCentre: row.alarmCentre !== null,
    state,
    at: at.toISOString(),
  };
}

function stateOf(
  { madeAt, openedAt, stoppedAt, expiresAt }: Row,
  now: string,
): [DisclosureView['state'], Date] {
  if (openedAt) return ['opened', openedAt];
  if (stoppedAt) return ['stopped', stoppedAt];
  return expiresAt.getTime() <= Date.parse(now) ? ['expired', expiresAt] : ['sent', madeAt];
}
