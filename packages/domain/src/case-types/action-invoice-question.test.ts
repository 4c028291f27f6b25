import { describe, expect, test } from 'vitest';
import { type CaseFacts, decideMove } from '../workflow/index.ts';
import { type CaseTypeKey, caseTypes } from './catalogue.ts';
import { factsOf, now, rightOf, staff } from './test-facts.ts';

const site = { invoiceNumber: '4711002', siteNumber: 'S-200101' };
const callOut = { centre: { name: 'Nordlarm', own: false }, hasReport: true };

const decideFor =
  (key: CaseTypeKey, known: Partial<CaseFacts>) =>
  (move: string, facts: Partial<CaseFacts> = {}, wish = {}) =>
    decideMove(
      caseTypes[key],
      factsOf({ type: key, state: 'working', hasSite: true, callOut, ...known, ...facts }),
      { move, ...wish },
      staff(),
      now,
    );

describe('a question about a call-out invoice', () => {
  const decide = decideFor('action_invoice_question', { fields: { ...site, wanted: 'report' } });
  const wanted = (wish: string) => ({ fields: { ...site, wanted: wish } });

  test('asks for a right by what is wanted', () => {
    const { act } = caseTypes.action_invoice_question;
    expect(['explanation', 'basis', 'report', undefined].map((wish) => act({ wanted: wish }))).toEqual([
      null,
      'basis',
      'read_report',
      null,
    ]);
  });

  test.each([
    ['explanation', 'explain', []],
    ['basis', 'send_basis', [{ kind: 'send_basis' }]],
    ['report', 'disclose_report', [{ kind: 'disclose_report' }]],
  ])('%s: %s, and no other step', (wish, move, effects) => {
    expect(decide(move, wanted(wish))).toMatchObject({ ok: true, change: { to: 'resolved', effects } });
    for (const other of ['explain', 'send_basis', 'disclose_report'].filter((key) => key !== move))
      expect(decide(other, wanted(wish))).toMatchObject({
        refusal: { code: 'case.other_wish', field: 'wanted' },
      });
  });

  test('the explanation needs no right, only an answer', () => {
    expect(decide('explain', { ...wanted('explanation'), right: null, hasCustomer: false }).ok).toBe(true);
    expect(decide('explain', { ...wanted('explanation'), answered: false })).toMatchObject({
      refusal: { code: 'case.not_answered' },
    });
  });

  test.each<[string, Partial<CaseFacts>, string]>([
    ['the right is denied', { right: rightOf('deny') }, 'authority.deny'],
    ['the right needs proof', { right: rightOf('needs_proof') }, 'authority.needs_proof'],
    ['nobody has asked', { right: null }, 'authority.unknown'],
    ['no customer is linked', { hasCustomer: false }, 'case.no_customer'],
    ['no site is linked', { hasSite: false }, 'case.no_site'],
    ['no invoice is linked', { invoice: null }, 'case.no_invoice'],
    ['the invoice is of no call-out', { callOut: null }, 'case.no_report'],
    ['the call-out has no report', { callOut: { ...callOut, hasReport: false } }, 'case.no_report'],
  ])('no report when %s', (_, facts, code) => {
    expect(decide('disclose_report', facts)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('a second person may let it pass', () => {
    expect(decide('disclose_report', { right: { ...rightOf('deny'), overridden: true } }).ok).toBe(true);
  });

  test.each<[string, Partial<CaseFacts>, string]>([
    ['the payer is not proven', { right: rightOf('needs_proof') }, 'case.payer_unproven'],
    ['nobody knows who commissioned it', { callOut: { ...callOut, centre: null } }, 'case.no_commissioner'],
    ['the invoice is of no call-out', { callOut: null }, 'case.no_call_out'],
  ])('no basis when %s', (_, facts, code) => {
    expect(decide('send_basis', { ...wanted('basis'), ...facts })).toMatchObject({ refusal: { code } });
  });

  test('who asked for the report has got it when the case is solved', () => {
    expect(decide('resolve')).toMatchObject({ refusal: { code: 'case.report_not_disclosed' } });
    expect(decide('resolve', { disclosed: true }).ok).toBe(true);
    expect(decide('resolve', wanted('basis')).ok).toBe(true);
  });
});

describe('a non-customer’s call-out invoice', () => {
  const invoice = {
    number: '306188909',
    totalOre: 215_000,
    paidOre: 0,
    creditedOre: 0,
    recipientName: 'Hanna Berg',
  };
  const known = { name: 'Hanna Berg', address: 'Ekvägen 9', serviceDate: '2026-11-02' };
  const decide = decideFor('non_customer_action_invoice', { invoice, hasCustomer: false, right: null });
  const basis = (fields: Record<string, unknown>, facts: Partial<CaseFacts> = {}) =>
    decide('send_basis', { fields: { ...known, ...fields }, ...facts });

  test('needs no right, and never opens a report', () => {
    const type = caseTypes.non_customer_action_invoice;
    expect(type.act({ wanted: 'report' })).toBeNull();
    expect(Object.values(type.moves).flatMap(({ effects }) => effects ?? [])).not.toContainEqual({
      kind: 'disclose_report',
    });
  });

  test.each([
    ['306188909', 'Hanna Berg'],
    ['3061 88909', '  hanna   BERG '],
    ['306188909', 'Hanna Berg.'],
  ])('the invoiced: %s, %s', (invoiceNumber, name) => {
    expect(basis({ invoiceNumber, name })).toMatchObject({
      change: { to: 'posting', effects: [{ kind: 'send_basis' }] },
    });
  });

  test.each([
    [{ invoiceNumber: '306188908' }, 'invoiceNumber'],
    [{}, 'invoiceNumber'],
    [{ invoiceNumber: '306188909', name: 'Hanna' }, 'name'],
    [{ invoiceNumber: '306188909', name: 'Berg Hanna' }, 'name'],
    [{ invoiceNumber: '306188909', name: 'Hannah Berg' }, 'name'],
  ])('not the invoiced: %o', (fields, field) => {
    expect(basis(fields)).toMatchObject({ refusal: { code: 'case.not_the_invoiced', field } });
  });

  test('nor without a centre to name, an invoice, or all that must be known', () => {
    const all = { invoiceNumber: '306188909' };
    expect(basis(all, { callOut: { ...callOut, centre: null } })).toMatchObject({
      refusal: { code: 'case.no_commissioner' },
    });
    expect(basis(all, { invoice: null })).toMatchObject({ refusal: { code: 'case.no_invoice' } });
    expect(basis({ ...all, serviceDate: '' })).toMatchObject({ refusal: { field: 'serviceDate' } });
  });

  test('the letter is posted before the case is solved', () => {
    expect(decide('posted', { state: 'posting' })).toMatchObject({ change: { to: 'resolved' } });
    expect(decide('resolve', { state: 'posting' })).toMatchObject({ refusal: { code: 'move.wrong_state' } });
  });
});

describe('reports that do not arrive', () => {
  const fields = {
    expectedAddress: 'per@lillastad.example',
    periodFrom: '2026-10-01',
    periodTo: '2026-10-31',
  };
  const decide = decideFor('report_delivery', { fields });
  const again = { fields: { reportNumber: 'R-26-00412' } };

  test('a report is sent again by who may read it, and the case goes on', () => {
    expect(decide('disclose_report', {}, again)).toMatchObject({ change: { to: 'working' } });
    expect(decide('disclose_report')).toMatchObject({
      refusal: { code: 'move.field_missing', field: 'reportNumber' },
    });
    expect(decide('disclose_report', { right: rightOf('deny') }, again)).toMatchObject({
      refusal: { code: 'authority.deny' },
    });
    const backwards = { fields: { ...fields, periodTo: '2026-09-30' } };
    expect(decide('disclose_report', backwards, again)).toMatchObject({
      refusal: { code: 'case.period_backwards', field: 'periodTo' },
    });
  });

  test('it ends with one named cause', () => {
    for (const move of ['resolve', 'resolve_without_reply'])
      expect(decide(move, {}, { reason: 'Klart.' })).toMatchObject({
        refusal: { code: 'move.field_missing', field: 'cause' },
      });
    expect(decide('resolve', {}, { fields: { cause: 'no_right' } })).toMatchObject({
      change: { to: 'resolved', fields: { cause: 'no_right' } },
    });
    expect(decide('resolve', {}, { fields: { cause: 'weather' } })).toMatchObject({
      refusal: { code: 'move.field_invalid' },
    });
  });
});

describe('a question to the alarm centre', () => {
  const fields = { siteNumber: 'S-200101', alarmOn: '2026-11-11', question: 'Varför gick larmet?' };
  const own = { name: 'Vaktens larmcentral', own: true };
  const decide = decideFor('alarm_centre_question', { fields, centre: own });

  test('our own is asked, and the case waits for it', () => {
    expect(decide('ask_centre')).toMatchObject({
      change: { to: 'waiting_external', effects: [{ kind: 'ask_own_centre' }] },
    });
    expect(decide('ask_centre', { centre: callOut.centre })).toMatchObject({
      refusal: { code: 'case.other_centre' },
    });
    expect(decide('ask_centre', { centre: null })).toMatchObject({ refusal: { code: 'case.no_centre' } });
  });

  test('the customer has been told of the other centre before the case is referred', () => {
    const referredTo = { fields: { referredTo: 'Nordlarm, 070-174 06 81' } };
    const other = { centre: callOut.centre };
    expect(decide('refer', other, referredTo)).toMatchObject({ change: { to: 'referred' } });
    expect(decide('refer', { ...other, answered: false }, referredTo)).toMatchObject({
      refusal: { code: 'case.not_answered' },
    });
    expect(decide('refer', { centre: null }, referredTo)).toMatchObject({
      refusal: { code: 'case.no_centre' },
    });
  });
});
