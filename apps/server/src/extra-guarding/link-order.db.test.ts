import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { aGuardingCase, theOrder } from '../testing/guarding.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, bryggaren, customerId, look, on, withdrawn } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

const toLink = async (at: Desk) => ({
  ...(await aGuardingCase(at)),
  orderId: (await theOrder(at, 'EB-7001')).id,
});

describe('extraGuarding.linkOrder', () => {
  quintet({
    given: toLink,
    call: (caller, { orderId, ...view }) => caller.extraGuarding.linkOrder({ ...on(view), orderId }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'case.fields_locked',
      async (at, view) => ({ ...(await withdrawn(at, view)), orderId: view.orderId }),
    ],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['linked', 'linked', 'linked', 'linked', 'fields_set'],
    done: async (at, { id }) =>
      expect(await look(at, { id })).toMatchObject({
        customer: { number: 'K-104251' },
        site: { number: 'S-200104' },
        invoice: { number: '306188420' },
        fields: { guardedOn: '2026-10-10', orderer: 'Sara Lindqvist', orderNumber: 'EB-7001' },
        missing: [],
        guarding: {
          order: {
            number: 'EB-7001',
            invoiceNumber: '306188420',
            responsible: { name: 'Malin Fors', email: 'malin.fors@vakt.example', phone: '08-465 004 21' },
            orderer: { name: 'Sara Lindqvist', right: 'had' },
            confirmed: null,
          },
        },
      }),
  });

  const link = async (at: Desk, view: CaseView, number: string | null) =>
    (await at.as('karin')).extraGuarding.linkOrder({
      ...on(await look(at, view)),
      orderId: number && (await theOrder(at, number)).id,
    });

  test('another order takes over what the first one told, but not what the customer said', async () => {
    const at = await desk();
    const view = await aGuardingCase(at);
    const karin = await at.as('karin');
    await karin.cases.setFields({ ...on(view), fields: { orderer: 'Skiftledaren' } });
    await link(at, view, 'EB-7001');
    const second = await link(at, view, 'EB-7003');
    expect(second.fields).toMatchObject({
      guardedOn: '2026-12-24',
      orderer: 'Skiftledaren',
      orderNumber: 'EB-7003',
    });
    expect(second.guarding?.order?.orderer).toMatchObject({ right: 'unknown' });
    expect(await nothingWritten(at, () => link(at, view, 'EB-7003'))).toMatchObject({ site: {} });
    expect(await eventsOf(at, () => link(at, view, null))).toEqual(['linked']);
    await link(at, view, 'EB-7002');
    const moved = await karin.cases.link({
      ...on(await look(at, view)),
      invoiceId: null,
      customerId: await customerId(at, bryggaren.number),
    });
    expect(moved).toMatchObject({ guarding: { order: null }, customer: { number: bryggaren.number } });
  });

  test('an order of another customer, or none, or on another matter is refused', async () => {
    const at = await desk();
    const view = await aGuardingCase(at);
    await link(at, view, 'EB-7001');
    const refusal = (call: () => Promise<unknown>) => nothingWritten(at, () => refusalOf(call()));
    expect(await refusal(() => link(at, view, 'EB-7004'))).toMatchObject({
      status: 422,
      code: 'case.other_customers_order',
    });
    const karin = await at.as('karin');
    const seen = on(await look(at, view));
    expect(await refusal(() => karin.extraGuarding.linkOrder({ ...seen, orderId: nobody }))).toMatchObject({
      status: 404,
    });
    const other = await aCase(at);
    expect(await refusal(() => link(at, other, 'EB-7001'))).toMatchObject({ code: 'contact.not_asked' });
  });
});

describe('extraGuarding.orders', () => {
  test('finds by number, invoice, site and customer; a known customer’s orders without words', async () => {
    const at = await desk();
    const view = await aGuardingCase(at);
    const karin = await at.as('karin');
    const found = async (q = '') =>
      (await karin.extraGuarding.orders({ caseId: view.id, q })).map(({ number }) => number);
    expect(await found()).toEqual([]);
    expect(await found('eb-7004')).toEqual(['EB-7004']);
    expect(await found('306188420')).toEqual(['EB-7001']);
    expect(await found('rådhuset')).toEqual(['EB-7008']);
    expect(await found('harbour')).toEqual(['EB-7012', 'EB-7011']);
    await karin.extraGuarding.linkOrder({
      ...on(view),
      orderId: (await theOrder(at, 'EB-7002')).id,
    });
    expect(await found()).toEqual(['EB-7003', 'EB-7002', 'EB-7001']);
    expect(await found('harbour')).toEqual([]);
    const pelle = await at.as('pelle');
    expect(await refusalOf(pelle.extraGuarding.orders({ caseId: view.id }))).toMatchObject({ status: 404 });
  });
});
