import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aDispute, anInvoice, bryggaren, look, moved, on, withdrawn } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const holds = ({ holds }: CaseView) => holds.map(({ state, amountOre }) => [state, amountOre]);
const orders = ({ ledger }: CaseView) => ledger.map(({ kind, state, amountOre }) => [kind, state, amountOre]);

const decisionReason = 'Resten följer avtalet.';

/** A dispute that Karin is looking into. */
const investigated = async (at: Desk, wanted: Parameters<typeof aDispute>[1] = {}) =>
  moved(at, await aDispute(at, wanted), 'start');

/** Tells the customer something and makes a move with it. */
async function told(at: Desk, view: CaseView, thenMove: string | null): Promise<CaseView> {
  const { id, lastSeq } = await look(at, view);
  await (await at.as('karin')).cases.reply({
    caseId: id,
    seenSeq: lastSeq,
    to: [bryggaren.mail],
    subject: 'Beslut',
    text: 'Vi har nu avgjort ditt bestridande.',
    thenMove,
  });
  return look(at, view);
}

async function recorded(at: Desk, view: CaseView, reference: string): Promise<CaseView> {
  const credit = view.ledger.findLast(({ kind }) => kind === 'credit');
  const karin = await at.as('karin');
  await karin.holds.acknowledgeOrder({ orderId: credit?.id ?? '', version: credit?.version ?? 0, reference });
  return look(at, view);
}

test('from registration to the end: hold, credit within the limit, credit note, decision, closed', async () => {
  const at = await desk();
  const invoice = await anInvoice(at, { totalOre: 800_000, paidOre: 200_000 });
  const opened = await aDispute(at, { invoice, fields: { disputedAmount: null } });
  expect(holds(opened)).toEqual([['active', 600_000]]);

  const stated = await (await at.as('karin')).cases.setFields({
    ...on(opened),
    fields: { disputedAmount: 450_000 },
  });
  expect(holds(stated)).toEqual([['active', 450_000]]);

  await moved(at, stated, 'start');
  const groundless = { fields: { creditedAmount: 400_000 } };
  expect(await nothingWritten(at, () => refusalOf(moved(at, stated, 'credit', groundless)))).toMatchObject({
    status: 422,
    code: 'dispute.grounds_missing',
    fields: [{ path: 'decisionReason' }],
  });
  const credited = await moved(at, stated, 'credit', { fields: { creditedAmount: 400_000, decisionReason } });
  expect(credited).toMatchObject({
    state: 'decided',
    category: 'working',
    fields: { decision: 'part_credited' },
  });
  expect(holds(credited)).toEqual([['credit_pending', 400_000]]);

  const notYet = await nothingWritten(at, () => refusalOf(moved(at, credited, 'close')));
  expect(notYet).toMatchObject({ status: 422, code: 'move.wrong_state' });
  const unsaid = await nothingWritten(at, () => refusalOf(moved(at, credited, 'communicate')));
  expect(unsaid).toMatchObject({ status: 422, code: 'case.decision_not_sent' });
  const communicated = await told(at, credited, 'communicate');
  expect(communicated.state).toBe('communicated');

  const close = { fields: { rootCause: 'order_unproven' } };
  const waits = await nothingWritten(at, () => refusalOf(moved(at, credited, 'close', close)));
  expect(waits).toMatchObject({ status: 422, code: 'case.credit_not_recorded' });

  const lifted = await recorded(at, communicated, 'KR-20261');
  expect(holds(lifted)).toEqual([['lifted', 400_000]]);
  expect(lifted.invoice).toMatchObject({ creditedOre: 400_000, openOre: 200_000 });
  expect(orders(lifted)).toEqual([
    ['hold', 'queued', 600_000],
    ['hold', 'queued', 450_000],
    ['credit', 'acknowledged', 400_000],
    ['hold', 'queued', 400_000],
    ['release_hold', 'queued', 400_000],
  ]);

  const closed = await moved(at, lifted, 'close', close);
  expect(closed).toMatchObject({ state: 'closed', category: 'done', doneAt: expect.any(String) });
  expect(await at.events(opened.id)).toEqual([
    'opened',
    'linked',
    'linked',
    'received',
    'hold_placed',
    'fields_set',
    'hold_changed',
    'moved',
    'authority_decided',
    'moved',
    'ledger_ordered',
    'hold_changed',
    'replied',
    'moved',
    'ledger_acknowledged',
    'hold_lifted',
    'moved',
  ]);
});

