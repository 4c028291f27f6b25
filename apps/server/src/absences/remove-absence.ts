import type { RemoveAbsence } from '@underlag/api/absences';
import type { StaffCtx } from '../context.ts';
import { day, write } from '../db.ts';
import { conflict } from '../errors.ts';
import { logAbsence, openAbsence } from './open-absence.ts';

/** Takes an absence away; its deputy loses the rights at once. */
export function removeAbsence(ctx: StaffCtx, { id, version }: RemoveAbsence): Promise<null> {
  return write(ctx.server, async (tx) => {
    const { personId, deputyId, firstDay, lastDay } = await openAbsence(ctx, tx, id);
    const removed = await tx.db.absence.deleteMany({ where: { id, version } });
    if (removed.count !== 1) throw conflict(null, null);
    const was = { id, personId, deputyId, firstDay: day(firstDay), lastDay: day(lastDay) };
    await logAbsence(ctx, tx, 'absence_removed', was);
    return null;
  });
}
