import type { CalendarList, CalendarView, Week } from '@underlag/api/settings';
import { swedishDays } from '@underlag/domain/sla';
import type { StaffCtx } from '../context.ts';
import { readNow } from '../db.ts';
import { newestPolicies } from './newest-policies.ts';
import { openByPolicy } from './open-by-policy.ts';
import { versionAuthors } from './version-authors.ts';

/** For how many years ahead closed days can be named. */
const yearsAhead = 6;

/** Every calendar with all its versions, and the Swedish days that one may close on. */
export async function listCalendars(ctx: StaffCtx): Promise<CalendarList> {
  const { prisma } = ctx.server.db;
  const [rows, newest, authorOf, open, now] = await Promise.all([
    prisma.calendar.findMany({
      orderBy: [{ key: 'asc' }, { version: 'desc' }],
      include: { policies: { select: { id: true } } },
    }),
    newestPolicies(prisma),
    versionAuthors(ctx.server, 'calendar_changed'),
    openByPolicy(ctx.server),
    readNow(ctx.server),
  ]);
  const calendars = new Map<string, CalendarView>();
  for (const { id: _, key, version, week, closedDays, createdAt, policies } of rows) {
    const author = authorOf(key, version);
    const view = calendars.get(key) ?? {
      key,
      typeKeys: newest.filter(({ calendar }) => calendar.key === key).map(({ typeKey }) => typeKey),
      versions: [],
    };
    view.versions.push({
      version,
      at: author?.at ?? createdAt.toISOString(),
      by: author?.by ?? null,
      week: week as unknown as Week,
      closedDays,
      openCases: policies.reduce((sum, policy) => sum + open(policy.id), 0),
    });
    calendars.set(key, view);
  }
  return { calendars: [...calendars.values()], days: daysOf(rows, Number(now.slice(0, 4))) };
}

function daysOf(rows: readonly { closedDays: string[] }[], thisYear: number) {
  const years = rows.flatMap(({ closedDays }) => closedDays.map((day) => Number(day.slice(0, 4))));
  const first = Math.min(thisYear, ...years);
  const last = Math.max(thisYear + yearsAhead, ...years) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => swedishDays(first + index)).flat();
}
