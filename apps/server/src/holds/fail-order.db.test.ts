import { afterAll, describe, expect, test } from 'vitest';
import { closeDesk, desk } from '../testing/desk.ts';
import { acknowledged, aPendingEnrolment, waitingOrder } from '../testing/enrolments.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aDispute, look, moved } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const reason = 'Mottagaren finns inte hos operatören.';

describe('holds.failOrder', () => {
  let address = 0;
  quintet({
    given: async (at) => {
      const pending = await at.db.enrolment.findFirst({
        where: { state: 'pending' },
        include: { case: true },
      });
      if (pending)
        await moved(at, { ...(await look(at, pending.case)) }, 'take_back', { reason: 'Plats åt nästa.' });
      address += 1;
      const view = await aPendingEnrolment(at, `faktura${address}@bryggaren.example`);
      const { id: orderId, version } = await waitingOrder(at, view);
      return { view, orderId, version, reason };
    },
    call: (caller, { view: _, ...input }) => caller.holds.failOrder(input),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    stale: (given) => ({ ...given, version: given.version + 1 }),
    events: ['ledger_failed', 'moved', 'enrolment_withdrawn'],
    done: async (at, { view, orderId }) => {
      expect(await at.db.ledgerOrder.findUnique({ where: { id: orderId } })).toMatchObject({
        state: 'failed',
      });
      const after = await look(at, view);
      expect(after).toMatchObject({ state: 'working', category: 'working' });
      const told = after.timeline.find((one) => one.kind === 'event' && one.event === 'ledger_failed');
      expect(told).toMatchObject({ words: reason, noise: false });
      expect(await at.db.enrolment.count({ where: { caseId: view.id, state: 'withdrawn' } })).toBe(1);
    },
  });
});

describe('what cannot fail here', () => {
  afterAll(closeDesk);

  test('an order of another kind, and one that is carried out', async () => {
    const at = await desk();
    const karin = await at.as('karin');
    const [hold] = (await aDispute(at)).ledger;
    const told = (orderId: string, version: number) =>
      nothingWritten(at, () => refusalOf(karin.holds.failOrder({ orderId, version, reason })));
    expect(await told(hold?.id ?? '', 1)).toMatchObject({ status: 422, code: 'ledger.not_waiting' });
    const view = await aPendingEnrolment(at);
    const order = await waitingOrder(at, view);
    await acknowledged(at, view);
    expect(await told(order.id, 2)).toMatchObject({ status: 422, code: 'ledger.not_waiting' });
    expect(await told('00000000-0000-4000-8000-000000000000', 1)).toMatchObject({ status: 404 });
  });
});
