import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ceilings, chargeKindOf } from './charges.ts';
import { explainLateFee } from './explain-late-fee.ts';
import type { Charge, ChargeKind, LateFeeFacts, LateFeeFinding } from './late-fee.ts';

const fee = (changes: Partial<Charge> = {}): Charge => ({
  kind: 'reminder',
  ore: 60_00,
  on: '2024-10-14',
  number: '306188317',
  ...changes,
});

/** A reminder fee that is right in every way: due, paid late, agreed, sent; a test spoils one thing at a time. */
const right: LateFeeFacts = {
  charge: fee(),
  others: [],
  invoice: {
    number: '306187640',
    isCost: false,
    capitalOre: 329_500,
    issuedOn: '2024-08-31',
    dueOn: '2024-09-30',
  },
  debtor: 'company',
  agreement: { reminderFeeAgreed: true, interestPercent: null },
  payments: [{ on: '2024-10-20', ore: 329_500 }],
  deliveries: [{ on: '2024-08-31', way: 'paper', outcome: 'sent' }],
  dunning: [{ kind: 'reminder', on: '2024-10-14' }],
  holds: [],
  rates: [{ halfYear: '2024-07-01', percent: 4 }],
};

/** 3 295 kr for the 20 days to the payment: 12 %. */
const interest: Partial<LateFeeFacts> = { charge: fee({ kind: 'interest', ore: 21_67, on: '2024-10-25' }) };
const charge = (changes: Partial<Charge>): Partial<LateFeeFacts> => ({ charge: fee(changes) });
const hold = (ore: number, until: string | null = null, from = '2024-10-01') => ({
  holds: [{ reason: 'dispute', ore, from, until }],
});

