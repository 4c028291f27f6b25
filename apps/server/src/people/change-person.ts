import type { ChangePerson, PersonView } from '@underlag/api/people';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { conflict, notFound, refused } from '../errors.ts';
import { findPerson } from './list-people.ts';
import { queueRightRows } from './queue-rights.ts';

/** Changes a colleague's name, roles, rights, limit, or whether they are active; takes effect at their next call. */
export function changePerson(ctx: StaffCtx, input: ChangePerson): Promise<PersonView> {
  return write(ctx.server, async (tx) => {
    const before = await tx.db.person.findUnique({ where: { id: input.id } });
    if (!before) throw notFound(text('Medarbetaren', 'The colleague'));
    await administratorsRemain(tx, input);
    const { id, version, queues, creditLimitOre, ...columns } = input;
    const changed = await tx.db.person.updateMany({
      where: { id, version },
      data: { ...columns, creditLimitOre: BigInt(creditLimitOre), version: { increment: 1 } },
    });
    if (changed.count !== 1) throw await whoChanged(tx, id);
    const rights = await queueRightRows(tx, queues);
    await tx.db.queueRight.deleteMany({ where: { personId: id } });
    await tx.db.queueRight.createMany({ data: rights.map((right) => ({ personId: id, ...right })) });
    if (!input.active) await shutOut(tx, id);
    await tx.db.adminEvent.create({
      data: {
        actorId: ctx.actor.personId,
        kind: 'person_changed',
        subjectId: id,
        data: {
          from: { roles: before.roles, active: before.active, creditLimitOre: Number(before.creditLimitOre) },
          to: { roles: input.roles, active: input.active, creditLimitOre, queues },
        },
      },
    });
    return findPerson(tx.db, id);
  });
}

/** Ends every sign-in of somebody who has left, and every link that would set them a password. */
async function shutOut(tx: Tx, id: string): Promise<void> {
  await tx.db.session.deleteMany({ where: { userId: id } });
  await tx.db.oneTimeLink.updateMany({
    where: { personId: id, usedAt: null },
    data: { usedAt: new Date(tx.now) },
  });
}

/** The house always keeps an administrator who can sign in. Their rows are locked: two may not leave at once. */
async function administratorsRemain(tx: Tx, input: ChangePerson): Promise<void> {
  if (input.active && input.roles.includes('administrator')) return;
  const others = await tx.db.$queryRaw<{ id: string }[]>`
    select id from person where active and 'administrator' = any(roles) order by id for update`;
  if (others.some(({ id }) => id !== input.id)) return;
  throw refused({
    code: 'person.last_administrator',
    says: text(
      'Det måste finnas minst en aktiv administratör.',
      'There must be at least one active administrator.',
    ),
    field: 'roles',
  });
}

async function whoChanged(tx: Tx, id: string) {
  const last = await tx.db.adminEvent.findFirst({ where: { subjectId: id }, orderBy: { at: 'desc' } });
  const person = last?.actorId ? await tx.db.person.findUnique({ where: { id: last.actorId } }) : null;
  return conflict(person?.name ?? null, last?.at.toISOString() ?? null);
}
