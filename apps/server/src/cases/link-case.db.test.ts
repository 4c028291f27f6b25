import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, anInvoice, customerId, on, withdrawn } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
const vasthamnen = 'K-104240';

/** A dispute that nothing is linked to, with an invoice to link. */
const unlinked = async (at: Desk) => ({
  ...(await aCase(at, { typeKey: 'invoice_dispute' })),
  invoiceId: (await anInvoice(at)).id,
});

describe('cases.link', () => {
  quintet({
    given: unlinked,
    call: (caller, { invoiceId, ...view }) => caller.cases.link({ ...on(view), invoiceId }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'case.fields_locked',
      async (at, view) => ({ ...(await withdrawn(at, view)), invoiceId: view.invoiceId }),
    ],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['linked', 'linked', 'hold_placed'],
    done: async (at, { id, invoiceId }) =>
      expect(
        await at.db.case.findUnique({ where: { id }, include: { contact: true, holds: true } }),
      ).toMatchObject({
        invoiceId,
        customerId: await customerId(at, 'K-104233'),
        contact: { name: 'Lena Ek' },
        holds: [{ invoiceId, state: 'active', amountOre: 485_000n }],
      }),
  });

  test('what does not exist is not found', async () => {
    const at = await desk();
    const view = await unlinked(at);
    const karin = await at.as('karin');
    for (const wanted of [{ invoiceId: nobody }, { customerId: nobody }, { agreementId: nobody }])
      expect(
        await nothingWritten(at, () => refusalOf(karin.cases.link({ ...on(view), ...wanted }))),
      ).toMatchObject({ status: 404 });
  });

  test('what belongs to different customers is refused', async () => {
    const at = await desk();
    const view = await unlinked(at);
    const karin = await at.as('karin');
    const theirs = await at.db.agreement.findFirstOrThrow({ where: { customer: { number: vasthamnen } } });
    const refusal = (wanted: object) =>
      nothingWritten(at, () => refusalOf(karin.cases.link({ ...on(view), ...wanted })));
    const customer = await customerId(at, vasthamnen);
    expect(await refusal({ invoiceId: view.invoiceId, customerId: customer })).toMatchObject({
      status: 422,
      code: 'case.other_customers_invoice',
    });
    expect(await refusal({ invoiceId: view.invoiceId, agreementId: theirs.id })).toMatchObject({
      code: 'case.other_customers_invoice',
    });
    expect(
      await refusal({ customerId: await customerId(at, 'K-104233'), agreementId: theirs.id }),
    ).toMatchObject({ code: 'case.other_customers_agreement' });
  });

  test('another customer’s invoice takes the case along, its agreement and site left behind; the hold moves with it', async () => {
    const at = await desk();
    const view = await unlinked(at);
    const karin = await at.as('karin');
    const ours = await at.db.agreement.findFirstOrThrow({ where: { number: 'A-400576' } });
    const linked = await karin.cases.link({ ...on(view), invoiceId: view.invoiceId, agreementId: ours.id });
    expect(linked).toMatchObject({ agreement: { number: 'A-400576' }, holds: [{ state: 'active' }] });
    const other = await anInvoice(at, { customer: vasthamnen, totalOre: 100_000 });
    const events = await eventsOf(at, () => karin.cases.link({ ...on(linked), invoiceId: other.id }));
    expect(events).toEqual(['linked', 'linked', 'linked', 'linked', 'hold_lifted', 'hold_placed']);
    const now = await karin.cases.get({ ref: view.number });
    expect(now).toMatchObject({ agreement: null, site: null, customer: { number: vasthamnen } });
    expect(now.holds.map(({ state, amountOre }) => [state, amountOre])).toEqual([
      ['lifted', 485_000],
      ['active', 100_000],
    ]);
    expect(now.ledger.map(({ kind, amountOre }) => [kind, amountOre])).toEqual([
      ['hold', 485_000],
      ['release_hold', 485_000],
      ['hold', 100_000],
    ]);
  });

  test('an agreement with one site brings it; another site and a contact are chosen by hand, each with its event', async () => {
    const at = await desk();
    const view = await unlinked(at);
    const karin = await at.as('karin');
    const agreement = await at.db.agreement.findFirstOrThrow({ where: { number: 'A-400576' } });
    const linked = await karin.cases.link({ ...on(view), agreementId: agreement.id });
    expect(linked).toMatchObject({ site: { number: 'S-200101' }, contact: { name: 'Lena Ek' } });
    const other = await at.db.site.findUniqueOrThrow({ where: { number: 'S-200102' } });
    const kim = await at.db.contact.create({
      data: { name: 'Kim Ny', customerId: await customerId(at, 'K-104233') },
    });
    const chosen = () => karin.cases.link({ ...on(linked), siteId: other.id, contactId: kim.id });
    expect(await eventsOf(at, chosen)).toEqual(['linked', 'linked']);
    const events = await at.db.caseEvent.findMany({ where: { caseId: view.id, kind: 'linked' } });
    expect(events.slice(-2).map(({ data }) => (data as { what: string }).what)).toEqual(['site', 'contact']);
    const now = await karin.cases.get({ ref: view.number });
    expect(now).toMatchObject({ site: { number: 'S-200102' }, contact: { name: 'Kim Ny' } });
    const invoiced = await karin.cases.link({ ...on(now), invoiceId: view.invoiceId });
    expect(invoiced).toMatchObject({ site: { number: 'S-200102' }, contact: { name: 'Kim Ny' } });
    const none = await karin.cases.link({ ...on(invoiced), siteId: null, contactId: null });
    expect(none).toMatchObject({ site: null, contact: null });
  });

  test('a site or a contact of another customer is refused, and they do not follow to another customer', async () => {
    const at = await desk();
    const view = await unlinked(at);
    const karin = await at.as('karin');
    const customer = { customerId: await customerId(at, 'K-104233') };
    const theirs = {
      siteId: (await at.db.site.findUniqueOrThrow({ where: { number: 'S-200103' } })).id,
      contactId: (await at.db.contact.findFirstOrThrow({ where: { name: 'Anders Holm' } })).id,
    };
    const refusal = (wanted: object) =>
      nothingWritten(at, () => refusalOf(karin.cases.link({ ...on(view), ...customer, ...wanted })));
    for (const what of ['site', 'contact'] as const) {
      const wanted = { [`${what}Id`]: theirs[`${what}Id`] };
      expect(await refusal(wanted)).toMatchObject({ status: 422, code: `case.other_customers_${what}` });
      expect(await refusal({ [`${what}Id`]: nobody })).toMatchObject({ status: 404 });
    }
    const linked = await karin.cases.link({
      ...on(view),
      customerId: await customerId(at, vasthamnen),
      ...theirs,
    });
    expect(linked).toMatchObject({ site: { number: 'S-200103' }, contact: { name: 'Anders Holm' } });
    const moved = await karin.cases.link({ ...on(linked), ...customer });
    expect(moved).toMatchObject({ site: null, contact: { name: 'Lena Ek' } });
  });

  test('unlinking the invoice lifts the hold; linking what is linked changes nothing', async () => {
    const at = await desk();
    const view = await unlinked(at);
    const karin = await at.as('karin');
    const linked = await karin.cases.link({ ...on(view), invoiceId: view.invoiceId });
    await nothingWritten(at, () => karin.cases.link({ ...on(linked), invoiceId: view.invoiceId }));
    const unlinkedAgain = await karin.cases.link({ ...on(linked), invoiceId: null });
    expect(unlinkedAgain).toMatchObject({ invoice: null, holds: [{ state: 'lifted' }] });
  });
});
