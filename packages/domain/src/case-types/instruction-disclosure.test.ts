import { expect, test } from 'vitest';
import { type CaseFacts, decideMove } from '../workflow/index.ts';
import { caseTypes } from './catalogue.ts';
import { factsOf, now, rightOf, staff } from './test-facts.ts';

const type = caseTypes.instruction_disclosure;
const known = { siteNumber: 'S-200101', wanted: 'Vad gäller om larmet går på natten?' };
const decide = (move: string, facts: Partial<CaseFacts>, wish = {}) =>
  decideMove(
    type,
    factsOf({ type: type.key, state: 'working', fields: known, hasSite: true, ...facts }),
    { move, ...wish },
    staff(),
    now,
  );

test.each(['new', 'working', 'waiting_customer', 'waiting_external'])(
  'somebody with the right gets it in one step from %s',
  (state) => {
    expect(decide('disclose', { state, answered: false })).toMatchObject({
      ok: true,
      change: { to: 'resolved', category: 'done', effects: [{ kind: 'disclose_instruction' }] },
    });
  },
);

test.each([
  ['no customer is linked', { hasCustomer: false }, 'case.no_customer', undefined],
  ['no site is linked', { hasSite: false }, 'case.no_site', undefined],
  ['it is not said what is asked for', { fields: { siteNumber: 'S-200101' } }, 'case.missing', 'wanted'],
  ['the right needs proof', { right: rightOf('needs_proof') }, 'authority.needs_proof', undefined],
  ['the right is denied', { right: rightOf('deny') }, 'authority.deny', undefined],
  ['nobody has asked', { right: null }, 'authority.unknown', undefined],
] as [string, Partial<CaseFacts>, string, string | undefined][])(
  'it is refused when %s',
  (_, facts, code, field) => {
    const decision = decide('disclose', facts);
    expect(decision).toMatchObject({ ok: false, refusal: { code } });
    expect(!decision.ok && decision.refusal.field).toBe(field);
  },
);

test('a second person may let it pass', () => {
  expect(decide('disclose', { right: { ...rightOf('deny'), overridden: true } }).ok).toBe(true);
});

test('the linked site serves instead of its number', () => {
  expect(decide('disclose', { fields: { wanted: known.wanted } }).ok).toBe(true);
});

test('it is solved by the link that left, not by words', () => {
  expect(decide('resolve', { disclosed: false })).toMatchObject({ refusal: { code: 'case.not_disclosed' } });
  expect(decide('resolve', { disclosed: true }).ok).toBe(true);
});

test('only the system says that a disclosure was stopped, and the case is worked on again', () => {
  const done = { state: 'resolved', doneAt: now };
  expect(decide('disclosure_stopped', done)).toMatchObject({ refusal: { code: 'move.by_system' } });
  const facts = factsOf({ type: type.key, ...done });
  expect(decideMove(type, facts, { move: 'disclosure_stopped' }, 'system', now)).toMatchObject({
    change: { to: 'working' },
  });
});

test('no address but a mail address', () => {
  expect(decide('disclose', {}, { fields: { discloseTo: 'Storgatan 1' } })).toMatchObject({
    refusal: { code: 'move.field_invalid', field: 'discloseTo' },
  });
});
