import { describe, expect, test } from 'vitest';
import { type CaseFacts, decideMove } from '../workflow/index.ts';
import { decideEdit } from './case-fields.ts';
import { caseTypes } from './catalogue.ts';
import { effectiveAhead } from './instruction-rules.ts';
import { factsOf, now, rightOf, staff } from './test-facts.ts';

const type = caseTypes.instruction_change;
const known = {
  siteNumber: 'S-200101',
  newText: 'Ring Lena Ek först, därefter polisen.',
  effectiveOn: '2026-12-01',
  effectiveTime: '08:00',
};
const factsIn = (state: string, facts: Partial<CaseFacts> = {}) =>
  factsOf({ type: type.key, state, fields: known, hasSite: true, ...facts });
const decide = (move: string, state: string, facts: Partial<CaseFacts> = {}, wish = {}) =>
  decideMove(type, factsIn(state, facts), { move, ...wish }, staff(), now);

test('the way through, each step with what it sets off', () => {
  const readBackTo = { fields: { readBackTo: 'Lena Ek' } };
  expect(decide('check', 'new')).toMatchObject({ change: { to: 'authority_check' } });
  expect(decide('prepare', 'authority_check')).toMatchObject({
    change: { to: 'prepared', fields: { readBackTo: null }, effects: [{ kind: 'prepare_instruction' }] },
  });
  expect(decide('read_back', 'prepared', {}, readBackTo)).toMatchObject({
    change: { to: 'prepared', ...readBackTo, effects: [{ kind: 'read_back_instruction' }] },
  });
  const told = { fields: { ...known, ...readBackTo.fields } };
  expect(decide('send_to_centre', 'prepared', told)).toMatchObject({
    change: { to: 'sent', category: 'waiting', effects: [{ kind: 'send_instruction' }] },
  });
  const receipt = { fields: { receiptReference: 'NL-88123' } };
  expect(decide('receipt', 'sent', told, receipt)).toMatchObject({
    change: { to: 'receipted', effects: [{ kind: 'put_instruction_in_force' }] },
  });
  expect(decide('close', 'receipted', told)).toMatchObject({ change: { to: 'closed' } });
});

const readBackTo = { fields: { ...known, readBackTo: 'Lena Ek' } };

test.each([
  ['check', 'new', { fields: { siteNumber: 'S-200101' } }, 'case.missing'],
  ['prepare', 'authority_check', { hasCustomer: false }, 'case.no_customer'],
  ['prepare', 'authority_check', { hasSite: false }, 'case.no_site'],
  ['prepare', 'authority_check', { fields: { ...known, newText: '' } }, 'case.missing'],
  [
    'prepare',
    'authority_check',
    { fields: { ...known, effectiveOn: '2026-11-22', effectiveTime: '10:39' } },
    'case.effective_passed',
  ],
  ['prepare', 'authority_check', { right: rightOf('needs_proof') }, 'authority.needs_proof'],
  ['prepare', 'authority_check', { right: rightOf('deny') }, 'authority.deny'],
  ['prepare', 'new', {}, 'move.wrong_state'],
  ['read_back', 'prepared', {}, 'move.field_missing'],
  ['send_to_centre', 'prepared', {}, 'case.not_read_back'],
  ['send_to_centre', 'prepared', { ...readBackTo, right: rightOf('deny') }, 'authority.deny'],
  ['receipt', 'sent', {}, 'move.field_missing'],
  ['receipt', 'prepared', readBackTo, 'move.wrong_state'],
  ['close', 'receipted', { answeredInState: false }, 'case.change_not_told'],
] as [string, string, Partial<CaseFacts>, string][])(
  '%s in %s with %o is refused',
  (move, state, facts, code) =>
    expect(decide(move, state, facts)).toMatchObject({ ok: false, refusal: { code } }),
);

test('before the receipt no end but refusing, referring and taking back, and each withdraws what was prepared', () => {
  const exits = ['refer', 'reject', 'withdraw'];
  for (const state of ['new', 'waiting_customer', 'authority_check', 'prepared', 'sent']) {
    const ends = Object.entries(type.moves).filter(
      ([, move]) => move.from.includes(state) && type.states[move.to]?.category === 'done',
    );
    expect(ends.map(([key]) => key)).toEqual(exits);
    for (const [, { effects }] of ends) expect(effects).toEqual([{ kind: 'withdraw_instruction' }]);
  }
});

test('what was prepared stands fast, and is withdrawn to be made anew', () => {
  for (const state of ['prepared', 'sent', 'receipted'])
    expect(decideEdit(type, { state }, { newText: 'Annan text' })).toMatchObject({
      code: 'case.fields_locked',
    });
  expect(decide('rework', 'sent', {}, { reason: 'Fel telefonnummer.' })).toMatchObject({
    change: { to: 'authority_check', effects: [{ kind: 'withdraw_instruction' }] },
  });
});

describe('from when it applies', () => {
  const ask = (effectiveOn: unknown, effectiveTime: unknown, at: string) =>
    effectiveAhead(
      factsIn('authority_check', { fields: { effectiveOn, effectiveTime } }),
      { move: 'x' },
      staff(),
      at,
    )?.code ?? null;
  test.each([
    ['the minute it is', '2026-11-22', '10:40', '2026-11-22T09:40:59.999Z', null],
    ['a minute ago', '2026-11-22', '10:39', '2026-11-22T09:40:00.000Z', 'case.effective_passed'],
    ['today in Sweden, yesterday in UTC', '2026-11-23', '00:10', '2026-11-22T23:05:00.000Z', null],
    ['yesterday in Sweden', '2026-11-22', '23:59', '2026-11-22T23:05:00.000Z', 'case.effective_passed'],
    ['summer time', '2026-06-01', '12:00', '2026-06-01T10:00:00.000Z', null],
    ['not said yet', undefined, undefined, '2026-11-22T09:40:00.000Z', null],
  ])('%s', (_, day, time, at, code) => expect(ask(day, time, at)).toBe(code));

  test.each([
    ['08:00', true],
    ['23:59', true],
    ['00:00', true],
    ['24:00', false],
    ['8:00', false],
    ['08.00', false],
    ['08:60', false],
  ])('the time %s', (time, accepted) => expect(type.fieldAccepts('effectiveTime', time)).toBe(accepted));
});
