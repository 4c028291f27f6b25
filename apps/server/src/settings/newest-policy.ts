import type { Deadlines } from '@underlag/api/settings';
import { type Calendar, calendarFaults, clockNames } from '@underlag/domain/sla';
import { text } from '@underlag/domain/text';
import type { Tx } from '../db.ts';
import { AppError, notFound } from '../errors.ts';

/** The deadlines that new cases of a type get. */
export async function newestPolicy(db: Tx['db'], typeKey: string) {
  const row = await db.slaPolicy.findFirst({
    where: { typeKey },
    orderBy: { version: 'desc' },
    include: { calendar: true },
  });
  if (!row) throw notFound(text('Ärendetypen', 'The case type'));
  return row;
}

/** Stops deadlines that the calendar is never open long enough for; what is wrong stands beside the clock. */
export function mustFit(calendar: Calendar, deadlines: Deadlines, now: string): void {
  const fields = clockNames.flatMap((clock) =>
    calendarFaults(calendar, now, deadlines[clock].minutes).map(({ error }) => ({
      path: `deadlines.${clock}.minutes`,
      says: error.says,
    })),
  );
  const [first] = fields;
  if (first) throw new AppError('invalid', 'policy.no_open_time', first.says, { fields });
}
