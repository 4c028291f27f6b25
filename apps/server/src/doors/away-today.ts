import type { Prisma } from '@underlag/prisma/generated/client';
import { day } from '../db.ts';
import { swedishDay } from './swedish-day.ts';

/** Until when somebody is away, both days included, and who stands in. */
export interface Away {
  until: string;
  deputy: { id: string; name: string } | null;
}

/** Those of these people who are away on the Swedish day of `now` (ISO). */
export async function awayToday(
  db: Pick<Prisma.TransactionClient, 'absence'>,
  personIds: readonly string[],
  now: string,
): Promise<Map<string, Away>> {
  const today = new Date(swedishDay(now));
  const absences = await db.absence.findMany({
    where: { personId: { in: [...personIds] }, firstDay: { lte: today }, lastDay: { gte: today } },
    select: { personId: true, lastDay: true, deputy: { select: { id: true, name: true, active: true } } },
    orderBy: { lastDay: 'asc' },
  });
  return new Map(
    absences.map(({ personId, lastDay, deputy }) => [
      personId,
      { until: day(lastDay), deputy: deputy?.active ? { id: deputy.id, name: deputy.name } : null },
    ]),
  );
}
