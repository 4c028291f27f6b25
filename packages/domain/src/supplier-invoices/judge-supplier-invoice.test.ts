import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeSupplierInvoice } from './judge-supplier-invoice.ts';
import { isSameOrgNumber, tenDigits } from './same-org-number.ts';
import type { OurBooks, ReasonCode, References, SupplierInvoice } from './supplier-invoice.ts';

const ours: OurBooks = {
  orgNumber: '556108-6082',
  costCentres: [
    { code: '2310', name: 'Driften Norrby', active: true },
    { code: '0042', name: 'Utbildning', active: true },
    { code: '1190', name: 'Gamla kontoret', active: false },
  ],
};
const empty: References = { buyer: null, accountingCost: null, order: null, lines: [] };

/** Everything is in order: a test spoils one thing at a time. */
const sound: SupplierInvoice = {
  form: 'e_invoice',
  buyerOrgNumber: '5561086082',
  references: { ...empty, buyer: '2310' },
  givenCostCentre: null,
};
const refer = (references: Partial<References>) => ({ references: { ...empty, ...references } });

test.each<[string, Partial<SupplierInvoice>, 'accept' | 'return' | 'ask', ReasonCode[]]>([
  ['nothing is wrong', {}, 'accept', []],
  ['typed from an e-invoice', { form: 'typed' }, 'accept', []],
  ['a name beside it', refer({ buyer: '2310/Anna' }), 'accept', []],
  ['a leading zero', refer({ buyer: '0042' }), 'accept', []],
  ['a blank after it', refer({ buyer: '2310 ' }), 'accept', []],
  ['on a line only', refer({ buyer: 'Admin', lines: [{ line: '1', accountingCost: '2310' }] }), 'accept', []],
  ['the same twice', refer({ buyer: '2310', order: '2310' }), 'accept', []],
  ['two different', refer({ buyer: '2310', order: '0042' }), 'ask', ['several']],
  ['two in one field', refer({ accountingCost: '2310;0042' }), 'ask', ['several']],
  ['two, one not ours', refer({ buyer: '2310', order: '9999' }), 'ask', ['several']],
  ['five digits', refer({ buyer: '12345' }), 'return', ['not_four_digits']],
  ['a letter among them', refer({ buyer: '12A4' }), 'return', ['not_four_digits']],
  ['three digits', refer({ buyer: '231' }), 'return', ['not_four_digits']],
  ['only a name', refer({ buyer: 'Admin', accountingCost: 'HANOR' }), 'return', ['not_four_digits']],
  ['no reference at all', refer({}), 'return', ['no_reference']],
  ['a cost centre we do not have', refer({ buyer: '9999' }), 'return', ['unknown_cost_centre']],
  ['one no longer in use', refer({ buyer: '1190' }), 'return', ['inactive_cost_centre']],
  [
    'mailed as a PDF, unread',
    { form: 'mailed_pdf', buyerOrgNumber: null, ...refer({}) },
    'return',
    ['mailed_pdf'],
  ],
  [
    'mailed as a PDF, typed in',
    { form: 'mailed_pdf', buyerOrgNumber: '559990-0015', ...refer({ buyer: 'Driften' }) },
    'return',
    ['mailed_pdf', 'other_buyer', 'not_four_digits'],
  ],
  ['on paper', { form: 'paper', buyerOrgNumber: null, ...refer({}) }, 'return', ['paper']],
  ['another buyer', { buyerOrgNumber: '559990-0015' }, 'return', ['other_buyer']],
  ['no buyer', { buyerOrgNumber: null }, 'return', ['no_buyer']],
  [
    'another buyer and two cost centres',
    { buyerOrgNumber: '559990-0015', ...refer({ buyer: '2310 0042' }) },
    'return',
    ['other_buyer', 'several'],
  ],
  ['given besides it', { ...refer({ buyer: 'Admin' }), givenCostCentre: '2310' }, 'accept', []],
  ['given: which of several', { ...refer({ buyer: '2310 0042' }), givenCostCentre: '0042' }, 'accept', []],
  ['given, not four digits', { givenCostCentre: '23100' }, 'return', ['not_four_digits']],
  ['given, not ours', { givenCostCentre: '9999' }, 'return', ['unknown_cost_centre']],
])('%s', (_, changes, outcome, codes) => {
  const verdict = judgeSupplierInvoice({ ...sound, ...changes }, ours);
  expect([verdict.outcome, verdict.reasons.map(({ code }) => code)]).toEqual([outcome, codes]);
  expect(verdict.checks.map((check) => check.of)).toEqual(['form', 'buyer', 'cost_centre']);
});

