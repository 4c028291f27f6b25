import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import {
  anEndedAgreement,
  aPostTermination,
  aQuestion,
  aSubscription,
  creditNoted,
  told,
  toManager,
} from '../testing/agreement-matters.ts';
import { answered, approvalStates } from '../testing/approvals.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { refusalOf } from '../testing/refusal.ts';
import { bryggaren, look, moved, on } from '../testing/scenarios.ts';
import { anAskedTermination, refusedMove } from '../testing/terminations.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const cause = { fields: { rootCause: 'termination_missed' } };
const holds = ({ holds }: CaseView) => holds.map(({ state, amountOre }) => [state, amountOre]);

const sent = async ({ db }: Desk, caseId: string, templateKey: string) =>
  db.message.findFirstOrThrow({ where: { caseId, templateKey } });

test('a part: from the approved termination to the credit note, the days and the letter shown', async () => {
  const at = await desk();
  const { view: termination, agreement } = await anAskedTermination(at);
  await answered(at, termination, 'approve');
  await moved(at, termination, 'send_confirmation');
  const period = ['2026-01-01', '2026-03-31'] as const;
  const invoice = await aSubscription(at, { agreement, period, totalOre: 90_000 });

  const view = await aPostTermination(at, invoice);
  expect(view).toMatchObject({ queueKey: 'agreements', missing: [] });
  expect(holds(view)).toEqual([['active', 16_000]]);
  expect(view.overlap).toMatchObject({
    outcome: 'part',
    period: { from: '2026-01-01', to: '2026-03-31', isStated: false },
    endDate: '2026-03-16',
    endedBy: { number: termination.number, letters: 1 },
    count: {
      ...{ allDays: 90, afterDays: 16, creditOre: 16_000, creditedOre: 0, dueOre: 16_000 },
      lines: [
        { text: 'Rondering', totalOre: 89_000, creditOre: 15_822 },
        { text: 'Nyckelförvaring', totalOre: 1_000, creditOre: 178 },
      ],
    },
  });
  expect(view.overlap?.steps).toHaveLength(6);

  const credited = await moved(at, view, 'credit', cause);
  expect(credited).toMatchObject({ state: 'decided', fields: { creditedAmount: 16_000 } });
  expect(holds(credited)).toEqual([['credit_pending', 16_000]]);
  expect((await at.events(view.id)).slice(-2)).toEqual(['ledger_ordered', 'hold_changed']);

  const reply = await told(at, view, 'credited_part', 'communicate');
  for (const words of ['2026-01-01 – 2026-03-31', 'perioden: 90', 'slut: 16', '160,00 kr', '2026-03-15'])
    expect(reply).toContain(words);
  expect(await refusedMove(at, view, 'close')).toMatchObject({ code: 'case.credit_not_recorded' });
  await creditNoted(at, view);
  const closed = await moved(at, view, 'close');
  expect(closed).toMatchObject({ state: 'closed', category: 'done', invoice: { creditedOre: 16_000 } });
  expect(holds(closed)).toEqual([['lifted', 16_000]]);

  const again = await aPostTermination(at, invoice);
  expect(again.overlap?.count).toMatchObject({ creditedOre: 16_000, dueOre: 0 });
  expect(again.holds).toEqual([]);
  expect(await refusalOf(moved(at, again, 'credit', cause))).toMatchObject({ code: 'overlap.credited' });
});