test.each<[string, Partial<LateFeeFacts>, LateFeeFinding['verdict'], LateFeeFinding['because'], number]>([
  ['nothing is wrong', {}, 'stands', null, 0],
  ['never paid', { payments: [] }, 'stands', null, 0],
  ['paid on the due day', { payments: [{ on: '2024-09-30', ore: 329_500 }] }, 'waive', 'in_time', 60_00],
  ['paid the day after', { payments: [{ on: '2024-10-01', ore: 329_500 }] }, 'waive', 'in_time', 60_00],
  ['paid on the day of the reminder', { payments: [{ on: '2024-10-14', ore: 329_500 }] }, 'stands', null, 0],
  ['paid in part in time', { payments: [{ on: '2024-09-30', ore: 329_499 }] }, 'stands', null, 0],
  [
    'paid in time and taken back',
    {
      payments: [
        { on: '2024-10-02', ore: -329_500 },
        { on: '2024-09-30', ore: 329_500 },
      ],
    },
    'waive',
    'in_time',
    60_00,
  ],
  ['paid on an unknown day', { payments: [], undatedOre: 329_500 }, 'undecided', 'in_time', 0],
  ['credited in full', { invoice: { ...right.invoice, capitalOre: 0 } }, 'waive', 'in_time', 60_00],
  [
    'not agreed',
    { agreement: { reminderFeeAgreed: false, interestPercent: null } },
    'waive',
    'agreed',
    60_00,
  ],
  ['no agreement', { agreement: null }, 'waive', 'agreed', 60_00],
  [
    'a demand needs no agreement',
    { ...charge({ kind: 'demand', ore: 180_00 }), agreement: null },
    'stands',
    null,
    0,
  ],
  ['charged before', { others: [fee({ on: '2024-10-07', number: '306188000' })] }, 'waive', 'once', 60_00],
  [
    'charged the same day, by a lower number',
    { others: [fee({ number: '306188316' })] },
    'waive',
    'once',
    60_00,
  ],
  ['charged again later', { others: [fee({ on: '2024-10-28', number: '306188999' })] }, 'stands', null, 0],
  [
    'another cost before',
    { others: [fee({ kind: 'plan', ore: 170_00, on: '2024-10-01' })] },
    'stands',
    null,
    0,
  ],
  ['over 60', charge({ ore: 75_00 }), 'waive_part', 'ceiling', 15_00],
  ['a demand over 180', charge({ kind: 'demand', ore: 200_00 }), 'waive_part', 'ceiling', 20_00],
  ['a plan over 170', charge({ kind: 'plan', ore: 171_00 }), 'waive_part', 'ceiling', 1_00],
  ['a plan of 170', charge({ kind: 'plan', ore: 170_00 }), 'stands', null, 0],
  ['450 to a trader', charge({ kind: 'compensation', ore: 450_00 }), 'stands', null, 0],
  [
    '450 to a public body',
    { ...charge({ kind: 'compensation', ore: 450_00 }), debtor: 'public_body' },
    'stands',
    null,
    0,
  ],
  [
    '450 to a consumer',
    { ...charge({ kind: 'compensation', ore: 450_00 }), debtor: 'private' },
    'waive',
    'debtor',
    450_00,
  ],
  ['over 450', charge({ kind: 'compensation', ore: 500_00 }), 'waive_part', 'ceiling', 50_00],
  [
    '60 beside 450',
    { others: [fee({ kind: 'compensation', ore: 450_00, on: '2024-10-21' })] },
    'waive',
    'ceiling',
    60_00,
  ],
  [
    '450 after 60',
    { ...charge({ kind: 'compensation', ore: 450_00 }), others: [fee({ on: '2024-10-07', number: '1' })] },
    'waive_part',
    'ceiling',
    60_00,
  ],
  ['a hold on all that was left', hold(329_500), 'waive', 'hold', 60_00],
  ['a hold on a part', hold(100_000), 'stands', null, 0],
  [
    'a hold on what a part payment left',
    { ...hold(100_000), payments: [{ on: '2024-10-02', ore: 229_500 }] },
    'waive',
    'hold',
    60_00,
  ],
  ['a hold lifted the same day', hold(329_500, '2024-10-14'), 'stands', null, 0],
  ['a hold from the day after', hold(329_500, null, '2024-10-15'), 'stands', null, 0],
  [
    'all attempts failed',
    {
      deliveries: [
        { on: '2024-08-31', way: 'email', outcome: 'bounced' },
        { on: '2024-09-05', way: 'paper', outcome: 'returned' },
      ],
    },
    'waive',
    'delivery',
    60_00,
  ],
  [
    'failed once, then sent',
    {
      deliveries: [
        { on: '2024-08-31', way: 'e_invoice', outcome: 'rejected' },
        { on: '2024-09-05', way: 'paper', outcome: 'sent' },
      ],
    },
    'stands',
    null,
    0,
  ],
  [
    'failed, and sent only after the fee',
    {
      deliveries: [
        { on: '2024-08-31', way: 'email', outcome: 'bounced' },
        { on: '2024-11-05', way: 'paper', outcome: 'sent' },
      ],
    },
    'waive',
    'delivery',
    60_00,
  ],
  ['no attempt recorded', { deliveries: [] }, 'stands', null, 0],
  ['interest as reckoned', interest, 'stands', null, 0],
  ['interest below it', charge({ kind: 'interest', ore: 20_00, on: '2024-10-25' }), 'stands', null, 0],
  [
    'interest above it',
    charge({ kind: 'interest', ore: 30_00, on: '2024-10-25' }),
    'waive_part',
    'ceiling',
    8_33,
  ],
  ['interest without agreement', { ...interest, agreement: null }, 'stands', null, 0],
  [
    'interest at the agreed rate',
    {
      ...charge({ kind: 'interest', ore: 43_33, on: '2024-10-25' }),
      agreement: { reminderFeeAgreed: false, interestPercent: 24 },
    },
    'stands',
    null,
    0,
  ],
  [
    'interest of an invoice paid in time',
    { ...interest, payments: [{ on: '2024-09-30', ore: 329_500 }] },
    'waive',
    'in_time',
    21_67,
  ],
  [
    'interest on a fee',
    { ...interest, invoice: { ...right.invoice, isCost: true } },
    'waive',
    'on_cost',
    21_67,
  ],
  ['interest without a reference rate', { ...interest, rates: [] }, 'undecided', 'ceiling', 0],
  [
    'without a rate, and paid in time',
    { ...interest, rates: [], payments: [{ on: '2024-09-01', ore: 329_500 }] },
    'waive',
    'in_time',
    21_67,
  ],
])('%s', (_, changes, verdict, because, waiveOre) =>
  expect(explainLateFee({ ...right, ...changes })).toMatchObject({ verdict, because, waiveOre }),
);

