import { decide, type Role } from '@underlag/domain/access';
import type { Eligible } from '@underlag/domain/workflow';
import type { Tx } from '../db.ts';
import type { LoadedCase } from './case-record.ts';

/** Everybody on the staff who is an approver of their own right and may decide on the case, with their own limit. */
export async function eligibleApprovers(
  { db }: Tx,
  { queueKey: queue, assigneeId }: Pick<LoadedCase, 'queueKey' | 'assigneeId'>,
): Promise<Eligible[]> {
  const people = await db.person.findMany({
    where: { active: true, roles: { has: 'approver' } },
    include: { queueRights: true },
    orderBy: { id: 'asc' },
  });
  return people.flatMap(({ id: personId, name, roles, queueRights, creditLimitOre }) => {
    const limitOre = Number(creditLimitOre);
    const actor = {
      personId,
      roles: roles as Role[],
      queues: Object.fromEntries(
        queueRights.map(({ queueKey, level }) => [queueKey, level as 'read' | 'work']),
      ),
      creditLimitOre: limitOre,
    };
    const { allowed } = decide(actor, 'approval.decide', { queue, assigneeId });
    return allowed ? [{ personId, name, limitOre }] : [];
  });
}