describe('in full', () => {
  test('over the limit it waits for a second person, who sees the count; a paid invoice too', async () => {
    const at = await desk();
    const totalOre = 920_000;
    const { view } = await aQuestion(at, '2026-06-15', { totalOre, paidOre: totalOre });
    expect(view).toMatchObject({ holds: [], overlap: { outcome: 'full', endedBy: null } });
    expect(await nothingWritten(at, () => refusalOf(moved(at, view, 'credit', cause)))).toMatchObject({
      ...{ status: 422, code: 'case.over_credit_limit', fields: [] },
    });
    const waiting = await moved(at, view, 'ask_credit_approval', cause);
    expect(waiting).toMatchObject({ state: 'awaiting_approval', fields: { creditedAmount: totalOre } });
    const row = await at.db.approval.findFirstOrThrow({ where: { caseId: view.id } });
    expect(row).toMatchObject({ kind: 'credit', amountOre: BigInt(totalOre) });
    expect(JSON.stringify(row.snapshot)).toContain('Hela perioden ligger efter avtalets slut');
    const approved = await answered(at, view, 'approve');
    expect(approved).toMatchObject({ state: 'decided', fields: { decision: 'credited' } });
    expect(approved).toMatchObject({ holds: [], ledger: [{ kind: 'credit', amountOre: totalOre }] });
  });

  test('an end that is corrected meanwhile ends the request; nothing is credited', async () => {
    const at = await desk();
    const { view, agreement } = await aQuestion(at, '2026-06-15', { totalOre: 920_000 });
    await moved(at, view, 'ask_credit_approval', cause);
    const endsOn = new Date('2026-09-01');
    await at.db.agreement.update({ where: { id: agreement.id }, data: { endsOn } });
    const back = await answered(at, view, 'approve');
    expect(back).toMatchObject({ state: 'working', overlap: { outcome: 'part' } });
    expect(back.ledger.map(({ kind }) => kind)).not.toContain('credit');
    expect(await approvalStates(at, view)).toEqual(['void']);
  });
});

test('the notice was still running: explained in one step, and no hold stands', async () => {
  const at = await desk();
  const { view } = await aQuestion(at, '2026-10-01');
  expect(view).toMatchObject({ holds: [], overlap: { outcome: 'before_end' } });
  expect(await refusedMove(at, view, 'credit')).toMatchObject({ status: 422 });
  expect(await eventsOf(at, () => moved(at, view, 'explain'))).toEqual([
    'authority_decided',
    'moved',
    'replied',
  ]);
  const { text } = await sent(at, view.id, 'notice_running');
  for (const words of ['2026-07-01 – 2026-09-30', '2026-09-30', 'Helena Brandt', '08-465 004 11'])
    expect(text).toContain(words);
  expect(await look(at, view)).toMatchObject({ state: 'resolved', fields: { decision: 'explained' } });
  expect(await moved(at, view, 'close')).toMatchObject({ state: 'closed' });
});

describe('no notice is found', () => {
  test('a termination is opened that waits for it, and the customer’s notice joins that one', async () => {
    const at = await desk();
    const { view, agreement } = await aQuestion(at, null);
    expect(holds(view)).toEqual([['active', 92_000]]);
    expect(await refusedMove(at, view, 'explain')).toMatchObject({ code: 'overlap.no_end' });
    const referred = await moved(at, view, 'no_notice');
    expect(referred).toMatchObject({ state: 'referred', fields: { decision: 'no_notice' } });
    expect(holds(referred)).toEqual([['lifted', 92_000]]);
    const row = await at.db.case.findFirstOrThrow({ where: { continuesId: view.id } });
    expect(row).toMatchObject({
      ...{ typeKey: 'cancellation', state: 'awaiting_notice', agreementId: agreement.id },
    });
    const asked = await sent(at, row.id, 'no_notice_found');
    expect(asked).toMatchObject({ toAddresses: [bryggaren.mail], automatic: false });
    expect(asked.text).toContain(`avtal ${agreement.number}`);
    expect(asked.subject).toContain(row.number);

    const notice = letter({
      from: `Lena Ek <${bryggaren.mail}>`,
      subject: `Sv: ${asked.subject}`,
      text: 'Vi säger upp avtalet.',
      answers: [asked.messageId ?? ''],
    });
    expect(await at.mail(notice)).toMatchObject({ result: 'joined', caseNumber: row.number });
    expect(await look(at, row)).toMatchObject({ state: 'authority_check' });

    const again = await aPostTermination(at, await aSubscription(at, { agreement }));
    expect(again.overlap).toMatchObject({ outcome: 'no_end', terminations: [{ number: row.number }] });
    const twice = await refusedMove(at, again, 'no_notice');
    expect(twice).toMatchObject({ status: 422, code: 'cancellation.open' });
    expect(twice.says.sv).toContain(row.number);
  });

  test('what came by mail about the invoice is no notice: the termination waits all the same', async () => {
    const at = await desk();
    const agreement = await anEndedAgreement(at, null);
    const invoice = await aSubscription(at, { agreement });
    const { caseNumber } = await at.mail(
      letter({
        ...{ from: `Lena Ek <${bryggaren.mail}>`, sign: 'bryggaren.example' },
        subject: `Faktura ${invoice.number} trots uppsägning`,
        text: 'Avtalet är redan uppsagt.',
      }),
    );
    const karin = await at.as('karin');
    const opened = await karin.cases.get({ ref: caseNumber ?? '' });
    expect(opened.typeKey).toBe('post_termination_billing');
    const linked = await karin.cases.link({ ...on(opened), invoiceId: invoice.id });
    await moved(at, linked, 'no_notice');
    const row = await at.db.case.findFirstOrThrow({ where: { continuesId: linked.id } });
    expect(row).toMatchObject({ typeKey: 'cancellation', channel: 'email', state: 'awaiting_notice' });
  });
});

