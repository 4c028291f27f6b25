import { text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { conflict, refused } from '../errors.ts';

/** What of the settings is changed, as the administrators' log names it. */
export type SettingsChange =
  | 'calendar_changed'
  | 'policy_changed'
  | 'type_queue_changed'
  | 'queue_renamed'
  | 'template_changed'
  | 'reference_rate_added';

/** One change of versioned settings at a time: the number of the next version must stand still meanwhile. */
export async function lockSettings(tx: Tx): Promise<void> {
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended('settings', 0))`;
}

/** Writes who changed what from what to what. */
export async function logSettings(
  { actor }: StaffCtx,
  tx: Tx,
  kind: SettingsChange,
  subjectId: string,
  data: Prisma.InputJsonObject,
): Promise<void> {
  await tx.db.adminEvent.create({ data: { actorId: actor.personId, kind, subjectId, data } });
}

/** The conflict to throw when the settings are newer than what the person looked at, with who changed them. */
export async function settingsConflict(tx: Tx, kinds: readonly SettingsChange[], ...subjects: string[]) {
  const last = await tx.db.adminEvent.findFirst({
    where: { kind: { in: [...kinds] }, subjectId: { in: subjects } },
    orderBy: { at: 'desc' },
  });
  const person = last?.actorId ? await tx.db.person.findUnique({ where: { id: last.actorId } }) : null;
  return conflict(person?.name ?? null, last?.at.toISOString() ?? null);
}

/** Nothing to make a version of. */
export const unchanged = () =>
  refused({ code: 'settings.unchanged', says: text('Ingenting är ändrat.', 'Nothing has been changed.') });
