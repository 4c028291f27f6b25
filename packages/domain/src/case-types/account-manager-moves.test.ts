import { describe, expect, test } from 'vitest';
import { type CaseFacts, decideMove, type MoveWish } from '../workflow/index.ts';
import { agreementRenewal } from './agreement-renewal.ts';
import { commercialTerms } from './commercial-terms.ts';
import { factsOf, now, rightOf, staff } from './test-facts.ts';

const types = [
  ['commercial_terms', commercialTerms, 'agree', 'agreed', 'terms_agreed'],
  ['agreement_renewal', agreementRenewal, 'answer', 'answered', 'renewal_answered'],
] as const;

describe.each(types)('%s', (key, type, met, decision, reply) => {
  const inOrder = (changes: Partial<CaseFacts> = {}): CaseFacts =>
    factsOf({
      type: key,
      state: 'working',
      fields: { wish: 'pause', question: 'Vi bygger om i vår.' },
      agreement: { number: 'A-400576', endsOn: null },
      ...changes,
    });
  const decide = (wish: MoveWish, facts: Partial<CaseFacts> = {}) =>
    decideMove(type, inOrder(facts), wish, staff(), now);
  const codeOf = (decided: ReturnType<typeof decide>) => (decided.ok ? null : decided.refusal.code);

  test('asks for the right to bind the agreement', () =>
    expect(type.act(inOrder().fields)).toBe('commercial_terms'));

  test('is passed on with an answer to the customer', () =>
    expect(decide({ move: 'pass_on' })).toMatchObject({
      change: {
        to: 'with_manager',
        category: 'waiting',
        effects: [{ kind: 'tell_account_manager' }, { kind: 'send_reply', reply: 'passed_on' }],
      },
    }));

  test.each([
    ['no customer', { hasCustomer: false }, 'case.no_customer'],
    ['no agreement', { agreement: null }, 'case.no_agreement'],
    ['nothing wished', { fields: {} }, 'case.missing'],
    ['a mere claim', { right: rightOf('needs_proof') }, 'authority.needs_proof'],
    ['no right', { right: rightOf('deny') }, 'authority.deny'],
  ] as [string, Partial<CaseFacts>, string][])('is not passed on with %s', (_, facts, code) =>
    expect(codeOf(decide({ move: 'pass_on' }, facts))).toBe(code),
  );

  const withManager = { state: 'with_manager' };

  test('ends with what the account manager answered, said to the customer', () => {
    const managerAnswer = 'Vi pausar i tre månader.';
    const meeting = (move: string) => decide({ move, fields: { managerAnswer } }, withManager);
    expect(meeting(met)).toMatchObject({
      change: {
        to: 'resolved',
        fields: { decision, managerAnswer },
        effects: [{ kind: 'send_reply', reply }],
      },
    });
    expect(meeting('decline')).toMatchObject({
      change: { to: 'resolved', fields: { decision: 'declined' }, effects: [{ reply: 'wish_declined' }] },
    });
    for (const move of [met, 'decline'])
      expect(codeOf(decide({ move }, withManager))).toBe('move.field_missing');
  });

  test('or with the account manager going on alone; or it is taken back', () => {
    expect(decide({ move: 'take_over' }, withManager)).toMatchObject({
      change: { to: 'referred', fields: { decision: 'taken_over' }, effects: [{ reply: 'taken_over' }] },
    });
    expect(codeOf(decide({ move: 'take_back' }, withManager))).toBe('move.reason_missing');
    expect(codeOf(decide({ move: 'take_back', reason: 'Fel avtal.' }, withManager))).toBeNull();
  });

  test('a message meanwhile, from customer or account manager, moves nothing', () => {
    const answered = decideMove(type, inOrder(withManager), { move: 'customer_answered' }, 'system', now);
    expect(codeOf(answered)).toBe('move.wrong_state');
  });

  test.each([met, 'decline', 'take_over'])('%s is not for a case that nobody has', (move) =>
    expect(codeOf(decide({ move }))).toBe('move.wrong_state'),
  );
});
