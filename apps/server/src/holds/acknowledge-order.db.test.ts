import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aDispute, look, moved } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

/** A credit that the ledger has been asked for. */
async function aCredit(at: Desk) {
  const opened = await moved(at, await aDispute(at), 'start');
  const fields = { creditedAmount: 300_000, decisionReason: 'Resten följer avtalet.' };
  const view = await moved(at, opened, 'credit', { fields });
  const order = view.ledger.find(({ kind }) => kind === 'credit');
  return { view, orderId: order?.id ?? '', version: order?.version ?? 0, reference: 'KR-4711' };
}

describe('holds.acknowledgeOrder', () => {
  quintet({
    given: aCredit,
    call: (caller, { view: _, ...input }) => caller.holds.acknowledgeOrder(input),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'ledger.acknowledged',
      async (at, given) => {
        const { view: _, ...input } = given;
        await (await at.as('johan')).holds.acknowledgeOrder(input);
        return given;
      },
    ],
    stale: (given) => ({ ...given, version: given.version + 1 }),
    events: ['ledger_acknowledged', 'hold_lifted'],
    done: async ({ db }, { view, orderId }) => {
      expect(await db.ledgerOrder.findUnique({ where: { id: orderId } })).toMatchObject({
        state: 'acknowledged',
        reference: 'KR-4711',
        acknowledgedAt: expect.any(Date),
      });
      expect(await db.invoice.findUnique({ where: { id: view.invoice?.id ?? '' } })).toMatchObject({
        creditedOre: 300_000n,
        version: 2,
      });
    },
  });

  test('an order of another kind leaves the invoice as it is', async () => {
    const at = await desk();
    const view = await aDispute(at);
    const [hold] = view.ledger;
    const karin = await at.as('karin');
    const record = () =>
      karin.holds.acknowledgeOrder({ orderId: hold?.id ?? '', version: 1, reference: 'SP-1' });
    expect(await eventsOf(at, record)).toEqual(['ledger_acknowledged']);
    expect((await look(at, view)).invoice).toMatchObject({ creditedOre: 0 });
  });

  test('recorded by two at once, it counts once', async () => {
    const at = await desk();
    const { view, ...input } = await aCredit(at);
    const karin = await at.as('karin');
    const both = await Promise.allSettled([1, 2].map(() => karin.holds.acknowledgeOrder(input)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await look(at, view)).invoice).toMatchObject({ creditedOre: 300_000 });
    const nobody = { ...input, orderId: '00000000-0000-4000-8000-000000000000' };
    const told = await nothingWritten(at, () => refusalOf(karin.holds.acknowledgeOrder(nobody)));
    expect(told).toMatchObject({ status: 404 });
  });
});
