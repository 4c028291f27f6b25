import { describe, expect, test } from 'vitest';
import { acts, type RegisterAct, registerActs, strengths } from './acts.ts';
import { decideAuthority } from './decide-authority.ts';
import { type ReasonCode, weightOf } from './reasons.ts';
import { asks, columnOf, row, scopeOf, today, ways } from './request-examples.ts';
import { strengthOf } from './sender-strength.ts';

type WayName = keyof typeof ways;
type Cell = readonly ['allow' | 'needs_proof' | 'deny', ...ReasonCode[]];

const verified: WayName[] = ['verified mail', 'confirmed form', 'confirmed portal'];
const letter: WayName[] = ['letter'];
const calledBack: WayName[] = ['called back', 'called back mail', 'called back form'];
const claimed: WayName[] = [
  'plain mail',
  'aligned mail from elsewhere',
  'plain form',
  'plain portal',
  'phone',
  'letter without scan',
];

const read: [WayName[], ...Cell][] = [
  [verified, 'allow', 'one_time_link'],
  [letter, 'allow', 'registered_address_only'],
  [calledBack, 'allow', 'registered_address_only'],
  [claimed, 'needs_proof', 'call_back_or_link_needed'],
];

/** G1's table, cell by cell: the ways into the cell, the result, and what the cell itself says. */
const table: Record<RegisterAct, [WayName[], ...Cell][]> = {
  read_report: read,
  read_instruction: read,
  change_instruction: [
    [verified, 'allow', 'read_back'],
    [letter, 'allow', 'read_back'],
    [calledBack, 'needs_proof', 'written_confirmation_needed'],
    [claimed, 'needs_proof', 'written_confirmation_needed'],
  ],
  cancel_agreement: [
    [['verified mail'], 'allow', 'written_notice', 'four_eyes'],
    [['confirmed form', 'confirmed portal'], 'needs_proof', 'written_notice_missing'],
    [letter, 'allow', 'written_notice', 'four_eyes'],
    [['called back'], 'deny', 'phone_never_cancels'],
    [['called back mail'], 'needs_proof', 'registered_reply_needed'],
    [['called back form'], 'needs_proof', 'written_notice_missing'],
    [['plain mail', 'aligned mail from elsewhere'], 'needs_proof', 'registered_reply_needed'],
    [['plain form', 'plain portal', 'letter without scan'], 'needs_proof', 'written_notice_missing'],
    [['phone'], 'deny', 'phone_never_cancels'],
  ],
  billing_data: [
    [verified, 'allow', 'announce_to_old_address'],
    [letter, 'allow', 'announce_to_old_address'],
    [calledBack, 'needs_proof', 'billing_link_needed'],
    [claimed, 'needs_proof', 'billing_link_needed'],
  ],
  order_extra_guarding: [
    [verified, 'allow'],
    [letter, 'allow'],
    [calledBack, 'allow'],
    [claimed, 'needs_proof', 'sender_proof_needed'],
  ],
  keep_register: [
    [verified, 'allow', 'second_staff_person'],
    [letter, 'allow', 'second_staff_person'],
    [calledBack, 'needs_proof', 'written_confirmation_needed'],
    [claimed, 'needs_proof', 'written_confirmation_needed'],
  ],
  commercial_terms: [
    [verified, 'allow', 'pass_on_only'],
    [letter, 'allow', 'pass_on_only'],
    [calledBack, 'allow', 'pass_on_only'],
    [claimed, 'needs_proof', 'sender_proof_needed'],
  ],
};

const registerActNames = Object.keys(registerActs) as RegisterAct[];
const cells = registerActNames.flatMap((act) =>
  table[act].flatMap(([names, result, ...codes]) => names.map((way) => ({ act, way, result, codes }))),
);

describe('every cell of the table, by every way into it', () => {
  test.each(cells)('$act by $way: $result', ({ act, way, result, codes }) => {
    const decision = decideAuthority(asks(act, ways[way]), [row(scopeOf(act))], today);
    expect(decision.result).toBe(result);
    expect(decision.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  test('no way into a cell is left out', () => {
    expect(cells).toHaveLength(registerActNames.length * Object.keys(ways).length);
  });

  test.each(Object.entries(columnOf))('%s is %s', (way, column) => {
    expect(strengthOf(asks('keep_register', ways[way as WayName]))).toBe(column);
  });

  test.each(registerActNames)('%s: without a row no way is allowed', (act) => {
    for (const way of Object.values(ways))
      expect(decideAuthority(asks(act, way), [], today).result).toBe('deny');
  });
});

describe('the table itself', () => {
  const asked = (act: RegisterAct, column: (typeof strengths)[number]) =>
    registerActs[act][column].filter((code) => weightOf(code) === 'needs_proof').length > 0;

  test.each(registerActNames)('%s: no column is better than one to its left', (act) => {
    const row = strengths.map((column) => asked(act, column));
    expect(row).toEqual([...row].sort());
    expect(row.at(-1)).toBe(true);
  });

  test('an act is in the register or the payer’s, never both', () => {
    expect(new Set(acts).size).toBe(acts.length);
    expect(acts).toHaveLength(13);
  });
});

describe('a confirmation link to a request by mail or phone', () => {
  const linked = (way: WayName) => ({
    channel: ways[way].channel,
    proof: { ...ways[way].proof, confirmedByLink: true },
  });

  test.each(['read_report', 'read_instruction', 'billing_data'] as const)(
    'is enough for %s, where the table asks for one',
    (act) => {
      for (const way of ['plain mail', 'phone', 'called back'] as const)
        expect(decideAuthority(asks(act, linked(way)), [row(scopeOf(act))], today).result).toBe('allow');
    },
  );

  test.each(['change_instruction', 'order_extra_guarding', 'keep_register', 'commercial_terms'] as const)(
    'is not enough for %s',
    (act) => {
      for (const way of ['plain mail', 'phone'] as const)
        expect(decideAuthority(asks(act, linked(way)), [row(scopeOf(act))], today).result).toBe(
          'needs_proof',
        );
    },
  );

  test('never stands in for a written notice', () => {
    const register = [row('cancel_agreement')];
    expect(decideAuthority(asks('cancel_agreement', linked('phone')), register, today).result).toBe('deny');
    for (const way of ['plain mail', 'plain form', 'plain portal'] as const)
      expect(decideAuthority(asks('cancel_agreement', linked(way)), register, today).result).toBe(
        'needs_proof',
      );
  });
});
