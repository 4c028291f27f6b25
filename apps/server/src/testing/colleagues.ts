import type { Role } from '@underlag/domain/access';
import type { Desk } from './desk.ts';

interface Colleague {
  /** What the desk calls them by. */
  key: string;
  name: string;
  roles: readonly Role[];
  queues: Readonly<Record<string, 'read' | 'work'>>;
}

/** An agent who may look at the queues of the others but work in none of them. */
export const looksOnly: Colleague = {
  key: 'lasse',
  name: 'Lasse Vik',
  roles: ['agent'],
  queues: { general: 'read', disputes: 'read', extra_guarding: 'read', delivery: 'read', unsorted: 'read' },
};

/** An agent with the queues of Karin's day. */
export const anAgent = (key: string): Colleague => ({
  key,
  name: `Handläggare ${key}`,
  roles: ['agent'],
  queues: { general: 'work', disputes: 'work', delivery: 'work', unsorted: 'work' },
});

/** Puts somebody beside the cast on the staff, once; answers with their id. */
export async function aColleague({ db }: Desk, { key, name, roles, queues }: Colleague): Promise<string> {
  const email = `${key}@vakt.example`;
  const known = await db.person.findUnique({ where: { email } });
  if (known) return known.id;
  const rights = Object.entries(queues).map(([queueKey, level]) => ({ queueKey, level }));
  const { id } = await db.person.create({
    data: { name, email, roles: [...roles], queueRights: { create: rights } },
  });
  return id;
}
