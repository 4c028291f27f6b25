import { describe, expect, test } from 'vitest';
import { caseType, caseTypes, isCaseType, queues } from './catalogue.ts';

const types = Object.entries(caseTypes);

/** The answers of the public page that are served so far, each by exactly one type or one-click answer; 0 and 22 have two sides, and 1, 4, 6 and 7 an answer at first contact besides. */
const served = {
  unsorted: [0],
  general_question: [1, 4, 6, 7, 9, 13, 25],
  invoice_copy: [11, 23],
  invoice_dispute: [24],
  extra_guarding_contact: [5],
  cancellation: [20],
  data_change: [21],
  instruction_disclosure: [22],
  instruction_change: [22],
  action_invoice_question: [1, 10],
  non_customer_action_invoice: [26],
  report_delivery: [2],
  alarm_centre_question: [6],
  post_termination_billing: [3],
  commercial_terms: [9],
  agreement_renewal: [0],
  email_invoice_enrolment: [19],
  e_invoice_enrolment: [18],
  late_fee_question: [7],
  paper_fee_question: [4],
  invoice_not_received: [27],
  payment_arrangement: [8],
  collection_referral: [25],
  supplier_invoice: [12, 17],
  parking_referral: [14, 15],
  payment_method: [16],
};

test('which answers of the public page each type serves', () => {
  expect(Object.fromEntries(types.map(([key, { faq }]) => [key, faq]))).toEqual(served);
  const { instruction_change: _, agreement_renewal: __, ...others } = served;
  const besides = [1, 4, 6, 7, 9, 25];
  const answered = served.general_question.filter((number) => !besides.includes(number));
  const numbers = Object.values({ ...others, general_question: answered }).flat();
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('every one-click answer names its answer of the page', () => {
  for (const [, { replies }] of types)
    for (const reply of replies) if (reply.oneClick) expect(reply.faq).toHaveLength(1);
});

test('the working hours of the clocks', () => {
  const hours = types.map(([key, { deadlines }]) => [
    key,
    ...Object.values(deadlines).map(({ minutes }) => minutes / 60),
  ]);
  expect(hours).toEqual([
    ['unsorted', 2, 4, 8],
    ['general_question', 4, 8, 16],
    ['invoice_copy', 4, 8, 16],
    ['invoice_dispute', 8, 16, 80],
    ['extra_guarding_contact', 4, 8, 24],
    ['cancellation', 8, 16, 40],
    ['data_change', 4, 8, 16],
    ['instruction_disclosure', 4, 8, 16],
    ['instruction_change', 4, 8, 24],
    ['action_invoice_question', 4, 8, 16],
    ['non_customer_action_invoice', 4, 8, 16],
    ['report_delivery', 4, 8, 16],
    ['alarm_centre_question', 4, 8, 16],
    ['post_termination_billing', 8, 16, 40],
    ['commercial_terms', 8, 24, 40],
    ['agreement_renewal', 8, 24, 40],
    ['email_invoice_enrolment', 4, 8, 16],
    ['e_invoice_enrolment', 4, 8, 16],
    ['late_fee_question', 4, 8, 16],
    ['paper_fee_question', 4, 8, 16],
    ['invoice_not_received', 4, 8, 16],
    ['payment_arrangement', 4, 8, 24],
    ['collection_referral', 4, 8, 16],
    ['supplier_invoice', 4, 8, 16],
    ['parking_referral', 4, 8, 16],
    ['payment_method', 4, 8, 16],
  ]);
  for (const [, { deadlines }] of types) {
    expect(deadlines.firstResponse.rests).toEqual([]);
    expect(deadlines.nextUpdate.rests).toEqual(['waiting']);
    expect(deadlines.solution.rests).toEqual(['waiting']);
  }
});

describe.each(types)('%s', (key, type) => {
  test('knows its key, its queue and its start', () => {
    expect(type.key).toBe(key);
    expect(queues).toHaveProperty(type.queue);
    expect(type.states.new?.category).toBe('new');
  });

  test('every word stands in both languages', () => {
    const words = [
      type.name,
      type.formName,
      ...Object.values(type.states).map((state) => state.name),
      ...Object.values(type.moves).map((move) => move.name),
      ...Object.values(type.fields).flatMap(({ name, ask, hint, choices }) => [
        name,
        ...(ask ? [ask] : []),
        ...(hint ? [hint] : []),
        ...(choices ?? []).map((choice) => choice.name),
      ]),
    ];
    for (const { sv, en } of words) {
      expect(sv.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
    }
  });

  test('what must be known can be asked for, and what the form shows may be written there', () => {
    for (const [name, field] of Object.entries(type.fields)) {
      if (field.needed) expect(field.ask, name).not.toBeNull();
      if (field.byMove) expect(field.inForm, name).toBe('absent');
    }
  });
});

test('an unknown type is our bug', () => {
  expect(isCaseType('constructor')).toBe(false);
  expect(() => caseType('constructor')).toThrow('no case type');
  expect(caseType('unsorted')).toBe(caseTypes.unsorted);
});
