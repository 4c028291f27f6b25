import type { CalendarList, ChangeCalendar } from '@underlag/api/settings';
import { type Week, weekdays } from '@underlag/domain/sla';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { listCalendars } from './list-calendars.ts';
import { newestPolicies } from './newest-policies.ts';
import { lockSettings, logSettings, settingsConflict, unchanged } from './settings-log.ts';
import { newestCalendar, typedCalendar } from './typed-calendar.ts';

/**
 * A new version of a calendar, and of the deadlines of every type that is judged by it. Cases that are open keep the version
 * they were opened under.
 */
export async function changeCalendar(ctx: StaffCtx, input: ChangeCalendar): Promise<CalendarList> {
  await write(ctx.server, async (tx) => {
    await lockSettings(tx);
    const before = await newestCalendar(tx.db, input.key);
    if (before.version !== input.base) throw await settingsConflict(tx, ['calendar_changed'], input.key);
    const { key, version, week, closedDays } = await typedCalendar(tx, input);
    const from = { version: before.version, week: before.week, closedDays: before.closedDays };
    const to = { version, week: week as unknown as Prisma.InputJsonObject, closedDays: [...closedDays] };
    if (sameHours(from, to)) throw unchanged();
    const calendar = await tx.db.calendar.create({ data: { key, ...to, createdAt: new Date(tx.now) } });
    const policies = (await newestPolicies(tx.db)).filter((policy) => policy.calendar.key === key);
    await tx.db.slaPolicy.createMany({
      data: policies.map((policy) => ({
        typeKey: policy.typeKey,
        version: policy.version + 1,
        calendarId: calendar.id,
        deadlines: policy.deadlines as Prisma.InputJsonObject,
        createdAt: new Date(tx.now),
      })),
    });
    await logSettings(ctx, tx, 'calendar_changed', key, {
      from: from as Prisma.InputJsonObject,
      to,
      policies: policies.map((policy) => ({ typeKey: policy.typeKey, version: policy.version + 1 })),
    });
  });
  return listCalendars(ctx);
}

interface Hours {
  week: unknown;
  closedDays: readonly string[];
}

/** Whether two versions are open at the same times, in whatever order that is written. */
function sameHours(a: Hours, b: Hours): boolean {
  const written = ({ week, closedDays }: Hours) => {
    const days = week as Week;
    const hours = weekdays.map((weekday) => days[weekday].map(({ from, to }) => [from, to]));
    return JSON.stringify([hours, [...new Set(closedDays)].sort()]);
  };
  return written(a) === written(b);
}
