import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { aFeeCase, creditsRecorded, numbered, refusedMove, toldOn } from '../testing/fees.ts';
import { sampleMail } from '../testing/letters.ts';
import { aCase, anInvoice, bryggaren, look, moved, on } from '../testing/scenarios.ts';

const typeKey = 'invoice_not_received';
const west = { number: 'K-104240', orgNumber: '769600-0004', mail: 'faktura@vasthamnen.example' };

const holds = ({ holds: all }: CaseView) =>
  all.map(({ state, reason, amountOre }) => [state, reason, amountOre]);
const told = async (at: Desk, view: CaseView) =>
  (await toldOn(at, view)).map(({ templateKey, toAddresses, attachments }) => [
    templateKey,
    toAddresses,
    attachments.length,
  ]);

/** Somebody who has shown to be the payer says that an invoice of their own never came. */
async function aMissingInvoice(at: Desk, fields: Record<string, string> = {}): Promise<CaseView> {
  const invoice = await anInvoice(at);
  return aCase(at, {
    typeKey,
    invoiceId: invoice.id,
    fields: {
      customerNumber: bryggaren.number,
      identityNumber: bryggaren.orgNumber,
      address: 'Bryggargränd 4',
      ...fields,
    },
  });
}

/** The same of an invoice of the demo whose fee is at issue, to a customer with a registered mail address. */
async function withFee(at: Desk, number: string): Promise<CaseView> {
  await at.db.customer.update({ where: { number: west.number }, data: { billingEmail: west.mail } });
  return aFeeCase(at, typeKey, number, {
    customerNumber: west.number,
    identityNumber: west.orgNumber,
    address: 'Hamnvägen 8',
  });
}

test('by mail: what is missing is asked for, and no copy leaves before the payer is proven', async () => {
  const at = await desk();
  const { caseNumber } = await at.mail(await sampleMail('never-came-private'));
  const karin = await at.as('karin');
  const opened = await karin.cases.get({ ref: caseNumber ?? '' });
  expect(opened).toMatchObject({ typeKey, queueKey: 'delivery' });
  expect(opened.missing.map(({ field }) => field)).toEqual(['invoiceNumber', 'address']);
  const { id: invoiceId, customerId } = await numbered(at, '306188640');
  const linked = await karin.cases.link({ ...on(opened), invoiceId, customerId });
  const view = await karin.cases.setFields({ ...on(linked), fields: { address: 'Björkstigen 17' } });
  expect(holds(view)).toEqual([['active', 'non_receipt', 187_500]]);
  expect(await refusedMove(at, view, 'send_copy')).toMatchObject({ code: 'case.payer_unproven' });
  const ended = await moved(at, view, 'withdraw', { reason: 'Fakturan låg i trädgården.' });
  expect(ended.holds).toMatchObject([{ state: 'lifted' }]);
});

test('a copy: to the registered address, and the courtesy hold is over', async () => {
  const at = await desk();
  const view = await aMissingInvoice(at);
  expect(holds(view)).toEqual([['active', 'non_receipt', 485_000]]);
  expect(await refusedMove(at, view, 'fee_stands')).toMatchObject({ code: 'fee.none_open' });
  const done = await moved(at, view, 'send_copy');
  expect(done).toMatchObject({
    state: 'resolved',
    fields: { outcome: 'copy' },
    holds: [{ state: 'lifted' }],
  });
  expect(await told(at, view)).toEqual([['copy_sent', [bryggaren.mail], 1]]);
});

test('another way of delivery from now on: the copy goes, and the enrolment is opened', async () => {
  const at = await desk();
  const view = await aMissingInvoice(at, { newAddress: 'faktura@bryggaren.example' });
  expect(await moved(at, view, 'enrol_by_mail')).toMatchObject({
    state: 'referred',
    fields: { outcome: 'enrolled' },
  });
  expect((await told(at, view)).map(([key]) => key)).toEqual(['copy_sent']);
  expect(await at.db.case.findFirstOrThrow({ where: { continuesId: view.id } })).toMatchObject({
    typeKey: 'email_invoice_enrolment',
    fields: expect.objectContaining({ newAddress: 'faktura@bryggaren.example' }),
  });
  const other = await aMissingInvoice(at);
  await moved(at, other, 'enrol_e_invoice');
  expect(await at.db.case.findFirstOrThrow({ where: { continuesId: other.id } })).toMatchObject({
    typeKey: 'e_invoice_enrolment',
  });
});

