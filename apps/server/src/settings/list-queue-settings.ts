import type { QueueSettings } from '@underlag/api/settings';
import { caseTypes } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { listPeople } from '../people/list-people.ts';

/** Where each type's cases go, what the queues are called, and who has what right in which of them. */
export async function listQueueSettings(ctx: StaffCtx): Promise<QueueSettings> {
  const { prisma } = ctx.server.db;
  const [queues, settings, open, people] = await Promise.all([
    prisma.queue.findMany({ orderBy: { position: 'asc' } }),
    prisma.typeSetting.findMany(),
    openCases(ctx),
    listPeople(ctx),
  ]);
  const active = people.filter((person) => person.active);
  const having = (queue: string, level: 'read' | 'work') =>
    active.filter((person) => person.queues.some((right) => right.queue === queue && right.level === level))
      .length;
  return {
    queues: queues.map(({ key, nameSv, nameEn }) => ({
      key,
      name: text(nameSv, nameEn),
      openCases: open.filter(({ queue }) => queue === key).reduce((sum, { cases }) => sum + cases, 0),
      workers: having(key, 'work'),
      readers: having(key, 'read'),
    })),
    types: Object.keys(caseTypes).flatMap((typeKey) =>
      settings
        .filter((setting) => setting.typeKey === typeKey)
        .map(({ version, queueKey }) => ({
          typeKey,
          version,
          queue: queueKey,
          open: open.filter((row) => row.typeKey === typeKey).map(({ queue, cases }) => ({ queue, cases })),
        })),
    ),
    people: active.map(({ id, name, roles, queues: rights }) => ({ id, name, roles, queues: rights })),
  };
}

interface Open {
  typeKey: string;
  queue: string;
  cases: number;
}

async function openCases({ server }: StaffCtx): Promise<Open[]> {
  const { rows } = await server.db.pool.query<Open>(
    `select type_key as "typeKey", queue_key as queue, count(*)::int as cases
      from cases where category <> 'done' group by 1, 2 order by 1, 2`,
  );
  return rows;
}
