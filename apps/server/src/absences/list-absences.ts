import type { AbsenceList, AbsenceView } from '@underlag/api/absences';
import type { Actor } from '@underlag/domain/access';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { day, readNow, type Tx } from '../db.ts';
import { swedishDay } from '../doors/swedish-day.ts';

const parts = { person: true, deputy: true } satisfies Prisma.AbsenceInclude;

/** Absences that are not over, soonest first, and the people they can be entered for and with. */
export async function listAbsences(ctx: StaffCtx): Promise<AbsenceList> {
  const { actor, server } = ctx;
  const today = swedishDay(await readNow(server));
  const absences = await server.db.prisma.absence.findMany({
    where: { lastDay: { gte: new Date(today) } },
    include: parts,
    orderBy: [{ firstDay: 'asc' }, { id: 'asc' }],
  });
  const people = await server.db.prisma.person.findMany({
    where: { active: true },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, roles: true },
  });
  return {
    rows: absences.map((absence) => viewAbsence(actor, absence, today)),
    people: people.map(({ id, name, roles }) => ({ id, name, approves: roles.includes('approver') })),
    mayEnterFor: people.map(({ id }) => id).filter((id) => mayManage(actor, id)),
  };
}

/** One absence as the settings show it. */
export async function findAbsence(actor: Actor, tx: Tx, id: string): Promise<AbsenceView> {
  const absence = await tx.db.absence.findUniqueOrThrow({ where: { id }, include: parts });
  return viewAbsence(actor, absence, swedishDay(tx.now));
}

/** Whether the actor may enter, change and remove this person's absences: their own, and as manager or administrator anybody's. */
export const mayManage = (actor: Actor, personId: string): boolean =>
  actor.personId === personId || actor.roles.some((role) => role === 'manager' || role === 'administrator');

function viewAbsence(
  actor: Actor,
  absence: Prisma.AbsenceGetPayload<{ include: typeof parts }>,
  today: string,
): AbsenceView {
  const { person, deputy } = absence;
  const [firstDay, lastDay] = [day(absence.firstDay), day(absence.lastDay)];
  return {
    id: absence.id,
    version: absence.version,
    person: { id: person.id, name: person.name },
    deputy: deputy && { id: deputy.id, name: deputy.name },
    firstDay,
    lastDay,
    isToday: firstDay <= today && today <= lastDay,
    approves: person.active && person.roles.includes('approver'),
    mayChange: mayManage(actor, person.id),
  };
}
