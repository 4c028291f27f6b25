import type { Actor, Role } from '@underlag/domain/access';
import { Prisma } from '@underlag/prisma/generated/client';
import { type StoodInFor, stoodInForBy, withStandIns } from './stand-ins.ts';

/** An active member of staff with the rights they have today, also as somebody's deputy; null for a stranger and for one who is no longer active. */
export async function actorOf(
  db: Pick<Prisma.TransactionClient, 'person' | '$queryRaw'>,
  personId: string,
): Promise<Actor | null> {
  const person = await db.person.findFirst({
    where: { id: personId, active: true },
    include: { queueRights: true },
  });
  if (!person) return null;
  const actor: Actor = {
    personId: person.id,
    roles: person.roles as Role[],
    queues: Object.fromEntries(
      person.queueRights.map(({ queueKey, level }) => [queueKey, level as 'read' | 'work']),
    ),
    creditLimitOre: Number(person.creditLimitOre),
  };
  const [row] = await db.$queryRaw<{ absent: StoodInFor[] | null }[]>`
    select ${Prisma.raw(stoodInForBy('me.id'))} as absent from person me where me.id = ${person.id}::uuid`;
  return withStandIns(actor, row?.absent ?? []);
}
