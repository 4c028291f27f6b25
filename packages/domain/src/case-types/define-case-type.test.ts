import { expect, test } from 'vitest';
import type { Move } from '../workflow/index.ts';
import { caseTypes } from './catalogue.ts';
import { defineCaseType, workingHours } from './define-case-type.ts';
import { factsOf, staff } from './test-facts.ts';

const { schema: _, ...general } = caseTypes.general_question;
const move: Move = { name: { sv: 'Gör', en: 'Do' }, from: ['new'], to: 'closed', by: 'case.move' };
const withMove = (faulty: Partial<Move>) => () =>
  defineCaseType({ ...general, moves: { do: { ...move, ...faulty } } });

test('a faulty type stops the program at start and names the fault', () => {
  expect(withMove({})).not.toThrow();
  expect(withMove({ to: 'nowhere' })).toThrow('general_question.do: no state nowhere');
  expect(withMove({ from: ['nowhere'] })).toThrow('no state nowhere');
  expect(withMove({ needs: ['nothing'] })).toThrow('no field nothing');
  expect(withMove({ takes: ['nothing'] })).toThrow('no field nothing');
  expect(withMove({ sets: { nothing: 'x' } })).toThrow('no field nothing');
  expect(withMove({ sets: { referredTo: '' } })).toThrow('referredTo cannot be');
  const { decision, ...rest } = caseTypes.invoice_dispute.fields;
  const fields = decision ? { ...rest, decision: { ...decision, or: 'nothing' } } : rest;
  expect(() => defineCaseType({ ...caseTypes.invoice_dispute, fields })).toThrow(
    'decision: no field nothing',
  );
});

test('its schema lets every field be absent, and refuses what it does not know', () => {
  const { schema } = caseTypes.invoice_dispute;
  expect(schema.safeParse({}).success).toBe(true);
  expect(schema.safeParse({ disputedAmount: 1 }).success).toBe(true);
  expect(schema.safeParse({ disputedAmount: '1' }).success).toBe(false);
  expect(schema.safeParse({ colour: 'red' }).success).toBe(false);
});

test('a type holds nothing unless it says so', () => {
  expect(caseTypes.general_question.hold(factsOf())).toBeNull();
});

test('who may make which kind of move', () => {
  const { permits } = caseTypes.general_question;
  expect(permits(staff(), 'case.move')).toBeNull();
  expect(permits(staff('reader'), 'case.move')?.code).toBe('move.no_right');
  expect(permits('system', 'case.move')?.code).toBe('move.no_right');
  expect(permits('system', 'system')).toBeNull();
  expect(permits(staff('manager'), 'system')?.code).toBe('move.by_system');
});

test('names and marks of unknown fields do no harm', () => {
  const type = caseTypes.general_question;
  expect(type.fieldName('x')).toEqual({ sv: 'x', en: 'x' });
  expect([type.fieldByMove('x'), type.fieldAccepts('x', 1)]).toEqual([false, false]);
  expect(workingHours(2, 'waiting')).toEqual({ minutes: 120, rests: ['waiting'] });
});
