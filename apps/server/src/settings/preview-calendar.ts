import type { ChangeCalendar, MovesPreview } from '@underlag/api/settings';
import type { StaffCtx } from '../context.ts';
import { readNow } from '../db.ts';
import { previewMoves } from './preview-moves.ts';
import { newestCalendar, typedCalendar } from './typed-calendar.ts';

/** Which open cases would be due at another time if they were judged by a calendar as typed. They would still keep the one they have. */
export async function previewCalendar(ctx: StaffCtx, input: ChangeCalendar): Promise<MovesPreview> {
  const db = ctx.server.db.prisma;
  await newestCalendar(db, input.key);
  const calendar = await typedCalendar({ db, now: await readNow(ctx.server) }, input);
  const policies = await db.slaPolicy.findMany({
    where: { calendar: { key: input.key } },
    select: { id: true },
  });
  return previewMoves(ctx, {
    policyIds: policies.map(({ id }) => id),
    instead: (kept) => ({ ...kept, calendar }),
  });
}
