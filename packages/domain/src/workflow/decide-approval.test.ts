import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApprovalFacts } from './approval-chain.ts';
import {
  type ApprovalAnswer,
  type Approver,
  decideApproval,
  decideWithdrawal,
  mayNotDecide,
  passesOn,
} from './decide-approval.ts';

const asked: ApprovalFacts = {
  state: 'open',
  requestedBy: 'karin',
  lastEditorId: 'johan',
  amountOre: null,
  steps: [],
};
const credit: ApprovalFacts = { ...asked, amountOre: 500_000 };
const person = (personId: string, creditLimitOre = 0, approvalLimitOre?: number): Approver => ({
  personId,
  creditLimitOre,
  approvalLimitOre,
});
const gunnar = person('gunnar', 500_000);
const approve: ApprovalAnswer = { outcome: 'approve' };

describe('an answer', () => {
  test.each([
    ['by an approver', asked, gunnar, approve, null],
    ['when nobody had edited', { ...asked, lastEditorId: null }, gunnar, approve, null],
    ['when one person asked and edited', { ...asked, lastEditorId: 'karin' }, gunnar, approve, null],
    ['exactly at the limit', credit, gunnar, approve, null],
    ['with a reason to reject', asked, gunnar, { outcome: 'reject', note: 'Fel avtal.' }, null],
    ['with a reason to return', asked, gunnar, { outcome: 'return', note: 'Fel avtal.' }, null],
    ['by who asked', asked, person('karin'), approve, 'approval.four_eyes'],
    ['by who edited last', asked, person('johan'), approve, 'approval.four_eyes'],
    [
      'by who asked, to reject',
      asked,
      person('karin'),
      { outcome: 'reject', note: 'x' },
      'approval.four_eyes',
    ],
    ['by who asked, over the limit', credit, person('karin'), approve, 'approval.four_eyes'],
    ['an öre over the limit', { ...credit, amountOre: 500_001 }, gunnar, approve, 'approval.over_limit'],
    [
      'a no needs no limit',
      { ...credit, amountOre: 500_001 },
      gunnar,
      { outcome: 'reject', note: 'x' },
      null,
    ],
    ['over the limit, to pass on', { ...credit, amountOre: 500_001 }, gunnar, { outcome: 'pass_on' }, null],
    ['within the limit, to pass on', credit, gunnar, { outcome: 'pass_on' }, 'approval.within_limit'],
    ['no money, to pass on', asked, gunnar, { outcome: 'pass_on' }, 'approval.within_limit'],
    ['by a deputy with the approver’s limit', credit, person('emily', 0, 500_000), approve, null],
    [
      'by a deputy over the approver’s limit',
      credit,
      person('emily', 900_000, 1),
      approve,
      'approval.over_limit',
    ],
    ['rejecting without a word', asked, gunnar, { outcome: 'reject' }, 'approval.note_missing'],
    ['rejecting with blanks', asked, gunnar, { outcome: 'reject', note: ' \n' }, 'approval.note_missing'],
    ['returning without a word', asked, gunnar, { outcome: 'return', note: null }, 'approval.note_missing'],
    [
      'by who asked, when it is over',
      { ...asked, state: 'void' },
      person('karin'),
      approve,
      'approval.decided',
    ],
    ['after approval', { ...asked, state: 'approved' }, gunnar, approve, 'approval.decided'],
    ['after rejection', { ...asked, state: 'rejected' }, gunnar, approve, 'approval.decided'],
    ['after being sent back', { ...asked, state: 'returned' }, gunnar, approve, 'approval.decided'],
    ['after being taken back', { ...asked, state: 'withdrawn' }, gunnar, approve, 'approval.decided'],
  ] as const)('%s', (_, approval, approver, answer, code) =>
    expect(decideApproval(approval, approver, answer)?.code ?? null).toBe(code),
  );
});

test.each([
  [asked, 'karin', null],
  [asked, 'johan', 'approval.not_yours'],
  [asked, 'gunnar', 'approval.not_yours'],
  [{ ...asked, state: 'approved' } as const, 'karin', 'approval.decided'],
])('taking back %o by %s', (approval, personId, code) =>
  expect(decideWithdrawal(approval, personId)?.code ?? null).toBe(code),
);

test('nobody ever approves what they asked for or last edited, whatever else is true', () => {
  const name = fc.constantFrom('karin', 'johan', 'gunnar');
  fc.assert(
    fc.property(
      fc.record({
        state: fc.constantFrom('open' as const, 'approved' as const, 'void' as const),
        requestedBy: name,
        lastEditorId: fc.option(name),
        amountOre: fc.option(fc.nat(1_000)),
        steps: fc.constant([]),
      }),
      fc.record({ personId: name, creditLimitOre: fc.nat(1_000) }),
      fc.constantFrom('approve' as const, 'pass_on' as const, 'reject' as const, 'return' as const),
      (approval, approver, outcome) => {
        const refused = decideApproval(approval, approver, { outcome, note: 'x' });
        const two = ![approval.requestedBy, approval.lastEditorId].includes(approver.personId);
        const enough = approval.amountOre === null || approval.amountOre <= approver.creditLimitOre;
        const fits = outcome === 'approve' ? enough : outcome === 'pass_on' ? !enough : true;
        expect(passesOn(approval, approver)).toBe(!enough);
        expect(refused === null).toBe(approval.state === 'open' && two && fits);
        expect(mayNotDecide(approval, approver) === null).toBe(approval.state === 'open' && two);
      },
    ),
  );
});
