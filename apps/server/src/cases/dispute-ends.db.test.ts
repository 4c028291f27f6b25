import type { CaseView } from '@underlag/api/cases';
import { expect, test } from 'vitest';
import { answered } from '../testing/approvals.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { aLinedDispute, answeredOrder, lined } from '../testing/disputes.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aDispute, anInvoice, bryggaren, look, moved, on } from '../testing/scenarios.ts';
import { letterText } from '../testing/terminations.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const refused = (at: Desk, view: CaseView, move: string, given: Parameters<typeof moved>[3] = {}) =>
  nothingWritten(at, () => refusalOf(moved(at, view, move, given)));
const holds = ({ holds }: CaseView) => holds.map(({ state, amountOre }) => [state, amountOre]);
const grounds = { decisionReason: 'Väntetiden är dokumenterad i rapporten.' };

/** What is judged of the two lines: of the first 3 000 of 3 750 kr are credited, the second stands. */
const judged = [
  { disputedOre: 375_000, creditedOre: 300_000, rootCause: 'performance' },
  { disputedOre: 110_000, creditedOre: 0, rootCause: 'invoice_right' },
];

test('credited in part by line: the hold leaves what is upheld, the letter tells it all, taken back it is sent again', async () => {
  const at = await desk();
  const disputed = await lined(at, await aLinedDispute(at), [
    { disputedOre: 375_000 },
    { disputedOre: 110_000 },
  ]);
  expect(await refused(at, disputed, 'credit', { fields: grounds })).toMatchObject({
    code: 'dispute.lines_unjudged',
  });
  const view = await lined(at, disputed, judged);
  expect(view.moves.find(({ key }) => key === 'credit')).toMatchObject({ asksFields: [], refusal: null });
  expect(await refused(at, view, 'credit')).toMatchObject({ code: 'dispute.grounds_missing' });
  expect(await refused(at, view, 'reject_dispute', { fields: grounds })).toMatchObject({
    code: 'dispute.lines_credit',
  });
  const credited = await moved(at, view, 'credit', { fields: grounds });
  expect(credited).toMatchObject({
    state: 'decided',
    fields: { decision: 'part_credited', creditedAmount: 300_000 },
  });
  expect(holds(credited)).toEqual([['credit_pending', 300_000]]);
  expect(credited.dispute).toMatchObject({ locked: { sv: expect.stringContaining('ligger fast') } });

  const karin = await at.as('karin');
  let told = credited;
  const events = await eventsOf(at, async () => {
    told = await moved(at, credited, 'send_decision');
  });
  expect(events).toEqual(['moved', 'letter_made', 'replied']);
  expect(told).toMatchObject({
    state: 'communicated',
    letters: [{ kind: 'decision', number: 1, to: [bryggaren.mail], delivery: 'scheduled' }],
  });
  const letter = await letterText(at, told);
  for (const words of [
    'Beslut om faktura',
    'ger dig rätt till en del',
    'Väktarutryckning',
    'Väntetid',
    '4 850,00 kr',
    '3 000,00 kr',
    '1 850,00 kr',
    'Att betala senast',
    'Väntetiden är dokumenterad i rapporten.',
    'Om du inte håller med',
    told.number,
  ])
    expect(letter.replace(/\s+/g, ' ')).toContain(words);
  expect(letter).not.toContain('Uppdraget utfördes fel');

  const sent = told.timeline.findLast((entry) => entry.kind === 'message');
  const deliveryId = sent?.kind === 'message' ? (sent.delivery?.id ?? '') : '';
  await karin.cases.undoReply({ deliveryId });
  await answeredOrder(at, told, 'credit', 'KR-1');
  expect(await refused(at, told, 'close')).toMatchObject({ code: 'dispute.letter_not_sent' });
  const again = await moved(at, told, 'resend_decision');
  expect(again.letters.map(({ number, delivery }) => [number, delivery])).toEqual([
    [2, 'scheduled'],
    [1, 'undone'],
  ]);
  expect(await moved(at, again, 'close')).toMatchObject({
    state: 'closed',
    fields: { rootCause: 'performance' },
  });
});

test('opened again, it is told anew: the letter of the earlier decision counts no more', async () => {
  const at = await desk();
  const karin = await at.as('karin');
  const close = { fields: { rootCause: 'invoice_right' } };
  const view = await moved(at, await aDispute(at), 'start');
  await moved(at, view, 'reject_dispute', { fields: grounds });
  const told = await moved(at, view, 'send_decision');
  await moved(at, told, 'close', close);
  await moved(at, told, 'reopen');
  await moved(at, told, 'reject_dispute', { fields: grounds });
  const again = await moved(at, told, 'send_decision');
  const sent = again.timeline.findLast((entry) => entry.kind === 'message');
  await karin.cases.undoReply({ deliveryId: sent?.kind === 'message' ? (sent.delivery?.id ?? '') : '' });
  expect(await refused(at, again, 'close', close)).toMatchObject({ code: 'dispute.letter_not_sent' });
  await moved(at, again, 'resend_decision');
  expect(await moved(at, again, 'close', close)).toMatchObject({ state: 'closed' });
});

