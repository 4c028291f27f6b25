import { describe, expect, test } from 'vitest';
import { type CaseFacts, decideMove, type MoveWish } from '../workflow/index.ts';
import { cancellation } from './cancellation.ts';
import { missingFields } from './case-fields.ts';
import { factsOf, now, rightOf, staff } from './test-facts.ts';

/** A termination in which everything is in order. */
const inOrder = (changes: Partial<CaseFacts> = {}): CaseFacts =>
  factsOf({
    type: 'cancellation',
    state: 'authority_check',
    fields: {},
    invoice: null,
    agreement: { number: 'A-400576', endsOn: null },
    ...changes,
  });
const decide = (wish: MoveWish, facts: Partial<CaseFacts> = {}) =>
  decideMove(cancellation, inOrder(facts), wish, staff(), now);
const bySystem = (move: string, facts: Partial<CaseFacts>) =>
  decideMove(cancellation, inOrder(facts), { move }, 'system', now);
const codeOf = (decision: ReturnType<typeof decide>) => (decision.ok ? null : decision.refusal.code);

const phone = { channel: 'phone', written: false } as const;
const form = { channel: 'form', written: false } as const;
const mail = { channel: 'email', written: true } as const;
const letter = { channel: 'letter', written: true } as const;
const ended = { number: 'A-400576', endsOn: '2027-04-01' };

test('a mail or a letter begins as new, a call or a form waits for the writing', () => {
  expect(cancellation.channels.map((channel) => [channel, cancellation.start(channel)])).toEqual([
    ['form', 'awaiting_notice'],
    ['email', 'new'],
    ['letter', 'new'],
    ['phone', 'awaiting_notice'],
  ]);
});

test('what must be known before work starts is known by the links as well', () => {
  const missing = (facts: Partial<CaseFacts>) => missingFields(cancellation, inOrder(facts), 'work');
  expect(missing({})).toEqual([]);
  expect(missing({ agreement: null })).toEqual(['agreementNumber']);
  expect(missing({ agreement: null, fields: { agreementNumber: 'A-400576' } })).toEqual([]);
  expect(missing({ hasCustomer: false })).toEqual(['customerNumber']);
});

describe('the check of the right is entered only with a written notice', () => {
  test.each([
    ['new', 'start'],
    ['awaiting_notice', 'continue'],
  ])('%s: %s', (state, move) => {
    for (const request of [mail, letter]) expect(codeOf(decide({ move }, { state, request }))).toBeNull();
    for (const request of [phone, form, null])
      expect(codeOf(decide({ move }, { state, request }))).toBe('cancellation.not_in_writing');
  });

  test('also when the system makes the step', () => {
    expect(codeOf(bySystem('notice_received', { state: 'awaiting_notice', request: mail }))).toBeNull();
    expect(codeOf(bySystem('notice_received', { state: 'awaiting_notice', request: form }))).toBe(
      'cancellation.not_in_writing',
    );
  });

  test('no other step leads there from outside, but the approver’s answers', () => {
    const into = Object.entries(cancellation.moves).filter(([, { to }]) => to === 'authority_check');
    expect(into.map(([key]) => key).sort()).toEqual([
      'approval_rejected',
      'approval_returned',
      'approval_voided',
      'approval_withdrawn',
      'continue',
      'notice_received',
      'start',
    ]);
  });

  test('work does not start while agreement or customer are unknown', () => {
    expect(codeOf(decide({ move: 'start' }, { state: 'new', agreement: null }))).toBe('case.missing');
    expect(codeOf(decide({ move: 'start' }, { state: 'new', hasCustomer: false }))).toBe('case.missing');
  });
});

describe('asking for approval', () => {
  const ask = (facts: Partial<CaseFacts> = {}) => decide({ move: 'ask_approval' }, facts);

  test('with the right, in writing, of an agreement that runs', () => {
    expect(ask()).toEqual({
      ok: true,
      change: {
        move: 'ask_approval',
        from: 'authority_check',
        to: 'awaiting_approval',
        category: 'approval',
        fields: {},
        effects: [{ kind: 'ask_approval', of: 'cancellation' }],
        reason: null,
      },
    });
  });

  test.each([
    ['no customer', { hasCustomer: false }, 'case.no_customer'],
    ['no agreement', { agreement: null }, 'case.no_agreement'],
    [
      'an agreement number that is not linked',
      { agreement: null, fields: { agreementNumber: 'A-1' } },
      'case.no_agreement',
    ],
    ['only a call', { request: phone }, 'cancellation.not_in_writing'],
    ['only a form', { request: form }, 'cancellation.not_in_writing'],
    ['nothing at all', { request: null }, 'cancellation.not_in_writing'],
    ['an agreement that has been terminated', { agreement: ended }, 'agreement.ended'],
    ['a sender who is not proven', { right: rightOf('needs_proof') }, 'authority.needs_proof'],
    ['a sender without the right', { right: rightOf('deny') }, 'authority.deny'],
    ['a right that cannot be judged yet', { right: null }, 'authority.unknown'],
  ] as [string, Partial<CaseFacts>, string][])('is refused with %s', (_, facts, code) =>
    expect(codeOf(ask(facts))).toBe(code),
  );

  test('a second person may have let the sender pass, but never the missing writing', () => {
    const overridden = { right: { ...rightOf('needs_proof'), overridden: true } };
    expect(codeOf(ask(overridden))).toBeNull();
    expect(codeOf(ask({ ...overridden, request: form }))).toBe('cancellation.not_in_writing');
  });

  test('who may not move cases may not ask', () => {
    for (const role of ['reader', 'approver', 'administrator'] as const)
      expect(codeOf(decideMove(cancellation, inOrder(), { move: 'ask_approval' }, staff(role), now))).toBe(
        'move.no_right',
      );
  });
});

