import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import { answered } from '../testing/approvals.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { aFeeCase, creditsRecorded, numbered, refusedMove, toldOn } from '../testing/fees.ts';
import { sampleMail } from '../testing/letters.ts';
import { look, moved, on } from '../testing/scenarios.ts';
import { eventsOf } from '../testing/written.ts';

const holds = ({ holds: all }: CaseView) =>
  all.map(({ state, reason, amountOre }) => [state, reason, amountOre]);
const waiving = (creditedAmount: number, waiverReason: string) => ({ creditedAmount, waiverReason });
const verdictOf = ({ fees }: CaseView) =>
  fees?.lateFees.map(({ verdict, waiveOre }) => [verdict, waiveOre]) ?? [];

/** One of the demo's messages, taken in and tied to an invoice and its customer by Karin. */
async function fromMail(at: Desk, name: string, number: string): Promise<CaseView> {
  const { caseNumber } = await at.mail(await sampleMail(name));
  const karin = await at.as('karin');
  const opened = await karin.cases.get({ ref: caseNumber ?? '' });
  const { id: invoiceId, customerId } = await numbered(at, number);
  return karin.cases.link({ ...on(opened), invoiceId, customerId });
}

describe('a reminder fee', () => {
  test('by mail: explained from its dates, from the invoice that charges it', async () => {
    const at = await desk();
    const late = await fromMail(at, 'reminder-fee', '306187640');
    expect(late).toMatchObject({ typeKey: 'late_fee_question', queueKey: 'general' });
    expect(late.fees?.lateFees).toMatchObject([{ invoiceNumber: '306188317', isLinked: false }]);
    expect(await refusedMove(at, late, 'explain')).toMatchObject({ code: 'fee.link_fee_invoice' });

    const karin = await at.as('karin');
    const fee = await numbered(at, '306188317');
    const linked = await karin.cases.link({ ...on(late), invoiceId: fee.id });
    expect(await refusedMove(at, linked, 'explain')).toMatchObject({ code: 'case.missing', status: 422 });
    const view = await karin.cases.setFields({ ...on(linked), fields: { paidOn: '2026-10-14' } });
    expect(verdictOf(view)).toEqual([['stands', 0]]);
    expect(view.invoiceHistory).toMatchObject({
      invoiceNumber: '306187640',
      deliveries: [{ way: 'paper', outcome: 'sent' }],
      payments: [{ on: '2026-10-14', ore: 329_500 }],
      dunning: [{ kind: 'reminder', on: '2026-10-07', feeOre: 60_00 }],
      fees: [{ number: '306188317', openOre: 60_00 }],
    });
    expect(holds(view)).toEqual([]);

    expect(await eventsOf(at, () => moved(at, view, 'explain'))).toEqual(['moved', 'replied']);
    expect(await look(at, view)).toMatchObject({ state: 'resolved', fields: { outcome: 'explained' } });
    const [told] = await toldOn(at, view);
    expect(told?.text).toContain(
      'Påminnelseavgift på 60,00 kr togs ut 2026-10-07 för faktura 306187640, som förföll 2026-09-30.',
    );
    expect(told?.text).toContain('Senaste betalningen kom 2026-10-14, 14 dagar för sent.');
  });

  test('paid in time: held at once, waived as the record says, over when the credit note is recorded', async () => {
    const at = await desk();
    const view = await aFeeCase(at, 'late_fee_question', '306169355', { paidOn: '2025-07-30' });
    expect(verdictOf(view)).toEqual([['waive', 60_00]]);
    expect(view.fees?.suggested).toEqual({ waiveOre: 60_00, reason: 'paid_in_time' });
    expect(holds(view)).toEqual([['active', 'dispute', 60_00]]);
    expect(await refusedMove(at, view, 'payment_found', { paymentFoundOn: '2025-07-30' })).toMatchObject({
      code: 'fee.paid_in_time',
      fields: [{ path: 'paymentFoundOn' }],
    });
    expect(await refusedMove(at, view, 'waive', waiving(60_01, 'paid_in_time'))).toMatchObject({
      code: 'case.credit_above_open',
    });

    const waived = await moved(at, view, 'waive', { fields: waiving(60_00, 'paid_in_time') });
    expect(waived).toMatchObject({ state: 'waived', category: 'waiting', fields: { outcome: 'waived' } });
    expect(holds(waived)).toEqual([['credit_pending', 'credit_pending', 60_00]]);
    const [told] = await toldOn(at, view);
    expect(told).toMatchObject({ templateKey: 'fee_waived' });
    expect(told?.text).toContain('avstår från 60,00 kr');

    expect(await creditsRecorded(at, view)).toMatchObject({
      state: 'resolved',
      holds: [{ state: 'lifted' }],
    });
    expect(await numbered(at, '306169355')).toMatchObject({ creditedOre: 6_000n });
    expect(await numbered(at, '306168842')).toMatchObject({ creditedOre: 0n });
  });

  test('over one’s own limit a second person decides, and may send it back', async () => {
    const at = await desk();
    const view = await aFeeCase(at, 'late_fee_question', '306184618', { paidOn: '2026-07-01' });
    expect(view.fees?.suggested).toEqual({ waiveOre: 450_00, reason: 'consumer' });
    await at.db.person.updateMany({ where: { name: 'Karin Lund' }, data: { creditLimitOre: 10_000 } });
    const wish = { fields: waiving(450_00, 'consumer') };
    expect(await refusedMove(at, view, 'waive', wish.fields)).toMatchObject({
      code: 'case.over_credit_limit',
    });
    await moved(at, view, 'ask_credit_approval', wish);
    expect(await answered(at, view, 'return')).toMatchObject({ state: 'working' });
    await moved(at, view, 'ask_credit_approval', wish);
    expect(await answered(at, view, 'approve')).toMatchObject({
      state: 'waived',
      ledger: [{ kind: 'credit', amountOre: 450_00 }, { kind: 'hold' }],
    });
    await at.db.person.updateMany({ where: { name: 'Karin Lund' }, data: { creditLimitOre: 500_000 } });
    expect(await creditsRecorded(at, view)).toMatchObject({ state: 'resolved' });
  });

  test('a payment that came late is found: the fee stands', async () => {
    const at = await desk();
    const view = await aFeeCase(at, 'late_fee_question', '306185120', { unpaid: 'yes' });
    expect(verdictOf(view)).toEqual([['waive_part', 15_00]]);
    const found = await moved(at, view, 'payment_found', { fields: { paymentFoundOn: '2026-07-31' } });
    expect(found).toMatchObject({ state: 'resolved', fields: { outcome: 'payment_found' } });
    const [told] = await toldOn(at, view);
    expect(told?.text).toContain('Den kom in till oss 2026-07-31');
  });
});

