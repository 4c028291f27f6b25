import type { Merging, Tie } from '@underlag/domain/case-types';
import type { Category } from '@underlag/domain/workflow';
import type { Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { takenIn } from '../doors/taken-in.ts';

/** A case as a merge with the other sees it. */
export async function mergingOf(tx: Tx, record: CaseRecord, other: CaseRecord): Promise<Merging> {
  const { row, type, facts } = record;
  const opened = await tx.db.caseEvent.findFirstOrThrow({
    where: { caseId: row.id, kind: 'opened' },
    select: { data: true },
  });
  const parts = await takenIn(tx, row.id);
  const customers = [row.customerId, ...parts.map(({ customerId }) => customerId)];
  return {
    id: row.id,
    number: row.number,
    type: type.key,
    category: row.category as Category,
    isJudged: type.act(facts.fields) !== null,
    customers: customers.filter((id) => id !== null),
    written: facts.request?.written ?? false,
    receivedAt: (opened.data as { receivedAt: string }).receivedAt,
    ties: await tiesOf(tx, record, other),
  };
}

/** What would be left hanging if the case ended in the other. */
async function tiesOf(tx: Tx, { row, type, facts }: CaseRecord, other: CaseRecord): Promise<Tie[]> {
  const out = await tx.db.disclosure.count({
    where: { caseId: row.id, stoppedAt: null, openedAt: null, expiresAt: { gt: new Date(tx.now) } },
  });
  const hanging: Record<Tie, boolean> = {
    approval: facts.approvalPending,
    decision: Boolean(type.states[row.state]?.locked),
    hold: row.holds.some((hold) => hold.state !== 'lifted' && !isKept(hold, other)),
    disclosure: out > 0,
    // A hold's own orders follow the hold.
    order: facts.ledger.some(({ kind, state }) => !/hold$/.test(kind) && state !== 'acknowledged'),
    plan: facts.plan?.state === 'running',
    enrolment: facts.enrolment === 'pending',
    instruction: facts.instruction === 'prepared' || facts.instruction === 'sent',
    register_change: facts.registerChanges.includes('open'),
    supplier_invoice: row.supplierInvoice?.state === 'received',
  };
  return (Object.keys(hanging) as Tie[]).filter((tie) => hanging[tie]);
}

/** Whether the other case holds the same invoice for at least as much. */
const isKept = (
  { invoiceId, amountOre }: { invoiceId: string; amountOre: bigint },
  other: CaseRecord,
): boolean =>
  other.row.holds.some(
    (hold) => hold.state !== 'lifted' && hold.invoiceId === invoiceId && hold.amountOre >= amountOre,
  );
