import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { AppError, notFound } from '../errors.ts';
import { mayManage } from './list-absences.ts';

interface Entered {
  id: string;
  personId: string;
  deputyId: string | null;
  firstDay: string;
  lastDay: string;
}

/** An absence the actor may change. */
export async function openAbsence(ctx: StaffCtx, tx: Tx, id: string) {
  const absence = await tx.db.absence.findUnique({ where: { id } });
  if (!absence) throw notFound(text('Frånvaron', 'The absence'));
  theirOwn(ctx, absence.personId);
  return absence;
}

/** Approvers keep their own absences; managers and administrators anybody's. */
export function theirOwn({ actor }: StaffCtx, personId: string): void {
  if (mayManage(actor, personId)) return;
  throw new AppError(
    'forbidden',
    'permission.absence.manage',
    text('Du får bara ändra din egen frånvaro.', 'You may change your own absence only.'),
  );
}

/** Who may approve on which days is a change of power: it is kept in the administrators' log. */
export async function logAbsence(
  { actor }: StaffCtx,
  tx: Tx,
  kind: 'absence_entered' | 'absence_changed' | 'absence_removed',
  { id, personId, deputyId, firstDay, lastDay }: Entered,
): Promise<void> {
  await tx.db.adminEvent.create({
    data: {
      actorId: actor.personId,
      kind,
      subjectId: personId,
      data: { absenceId: id, deputyId, firstDay, lastDay },
    },
  });
}