describe('with a fee at issue', () => {
  test('our fault: every attempt failed, so the fee goes and the invoice itself stands', async () => {
    const at = await desk();
    const view = await withFee(at, '306188302');
    expect(view.invoiceHistory?.deliveries.map(({ outcome }) => outcome)).toEqual(['returned', 'returned']);
    expect(view.fees).toMatchObject({
      lateFees: [{ invoiceNumber: '306189004', verdict: 'waive' }],
      suggested: { waiveOre: 60_00, reason: 'not_delivered' },
    });
    for (const [move, code] of [
      ['send_copy', 'fee.undecided'],
      ['enrol_by_mail', 'fee.undecided'],
      ['fee_stands', 'fee.undelivered'],
    ] as const)
      expect(await refusedMove(at, view, move)).toMatchObject({ status: 422, code });

    const wish = { fields: { creditedAmount: 60_00, waiverReason: 'not_delivered' } };
    const waived = await moved(at, view, 'waive', wish);
    expect(waived).toMatchObject({ state: 'waived', category: 'waiting' });
    expect(await told(at, view)).toEqual([
      ['copy_sent', [west.mail], 1],
      ['fee_waived', [bryggaren.mail], 0],
    ]);
    expect(await creditsRecorded(at, view)).toMatchObject({ state: 'resolved' });
    expect(await numbered(at, '306189004')).toMatchObject({ creditedOre: 6_000n });
    expect(await numbered(at, '306188302')).toMatchObject({ creditedOre: 0n });
  });

  test('it was delivered: the copy goes and the fee stands, as the duty to pay did', async () => {
    const at = await desk();
    const view = await withFee(at, '306187640');
    expect(view.fees?.lateFees).toMatchObject([{ verdict: 'stands' }]);
    expect(
      await refusedMove(at, view, 'waive', { creditedAmount: 60_00, waiverReason: 'not_delivered' }),
    ).toMatchObject({ code: 'fee.was_delivered', fields: [{ path: 'waiverReason' }] });
    expect(await moved(at, view, 'fee_stands')).toMatchObject({
      state: 'resolved',
      fields: { outcome: 'stands' },
    });
    expect((await told(at, view)).map(([key]) => key)).toEqual(['copy_sent', 'fee_stands']);
    const [, letter] = await toldOn(at, view);
    expect(letter?.text).toContain('även om originalet inte har nått fram');
  });

  test('goodwill beyond one fee is shared, the oldest first, and never more than is left', async () => {
    const at = await desk();
    const view = await withFee(at, '306180330');
    const { id } = view;
    const pdf = (await numbered(at, '306188302')).originalSha256;
    await at.db.invoice.update({ where: { number: '306180330' }, data: { originalSha256: pdf } });
    await at.db.customer.update({ where: { number: 'K-104282' }, data: { billingEmail: west.mail } });
    const proven = await (await at.as('karin')).cases.setFields({
      ...on(await look(at, { id })),
      fields: { customerNumber: 'K-104282', identityNumber: '969799-0001' },
    });
    const wish = (creditedAmount: number) => ({ creditedAmount, waiverReason: 'goodwill' });
    expect(await refusedMove(at, proven, 'waive', wish(120_01))).toMatchObject({ code: 'fee.over_fee' });
    const waived = await moved(at, proven, 'waive', { fields: wish(90_00) });
    expect(waived.ledger.filter(({ kind }) => kind === 'credit').map(({ amountOre }) => amountOre)).toEqual([
      60_00, 30_00,
    ]);
    expect(await creditsRecorded(at, view)).toMatchObject({ state: 'resolved' });
    expect(await numbered(at, '306179411')).toMatchObject({ creditedOre: 6_000n });
    expect(await numbered(at, '306179866')).toMatchObject({ creditedOre: 3_000n });
  });
});
