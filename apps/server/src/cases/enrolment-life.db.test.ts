import type { CaseView } from '@underlag/api/cases';
import { afterEach, describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import {
  acknowledged,
  anEnrolment,
  aPendingEnrolment,
  eInvoiceMail,
  freeTheSlot,
  refusedMove,
  sentOf,
  waitingOrder,
} from '../testing/enrolments.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { bryggaren, customerId, look, moved, on } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const customerOf = ({ db }: Desk, number = bryggaren.number) =>
  db.customer.findUniqueOrThrow({ where: { number } });
const rowsOf = ({ db }: Desk, { id: caseId }: Pick<CaseView, 'id'>) =>
  db.enrolment.findMany({ where: { caseId }, orderBy: { startedAt: 'asc' } });
describe('enrolling', () => {
  afterEach(async () => freeTheSlot(await desk()));

  quintet({
    given: (at) => anEnrolment(at, { text: eInvoiceMail() }),
    call: (caller, view) => caller.cases.move({ ...on(view), move: 'enrol' }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'enrolment.wrong',
      async (at, view) =>
        (await at.as('karin')).cases.setFields({ ...on(view), fields: { electronicId: '0007:2120999012' } }),
    ],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['authority_decided', 'moved', 'enrolled', 'replied', 'replied'],
    done: async (at, view) => {
      expect(await at.db.case.findUnique({ where: { id: view.id } })).toMatchObject({
        state: 'pending',
        category: 'waiting',
      });
      expect(await rowsOf(at, view)).toMatchObject([{ state: 'pending', address: '0007:5560160680' }]);
    },
  });

  test('an e-invoice from the mail to the ledger’s yes, in two actions beside the ledger', async () => {
    const at = await desk();
    const view = await anEnrolment(at, { text: eInvoiceMail() });
    expect(view).toMatchObject({ typeKey: 'e_invoice_enrolment', queueKey: 'delivery', missing: [] });
    expect(view.enrolment).toMatchObject({
      kind: 'e_invoice',
      findings: [],
      refusal: null,
      address: '0007:5560160680',
      notice: { by: 'email', to: bryggaren.mail },
      delivery: { enrolments: [] },
    });
    const pending = await moved(at, view, 'enrol');
    expect(pending).toMatchObject({ state: 'pending', category: 'waiting' });
    expect(pending.ledger).toMatchObject([{ kind: 'enrol_e_invoice', state: 'queued', amountOre: null }]);
    const order = await waitingOrder(at, view);
    expect(order.data).toEqual({
      address: '0007:5560160680',
      operator: 'InExempel',
      reference: '4711',
      contactName: 'Lena Ek',
      contactEmail: 'lena.ek@bryggaren.example',
      validFrom: null,
      notice: { by: 'email', to: bryggaren.mail },
    });
    const [notice, told] = await sentOf(at, view);
    expect(notice).toMatchObject({
      templateKey: 'delivery_notice',
      automatic: true,
      toAddresses: [bryggaren.mail],
    });
    expect(notice?.text).toContain('Nytt leveranssätt: e-faktura');
    expect(notice?.text).not.toContain('5560160680');
    expect(told).toMatchObject({ templateKey: 'enrolled', automatic: false });
    expect(told?.text).toContain('Gäller från: nästa faktura');

    expect(await eventsOf(at, () => acknowledged(at, view))).toEqual([
      'ledger_acknowledged',
      'moved',
      'enrolment_activated',
    ]);
    expect(await look(at, view)).toMatchObject({ state: 'resolved', category: 'done' });
    expect(await rowsOf(at, view)).toMatchObject([
      { state: 'active', activeAt: expect.any(Date), endedAt: null },
    ]);
    const customer = await (await at.as('karin')).search.customer({
      id: await customerId(at, bryggaren.number),
    });
    expect(customer.delivery).toMatchObject({
      way: 'e_invoice',
      address: '0007:5560160680',
      enrolments: [{ state: 'active', caseNumber: view.number }],
    });
  });

  test('invoices by mail: the notice goes to the address before, the register changes with the ledger’s yes, the former way ends', async () => {
    const at = await desk();
    const before = await anEnrolment(at, { text: eInvoiceMail() });
    await moved(at, before, 'enrol');
    await acknowledged(at, before);
    const view = await aPendingEnrolment(at, 'Faktura@bryggaren.example');
    expect(view).toMatchObject({ typeKey: 'email_invoice_enrolment', state: 'pending' });
    const [notice] = await sentOf(at, view);
    expect(notice).toMatchObject({ templateKey: 'delivery_notice', toAddresses: [bryggaren.mail] });
    expect(notice?.text).toContain('Ny adress, delvis dold: f•••@bryggaren.example');
    expect(await customerOf(at)).toMatchObject({ billingEmail: bryggaren.mail });
    expect(await eventsOf(at, () => acknowledged(at, view))).toEqual([
      'ledger_acknowledged',
      'moved',
      'enrolment_activated',
      'billing_changed',
    ]);
    expect(await customerOf(at)).toMatchObject({ billingEmail: 'faktura@bryggaren.example' });
    expect(await rowsOf(at, before)).toMatchObject([{ state: 'ended', endedAt: expect.any(Date) }]);
    const told = (await look(at, view)).timeline.find(
      (one) => one.kind === 'event' && one.event === 'billing_changed',
    );
    expect(told).toMatchObject({
      words: `E-postadress för fakturor: ${bryggaren.mail} → faktura@bryggaren.example`,
    });

    const again = await anEnrolment(at, {
      subject: 'Faktura via mejl',
      text: 'Mejla fakturorna till faktura@bryggaren.example, till exempel faktura 306188194.',
    });
    const twice = await refusedMove(at, again);
    expect(twice).toMatchObject({ status: 422, code: 'enrolment.same' });
    expect(twice.says.sv).toContain(view.number);
    expect(again.enrolment?.delivery?.enrolments).toMatchObject([
      { caseNumber: view.number, state: 'active' },
    ]);
  });

  test('two sessions at once on two cases: one waits for the ledger, the other is told which', async () => {
    const at = await desk();
    const cases = [
      await anEnrolment(at, { text: eInvoiceMail() }),
      await anEnrolment(at, { text: eInvoiceMail() }),
    ];
    const [karin, johan] = [await at.as('karin'), await at.as('johan')];
    const both = await Promise.allSettled(
      cases.map((view, index) => (index === 0 ? karin : johan).cases.move({ ...on(view), move: 'enrol' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(await refusalOf(Promise.reject(lost?.reason))).toMatchObject({
      status: 422,
      code: 'enrolment.pending',
    });
    expect(await at.db.enrolment.count({ where: { state: 'pending' } })).toBe(1);
  });

  test('taken back, it frees the place, and the ledger’s late yes to the old order is refused', async () => {
    const at = await desk();
    const view = await aPendingEnrolment(at);
    const { id: orderId } = await waitingOrder(at, view);
    const back = await moved(at, view, 'take_back', { reason: 'Fel adress.' });
    expect(back).toMatchObject({ state: 'working', ledger: [{ state: 'failed' }] });
    expect(await rowsOf(at, view)).toMatchObject([{ state: 'withdrawn' }]);
    const { version } = await at.db.ledgerOrder.findUniqueOrThrow({ where: { id: orderId } });
    const late = { orderId, version, reference: 'LEV-2' };
    const karin = await at.as('karin');
    const told = await nothingWritten(at, () => refusalOf(karin.holds.acknowledgeOrder(late)));
    expect(told).toMatchObject({ code: 'ledger.taken_back' });
    const fields = { newAddress: 'ekonomi@bryggaren.example' };
    const mended = await karin.cases.setFields({ ...on(back), fields });
    const anew = await moved(at, mended, 'enrol');
    expect(await eventsOf(at, () => moved(at, anew, 'withdraw', { reason: 'Ångrade sig.' }))).toEqual([
      'moved',
      'enrolment_withdrawn',
    ]);
    expect((await rowsOf(at, view)).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
  });
});
