import type { PersonView, QueueView } from '@underlag/api/people';
import { text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { z } from 'zod';
import type { StaffCtx } from '../context.ts';
import { instant, ore } from '../db.ts';

const parts = {
  queueRights: true,
  sessions: { orderBy: { seenAt: 'desc' }, take: 1 },
} satisfies Prisma.PersonInclude;

/** Every member of staff with roles and rights, by name. */
export async function listPeople(ctx: StaffCtx): Promise<PersonView[]> {
  const people = await ctx.server.db.prisma.person.findMany({ include: parts, orderBy: { name: 'asc' } });
  return people.map(viewPerson);
}

/** One member of staff as the settings show them. */
export const findPerson = async (db: Pick<Prisma.TransactionClient, 'person'>, id: string) =>
  viewPerson(await db.person.findUniqueOrThrow({ where: { id }, include: parts }));

const viewPerson = (person: Prisma.PersonGetPayload<{ include: typeof parts }>): PersonView => ({
  id: person.id,
  version: person.version,
  name: person.name,
  email: person.email,
  roles: person.roles,
  active: person.active,
  creditLimitOre: ore(person.creditLimitOre),
  queues: person.queueRights.map(({ queueKey, level }) => ({
    queue: queueKey,
    level: level as 'read' | 'work',
  })),
  lastSeenAt: instant(person.sessions[0]?.seenAt ?? null),
});

/** Every queue, in the order of the rail. */
export async function listQueues(ctx: StaffCtx): Promise<z.infer<typeof QueueView>[]> {
  const queues = await ctx.server.db.prisma.queue.findMany({ orderBy: { position: 'asc' } });
  return queues.map(({ key, nameSv, nameEn }) => ({ key, name: text(nameSv, nameEn) }));
}
