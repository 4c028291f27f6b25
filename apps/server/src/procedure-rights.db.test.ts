import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { matrix, roles } from '@underlag/domain/access';
import { demoStaff } from '@underlag/prisma/seed/cast';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Caller, desk } from './testing/desk.ts';
import { leastInputs } from './testing/inputs.ts';
import { callByPath, procedures } from './testing/procedures.ts';

const holders = (permission: (typeof procedures)[number]['permission']): readonly string[] => {
  if (!permission) return [];
  return permission === 'anyone' ? [...roles, 'signed out'] : matrix[permission];
};

/** Who may call what, as a table for people; a change of power shows in its difference. */
function table(): string {
  const columns = [...roles, 'signed out'];
  const rows = procedures.map(({ path, kind, permission }) => [
    path,
    kind,
    permission ?? '**none**',
    ...columns.map((role) => (holders(permission).includes(role) ? 'yes' : '–')),
  ]);
  const lines = [['procedure', 'kind', 'permission', ...columns], Array(9).fill('---'), ...rows];
  return [
    '# Who may call which procedure',
    '',
    'Written by `procedure-rights.db.test.ts` from the router and the permission matrix; `vitest -u` writes it anew. Which',
    'cases a procedure reaches is decided at the door: a case that one may not see is not found.',
    '',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

test('the committed table is what the router asks for', async () => {
  await expect(table()).toMatchFileSnapshot('procedure-rights.md');
});

test('every procedure asks for a permission; without a sign-in go only the public ones', () => {
  expect(procedures.filter(({ permission }) => !permission)).toEqual([]);
  expect(procedures.filter(({ permission }) => permission === 'anyone').map(({ path }) => path)).toEqual([
    'session.demoLogins',
    'session.useLink',
    'disclosure.look',
    'disclosure.open',
    'form.get',
    'form.confirm',
  ]);
});

test('every procedure with an input has a least input here that its schema accepts', () => {
  const asks = procedures.filter(({ input }) => input).map(({ path }) => path);
  expect(Object.keys(leastInputs).sort()).toEqual(asks.sort());
  for (const { path, input } of procedures)
    expect([path, input?.safeParse(leastInputs[path]).error]).toEqual([path, undefined]);
});

/** What a call is answered: an HTTP status, 200 when it went through. */
async function statusOf(caller: Caller, path: string, input: unknown): Promise<number> {
  try {
    const answer = await callByPath(caller, path, input);
    if (answer && typeof answer === 'object' && 'return' in answer && typeof answer.return === 'function')
      await answer.return();
    return 200;
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    return getHTTPStatusCodeFromError(error);
  }
}

const callers = [
  ...roles.map(
    (role) => [role, demoStaff.find((person) => person.shown && person.roles.includes(role))?.key] as const,
  ),
  ['signed out', null] as const,
];

describe.each(callers)('%s', (role, key) => {
  let caller: Caller;
  beforeAll(async () => {
    const at = await desk();
    caller = key ? await at.as(key) : at.outsider();
  });

  test.each(procedures.map(({ path, permission }) => [path, permission] as const))(
    '%s',
    async (path, permission) => {
      const allowed = holders(permission).includes(role);
      const status = await statusOf(caller, path, leastInputs[path]);
      if (allowed) expect([200, 404, 422, 429]).toContain(status);
      else expect(status).toBe(role === 'signed out' ? 401 : 403);
      // The right comes before the look at the input: a wrong one tells nothing to those who may not call.
      if (!allowed) expect(await statusOf(caller, path, { no: 'such' })).toBe(status);
    },
  );
});
