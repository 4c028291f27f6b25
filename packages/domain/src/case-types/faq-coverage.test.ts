import { describe, expect, test } from 'vitest';
import { caseTypes } from './catalogue.ts';
import { actsOf, faqCoverage } from './faq-coverage.ts';
import { faqMatters } from './faq-matters.ts';

const coverage = faqCoverage();
const types = Object.values(caseTypes);

describe('the answers of the public page', () => {
  test('are numbered from 0 to 28', () => {
    expect(faqMatters).toHaveLength(29);
    expect(coverage.map(({ number }) => number)).toEqual([...faqMatters.keys()]);
    expect(new Set(faqMatters.map(({ sv }) => sv)).size).toBe(29);
  });

  test.each(coverage.map((answer) => [answer.number, answer.matter.sv, answer] as const))(
    '%i, %s: served by a type, an answer at first contact or a rule of intake',
    (_, __, { types: handling, answers, rule }) => {
      expect(handling.length + answers.length + (rule ? 1 : 0)).toBeGreaterThan(0);
    },
  );

  test('only the introduction, the organisation number and the note on starred fields need no type of their own to finish', () => {
    expect(coverage.filter(({ rule }) => rule).map(({ number }) => number)).toEqual([0, 28]);
    expect(coverage.filter((one) => one.types.length === 0).map(({ number }) => number)).toEqual([13, 28]);
  });

  test('the starred fields are there: every type that the form offers asks for some, but those that need to know nothing', () => {
    const none = types.filter(({ fields }) =>
      Object.values(fields).every(({ inForm }) => inForm !== 'required'),
    );
    expect(none.map(({ key }) => key).sort()).toEqual([
      'e_invoice_enrolment',
      'general_question',
      'unsorted',
    ]);
  });

  test('no type and no answer names a number that the page does not have', () => {
    const named = types.flatMap(({ faq, replies }) => [
      ...faq,
      ...replies.flatMap((reply) => reply.faq ?? []),
    ]);
    expect(named.filter((number) => !faqMatters[number])).toEqual([]);
  });

  test('a number nobody serves would be seen', () => {
    const { invoice_dispute: _, ...others } = caseTypes;
    const missing = faqCoverage(others).find(({ number }) => number === 24);
    expect(missing).toMatchObject({ types: [], answers: [], rule: null });
  });
});

describe.each(types)('$key', (type) => {
  test('has replies in both languages, to receive and to ask with', () => {
    const keys = type.replies.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['received', 'ask_missing']));
    for (const { name, subject, body } of type.replies)
      for (const written of [name, subject, body]) {
        expect(written.sv.trim()).not.toBe('');
        expect(written.en.trim()).not.toBe('');
        expect(written.sv).not.toBe(written.en);
      }
  });

  test('has deadlines, and says what must be known unless nothing must', () => {
    for (const { minutes } of Object.values(type.deadlines)) expect(minutes).toBeGreaterThan(0);
    const needed = Object.values(type.fields).filter((field) => field.needed);
    const needsNothing = ['unsorted', 'general_question'].includes(type.key);
    expect(needed.length > 0).toBe(!needsNothing);
  });
});

test('which rights the matters can ask for', () => {
  const asked = types.map((type) => [type.key, actsOf(type)] as const).filter(([, acts]) => acts.length > 0);
  expect(Object.fromEntries(asked)).toMatchObject({
    cancellation: ['cancel_agreement'],
    instruction_disclosure: ['read_instruction'],
    instruction_change: ['change_instruction'],
    invoice_dispute: ['dispute'],
    action_invoice_question: expect.arrayContaining(['basis', 'read_report']),
  });
  expect(asked.map(([key]) => key)).not.toContain('general_question');
});
