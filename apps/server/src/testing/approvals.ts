import type { CaseView } from '@underlag/api/cases';
import type { Desk } from './desk.ts';
import { look } from './scenarios.ts';

/** Gunnar, or somebody else, answers the case's open approval; the case as it then stands. */
export async function answered(
  desk: Desk,
  { id }: Pick<CaseView, 'id'>,
  outcome: 'approve' | 'reject' | 'return',
  by = 'gunnar',
): Promise<CaseView> {
  const open = await desk.db.approval.findFirstOrThrow({ where: { caseId: id, state: 'open' } });
  const note = outcome === 'approve' ? null : 'Underlaget räcker inte.';
  await (await desk.as(by)).approvals.decide({
    approvalId: open.id,
    version: open.version,
    outcome,
    note,
  });
  return look(desk, { id });
}

/** The states of a case's approvals, oldest first. */
export const approvalStates = async ({ db }: Desk, { id }: Pick<CaseView, 'id'>): Promise<string[]> =>
  (await db.approval.findMany({ where: { caseId: id }, orderBy: { requestedAt: 'asc' } })).map(
    ({ state }) => state,
  );
