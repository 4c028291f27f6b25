import type { TakeNext, Taken } from '@underlag/api/cases';
import { type Actor, holds } from '@underlag/domain/access';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { loadCase } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { staff } from '../doors/staff.ts';

/**
 * Takes the unassigned case with the least SLA time left, then the oldest, in the queues the person works in.
 * Two people asking at once never get the same case: a locked one is skipped.
 */
export function takeNext(ctx: StaffCtx, input: TakeNext): Promise<Taken> {
  const mine = input.queue
    ? Prisma.sql`queue_key = ${input.queue} and ${worksIn(ctx.actor)}`
    : worksIn(ctx.actor);
  return write(ctx.server, async (tx) => {
    const found = await tx.db.$queryRaw<{ id: string }[]>(Prisma.sql`
      select id from cases
      where ${mine} and category <> 'done' and category <> 'waiting' and assignee_id is null
      order by due_sort, id limit 1
      for update skip locked`);
    const record = found[0] && (await loadCase(tx, found[0].id));
    if (!record) return null;
    const { dueAt } = await writeChange(tx, staff(ctx), record, {
      links: { assigneeId: ctx.actor.personId },
      events: [{ kind: 'assigned', data: { from: null, to: ctx.actor.personId } }],
    });
    const { id, number } = record.row;
    return { id, number, why: why(dueAt, tx.now) };
  });
}

/** The queues the person may work in, as a condition on the table `cases`. */
function worksIn(actor: Actor): Prisma.Sql {
  if (holds(actor, 'case.read_all')) return Prisma.sql`true`;
  const mine = Object.keys(actor.queues).filter((key) => actor.queues[key] === 'work');
  return Prisma.sql`queue_key = any(${mine}::text[])`;
}

function why(dueAt: Date | null, now: string) {
  if (!dueAt) return text('Äldst av de lediga ärendena.', 'The oldest of the free cases.');
  if (dueAt.toISOString() < now)
    return text(
      'Det har gått över tiden längst av de lediga ärendena.',
      'It is the most overdue of the free cases.',
    );
  return text(
    'Det har kortast tid kvar av de lediga ärendena.',
    'It has the least time left of the free cases.',
  );
}