describe('handed to the person named in the confirmation', () => {
  test('who is told by mail, and whose answer joins the case', async () => {
    const at = await desk();
    const { view, invoice, agreement } = await aQuestion(at, '2026-08-01');
    expect(await eventsOf(at, () => moved(at, view, 'hand_over'))).toEqual([
      ...['authority_decided', 'moved', 'replied', 'account_manager_told', 'replied', 'hold_lifted'],
    ]);
    const mail = await toManager(at, view);
    expect(mail).toMatchObject({
      ...{ toAddresses: ['helena.brandt@vakt.example'], automatic: true },
      delivery: { state: 'scheduled' },
    });
    for (const words of [
      agreement.number,
      'K-104233 Bryggaren Fastigheter AB',
      'Lena Ek, lena.ek@bryggaren.example',
      `Faktura ${invoice.number}, 2026-07-01 – 2026-09-30`,
      '2026-08-01: Avtalet är uppsagt',
    ])
      expect(mail.text).toContain(words);
    expect((await sent(at, view.id, 'handed_over')).text).toContain('Helena Brandt');
    const event = (await look(at, view)).timeline.find(
      (one) => one.kind === 'event' && one.event === 'account_manager_told',
    );
    expect(event).toMatchObject({ says: { sv: 'Avtalsansvarig meddelad' } });
    const answer = letter({
      from: 'Helena Brandt <helena.brandt@vakt.example>',
      subject: `Sv: ${mail.subject}`,
      answers: [mail.messageId ?? ''],
    });
    expect(await at.mail(answer)).toMatchObject({ result: 'joined', caseNumber: view.number });
  });

  test('without an address in the register nobody is told, and the reason is', async () => {
    const at = await desk();
    const { view, agreement } = await aQuestion(at, '2026-08-01');
    await at.db.agreement.update({ where: { id: agreement.id }, data: { managerEmail: null } });
    expect(await refusedMove(at, view, 'hand_over')).toMatchObject({ code: 'agreement.manager_unreachable' });
  });
});

test('another agreement than the invoice’s is refused and counted against nothing; so is a stranger', async () => {
  const at = await desk();
  const { view } = await aQuestion(at, '2026-08-01');
  const other = await anEndedAgreement(at, '2026-07-01');
  const karin = await at.as('karin');
  const wrong = await karin.cases.link({ ...on(view), agreementId: other.id });
  expect(wrong.overlap).toBeNull();
  expect(holds(wrong)).toEqual([['active', 92_000]]);
  expect(await refusalOf(moved(at, view, 'credit', cause))).toMatchObject({
    code: 'overlap.other_agreement',
  });
  const stranger = await aQuestion(at, '2026-08-01');
  const fresh = await look(at, stranger.view);
  await karin.cases.setFields({ ...on(fresh), fields: { customerNumber: 'K-104240' } });
  for (const move of ['credit', 'hand_over'])
    expect(await refusalOf(moved(at, stranger.view, move, move === 'credit' ? cause : {}))).toMatchObject({
      status: 422,
      code: 'case.payer_unproven',
    });
});

test('a dispute of the end date itself goes on as a dispute', async () => {
  const at = await desk();
  const { view } = await aQuestion(at, '2026-10-01');
  await moved(at, view, 'dispute');
  expect(await at.db.case.findFirst({ where: { continuesId: view.id } })).toMatchObject({
    typeKey: 'invoice_dispute',
  });
});
