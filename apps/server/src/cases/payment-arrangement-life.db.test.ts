import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { aPlanWish, aRunningPlan, inMonths, parts } from '../testing/plans.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { anInvoice, bryggaren, look, moved, on } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const orders = ({ ledger }: CaseView) => ledger.map(({ kind, amountOre }) => [kind, amountOre]);
const holds = ({ holds: all }: CaseView) =>
  all.map(({ state, reason, amountOre }) => [state, reason, amountOre]);
const sent = async ({ db }: Desk, { id: caseId }: { id: string }) =>
  db.message.findMany({ where: { caseId, direction: 'out', automatic: false }, orderBy: { at: 'asc' } });
const planOf = ({ db }: Desk, { id: caseId }: { id: string }) =>
  db.paymentPlan.findFirstOrThrow({
    where: { caseId },
    orderBy: { id: 'desc' },
    include: { instalments: true },
  });

describe('granting', () => {
  quintet({
    given: (at) => aPlanWish(at),
    call: async (caller, view) =>
      caller.cases.move({ ...on(view), move: 'grant', fields: { plan: await parts(await desk(), 3) } }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'plan.nothing_left',
      async (at) => aPlanWish(at, { invoice: await anInvoice(at, { paidOre: 485_000 }) }),
    ],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['authority_decided', 'moved', 'plan_granted', 'replied', 'hold_placed'],
    done: async (at, view) => {
      const plan = await planOf(at, view);
      expect(plan).toMatchObject({ kind: 'instalments', state: 'running', feeOre: 0n, endedAt: null });
      expect(plan.instalments.map(({ amountOre }) => amountOre)).toEqual([161_666n, 161_666n, 161_668n]);
      const now = await look(at, view);
      expect(now).toMatchObject({ state: 'running', category: 'waiting' });
      expect(holds(now)).toEqual([['active', 'plan', 485_000]]);
      expect(orders(now)).toEqual([
        ['payment_plan', null],
        ['hold', 485_000],
      ]);
      const [message] = await sent(at, view);
      expect(message?.toAddresses).toEqual([bryggaren.mail]);
      expect(message?.text).toContain(`– ${await inMonths(at, 1)}: 1 616,66 kr`);
      expect(message?.text).toContain('Avgift för planen: ingen');
    },
  });

  test('more time is one new day; without a mail address it goes by post', async () => {
    const at = await desk();
    await at.db.customer.update({ where: { number: bryggaren.number }, data: { billingEmail: null } });
    const view = await aPlanWish(at, { requesterAddress: null });
    const granted = await moved(at, view, 'grant', { fields: { plan: await parts(at, 1) } });
    await at.db.customer.update({
      where: { number: bryggaren.number },
      data: { billingEmail: bryggaren.mail },
    });
    expect(holds(granted)).toEqual([['active', 'extension', 485_000]]);
    expect(granted.letters).toMatchObject([{ number: 1 }]);
    expect(await sent(at, view)).toMatchObject([
      {
        channel: 'letter',
        templateKey: 'extension_granted',
        text: expect.stringContaining('Bryggargränd 4'),
      },
    ]);
    expect(granted.paymentPlan?.granted).toMatchObject({
      kind: 'extension',
      state: 'running',
      rows: [{ amountOre: 485_000, state: 'coming' }],
      next: { dueOn: await inMonths(at, 1), amountOre: 485_000 },
    });
  });

  test.each([
    ['another sum than what is left', async (at: Desk) => parts(at, 2, 484_999), 'plan.sum_differs'],
    ['further off than one person may', async (at: Desk) => parts(at, 7), 'plan.over_months'],
    ['further off than anybody may', async (at: Desk) => parts(at, 25), 'plan.too_many'],
    ['no plan at all', async () => 'i mån av tid', 'move.field_invalid'],
  ])('%s is refused', async (_, plan, code) => {
    const at = await desk();
    const view = await aPlanWish(at);
    const fields = { plan: await plan(at) };
    const told = await nothingWritten(at, () => refusalOf(moved(at, view, 'grant', { fields })));
    expect(told).toMatchObject({ status: 422, code });
  });

  test('whoever is not shown to be the payer gets none', async () => {
    const at = await desk();
    const view = await aPlanWish(at, { fields: { customerNumber: 'K-104240' } });
    const fields = { plan: await parts(at, 2) };
    expect(await refusalOf(moved(at, view, 'grant', { fields }))).toMatchObject({
      code: 'case.payer_unproven',
    });
  });

  test('one plan of an invoice runs at a time', async () => {
    const at = await desk();
    const invoice = await anInvoice(at);
    const { number } = await aRunningPlan(at, invoice);
    const told = await refusalOf(aRunningPlan(at, invoice));
    expect(told).toMatchObject({ status: 422, code: 'plan.running' });
    expect(told.says.sv).toContain(number);
  });
});