describe('interest', () => {
  test.each([
    ['306002231', 'stands', 0],
    ['306094417', 'waive_part', 151_891],
    ['306177702', 'stands', 0],
  ])('%s of the demo: %s', async (number, verdict, waiveOre) => {
    const view = await aFeeCase(await desk(), 'late_fee_question', number, { unpaid: 'yes' });
    expect(verdictOf(view)).toEqual([[verdict, waiveOre]]);
  });

  test('over a half-year without a rate it is not explained; once the rate is entered, step by step', async () => {
    const at = await desk();
    const view = await aFeeCase(at, 'late_fee_question', '306174008', { paidOn: '2025-10-05' });
    expect(view.fees?.lateFees).toMatchObject([
      {
        verdict: 'undecided',
        says: { sv: expect.stringContaining('andra halvåret 2025 (från 2025-07-01)') },
      },
    ]);
    const refused = await refusedMove(at, view, 'explain');
    expect(refused).toMatchObject({
      status: 422,
      code: 'template.empty',
      says: {
        sv: expect.stringContaining('andra halvåret 2025 (från 2025-07-01)'),
        en: expect.stringContaining('the second half of 2025 (from 2025-07-01)'),
      },
    });

    const ahmed = await at.as('ahmed');
    await ahmed.settings.addReferenceRate({ halfYear: '2025-07-01', base: 0, percent: 2.5 });
    const after = await look(at, view);
    // 6 000 kr for 35 days at 10.5 percent.
    expect(after.fees?.lateFees[0]).toMatchObject({
      verdict: 'stands',
      interest: { totalOre: 60_41, steps: [{ days: 35, ore: 60_41 }] },
    });
    expect(await moved(at, view, 'explain')).toMatchObject({ state: 'resolved' });
    const [told] = await toldOn(at, view);
    expect(told?.text).toContain('– 2025-09-01 till 2025-10-05: 60,41 kr.');
    expect(told?.text).toContain('Bara summan avrundas, till hela ören');
  });
});

