import type { EditField, RecordColumn, RegisterInfo } from '@underlag/api/register-records';
import { holds } from '@underlag/domain/access';
import type { StaffCtx } from '../context.ts';
import { registersFor } from './catalogue.ts';
import type { Field, Register } from './register.ts';

/** Every register the reader may look into: what it is, how it is searched, and what may be done with it. */
export function listRegisters(ctx: StaffCtx): RegisterInfo[] {
  const mayCorrect = holds(ctx.actor, 'registers.correct');
  return registersFor(ctx).map((register) => ({
    register: register.address,
    name: register.name,
    one: register.one,
    lead: register.lead,
    searchHint: register.searchHint,
    columns: register.fields.filter(({ inList }) => inList).map(columnView),
    filters: (register.filters ?? []).map(({ key, name, choices }) => ({
      key,
      name,
      choices: choices.map((choice) => ({ value: choice.value, name: choice.name })),
    })),
    days: register.days?.name ?? null,
    adds: mayCorrect && register.add ? addFields(register).map(editView) : null,
    corrects: register.fields.some(({ edit }) => edit),
  }));
}

/** What a new row is made of: its natural key, then what could be corrected later. */
export function addFields({ add, fields }: Register): Field[] {
  if (!add) return [];
  const asked = fields.filter(
    ({ key, edit }) => edit && key !== add.naturalKey.key && !Object.hasOwn(add.fixed ?? {}, key),
  );
  return [add.naturalKey, ...asked];
}

/** A field as a column of a table. */
export const columnView = ({ key, name, kind, choices }: Field): RecordColumn => ({
  key,
  name,
  kind,
  choices: choicesOf(choices),
});

/** A field as it is typed in. */
export function editView({ key, name, choices, edit }: Field): EditField {
  if (!edit) throw new Error(`${key} is not typed in`);
  const { hint, input, required } = edit;
  return { key, name, hint, input, required, choices: choicesOf(choices) };
}

const choicesOf = (choices: Field['choices']) =>
  Object.entries(choices).map(([value, name]) => ({ value, name }));