test('by mail: sorted, asked for what is missing, offered otherwise, answered, granted', async () => {
  const at = await desk();
  const invoice = await anInvoice(at);
  const from = bryggaren.mail;
  const text = `Kan vi betala faktura ${invoice.number} i delar? Kundnummer K-104233.`;
  const { caseNumber } = await at.mail(
    letter({ from, subject: 'Dela upp betalningen', text, sign: 'bryggaren.example' }),
  );
  const karin = await at.as('karin');
  const opened = await karin.cases.get({ ref: caseNumber ?? '' });
  expect(opened).toMatchObject({ typeKey: 'payment_arrangement', queueKey: 'general' });
  expect(opened.fields.circumstances).toContain('betala faktura');
  const linked = await karin.cases.link({ ...on(opened), invoiceId: invoice.id });
  expect(linked.missing.map(({ field }) => field)).toEqual(['wish']);
  const plan = await parts(at, 2);
  expect(await refusalOf(moved(at, linked, 'grant', { fields: { plan } }))).toMatchObject({
    code: 'case.missing',
  });
  const known = await karin.cases.setFields({ ...on(linked), fields: { wish: 'instalments' } });
  const offered = await moved(at, known, 'counter_offer', { fields: { plan, planFee: 17_000 } });
  expect(offered).toMatchObject({ state: 'offered', category: 'waiting', paymentPlan: { granted: null } });
  const offer = (await sent(at, offered)).at(-1);
  expect(offer).toMatchObject({ templateKey: 'plan_offered' });
  expect(offer?.text).toContain('Avgift för planen: 170,00 kr');
  const back = letter({
    from,
    subject: `Sv: Ett förslag [${caseNumber}]`,
    text: 'Ja tack, det passar.',
    sign: 'bryggaren.example',
    answers: [offer?.messageId ?? ''],
  });
  expect(await at.mail(back)).toMatchObject({ result: 'joined', caseNumber });
  const granted = await moved(at, offered, 'grant', { fields: { plan, planFee: 17_000 } });
  expect(granted.paymentPlan?.granted).toMatchObject({ feeOre: 17_000, rows: [{}, {}] });
  expect(granted.state).toBe('running');
});

test('a mail while the plan runs reaches a desk; answered, the plan runs on with its hold', async () => {
  const at = await desk();
  const view = await aRunningPlan(at, await anInvoice(at));
  const told = (await sent(at, view)).at(-1);
  const mail = {
    from: bryggaren.mail,
    subject: `Sv: Planen [${view.number}]`,
    text: 'Jag hinner inte i tid.',
  };
  const answers = [told?.messageId ?? ''];
  expect(await at.mail(letter({ ...mail, answers }))).toMatchObject({ result: 'joined' });
  const unread = await look(at, view);
  expect(unread).toMatchObject({
    state: 'running_unread',
    category: 'working',
    waitingSince: null,
    clocks: { solution: { state: 'running' } },
    paymentPlan: { granted: { state: 'running' } },
  });
  expect(holds(unread)).toEqual([['active', 'plan', 485_000]]);
  await at.mail(letter({ ...mail, answers, text: 'Hallå?' }));
  expect((await look(at, view)).state).toBe('running_unread');
  const runs = await moved(at, unread, 'let_run');
  expect(runs).toMatchObject({ state: 'running', category: 'waiting' });
  expect(holds(runs)).toEqual([['active', 'plan', 485_000]]);
  expect(orders(runs).map(([kind]) => kind)).toEqual(['payment_plan', 'hold']);
});

test('refused, with the grounds told; at collection it goes on as that', async () => {
  const at = await desk();
  const reason = { fields: { decisionReason: 'En tidigare plan bröts i somras.' } };
  const refused = await moved(at, await aPlanWish(at), 'refuse', reason);
  expect(refused).toMatchObject({ state: 'rejected', category: 'done' });
  expect((await sent(at, refused)).at(-1)?.text).toContain('En tidigare plan bröts i somras.');

  const claim = await at.db.invoice.findUniqueOrThrow({ where: { number: '306184035' } });
  const view = await aPlanWish(at, { invoice: claim, fields: { customerNumber: 'K-104282' } });
  const fields = { plan: await parts(at, 2, 249_000) };
  const told = await refusalOf(moved(at, view, 'grant', { fields }));
  expect(told).toMatchObject({ code: 'collection.there' });
  expect(told.says.sv).toContain('Exempelinkasso AB');
  const passed = await moved(at, view, 'to_collection');
  expect(passed.state).toBe('referred');
  const next = await at.db.case.findFirstOrThrow({ where: { continuesId: view.id } });
  expect(next).toMatchObject({ typeKey: 'collection_referral', invoiceId: claim.id, state: 'new' });
});

