import { decideMove } from '@underlag/domain/workflow';
import type { Tx } from '../db.ts';
import type { NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseChange } from './commit-change.ts';
import { movedEvent } from './moved-event.ts';

/** What comes in or is proven changes what a decision rests on, also when no detail changes. */
const telling: readonly NewEvent['kind'][] = [
  'received',
  'request_chosen',
  'called_back',
  'confirmed_by_link',
  'lines_disputed',
  'took_in',
  'merge_undone',
];

/** Whether a change touches what an approval is given for: details, links, the type, messages and proof; not who works on it. */
export function touchesContent({ row }: CaseRecord, { links, fields, type, events }: CaseChange): boolean {
  const relinked = Object.entries(links ?? {}).some(
    ([key, value]) => key !== 'assigneeId' && row[key as keyof typeof row] !== value,
  );
  return (
    relinked ||
    type !== undefined ||
    Object.keys(fields ?? {}).length > 0 ||
    events.some(({ kind }) => telling.includes(kind))
  );
}

/** Ends the case's open approval because the case no longer says what was asked about (G6); null when there is none. */
export async function voidApproval(tx: Tx, record: CaseRecord, change: CaseChange) {
  const open = record.row.approvals.find(({ state }) => state === 'open');
  if (!open) return null;
  const ended = await tx.db.approval.updateMany({
    where: { id: open.id, state: 'open' },
    data: { state: 'void', decidedAt: new Date(tx.now), version: { increment: 1 } },
  });
  if (ended.count !== 1) return null;
  const events: NewEvent[] = [{ kind: 'approval_voided', data: { approvalId: open.id, kind: open.kind } }];
  if (change.state || change.type) return { events, state: undefined };
  const back = decideMove(record.type, record.facts, { move: 'approval_voided' }, 'system', tx.now);
  if (!back.ok) return { events, state: undefined };
  const { to: state, category } = back.change;
  return { events: [...events, movedEvent(back.change)], state: { state, category } };
}
