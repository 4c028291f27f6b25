import type { CaseView } from '@underlag/api/cases';
import { afterEach, describe, expect, test } from 'vitest';
import { write } from '../db.ts';
import { loadCase } from '../doors/case-record.ts';
import { commitChange } from '../doors/commit-change.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { aPlanWish, aRunningPlan, inMonths, paid, parts } from '../testing/plans.ts';
import { aCase, anInvoice, look, moved } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';
import { watchPlans } from './watch-plans.ts';

afterEach(async () => {
  (await desk()).server.clockShiftMs = 0;
});

const dayMs = 86_400_000;
const orders = ({ ledger }: CaseView) => ledger.map(({ kind }) => kind);
const holds = ({ holds: all }: CaseView) =>
  all.map(({ state, reason, amountOre }) => [state, reason, amountOre]);

const later = async (at: Desk, days: number) => {
  at.server.clockShiftMs = days * dayMs;
  return watchPlans(at.server);
};

test('taken back ends with its hold, and the ledger hears', async () => {
  const at = await desk();
  const view = await aRunningPlan(at, await anInvoice(at));
  const reason = { reason: 'Kunden betalade allt på en gång.' };
  const back = await moved(at, view, 'take_back', reason);
  expect(back).toMatchObject({ state: 'working', paymentPlan: { granted: { state: 'withdrawn' } } });
  expect(holds(back)).toEqual([['lifted', 'plan', 485_000]]);
  expect(orders(back)).toEqual(['payment_plan', 'hold', 'end_payment_plan', 'release_hold']);
});

test('paid in time, in whatever parts, it is finished by itself; the same job again changes nothing', async () => {
  const at = await desk();
  const invoice = await anInvoice(at);
  const view = await aRunningPlan(at, invoice);
  await paid(at, invoice.id, 100_000, 1);
  await paid(at, invoice.id, 61_666, 1);
  await later(at, 35);
  expect((await look(at, view)).state).toBe('running');
  at.server.clockShiftMs = 0;
  await paid(at, invoice.id, 323_334, 2);
  await later(at, 70);
  expect((await at.events(view.id)).slice(-3)).toEqual(['moved', 'plan_ended', 'hold_lifted']);
  expect(await look(at, view)).toMatchObject({
    state: 'resolved',
    paymentPlan: {
      granted: { state: 'kept', rows: [{ state: 'paid' }, { state: 'paid' }, { state: 'paid' }] },
    },
  });
  await nothingWritten(at, () => watchPlans(at.server));
});

test('not paid within the days of grace it is broken, comes back to the desk, and the claim may go on', async () => {
  const at = await desk();
  const invoice = await anInvoice(at);
  const view = await aRunningPlan(at, invoice);
  await paid(at, invoice.id, 161_665, 1);
  const due = Date.parse(await inMonths(at, 1)) - Date.parse(await inMonths(at, 0));
  await later(at, due / dayMs + 5);
  expect((await look(at, view)).state).toBe('running');
  await later(at, due / dayMs + 6);
  expect((await at.events(view.id)).slice(-3)).toEqual(['moved', 'plan_ended', 'hold_lifted']);
  const broken = await look(at, view);
  expect(broken).toMatchObject({
    state: 'broken',
    category: 'working',
    waitingSince: null,
    paymentPlan: { granted: { state: 'broken', brokenBy: { position: 1 } } },
  });
  expect(broken.paymentPlan?.granted?.steps[0]?.says.sv).toMatch(/3 233,35 kr återstod: inte betald i tid/);
  expect(orders(broken)).toContain('end_payment_plan');
  const gone = await moved(at, view, 'let_go_on');
  expect(gone.state).toBe('resolved');
  expect(
    await at.db.message.findFirst({ where: { caseId: view.id, templateKey: 'plan_broken' } }),
  ).toMatchObject({ automatic: false });
});

test('after a broken one another may be granted, for what is left by then', async () => {
  const at = await desk();
  const invoice = await anInvoice(at);
  const view = await aRunningPlan(at, invoice);
  await later(at, 60);
  await at.db.invoice.update({ where: { id: invoice.id }, data: { paidOre: 85_000n } });
  const again = await moved(at, view, 'grant', { fields: { plan: await parts(at, 2, 400_000) } });
  expect(again).toMatchObject({ state: 'running', paymentPlan: { granted: { state: 'running' } } });
  expect(await at.db.paymentPlan.count({ where: { caseId: view.id } })).toBe(2);
});

