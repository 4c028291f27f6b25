import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ApprovalFacts, type Eligible, nobodyCanFinish } from './approval-chain.ts';
import { type Approver, capacityOf, decideApproval } from './decide-approval.ts';

const asked: ApprovalFacts = {
  state: 'open',
  requestedBy: 'karin',
  lastEditorId: 'johan',
  amountOre: 900_000,
  steps: [],
};
const step = (decidedBy: string, standsInFor: string | null = null) => ({ decidedBy, standsInFor });
const gunnar = { personId: 'gunnar', limitOre: 1_000_000, queues: [] };
/** Emily, no approver herself, stands in for these. */
const deputy = (...standsInFor: (typeof gunnar)[]): Approver => ({
  personId: 'emily',
  creditLimitOre: 5_000_000,
  standsInFor,
  isOnlyDeputy: true,
});
const code = (approval: ApprovalFacts, approver: Approver, outcome: 'approve' | 'pass_on') =>
  decideApproval(approval, approver, { outcome })?.code ?? null;

describe('a deputy', () => {
  const low = { ...gunnar, personId: 'astrid', limitOre: 200_000 };

  test('has the limit of the absent person, whatever they may credit alone', () => {
    expect(capacityOf(asked, deputy(gunnar))).toEqual({ standsInFor: 'gunnar', limitOre: 1_000_000 });
    expect(code(asked, deputy(low), 'approve')).toBe('approval.over_limit');
    expect(code(asked, deputy(low), 'pass_on')).toBeNull();
    expect(capacityOf(asked, deputy(low, gunnar))?.standsInFor).toBe('gunnar');
  });

  test('who is an approver acts as themselves as far as that is enough', () => {
    const approver = (creditLimitOre: number): Approver => ({
      personId: 'emily',
      creditLimitOre,
      standsInFor: [gunnar],
    });
    expect(capacityOf(asked, approver(900_000))).toEqual({ standsInFor: null, limitOre: 900_000 });
    expect(capacityOf(asked, approver(899_999))?.standsInFor).toBe('gunnar');
    expect(capacityOf({ ...asked, amountOre: null }, approver(0))?.standsInFor).toBeNull();
  });

  test.each([
    ['asked', { requestedBy: 'gunnar' }],
    ['edited last', { lastEditorId: 'gunnar' }],
    ['has said yes already', { steps: [step('gunnar')] }],
    ['somebody said yes for already', { steps: [step('astrid', 'gunnar')] }],
  ])('never acts for somebody who %s', (_, changes) => {
    expect(code({ ...asked, ...changes }, deputy(gunnar), 'approve')).toBe('approval.four_eyes');
    const both = deputy(gunnar, { ...gunnar, personId: 'sixten', limitOre: 900_000 });
    expect(capacityOf({ ...asked, ...changes }, both)?.standsInFor).toBe('sixten');
    expect(code({ ...asked, ...changes }, both, 'approve')).toBeNull();
  });

  test('who comes back finds that their part is done', () =>
    expect(
      code(
        { ...asked, steps: [step('emily', 'gunnar')] },
        { personId: 'gunnar', creditLimitOre: 1 },
        'pass_on',
      ),
    ).toBe('approval.four_eyes'));
});

test('nobody has two steps', () =>
  expect(
    code({ ...asked, steps: [step('astrid')] }, { personId: 'astrid', creditLimitOre: 900_000 }, 'approve'),
  ).toBe('approval.once'));

describe('whether anybody is left who could finish', () => {
  const person = (personId: string, limitOre: number): Eligible => ({ personId, name: personId, limitOre });
  test.each([
    ['enough', [person('gunnar', 900_000)], null],
    ['an öre too little', [person('gunnar', 899_999)], 'approval.no_limit_suffices'],
    [
      'only who asked has enough',
      [person('karin', 900_000), person('gunnar', 1)],
      'approval.no_limit_suffices',
    ],
    ['only who edited has enough', [person('johan', 900_000)], 'approval.no_limit_suffices'],
    ['nobody at all', [], 'approval.no_limit_suffices'],
  ])('%s', (_, people, expected) => expect(nobodyCanFinish(asked, people)?.code ?? null).toBe(expected));

  test('the refusal names the highest limit that is left', () => {
    const says = nobodyCanFinish(asked, [person('karin', 950_000), person('gunnar', 500_000)])?.says;
    expect(says?.sv).toContain('en gräns på 9 000,00 kr. Den högsta är 5 000,00 kr (gunnar)');
    expect(says?.en).toContain('The highest is SEK 5,000.00 (gunnar)');
  });

  test('no money needs no limit', () =>
    expect(nobodyCanFinish({ ...asked, amountOre: null }, [])).toBeNull());
});

describe('in any order of answers', () => {
  const people = ['karin', 'johan', 'astrid', 'gunnar', 'emily', 'sixten'] as const;
  const aPerson = fc.constantFrom(...people);
  const anApprover: fc.Arbitrary<Approver> = fc.record({
    personId: aPerson,
    creditLimitOre: fc.nat(1_000),
    isOnlyDeputy: fc.boolean(),
    standsInFor: fc.array(
      fc.record({ personId: aPerson, limitOre: fc.nat(1_000), queues: fc.constant([]) }),
      { maxLength: 2 },
    ),
  });

  test('no amount is approved without a limit that reaches it, nor by anybody who has another part in it', () => {
    let finished = 0;
    fc.assert(
      fc.property(
        fc.record({
          requestedBy: aPerson,
          lastEditorId: fc.option(aPerson),
          amountOre: fc.integer({ min: 1, max: 1_000 }),
        }),
        fc.array(anApprover, { minLength: 4, maxLength: 14 }),
        (request, approvers) => {
          let approval: ApprovalFacts = { state: 'open', steps: [], ...request };
          for (const approver of approvers) {
            const outcome = code(approval, approver, 'approve') === null ? 'approve' : 'pass_on';
            if (code(approval, approver, outcome) !== null) continue;
            const acts = capacityOf(approval, approver);
            if (outcome === 'approve') expect(acts?.limitOre).toBeGreaterThanOrEqual(request.amountOre);
            else expect(acts?.limitOre).toBeLessThan(request.amountOre);
            const limits = [
              approver.creditLimitOre,
              ...(approver.standsInFor ?? []).map(({ limitOre }) => limitOre),
            ];
            expect(limits).toContain(acts?.limitOre);
            approval = {
              ...approval,
              state: outcome === 'approve' ? 'approved' : 'open',
              steps: [...approval.steps, step(approver.personId, acts?.standsInFor ?? null)],
            };
          }
          if (approval.state === 'approved') finished += 1;
          checkPersons(approval);
        },
      ),
      { numRuns: 1000, seed: 20261123 },
    );
    expect(finished).toBeGreaterThan(100);
  });

  /** Who asked, who edited, and everybody who said yes or was stood in for: each once. */
  function checkPersons({ requestedBy, lastEditorId, steps, state }: ApprovalFacts) {
    const parts = steps.flatMap(({ decidedBy, standsInFor }) => [
      decidedBy,
      ...(standsInFor ? [standsInFor] : []),
    ]);
    const before = new Set([requestedBy, lastEditorId ?? requestedBy]);
    expect(parts.filter((person) => before.has(person))).toEqual([]);
    expect(new Set(steps.map(({ decidedBy }) => decidedBy)).size).toBe(steps.length);
    if (state === 'approved') expect(new Set([requestedBy, ...parts]).size).toBeGreaterThanOrEqual(2);
  }
});