describe('where the cost centre was found', () => {
  const found = (changes: Partial<SupplierInvoice>) =>
    judgeSupplierInvoice({ ...sound, ...changes }, ours).costCentre;

  test('in a field', () =>
    expect(found(refer({ order: 'PO 2310' }))).toEqual({
      code: '2310',
      name: 'Driften Norrby',
      foundIn: 'order',
      line: null,
    }));
  test('given, and standing on a line', () =>
    expect(
      found({
        ...refer({ buyer: '0042', lines: [{ line: '3', accountingCost: '2310' }] }),
        givenCostCentre: '2310',
      }),
    ).toMatchObject({ foundIn: 'lineAccountingCost', line: '3' }));
  test('given only', () =>
    expect(found({ ...refer({}), givenCostCentre: ' 2310 ' })).toMatchObject({ foundIn: 'given' }));
  test('none while several may be meant', () => expect(found(refer({ buyer: '2310 0042' }))).toBeNull());
});

describe('the words name what was found', () => {
  const says = (changes: Partial<SupplierInvoice>) =>
    judgeSupplierInvoice({ ...sound, ...changes }, ours).reasons.map((reason) => reason.says.sv);

  test('what stood in the fields', () =>
    expect(says(refer({ buyer: 'Admin', accountingCost: 'HANOR' }))).toEqual([
      'Inget referensfält har ett kostnadsställe med exakt fyra siffror. Er referens (BT-10): ”Admin”, Kontering, hela fakturan (BT-19): ”HANOR”.',
    ]));
  test('each of several, with its place', () =>
    expect(says(refer({ buyer: '2310', lines: [{ line: '2', accountingCost: '0042' }] }))).toEqual([
      'Fakturan anger flera kostnadsställen: 2310 (Er referens (BT-10)), 0042 (Kontering, fakturarad (BT-133), rad 2).',
    ]));
  test('whom it is made out to', () =>
    expect(says({ buyerOrgNumber: '559990-0015' })).toEqual([
      'Fakturan är ställd till organisationsnummer 559990-0015, inte till oss (556108-6082).',
    ]));
});

describe('our number in every form', () => {
  test.each([
    '556108-6082',
    '5561086082',
    ' 556108 6082 ',
    '16556108-6082',
    '165561086082',
    'SE556108608201',
    'se 556108-6082 01',
    '0007:5561086082',
    '0007:SE556108608201',
    '556108608201',
  ])('%s', (written) => {
    expect(isSameOrgNumber(written, '556108-6082')).toBe(true);
    expect(judgeSupplierInvoice({ ...sound, buyerOrgNumber: written }, ours).outcome).toBe('accept');
  });
  test.each(['556108-6083', '55610860', '7300010000001', '0088:7300010000001', 'Securitas', ''])(
    'not %s',
    (written) => expect(isSameOrgNumber(written, '556108-6082')).toBe(false),
  );
  test('nothing is not the same as nothing', () => {
    expect(isSameOrgNumber(null, null)).toBe(false);
    expect(tenDigits('1612345678')).toBe('1612345678');
  });
});

const reference = fc.option(
  fc.constantFrom('2310', '0042', '1190', '9999', 'Admin', '12345', '2310/Anna', ''),
);
const anyInvoice: fc.Arbitrary<SupplierInvoice> = fc.record({
  form: fc.constantFrom('e_invoice', 'mailed_pdf', 'paper', 'typed'),
  buyerOrgNumber: fc.option(fc.constantFrom('556108-6082', 'SE556108608201', '559990-0015', '')),
  references: fc.record({
    buyer: reference,
    accountingCost: reference,
    order: reference,
    lines: fc.array(
      fc.record({ line: fc.constant('1'), accountingCost: fc.constantFrom('2310', '0042', 'x') }),
      {
        maxLength: 2,
      },
    ),
  }),
  givenCostCentre: fc.option(fc.constantFrom('2310', '9999', '12', '')),
});

test('accepted exactly when nothing speaks against it, and then on one active cost centre, as an e-invoice to us', () => {
  fc.assert(
    fc.property(anyInvoice, (invoice) => {
      const { outcome, reasons, costCentre, checks } = judgeSupplierInvoice(invoice, ours);
      expect(outcome === 'accept').toBe(reasons.length === 0);
      expect(outcome === 'ask').toBe(reasons.length > 0 && reasons.every(({ code }) => code === 'several'));
      if (outcome === 'accept') {
        expect(ours.costCentres.find(({ code }) => code === costCentre?.code)?.active).toBe(true);
        expect(['e_invoice', 'typed']).toContain(invoice.form);
        expect(isSameOrgNumber(invoice.buyerOrgNumber, ours.orgNumber)).toBe(true);
      }
      for (const { name, says } of checks)
        for (const words of [name.sv, name.en, says.sv, says.en]) expect(words.trim()).not.toBe('');
    }),
  );
});

test('giving a right cost centre never makes it worse', () => {
  fc.assert(
    fc.property(anyInvoice, (invoice) => {
      const before = judgeSupplierInvoice({ ...invoice, givenCostCentre: null }, ours).reasons;
      const after = judgeSupplierInvoice({ ...invoice, givenCostCentre: '2310' }, ours).reasons;
      const codes = before.map(({ code }) => code);
      expect(after.every(({ code }) => codes.includes(code))).toBe(true);
    }),
  );
});