describe('the approver’s answer', () => {
  const waiting = (facts: Partial<CaseFacts> = {}) => ({ state: 'awaiting_approval', ...facts });

  test('approved: the agreement is ended', () => {
    expect(bySystem('approved', waiting())).toMatchObject({
      change: { to: 'approved', effects: [{ kind: 'end_agreement' }] },
    });
  });
  test.each([
    ['the right ended meanwhile', { right: rightOf('deny') }, 'authority.deny'],
    ['another case has ended the agreement', { agreement: ended }, 'agreement.ended'],
  ] as [string, Partial<CaseFacts>, string][])('is refused when %s', (_, facts, code) =>
    expect(codeOf(bySystem('approved', waiting(facts)))).toBe(code),
  );
  test('is never given by staff, whatever their role', () => {
    for (const role of ['agent', 'manager', 'approver'] as const)
      expect(
        codeOf(decideMove(cancellation, inOrder(waiting()), { move: 'approved' }, staff(role), now)),
      ).toBe('move.by_system');
  });
  test('otherwise it goes back to the check of the right', () => {
    for (const move of ['approval_rejected', 'approval_returned', 'approval_withdrawn', 'approval_voided'])
      expect(bySystem(move, waiting())).toMatchObject({ change: { to: 'authority_check', effects: [] } });
  });
  test('meanwhile nothing ends the case', () => {
    for (const move of ['reject', 'withdraw', 'close'])
      expect(codeOf(decide({ move }, waiting({ approvalPending: true })))).toBe('move.wrong_state');
  });
});

describe('ending', () => {
  const done = { kind: 'end_agreement', state: 'acknowledged' } as const;
  const confirmed = { state: 'confirmed', agreement: ended, letters: ['termination'], ledger: [done] };
  const close = (facts: Partial<CaseFacts>) => codeOf(decide({ move: 'close' }, { ...confirmed, ...facts }));

  test('the confirmation is sent, and sent again', () => {
    for (const [state, move] of [
      ['approved', 'send_confirmation'],
      ['confirmed', 'resend_confirmation'],
    ] as const)
      expect(decide({ move }, { state, agreement: ended })).toMatchObject({
        change: { to: 'confirmed', effects: [{ kind: 'send_end_letter' }] },
      });
  });

  test('it closes when the customer has the letter and the ledger knows', () => {
    expect(close({})).toBeNull();
    expect(close({ letters: [] })).toBe('cancellation.not_confirmed');
    expect(close({ ledger: [] })).toBe('cancellation.end_not_recorded');
    for (const state of ['queued', 'sent', 'failed'] as const)
      expect(close({ ledger: [{ ...done, state }] })).toBe('cancellation.end_not_recorded');
  });

  test.each(['new', 'awaiting_notice', 'authority_check'])(
    '%s: rejected with grounds, or withdrawn',
    (state) => {
      expect(codeOf(decide({ move: 'reject' }, { state }))).toBe('move.field_missing');
      const grounds = { decisionReason: 'Avtalet är tidsbestämt.' };
      expect(decide({ move: 'reject', fields: grounds }, { state })).toMatchObject({
        change: { to: 'rejected', fields: grounds },
      });
      expect(codeOf(decide({ move: 'withdraw' }, { state }))).toBe('move.reason_missing');
    },
  );

  test('opened again it begins anew: a second end needs all of it again', () => {
    const closed = { ...confirmed, state: 'closed', doneAt: now };
    expect(decide({ move: 'reopen' }, closed)).toMatchObject({ change: { to: 'new' } });
    expect(codeOf(decide({ move: 'ask_approval' }, { ...confirmed, state: 'authority_check' }))).toBe(
      'agreement.ended',
    );
  });
});
