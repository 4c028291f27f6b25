import { type Actor, visible } from '@underlag/domain/access';
import { Prisma } from '@underlag/prisma/generated/client';

/** The cases the actor may see, as a condition on the table `cases`; equal to the domain's `visible`. */
export function visibleCases(actor: Actor): Prisma.Sql {
  const sight = visible(actor);
  if (sight.kind === 'all') return Prisma.sql`true`;
  if (sight.kind === 'nothing') return Prisma.sql`false`;
  return Prisma.sql`(cases.queue_key = any(${sight.queues}::text[]) or cases.assignee_id = ${sight.assigneeId}::uuid)`;
}