test('whoever has no mail address is told every decision by post', async () => {
  const at = await desk();
  await at.db.customer.update({ where: { number: bryggaren.number }, data: { billingEmail: null } });
  const byPost = () => aPlanWish(at, { requesterAddress: null });
  const reason = { fields: { decisionReason: 'En tidigare plan bröts i somras.' } };
  const refused = await moved(at, await byPost(), 'refuse', reason);
  const offered = await moved(at, await byPost(), 'counter_offer', { fields: { plan: await parts(at, 2) } });
  const running = await moved(at, await byPost(), 'grant', { fields: { plan: await parts(at, 2) } });
  const back = await moved(at, running, 'take_back', { reason: 'Kunden har gått i konkurs.' });
  // The letter that granted it is an answer, but tells nothing of its end.
  expect(await refusalOf(moved(at, back, 'resolve'))).toMatchObject({ code: 'plan.end_untold' });
  await at.db.case.update({ where: { id: back.id }, data: { state: 'broken' } });
  const gone = await moved(at, back, 'let_go_on');
  await at.db.customer.update({
    where: { number: bryggaren.number },
    data: { billingEmail: bryggaren.mail },
  });
  for (const [view, templateKey] of [
    [refused, 'plan_refused'],
    [offered, 'plan_offered'],
    [gone, 'plan_broken'],
  ] as const)
    expect((await sent(at, view)).at(-1)).toMatchObject({
      channel: 'letter',
      templateKey,
      text: expect.stringContaining('Bryggargränd 4'),
    });
});

describe('over the limit', () => {
  const asked = async (at: Desk) => {
    const view = await aPlanWish(at, { invoice: await anInvoice(at, { totalOre: 800_000 }) });
    const fields = { plan: await parts(at, 4, 800_000) };
    expect(await refusalOf(moved(at, view, 'grant', { fields }))).toMatchObject({ code: 'plan.over_limit' });
    const waiting = await moved(at, view, 'ask_plan_approval', { fields });
    expect(waiting).toMatchObject({ state: 'awaiting_approval', approval: { kind: 'payment_plan' } });
    return waiting;
  };
  const decide = async (at: Desk, { approval }: CaseView, outcome: 'approve' | 'reject') =>
    (await at.as('gunnar')).approvals.decide({
      approvalId: approval?.id ?? '',
      version: approval?.version ?? 0,
      outcome,
      note: 'Går att ordna på annat sätt.',
    });

  test('a second person sees every payment and the amount; approved, it runs', async () => {
    const at = await desk();
    const waiting = await asked(at);
    const approval = await (await at.as('gunnar')).approvals.get({ approvalId: waiting.approval?.id ?? '' });
    expect(approval).toMatchObject({ kind: 'payment_plan' });
    expect(approval.lines.find(({ key }) => key === 'field.plan')?.value.sv).toContain('2000,00');
    expect(
      await refusalOf(
        (await at.as('karin')).approvals.decide({
          approvalId: approval.id,
          version: approval.version,
          outcome: 'approve',
        }),
      ),
    ).toMatchObject({ status: 403 });
    await decide(at, waiting, 'approve');
    const running = await look(at, waiting);
    expect(running).toMatchObject({ state: 'running', approval: null });
    expect(holds(running)).toEqual([['active', 'plan', 800_000]]);
  });

  test('an approver whose own limit is too low grants nothing', async () => {
    const at = await desk();
    const waiting = await asked(at);
    const approver = { email: 'gunnar.akesson@vakt.example' };
    await at.db.person.update({ where: approver, data: { creditLimitOre: 700_000n } });
    const told = await nothingWritten(at, () => refusalOf(decide(at, waiting, 'approve')));
    await at.db.person.update({ where: approver, data: { creditLimitOre: 10_000_000n } });
    expect(told).toMatchObject({ status: 422, code: 'approval.over_limit' });
  });

  test('rejected, it is back on the desk and nothing runs', async () => {
    const at = await desk();
    const waiting = await asked(at);
    await decide(at, waiting, 'reject');
    const back = await look(at, waiting);
    expect(back).toMatchObject({ state: 'working', holds: [], paymentPlan: { granted: null } });
  });
});
