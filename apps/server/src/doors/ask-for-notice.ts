import { decideMove } from '@underlag/domain/workflow';
import type { Carrying } from './carry-out.ts';
import type { CaseRecord } from './case-record.ts';
import { commitChange } from './commit-change.ts';
import { movedEvent } from './moved-event.ts';
import { staff } from './staff.ts';
import { tellRequester } from './tell-customer.ts';

/**
 * A termination opened because no notice was found waits for one: what was written about the invoice is none. The requester
 * is told what writing is needed, from the termination, so that the notice joins it.
 */
export async function askForNotice(
  { ctx, tx, fields }: Carrying,
  termination: CaseRecord,
): Promise<CaseRecord> {
  const { type, facts } = termination;
  const wait = decideMove(type, facts, { move: 'wait_for_customer' }, ctx.actor, tx.now);
  const told = await tellRequester({ ctx, tx, record: termination, fields }, 'no_notice_found');
  if (!wait.ok) return commitChange(tx, staff(ctx), termination, { events: told });
  const { to: state, category } = wait.change;
  return commitChange(tx, staff(ctx), termination, {
    state: { state, category },
    events: [movedEvent(wait.change), ...told],
  });
}
