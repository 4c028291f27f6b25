import type { AssignCase } from '@underlag/api/cases';
import { decide } from '@underlag/domain/access';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { actorOf } from '../doors/actor-of.ts';
import { awayToday } from '../doors/away-today.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { refused } from '../errors.ts';

/** Gives a case to a person, or to nobody. Only those who may work in its queue can be given it. */
export function assignCase(ctx: StaffCtx, input: AssignCase): Promise<{ version: number }> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, input, 'case.assign');
    const { version } = await assign(ctx, tx, record, input);
    return { version };
  });
}

/** Assigns a case that is already in hand; the same person again changes nothing. */
export async function assign(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  { assigneeId, evenIfAway }: Pick<AssignCase, 'assigneeId' | 'evenIfAway'>,
): Promise<{ version: number }> {
  if (record.row.assigneeId === assigneeId) return record.row;
  if (assigneeId) await mustBeAssignable(tx, record, assigneeId);
  if (assigneeId && !evenIfAway && assigneeId !== ctx.actor.personId) await mustBeHere(tx, assigneeId);
  return writeChange(tx, staff(ctx), record, {
    links: { assigneeId },
    events: [{ kind: 'assigned', data: { from: record.row.assigneeId, to: assigneeId } }],
  });
}

async function mustBeAssignable(tx: Tx, record: CaseRecord, personId: string): Promise<void> {
  const person = await actorOf(tx.db, personId);
  const target = { queue: record.row.queueKey, assigneeId: null };
  if (person && decide(person, 'case.move', target).allowed) return;
  throw refused({
    code: 'case.not_assignable',
    says: text(
      'Personen får inte arbeta i ärendets kö.',
      'That person may not work in the queue of this case.',
    ),
    field: 'assigneeId',
  });
}

/** A case given to somebody who is away lies until they are back: it is said first, with who stands in. */
async function mustBeHere(tx: Tx, personId: string): Promise<void> {
  const away = (await awayToday(tx.db, [personId], tx.now)).get(personId);
  if (!away) return;
  const { until, deputy } = away;
  throw refused({
    code: 'case.assignee_away',
    says: text(
      `Personen är borta till och med ${until}. ${deputy ? `Ersättare: ${deputy.name}.` : 'Ingen ersättare är utsedd.'}`,
      `That person is away until ${until}, included. ${deputy ? `Deputy: ${deputy.name}.` : 'No deputy has been named.'}`,
    ),
    field: 'assigneeId',
  });
}
