import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { desk } from './testing/desk.ts';
import { leastInputs } from './testing/inputs.ts';
import { callByPath, procedures } from './testing/procedures.ts';
import { refusalOf } from './testing/refusal.ts';
import { nothingWritten } from './testing/written.ts';

const withInput = procedures.flatMap(({ path, kind, input }) => (input ? [{ path, kind, input }] : []));
const mutations = procedures.filter(({ kind }) => kind === 'mutation').map(({ path }) => path);

/** Objects inside a schema that let pass what they do not name, and values that may be anything. */
function loose(schema: unknown, place = ''): string[] {
  if (Array.isArray(schema)) return schema.flatMap((each, index) => loose(each, `${place}/${index}`));
  if (schema === null || typeof schema !== 'object') return [];
  const found = Object.entries(schema).flatMap(([key, value]) =>
    key === 'additionalProperties' && value === false
      ? []
      : key === 'default'
        ? []
        : loose(value, `${place}/${key}`),
  );
  const isOpen =
    'properties' in schema && (!('additionalProperties' in schema) || schema.additionalProperties !== false);
  const isAnything = Object.keys(schema).length === 0 && place !== '';
  return isOpen || isAnything ? [place || '/', ...found] : found;
}

/** The keys that an input names; where it has several shapes, those of the shapes the given value has. */
function namesOf(input: z.ZodType, value: object): string[] {
  const schema = z.toJSONSchema(input, { io: 'input' });
  const shapes = (schema.anyOf ?? [schema]).filter(({ required = [] }) =>
    required.every((key) => key in value),
  );
  return shapes.flatMap(({ properties = {} }) => Object.keys(properties));
}

describe('an input names all that it takes, at any depth', () => {
  test.each(withInput)('$path', ({ input }) => {
    expect(loose(z.toJSONSchema(input, { io: 'input' }))).toEqual([]);
  });
});

test('every mutation has an input', () => {
  expect(withInput.filter(({ kind }) => kind === 'mutation').map(({ path }) => path)).toEqual(mutations);
});

test('no column of any table can be slipped into a mutation', async () => {
  const { owner } = await desk();
  const { rows } = await owner.query<{ name: string }>(
    "select distinct column_name as name from information_schema.columns where table_schema = 'public'",
  );
  const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const names = [...rows.flatMap(({ name }) => [name, camel(name)]), '__proto__', 'constructor', 'toString'];
  expect(names).toEqual(expect.arrayContaining(['creditLimitOre', 'prev_hash', 'password', 'queueKey']));
  for (const { path, input } of withInput.filter(({ kind }) => kind === 'mutation')) {
    const known = namesOf(input, leastInputs[path] ?? {});
    const passed = names.filter(
      (name) => !known.includes(name) && input.safeParse({ ...leastInputs[path], [name]: 'x' }).success,
    );
    expect([path, passed]).toEqual([path, []]);
  }
});

test.each(mutations)('%s refuses one key too many and writes nothing', async (path) => {
  const at = await desk();
  const caller = await at.as(
    /^(people|settings|imports)\./.test(path) ? 'ahmed' : path === 'approvals.decide' ? 'gunnar' : 'maria',
  );
  const told = await nothingWritten(at, () =>
    refusalOf(callByPath(caller, path, { ...leastInputs[path], personId: 'x' })),
  );
  expect(told).toMatchObject({ status: 400, code: 'input.invalid' });
});
