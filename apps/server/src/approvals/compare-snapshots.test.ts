import { text } from '@underlag/domain/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '../doors/approval-snapshot.ts';
import { compareSnapshots } from './compare-snapshots.ts';

const line = (key: string, value: string) => ({
  key,
  name: text(`Namn ${key}`, `Name ${key}`),
  value: text(value, value),
});
const message = (messageId: string, sha256: string | null = 'a'.repeat(64), isRequest = true) => ({
  messageId,
  sha256,
  isRequest,
});
const asked: Snapshot = {
  lines: [line('customer', 'Bryggaren'), line('field.amount', '100')],
  evidence: [message('m1')],
  ending: null,
  authority: {
    result: 'allow',
    reasons: [{ code: 'register.right', sv: 'Har rätten.', en: 'Has the right.' }],
  },
};
const told = (now: Partial<Snapshot>) =>
  compareSnapshots(asked, { ...asked, ...now }).map(({ key, kind }) => `${kind} ${key}`);

test('nothing has changed', () => expect(told({})).toEqual([]));

test('a value: both are shown', () => {
  const now = { ...asked, lines: [line('customer', 'Bryggaren'), line('field.amount', '200')] };
  expect(compareSnapshots(asked, now)).toEqual([
    {
      key: 'field.amount',
      name: text('Namn field.amount', 'Name field.amount'),
      kind: 'changed',
      before: text('100', '100'),
      now: text('200', '200'),
    },
  ]);
});

test.each([
  ['a line taken away', { lines: [line('customer', 'Bryggaren')] }, ['removed field.amount']],
  ['a line more', { lines: [...asked.lines, line('contact', 'Lena Ek')] }, ['added contact']],
  ['an answer came', { evidence: [message('m1'), message('m2', null, false)] }, ['added evidence.m2']],
  ['the writing is another', { evidence: [message('m1', 'b'.repeat(64))] }, ['changed evidence.m1']],
  ['it is no longer the request', { evidence: [message('m1', undefined, false)] }, ['changed evidence.m1']],
  [
    'the right ended',
    { authority: { result: 'deny', reasons: [{ code: 'register.ended', sv: 'Slut.', en: 'Over.' }] } },
    ['changed authority'],
  ],
  ['the right has another reason', { authority: { result: 'allow', reasons: [] } }, ['changed authority']],
  [
    'there is no customer any more',
    { lines: [], authority: null },
    ['removed customer', 'removed field.amount', 'removed authority'],
  ],
])('%s', (_, now, expected) => expect(told(now)).toEqual(expected));

test('what it tells turns one into the other, and it is silent only when nothing differs', () => {
  const lines = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2')), {
      selector: ([key]) => key,
    })
    .map((pairs) => pairs.map(([key, value]) => line(key, value)));
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const values = new Map(before.map(({ key, value }) => [key, value.sv]));
      const changes = compareSnapshots({ ...asked, lines: before }, { ...asked, lines: after });
      for (const { key, kind, now } of changes)
        if (kind === 'removed') values.delete(key);
        else values.set(key, now?.sv ?? '');
      expect(values).toEqual(new Map(after.map(({ key, value }) => [key, value.sv])));
      expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length);
    }),
  );
});