test('money the ledger has booked without a day, and credits, count for the payer', async () => {
  const at = await desk();
  const invoice = await anInvoice(at);
  const view = await aRunningPlan(at, invoice);
  await at.db.invoice.update({
    where: { id: invoice.id },
    data: { paidOre: 100_000n, creditedOre: 61_666n },
  });
  await later(at, 45);
  expect((await look(at, view)).state).toBe('running');
});

/** Another case's credit of 850 kr of the invoice, and its failing as the ledger tells it. */
async function aCredit(at: Desk, invoiceId: string) {
  const { id: caseId } = await aCase(at, { invoiceId });
  const data = { caseId, invoiceId, kind: 'credit', amountOre: 85_000n };
  const order = (createdAt: Date) => at.db.ledgerOrder.create({ data: { ...data, createdAt } });
  const { id } = await order(new Date());
  return {
    caseId,
    orderId: id,
    again: () => order(new Date(Date.now() + dayMs)),
    fails: () => at.db.ledgerOrder.update({ where: { id }, data: { state: 'failed' } }),
  };
}

test('a credit that another case has ordered counts before the ledger has carried it out', async () => {
  const at = await desk();
  const invoice = await anInvoice(at);
  await aCredit(at, invoice.id);
  const wish = await aPlanWish(at, { invoice });
  const view = await moved(at, wish, 'grant', { fields: { plan: await parts(at, 2, 400_000) } });
  expect(view.paymentPlan?.granted?.rows).toMatchObject([{ lackingOre: 200_000 }, { lackingOre: 200_000 }]);
  await paid(at, invoice.id, 200_000, 1);
  await later(at, 45);
  expect((await look(at, view)).state).toBe('running');
});

describe('a credit that fails', () => {
  test('after the plan was made for the rest: what was agreed still holds, and it ends once the credit is settled', async () => {
    const at = await desk();
    const invoice = await anInvoice(at);
    const credit = await aCredit(at, invoice.id);
    const wish = await aPlanWish(at, { invoice });
    const view = await moved(at, wish, 'grant', { fields: { plan: await parts(at, 2, 400_000) } });
    await credit.fails();
    await paid(at, invoice.id, 200_000, 1);
    await later(at, 45);
    expect((await look(at, view)).state).toBe('running');
    at.server.clockShiftMs = 0;
    await paid(at, invoice.id, 200_000, 2);
    await later(at, 80);
    expect(await look(at, view)).toMatchObject({
      state: 'running',
      holds: [{ state: 'active' }],
      paymentPlan: { granted: { rows: [{ state: 'paid' }, { state: 'paid' }] } },
    });
    await credit.again();
    await later(at, 81);
    expect((await look(at, view)).state).toBe('resolved');
  });

  test('after it was counted on: the payment that it stood for does not break the plan', async () => {
    const at = await desk();
    const invoice = await anInvoice(at);
    const wish = await aPlanWish(at, { invoice });
    const plan = `${await inMonths(at, 1)} 850,00\n${await inMonths(at, 3)} 4000,00`;
    const view = await moved(at, wish, 'grant', { fields: { plan } });
    const credit = await aCredit(at, invoice.id);
    await credit.fails();
    await later(at, 45);
    expect((await look(at, view)).state).toBe('running');
    await later(at, 110);
    expect((await look(at, view)).state).toBe('broken');
  });

  test('before the plan was made: what it comes to holds the failed credit', async () => {
    const at = await desk();
    const invoice = await anInvoice(at);
    const { caseId, orderId, fails } = await aCredit(at, invoice.id);
    await fails();
    await write(at.server, async (tx) => {
      const record = await loadCase(tx, caseId);
      if (!record) throw new Error('the case is gone');
      await commitChange(tx, { kind: 'system' }, record, {
        events: [{ kind: 'ledger_failed', data: { orderId, kind: 'credit' } }],
      });
    });
    const view = await aRunningPlan(at, invoice);
    await paid(at, invoice.id, 85_000, 1);
    await later(at, 45);
    expect((await look(at, view)).state).toBe('broken');
  });
});