describe('what is said', () => {
  const found = explainLateFee({ ...right, ...hold(100_000, '2024-10-05') });

  test('why it was charged', () => {
    expect(found.why.sv).toBe(
      'Påminnelseavgift på 60,00 kr togs ut 2024-10-14 för faktura 306187640, som förföll 2024-09-30.',
    );
  });

  test('the course, day by day', () => {
    expect(found.course.map(({ date, sv }) => `${date} ${sv}`)).toEqual([
      '2024-08-31 Fakturan ställdes ut: 3 295,00 kr.',
      '2024-08-31 Pappersfakturan skickades.',
      '2024-09-30 Förfallodag.',
      '2024-10-01 Kravspärr sattes på 1 000,00 kr.',
      '2024-10-05 Kravspärren lyftes.',
      '2024-10-14 Påminnelse skickades.',
      '2024-10-14 Påminnelseavgift 60,00 kr togs ut (faktura 306188317).',
      '2024-10-20 3 295,00 kr betalades.',
    ]);
  });

  test('how late it was, and the verdict', () => {
    expect(found.checks[0]?.says.sv).toBe(
      'På förfallodagen 2024-09-30 återstod 3 295,00 kr. Senaste betalningen kom 2024-10-20, 20 dagar för sent.',
    );
    expect(found.says.sv).toBe('Underlaget talar inte för att avstå. Avgiften står fast.');
    const waived = explainLateFee({ ...right, agreement: null });
    expect(waived.says.sv).toBe(
      'Underlaget talar för att avstå: fakturan hör inte till något avtal, så ingen avgift är överenskommen.',
    );
  });

  test('a missing half-year, by name', () => {
    expect(explainLateFee({ ...right, ...interest, rates: [] }).says.sv).toMatch(
      /^Referensräntan för andra halvåret 2024 \(från 2024-07-01\) saknas/,
    );
  });
});

test.each<[Parameters<typeof chargeKindOf>[0], ChargeKind]>([
  [{ invoiceKind: 'interest', ore: 450_00, demandFees: [], planFees: [] }, 'interest'],
  [{ invoiceKind: 'reminder_fee', ore: 450_00, demandFees: [450_00], planFees: [] }, 'compensation'],
  [{ invoiceKind: 'reminder_fee', ore: 180_00, demandFees: [180_00], planFees: [] }, 'demand'],
  [{ invoiceKind: 'reminder_fee', ore: 170_00, demandFees: [], planFees: [170_00] }, 'plan'],
  [{ invoiceKind: 'reminder_fee', ore: 180_00, demandFees: [], planFees: [] }, 'reminder'],
])('%o charges %s', (given, kind) => expect(chargeKindOf(given)).toBe(kind));

test('whatever the record: one verdict that follows from the checks, every sentence in both languages, no more waived than charged', () => {
  const day = fc.integer({ min: 1, max: 30 }).map((n) => `2024-10-${String(n).padStart(2, '0')}`);
  const aCharge = fc.record({
    kind: fc.constantFrom('reminder', 'demand', 'plan', 'compensation', 'interest'),
    ore: fc.integer({ min: 1, max: 60_000 }),
    on: day,
    number: fc.constantFrom('1', '2', '3'),
  });
  const facts = fc.record({
    charge: aCharge,
    others: fc.array(aCharge, { maxLength: 3 }),
    debtor: fc.constantFrom('private', 'company', 'public_body'),
    payments: fc.array(fc.record({ on: day, ore: fc.integer({ min: 1, max: 400_000 }) }), { maxLength: 3 }),
    deliveries: fc.array(
      fc.record({
        on: day,
        way: fc.constantFrom('paper', 'email', 'e_invoice', 'portal'),
        outcome: fc.constantFrom('sent', 'delivered', 'bounced', 'returned', 'rejected'),
      }),
      { maxLength: 3 },
    ),
    holds: fc.array(
      fc.record({
        reason: fc.constant('dispute'),
        ore: fc.integer({ min: 1, max: 400_000 }),
        from: day,
        until: fc.option(day),
      }),
      { maxLength: 2 },
    ),
    rates: fc.constantFrom([], right.rates),
  });
  fc.assert(
    fc.property(facts, (some) => {
      const { charge: asked, others } = some as Pick<LateFeeFacts, 'charge' | 'others'>;
      const found = explainLateFee({ ...right, ...(some as Partial<LateFeeFacts>), charge: asked, others });
      const { checks, verdict, because, waiveOre, course } = found;
      expect(because).toBe(checks.find(({ key }) => key === because)?.key ?? null);
      expect(verdict === 'waive').toBe(checks.some(({ finding }) => finding === 'waive'));
      expect(waiveOre).toBeLessThanOrEqual(asked.ore);
      expect(waiveOre > 0).toBe(verdict === 'waive' || verdict === 'waive_part');
      for (const { sv, en } of [found.why, found.says, ...course, ...checks.flatMap((c) => [c.name, c.says])])
        for (const words of [sv, en]) expect(words).toMatch(/\S.*[.?]$/);
      expect(course.map(({ date }) => date)).toEqual(course.map(({ date }) => date).sort());
      if (asked.kind !== 'interest' && asked.ore > ceilings[asked.kind]) expect(verdict).not.toBe('stands');
    }),
  );
});