describe('what else the record may say of the demo’s fees', () => {
  test.each([
    ['306180105', 'waive', 'not_agreed'],
    ['306179411', 'stands', null],
    ['306179866', 'waive', 'charged_twice'],
    ['306185901', 'waive', 'not_delivered'],
  ])('%s: %s, %s', async (number, verdict, reason) => {
    const view = await aFeeCase(await desk(), 'late_fee_question', number, { unpaid: 'yes' });
    expect([view.fees?.lateFees[0]?.verdict, view.fees?.suggested.reason]).toEqual([verdict, reason]);
  });

  test('a hold that stood over all of it', async () => {
    const at = await desk();
    const view = await aFeeCase(at, 'late_fee_question', '306179411', { unpaid: 'yes' });
    const { id: invoiceId, totalOre } = await numbered(at, '306180330');
    const startsOn = new Date('2026-03-05');
    const hold = { state: 'lifted', reason: 'dispute', startsOn, reviewOn: startsOn };
    await at.db.dunningHold.create({
      data: { ...hold, caseId: view.id, invoiceId, amountOre: totalOre, endedAt: new Date('2026-03-20') },
    });
    expect((await look(at, view)).fees?.suggested.reason).toBe('claim_at_rest');
  });
});

describe('a fee for paper', () => {
  test('by mail: explained with its amount', async () => {
    const at = await desk();
    const view = await fromMail(at, 'paper-fee', '306188302');
    expect(view).toMatchObject({ typeKey: 'paper_fee_question', queueKey: 'delivery' });
    expect(view.fees?.paperFee).toMatchObject({ feeOre: 45_00, verdict: 'stands' });
    expect(await moved(at, view, 'explain')).toMatchObject({
      state: 'resolved',
      fields: { outcome: 'explained' },
    });
    const [told] = await toldOn(at, view);
    expect(told?.text).toContain('en faktureringsavgift på 45,00 kr');
  });

  test('waived: that line and no more, on the invoice itself', async () => {
    const at = await desk();
    const view = await aFeeCase(at, 'paper_fee_question', '306188718', { invoiceNumber: '306188718' });
    expect(await refusedMove(at, view, 'waive', waiving(45_01, 'goodwill'))).toMatchObject({
      code: 'fee.over_fee',
    });
    const waived = await moved(at, view, 'waive', { fields: waiving(45_00, 'goodwill') });
    expect(holds(waived)).toEqual([['credit_pending', 'credit_pending', 45_00]]);
    expect(await creditsRecorded(at, view)).toMatchObject({ state: 'resolved' });
    expect(await numbered(at, '306188718')).toMatchObject({ creditedOre: 4_500n });
  });

  test('on an invoice without one there is nothing to explain or waive', async () => {
    const at = await desk();
    const view = await aFeeCase(at, 'paper_fee_question', '306188201', { invoiceNumber: '306188201' });
    expect(view.fees?.paperFee).toMatchObject({ verdict: 'none' });
    for (const [move, fields] of [
      ['explain', {}],
      ['waive', waiving(1, 'goodwill')],
    ] as const)
      expect(await refusedMove(at, view, move, fields)).toMatchObject({ code: 'fee.no_paper_fee' });
  });

  test('another way of delivery goes on as an enrolment, which checks the right', async () => {
    const at = await desk();
    const view = await aFeeCase(at, 'paper_fee_question', '306188201', {
      invoiceNumber: '306188201',
      newAddress: 'faktura@bryggaren.example',
    });
    expect(await moved(at, view, 'enrol_by_mail')).toMatchObject({
      state: 'referred',
      fields: { outcome: 'enrolled' },
    });
    const { id } = await at.db.case.findFirstOrThrow({ where: { continuesId: view.id } });
    const opened = await look(at, { id });
    expect(opened).toMatchObject({
      typeKey: 'email_invoice_enrolment',
      fields: { newAddress: 'faktura@bryggaren.example' },
      customer: { number: 'K-104233' },
    });
    expect(await refusedMove(at, opened, 'enrol')).toMatchObject({ code: 'authority.needs_proof' });

    const other = await aFeeCase(at, 'paper_fee_question', '306188201', { invoiceNumber: '306188201' });
    await moved(at, other, 'enrol_e_invoice');
    expect(await at.db.case.findFirstOrThrow({ where: { continuesId: other.id } })).toMatchObject({
      typeKey: 'e_invoice_enrolment',
    });
  });
});