test('invoiced anew above the limit: a second person, both orders, and both answers before it is closed', async () => {
  const at = await desk();
  const view = await aLinedDispute(at);
  await at.db.person.updateMany({ where: { name: 'Karin Lund' }, data: { creditLimitOre: 400_000 } });
  const filled = await (await at.as('karin')).cases.setFields({
    ...on(view),
    fields: { newRecipient: 'Norrsken Logistik AB', newRecipientAddress: 'Hamngatan 2, 990 21 Västhamn' },
  });
  const ready = await lined(at, filled, judged);
  expect(await refused(at, ready, 'reinvoice')).toMatchObject({
    status: 422,
    code: 'case.over_credit_limit',
  });
  const asked = await moved(at, ready, 'ask_reinvoice_approval');
  await at.db.person.updateMany({ where: { name: 'Karin Lund' }, data: { creditLimitOre: 500_000 } });
  const approval = await at.db.approval.findFirstOrThrow({ where: { caseId: view.id } });
  expect([asked.state, approval.amountOre]).toEqual(['awaiting_approval', 485_000n]);
  const decided = await answered(at, asked, 'approve');
  expect(decided).toMatchObject({
    state: 'decided',
    fields: { decision: 'reinvoiced', replacedAmount: 485_000 },
  });
  expect(holds(decided)).toEqual([['credit_pending', 485_000]]);
  const orders = await at.db.ledgerOrder.findMany({
    where: { caseId: view.id, kind: { in: ['credit', 'reinvoice'] } },
    orderBy: { kind: 'asc' },
  });
  expect(orders).toMatchObject([
    { kind: 'credit', amountOre: 485_000n },
    {
      kind: 'reinvoice',
      amountOre: null,
      data: {
        replaces: view.invoice?.number,
        recipient: { name: 'Norrsken Logistik AB', address: 'Hamngatan 2, 990 21 Västhamn' },
        totalOre: 185_000,
        lines: [
          { position: 1, text: 'Väktarutryckning', totalOre: 75_000 },
          { position: 2, text: 'Väntetid', totalOre: 110_000 },
        ],
      },
    },
  ]);
  const told = await moved(at, decided, 'send_decision');
  const letter = await letterText(at, told);
  expect(letter).toContain('Hela fakturan krediteras');
  expect(letter.replace(/\s+/g, ' ')).toContain('Den är på 1 850,00 kr och ställs till Norrsken Logistik AB');
  expect(await at.db.caseLetter.findFirst({ where: { caseId: view.id } })).toMatchObject({
    approvalId: approval.id,
  });
  expect(await refused(at, told, 'close')).toMatchObject({ code: 'case.credit_not_recorded' });
  expect(holds(await answeredOrder(at, told, 'credit', 'KR-2'))).toEqual([['lifted', 485_000]]);
  expect(await refused(at, told, 'close')).toMatchObject({ code: 'dispute.new_invoice_not_recorded' });
  await answeredOrder(at, told, 'reinvoice', 'F-99');
  expect(await moved(at, told, 'close')).toMatchObject({ state: 'closed' });
});

test('nothing is invoiced anew without anything to correct, or once something is paid', async () => {
  const at = await desk();
  const view = await aLinedDispute(at);
  expect(await refused(at, view, 'reinvoice', { by: 'maria' })).toMatchObject({
    code: 'dispute.nothing_to_correct',
  });
  await lined(at, view, judged);
  await at.db.invoice.update({ where: { id: view.invoice?.id ?? '' }, data: { paidOre: 1 } });
  expect(await refused(at, view, 'reinvoice', { by: 'maria' })).toMatchObject({
    code: 'dispute.paid_already',
  });
});

test('a rejection is told by post where no mail address is known, in the language of the case', async () => {
  const at = await desk();
  const customer = { number: bryggaren.number };
  const before = await at.db.customer.findUniqueOrThrow({ where: customer });
  const view = await moved(at, await aDispute(at), 'start');
  await at.db.case.update({
    where: { id: view.id },
    data: { language: 'en', requesterAddress: 'x@nowhere.example' },
  });
  const rejected = await moved(at, view, 'reject_dispute', { fields: grounds });
  await at.db.customer.update({ where: customer, data: { billingEmail: null } });
  try {
    const told = await moved(at, rejected, 'send_decision');
    expect(told.letters).toMatchObject([{ kind: 'decision', delivery: 'by_post', to: [] }]);
    expect(
      await at.db.delivery.count({
        where: { message: { caseId: view.id, direction: 'out', automatic: false } },
      }),
    ).toBe(0);
    const letter = await letterText(at, told);
    expect(letter).toContain('find that the invoice is correct');
    expect(letter).toContain('To be paid no later than');
    expect(await moved(at, told, 'close', { fields: { rootCause: 'invoice_right' } })).toMatchObject({
      state: 'closed',
    });
  } finally {
    await at.db.customer.update({ where: customer, data: { billingEmail: before.billingEmail } });
  }
});

test('a credit of what stands with an agency calls the claim back', async () => {
  const at = await desk();
  const invoice = await anInvoice(at);
  const agency = await at.db.collectionAgency.findFirstOrThrow();
  await at.db.dunningEvent.create({
    data: {
      invoiceId: invoice.id,
      kind: 'handed_over',
      happenedOn: new Date('2026-11-02'),
      agencyKey: agency.key,
      claimNumber: '88-1',
    },
  });
  const view = await moved(at, await aDispute(at, { invoice }), 'start');
  const credited = await moved(at, view, 'credit', { fields: { creditedAmount: 485_000 } });
  expect(credited.ledger.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['credit', 'recall_collection']),
  );
  expect(await at.events(view.id)).toContain('collection_recalled');
  expect(await look(at, view)).toMatchObject({ state: 'decided' });
});
