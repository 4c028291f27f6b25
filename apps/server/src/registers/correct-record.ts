import type { CorrectRecord, RecordRef } from '@underlag/api/register-records';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { keepChange } from '../doors/keep-change.ts';
import { conflict, refused } from '../errors.ts';
import { keyOf, noRecord, registerAt } from './catalogue.ts';
import { type Kept, mustBeCorrectable, readFields } from './read-fields.ts';
import { type Field, type Register, snake } from './register.ts';

const { sql, raw, join } = Prisma;

interface Wanted {
  field: Field;
  value: Kept;
}

/** Corrects fields of a row in place, with who, why, and from what to what. */
export function correctRecord(ctx: StaffCtx, input: CorrectRecord): Promise<RecordRef> {
  const register = registerAt(ctx, input.register);
  const id = keyOf(register, input.id);
  return write(ctx.server, async (tx) => {
    const row = await lockRow(tx, register, id);
    if (!row) throw noRecord();
    mustBeCorrectable(register, input.fields);
    const wanted = readFields(register.fields, input.fields);
    if (row.version !== input.version) throw await whoChanged(tx, register, id);
    const changed = wanted.filter(({ field, value }) => row.values[field.key] !== value);
    if (changed.length === 0) throw unchanged();
    for (const { field, value } of changed) mustBeAllowed(field, row.values[field.key] ?? null, value);
    await change(tx, register, id, changed);
    await keepChange(tx, {
      register: register.key,
      subjectId: id,
      actorId: ctx.actor.personId,
      before: Object.fromEntries(changed.map(({ field }) => [field.key, row.values[field.key] ?? null])),
      after: Object.fromEntries(changed.map(({ field, value }) => [field.key, value])),
      reason: input.reason,
    });
    return { id, version: row.version + 1 };
  });
}

/** The row as it stands, held until the change is made. */
async function lockRow(tx: Tx, register: Register, id: string) {
  const own = register.fields.filter(({ edit }) => edit);
  const values = own.map(({ key }) => raw(`'${key}', t.${snake(key)}`));
  const object = values.length > 0 ? sql`json_build_object(${join(values)})` : raw("'{}'::json");
  const [row] = await tx.db.$queryRaw<{ version: number; values: Record<string, Kept> }[]>(sql`
    select t.version, ${object} as values from ${raw(register.key)} t where ${isRow(register, id)} for update`);
  return row ?? null;
}

async function change(tx: Tx, register: Register, id: string, changed: readonly Wanted[]): Promise<void> {
  const sets = changed.map(({ field, value }) => sql`${raw(snake(field.key))} = ${value}`);
  await tx.db.$executeRaw(sql`
    update ${raw(register.key)} t set ${join(sets)}, version = version + 1 where ${isRow(register, id)}`);
}

const isRow = ({ id: { column, uuid } }: Register, id: string): Prisma.Sql =>
  sql`t.${raw(column)} = ${id}::${raw(uuid ? 'uuid' : 'text')}`;

function mustBeAllowed({ key, edit }: Field, before: Kept, after: Kept): void {
  const says = edit?.refuse?.(before, after);
  if (says) throw refused({ code: 'register.not_so', says, field: `fields.${key}` });
}

async function whoChanged(tx: Tx, { key }: Register, id: string) {
  const last = await tx.db.recordChange.findFirst({
    where: { register: key, subjectId: id },
    orderBy: { at: 'desc' },
  });
  const person = last?.actorId ? await tx.db.person.findUnique({ where: { id: last.actorId } }) : null;
  return conflict(person?.name ?? null, last?.at.toISOString() ?? null);
}

const unchanged = () =>
  refused({ code: 'register.unchanged', says: text('Ingenting är ändrat.', 'Nothing has been changed.') });