describe('a credit', () => {
  test('over the person’s limit is refused with the reason; a colleague with a higher one may', async () => {
    const at = await desk();
    const invoice = await anInvoice(at, { totalOre: 900_000 });
    const view = await investigated(at, { invoice });
    const credit = { fields: { creditedAmount: 500_001, decisionReason } };
    const over = await nothingWritten(at, () => refusalOf(moved(at, view, 'credit', credit)));
    expect(over).toMatchObject({ status: 422, code: 'case.over_credit_limit' });
    expect(over.says.sv).toContain('över din gräns på 5 000,00 kr och kräver attest');
    expect(over.fields).toMatchObject([{ path: 'creditedAmount' }]);
    expect(await moved(at, view, 'credit', { ...credit, by: 'johan' })).toMatchObject({ state: 'decided' });
  });

  test.each([
    ['more than was disputed', { disputedAmount: 100_000 }, 100_001, 'case.credit_above_disputed'],
    ['more than is left to pay', { disputedAmount: 485_000 }, 385_001, 'case.credit_above_open'],
    ['nothing', {}, 0, 'move.field_invalid'],
  ])('of %s is refused', async (_, fields, creditedAmount, code) => {
    const at = await desk();
    const invoice = await anInvoice(at, { paidOre: 100_000 });
    const view = await investigated(at, { invoice, fields });
    const told = await nothingWritten(at, () =>
      refusalOf(moved(at, view, 'credit', { fields: { creditedAmount, decisionReason } })),
    );
    expect(told).toMatchObject({ status: 422, code });
  });

  test('without proof that the sender is the payer is refused', async () => {
    const at = await desk();
    const view = await investigated(at, { fields: { customerNumber: 'K-104240' } });
    const told = await nothingWritten(at, () =>
      refusalOf(moved(at, view, 'credit', { fields: { creditedAmount: 1000, decisionReason } })),
    );
    expect(told).toMatchObject({ status: 422, code: 'case.payer_unproven' });
  });

  test('ordered in one case counts in the next case on the same invoice', async () => {
    const at = await desk();
    const invoice = await anInvoice(at);
    const credit = async () =>
      moved(at, await investigated(at, { invoice }), 'credit', { fields: { creditedAmount: 485_000 } });
    await credit();
    expect(await refusalOf(credit())).toMatchObject({ status: 422 });
  });

  test('ordered twice never lowers the invoice below zero', async () => {
    const at = await desk();
    const invoice = await anInvoice(at);
    const view = await moved(at, await investigated(at, { invoice }), 'credit', {
      fields: { creditedAmount: 485_000 },
    });
    const order = { caseId: view.id, invoiceId: invoice.id, kind: 'credit', amountOre: 485_000n };
    await at.db.ledgerOrder.create({ data: { ...order, createdAt: new Date() } });
    const orders = await at.db.ledgerOrder.findMany({ where: { caseId: view.id, kind: 'credit' } });
    const karin = await at.as('karin');
    const results = await Promise.allSettled(
      orders.map(({ id, version }, index) =>
        karin.holds.acknowledgeOrder({ orderId: id, version, reference: `KR-${index}` }),
      ),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(await refusalOf(Promise.reject(refused.reason))).toMatchObject({
      status: 422,
      code: 'ledger.over_credited',
    });
    expect(await at.db.invoice.findUnique({ where: { id: invoice.id } })).toMatchObject({
      creditedOre: 485_000n,
    });
  });
});

describe('the hold', () => {
  test('is lifted by a rejection, in its transaction, and placed anew when the case opens again', async () => {
    const at = await desk();
    const view = await investigated(at);
    const rejected = await moved(at, view, 'reject_dispute', {
      fields: { decisionReason: 'Utryckningen är beställd av er larmcentral.' },
    });
    expect(rejected).toMatchObject({ state: 'decided', fields: { decision: 'rejected' } });
    expect(holds(rejected)).toEqual([['lifted', 485_000]]);
    expect(orders(rejected)).toEqual([
      ['hold', 'queued', 485_000],
      ['release_hold', 'queued', 485_000],
    ]);
    await told(at, rejected, 'communicate');
    await moved(at, view, 'close', { fields: { rootCause: 'invoice_right' } });
    expect(holds(await moved(at, view, 'reopen'))).toEqual([
      ['lifted', 485_000],
      ['active', 485_000],
    ]);
  });

  test('is lifted when the customer takes the dispute back', async () => {
    const at = await desk();
    const view = await withdrawn(at, await aDispute(at));
    expect(holds(view)).toEqual([['lifted', 485_000]]);
    expect((await at.events(view.id)).slice(-2)).toEqual(['moved', 'hold_lifted']);
  });

  test('never exceeds what is left to pay, and there is none on a paid invoice', async () => {
    const at = await desk();
    const invoice = await anInvoice(at, { totalOre: 100_000, paidOre: 90_000 });
    expect(holds(await aDispute(at, { invoice }))).toEqual([['active', 10_000]]);
    const paid = await anInvoice(at, { totalOre: 100_000, paidOre: 100_000 });
    expect(await aDispute(at, { invoice: paid })).toMatchObject({ holds: [], ledger: [] });
  });

  test('is on the list by its review day for those who see its case', async () => {
    const at = await desk();
    const view = await aDispute(at);
    const listed = async (key: string) =>
      (await (await at.as(key)).holds.list({})).filter(({ caseId }) => caseId === view.id);
    expect(await listed('rut')).toMatchObject([
      {
        caseNumber: view.number,
        amountOre: 485_000,
        reason: 'dispute',
        customerName: 'Bryggaren Fastigheter AB',
      },
    ]);
    expect(await listed('pelle')).toEqual([]);
  });

  test('whose day has come is counted only for those who see its case', async () => {
    const at = await desk();
    const view = await aDispute(at);
    const due = async (key: string) => (await (await at.as(key)).cases.counts()).holdsToReview;
    const before = await due('karin');
    await at.db.dunningHold.updateMany({
      where: { caseId: view.id },
      data: { startsOn: new Date('2026-01-01'), reviewOn: new Date('2026-01-31') },
    });
    expect([await due('karin'), await due('maria'), await due('pelle')]).toEqual([before + 1, before + 1, 0]);
    expect(await (await at.as('karin')).holds.list({ due: true })).toHaveLength(before + 1);
  });
});
