import type { ChangeCalendar } from '@underlag/api/settings';
import { type Calendar, calendarFaults } from '@underlag/domain/sla';
import { text } from '@underlag/domain/text';
import type { Tx } from '../db.ts';
import { AppError, notFound } from '../errors.ts';

/** The newest version of a calendar. */
export async function newestCalendar(db: Tx['db'], key: string) {
  const row = await db.calendar.findFirst({ where: { key }, orderBy: { version: 'desc' } });
  if (!row) throw notFound(text('Kalendern', 'The calendar'));
  return row;
}

/** What somebody typed as a calendar that clocks can be counted by; what is wrong with it stands beside its weekday. */
export async function typedCalendar(
  { db, now }: Tx,
  { key, base, week, closedDays }: ChangeCalendar,
): Promise<Calendar> {
  const calendar: Calendar = {
    key,
    version: base + 1,
    zone: 'Europe/Stockholm',
    week,
    closedDays: new Set([...closedDays].sort()),
  };
  const policies = await db.slaPolicy.findMany({ where: { calendar: { key } }, select: { deadlines: true } });
  const faults = calendarFaults(calendar, now, longest(policies));
  const [first] = faults;
  if (!first) return calendar;
  const fields = faults.map(({ weekday, error }) => ({
    path: weekday ? `week.${weekday}` : 'week',
    says: error.says,
  }));
  throw new AppError('invalid', `calendar.${first.error.code}`, first.error.says, { fields });
}

function longest(policies: readonly { deadlines: unknown }[]): number {
  const minutes = policies.flatMap(({ deadlines }) =>
    Object.values(deadlines as Record<string, { minutes: number }>).map((deadline) => deadline.minutes),
  );
  return Math.max(1, ...minutes);
}
