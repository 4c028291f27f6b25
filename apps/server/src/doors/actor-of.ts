import type { Actor, Role } from '@underlag/domain/access';
import type { Prisma } from '@underlag/prisma/generated/client';

/** An active member of staff with their rights; null for a stranger and for one who is no longer active. */
export async function actorOf(
  db: Pick<Prisma.TransactionClient, 'person'>,
  personId: string,
): Promise<Actor | null> {
  const person = await db.person.findFirst({
    where: { id: personId, active: true },
    include: { queueRights: true },
  });
  return (
    person && {
      personId: person.id,
      roles: person.roles as Role[],
      queues: Object.fromEntries(
        person.queueRights.map(({ queueKey, level }) => [queueKey, level as 'read' | 'work']),
      ),
      creditLimitOre: Number(person.creditLimitOre),
    }
  );
}
