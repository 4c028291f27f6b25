import { randomUUID } from 'node:crypto';
import type { AbsenceView, PutAbsence } from '@underlag/api/absences';
import { text } from '@underlag/domain/text';
import type { Refusal } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import { conflict, notFound, refused } from '../errors.ts';
import { findAbsence } from './list-absences.ts';
import { logAbsence, openAbsence, theirOwn } from './open-absence.ts';

/** Enters an absence with its deputy, or changes one; a deputy of an approver may approve on those days. */
export function putAbsence(ctx: StaffCtx, input: PutAbsence): Promise<AbsenceView> {
  return write(ctx.server, async (tx) => {
    const { id, version, personId, deputyId, ...days } = input;
    await lockPerson(tx, personId);
    theirOwn(ctx, personId);
    if (id) await openAbsence(ctx, tx, id);
    const refusal = (await wrongDeputy(tx, ctx, input)) ?? (await wrongDays(tx, input));
    if (refusal) throw refused(refusal);
    const data = { personId, deputyId, firstDay: new Date(days.firstDay), lastDay: new Date(days.lastDay) };
    const row = id ?? randomUUID();
    if (id) {
      const changed = await tx.db.absence.updateMany({
        where: { id, version: version ?? 0 },
        data: { ...data, version: { increment: 1 } },
      });
      if (changed.count !== 1) throw conflict(null, null);
    } else await tx.db.absence.create({ data: { id: row, ...data } });
    await logAbsence(ctx, tx, id ? 'absence_changed' : 'absence_entered', { ...input, id: row });
    return findAbsence(ctx.actor, tx, row);
  });
}

/** Of two absences of one person entered at once, the second waits and then sees the first. */
async function lockPerson(tx: Tx, personId: string): Promise<void> {
  const found = await tx.db.$queryRaw<unknown[]>`
    select from person where id = ${personId}::uuid and active for update`;
  if (found.length === 0) throw notFound(text('Medarbetaren', 'The colleague'));
}

async function wrongDeputy(
  tx: Tx,
  { actor }: StaffCtx,
  { personId, deputyId }: PutAbsence,
): Promise<Refusal | null> {
  if (!deputyId) return null;
  if (deputyId === personId)
    return atDeputy(
      'absence.own_deputy',
      'Ingen kan vara sin egen ersättare.',
      'Nobody can be their own deputy.',
    );
  if (deputyId === actor.personId)
    return atDeputy(
      'absence.self_chosen',
      'Du kan inte utse dig själv till ersättare. Be den som ska vara borta, eller någon annan, att göra det.',
      'You cannot choose yourself as deputy. Ask the person who will be away, or somebody else, to do it.',
    );
  if (await tx.db.person.findFirst({ where: { id: deputyId, active: true } })) return null;
  return atDeputy(
    'absence.deputy_inactive',
    'Ersättaren arbetar inte här längre.',
    'The deputy no longer works here.',
  );
}

async function wrongDays(tx: Tx, { id, personId, firstDay, lastDay }: PutAbsence): Promise<Refusal | null> {
  if (lastDay < firstDay)
    return atLastDay(
      'absence.days',
      'Sista dagen är före första dagen.',
      'The last day is before the first.',
    );
  if (lastDay < swedishDay(tx.now))
    return atLastDay('absence.past', 'Frånvaron är redan över.', 'The absence is over already.');
  const other = await tx.db.absence.findFirst({
    where: {
      personId,
      firstDay: { lte: new Date(lastDay) },
      lastDay: { gte: new Date(firstDay) },
      ...(id ? { id: { not: id } } : {}),
    },
  });
  if (!other) return null;
  return {
    code: 'absence.overlaps',
    says: text('Det finns redan en frånvaro de dagarna.', 'There is an absence on those days already.'),
    field: 'firstDay',
  };
}

const atDeputy = (code: string, sv: string, en: string): Refusal => ({
  code,
  says: text(sv, en),
  field: 'deputyId',
});
const atLastDay = (code: string, sv: string, en: string): Refusal => ({
  code,
  says: text(sv, en),
  field: 'lastDay',
});
