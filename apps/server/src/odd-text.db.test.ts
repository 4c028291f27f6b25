import { beforeAll, describe, expect, test } from 'vitest';
import { type Caller, type Desk, desk } from './testing/desk.ts';
import { leastInputs } from './testing/inputs.ts';
import { callByPath, procedures } from './testing/procedures.ts';
import { refusalOf } from './testing/refusal.ts';
import { aDispute } from './testing/scenarios.ts';
import { nothingWritten } from './testing/written.ts';

let at: Desk;
let maria: Caller;
let id: string;
beforeAll(async () => {
  at = await desk();
  maria = await at.as('maria');
  ({ id } = await aDispute(at));
});

/** Where people's own words go, on a case that is there. */
const written: [string, (words: string) => object][] = [
  ['cases.note', (text) => ({ caseId: id, text })],
  [
    'cases.saveDraft',
    (text) => ({ caseId: id, body: { mode: 'note', to: [], cc: [], subject: text, text, uploadIds: [] } }),
  ],
  ['cases.get', (text) => ({ ref: text })],
  ['cases.list', (text) => ({ q: text })],
  ['cases.list', (text) => ({ after: text })],
  ['cases.list', (text) => ({ after: `${text}|${id}` })],
  ['cases.list', (text) => ({ list: text })],
  ['search.all', (text) => ({ q: text })],
  ['parked.list', (text) => ({ after: text })],
  ['parked.list', (text) => ({ after: `2026-01-01|${text}` })],
  ['views.save', (text) => ({ name: text, query: text })],
];

describe.each([
  ['text with a NUL', 'a\0b'],
  ['half a surrogate pair', 'a\ud800'],
])('%s is refused before anything looks at it', (_, words) => {
  test.each(written)('%s', async (path, inputOf) => {
    const told = await nothingWritten(at, () => refusalOf(callByPath(maria, path, inputOf(words))));
    expect(told).toMatchObject({ status: 400, code: 'input.unreadable' });
  });

  test('at any depth, as a key too', async () => {
    const inputs = [{ fields: { reason: words } }, { fields: { [words]: 'x' } }];
    for (const input of inputs)
      expect(
        await refusalOf(callByPath(maria, 'cases.setFields', { caseId: id, version: 2, ...input })),
      ).toMatchObject({ code: 'input.unreadable' });
  });
});

test.each(["'; drop table cases; --", '%_\\', '\u202e\u200b', '𝔘nderlag', '"quoted" & <b>'])(
  'odd but whole text goes through: %j',
  async (words) => {
    for (const [path, inputOf] of written) {
      const answer = await callByPath(maria, path, inputOf(words)).then(
        () => 200,
        async (error) => (await refusalOf(Promise.reject(error))).status,
      );
      expect([path, [200, 400, 404].includes(answer)]).toEqual([path, true]);
    }
  },
);

const withInput = procedures.filter(({ input }) => input).map(({ path }) => path);

test.each(withInput)('%s is told apart from a fault whatever stands where a value should', async (path) => {
  const caller = path.startsWith('people.') ? await at.as('ahmed') : maria;
  const least = Object.entries(leastInputs[path] ?? {});
  const wrong = [
    null,
    {},
    [],
    { startsWith: '' },
    Number.POSITIVE_INFINITY,
    -1,
    '',
    'x'.repeat(200_001),
    true,
  ];
  for (const [key] of least)
    for (const value of wrong) {
      const answer = callByPath(caller, path, { ...leastInputs[path], [key]: value });
      const status = await answer.then(
        () => 200,
        async (error) => (await refusalOf(Promise.reject(error))).status,
      );
      expect([key, value, status < 500]).toEqual([key, value, true]);
    }
});
