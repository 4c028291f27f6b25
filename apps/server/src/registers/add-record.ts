import type { AddRecord, RecordRef } from '@underlag/api/register-records';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { keepChange } from '../doors/keep-change.ts';
import { refused } from '../errors.ts';
import { registerAt } from './catalogue.ts';
import { addFields } from './list-registers.ts';
import { type Kept, readFields } from './read-fields.ts';
import { type Register, snake } from './register.ts';

const { sql, raw, join } = Prisma;

/** Adds a row to a register that is kept here, under a natural key that nobody has. */
export function addRecord(ctx: StaffCtx, input: AddRecord): Promise<RecordRef> {
  const register = registerAt(ctx, input.register);
  const asked = addFields(register);
  const { add } = register;
  if (!add) throw notAdded(register);
  return write(ctx.server, async (tx) => {
    const all = Object.fromEntries(asked.map(({ key, edit }) => [key, edit?.required ? '' : null]));
    const typed = readFields(asked, { ...all, ...input.fields });
    const values: Record<string, Kept> = {
      ...add.fixed,
      ...Object.fromEntries(typed.map(({ field, value }) => [field.key, value])),
    };
    const id = await insert(tx, register, values);
    if (!id)
      throw refused({
        code: 'register.taken',
        says: text('Det finns redan en post med det numret.', 'There is already a row with that number.'),
        field: `fields.${add.naturalKey.key}`,
      });
    await keepChange(tx, {
      register: register.key,
      subjectId: id,
      actorId: ctx.actor.personId,
      before: {},
      after: values,
      reason: null,
    });
    return { id, version: 1 };
  });
}

/** The new row's key; null when the natural key is taken. */
async function insert(tx: Tx, { key, id }: Register, values: Readonly<Record<string, Kept>>) {
  const own = Object.entries(values);
  const columns = [...(id.uuid ? ['id'] : []), ...own.map(([name]) => snake(name))];
  const given = [...(id.uuid ? [sql`gen_random_uuid()`] : []), ...own.map(([, value]) => sql`${value}`)];
  const [row] = await tx.db.$queryRaw<{ id: string }[]>(sql`
    insert into ${raw(key)} (${raw(columns.join(', '))}) values (${join(given)})
    on conflict do nothing returning ${raw(id.column)}::text as id`);
  return row?.id ?? null;
}

const notAdded = ({ one }: Register) =>
  refused({
    code: 'register.not_added',
    says: text(
      `${one.sv} läggs inte upp för hand.`,
      `A new row of this kind (${one.en.toLowerCase()}) is not added by hand.`,
    ),
  });
