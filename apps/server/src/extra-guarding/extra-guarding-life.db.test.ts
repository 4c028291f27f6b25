import { describe, expect, test } from 'vitest';
import { answered } from '../testing/approvals.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { aGuardingCase, guardingMail, theOrder } from '../testing/guarding.ts';
import { refusalOf } from '../testing/refusal.ts';
import { look, moved, on } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

/** Does something as if it were so many days ago. */
async function daysAgo<T>({ server }: Desk, days: number, act: () => Promise<T>): Promise<T> {
  server.clockShiftMs = -days * 86_400_000;
  try {
    return await act();
  } finally {
    server.clockShiftMs = 0;
  }
}

describe('a question on extra guarding', () => {
  test('is overdue while nobody is reached, and solved by the contact on the second attempt', async () => {
    const at = await desk();
    const [karin, maria, pelle] = await Promise.all(['karin', 'maria', 'pelle'].map(at.as));
    if (!karin || !maria || !pelle) throw new Error('nobody is at work');
    const view = await daysAgo(at, 7, () => aGuardingCase(at));
    const fresh = await aGuardingCase(at);
    const reached = await aGuardingCase(at);
    await karin.extraGuarding.logAttempt({ caseId: reached.id, channel: 'visit', outcome: 'reached' });
    const { id: orderId } = await theOrder(at, 'EB-7001');
    await karin.extraGuarding.linkOrder({ ...on(view), orderId });
    const first = await karin.extraGuarding.logAttempt({
      caseId: view.id,
      channel: 'phone',
      outcome: 'message_left',
      nextOn: '2099-03-02',
    });
    const due = first.guarding?.contactDueAt ?? '';
    expect(Date.parse(due)).toBeLessThan(Date.now());
    expect(await refusalOf(moved(at, view, 'resolve'))).toMatchObject({ code: 'case.not_reached' });

    const { rows } = await maria.extraGuarding.list({});
    expect(rows.map(({ number }) => number)).toEqual([view.number, fresh.number, reached.number]);
    expect(rows[0]).toMatchObject({
      customerName: 'Norrsken Logistik AB',
      siteName: 'Terminalen',
      order: { number: 'EB-7001', responsible: { name: 'Malin Fors' } },
      attempts: 1,
      last: { channel: 'phone', outcome: 'message_left' },
      nextOn: '2099-03-02',
      contactDueAt: expect.any(String),
    });
    expect(rows[2]).toMatchObject({ order: null, attempts: 1, nextOn: null, contactDueAt: null });
    const late = async () =>
      (await maria.extraGuarding.list({ overdue: true })).rows.map(({ number }) => number);
    expect(await late()).toEqual([view.number]);
    expect((await maria.cases.counts()).contactsOverdue).toBe(1);
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof maria.extraGuarding.list>> = await maria.extraGuarding.list({
        size: 1,
        after,
      });
      pages.push(...page.rows.map(({ number }) => number));
      after = page.next;
    } while (after);
    expect(pages).toEqual(rows.map(({ number }) => number));
    expect((await pelle.extraGuarding.list({})).rows).toEqual([]);
    expect((await pelle.cases.counts()).contactsOverdue).toBe(0);
    expect(await refusalOf(maria.extraGuarding.list({ after: 'x' }))).toMatchObject({ status: 400 });

    const second = await karin.extraGuarding.logAttempt({
      caseId: view.id,
      channel: 'phone',
      outcome: 'reached',
      note: 'Hon fick Malins nummer.',
    });
    expect(second.guarding).toMatchObject({ contactDueAt: null, attempts: [{ outcome: 'reached' }, {}] });
    expect(await late()).toEqual([]);
    expect(await moved(at, view, 'resolve')).toMatchObject({ state: 'resolved', category: 'done' });
  });

  test('counts from receipt whatever it was taken for first, and only while it is one', async () => {
    const at = await desk();
    const karin = await at.as('karin');
    const view = await daysAgo(at, 7, () => aGuardingCase(at));
    const dueAt = async () => (await at.db.case.findUniqueOrThrow({ where: { id: view.id } })).contactDueAt;
    const first = await dueAt();
    await karin.cases.classify({ ...on(view), typeKey: 'general_question' });
    expect(await dueAt()).toBeNull();
    await karin.cases.classify({ ...on(await look(at, view)), typeKey: 'extra_guarding_contact' });
    expect(await dueAt()).toEqual(first);
    await moved(at, view, 'withdraw', { reason: 'Löst på annat håll.' });
    expect(await dueAt()).toBeNull();
  });

  test('is answered with who is responsible', async () => {
    const at = await desk();
    const view = await guardingMail(at, 'EB-7001');
    const karin = await at.as('karin');
    const templates = await karin.cases.templates({ caseId: view.id });
    const who = templates.find(({ key }) => key === 'responsible_person');
    expect(who).toMatchObject({ empty: [] });
    for (const word of ['Malin Fors', '08-465 004 21', 'malin.fors@vakt.example', '2026-10-10 – 2026-10-11'])
      expect(who?.text).toContain(word);
  });
});

describe('confirming an order', () => {
  const confirmation = { wish: 'confirmation' };

  test('somebody with the right stands for an order that was placed without it', async () => {
    const at = await desk();
    const view = await guardingMail(at, 'EB-7002', {
      text: 'Jag bekräftar beställningen av extrabevakning.',
    });
    expect(view).toMatchObject({ typeKey: 'extra_guarding_contact', authority: null });
    expect(view.guarding?.order?.orderer).toMatchObject({ right: 'lacked' });
    expect(await refusalOf(moved(at, view, 'confirm_order'))).toMatchObject({ code: 'order.not_wanted' });
    const karin = await at.as('karin');
    const wanted = await karin.cases.setFields({ ...on(view), fields: confirmation });
    expect(wanted.authority).toMatchObject({ result: 'allow' });
    expect(await eventsOf(at, () => moved(at, wanted, 'confirm_order'))).toEqual([
      'authority_decided',
      'moved',
      'order_confirmed',
      'replied',
    ]);
    expect(await look(at, view)).toMatchObject({
      state: 'resolved',
      guarding: { order: { confirmed: { by: 'Sara Lindqvist' } } },
    });
    const sent = await at.db.message.findFirstOrThrow({
      where: { caseId: view.id, templateKey: 'order_confirmed' },
    });
    expect(sent.toAddresses).toEqual(['sara.lindqvist@norrsken.example']);
    expect(sent.text).toContain('EB-7002');
    const again = await guardingMail(at, 'EB-7002');
    await karin.cases.setFields({ ...on(again), fields: confirmation });
    expect(await refusalOf(moved(at, again, 'confirm_order'))).toMatchObject({ code: 'order.confirmed' });
  });

  test('nobody without it, and not for a site the right was not decided on', async () => {
    const at = await desk();
    const karin = await at.as('karin');
    const office = await guardingMail(at, 'EB-7003', { from: 'ekonomi@norrsken.example' });
    const asked = await karin.cases.setFields({ ...on(office), fields: confirmation });
    expect(await nothingWritten(at, () => refusalOf(moved(at, asked, 'confirm_order')))).toMatchObject({
      code: 'authority.deny',
    });
    const sara = await guardingMail(at, 'EB-7003');
    const wanted = await karin.cases.setFields({ ...on(sara), fields: confirmation });
    await karin.cases.link({ ...on(wanted), siteId: null });
    expect(await nothingWritten(at, () => refusalOf(moved(at, wanted, 'confirm_order')))).toMatchObject({
      status: 422,
      code: 'order.other_site',
    });
  });
});

test('a second person’s exception is for one order and no other', async () => {
  const at = await desk();
  const karin = await at.as('karin');
  const office = await guardingMail(at, 'EB-7003', { from: 'ekonomi@norrsken.example' });
  const wanted = await karin.cases.setFields({ ...on(office), fields: { wish: 'confirmation' } });
  const reason = 'Beställaren är sjuk och uppdraget är utfört.';
  await (await at.as('maria')).approvals.askOverride({ ...on(wanted), reason });
  const overridden = await answered(at, wanted, 'approve');
  const { id: orderId } = await theOrder(at, 'EB-7001');
  const other = await karin.extraGuarding.linkOrder({ ...on(overridden), orderId });
  expect(await refusalOf(moved(at, other, 'confirm_order'))).toMatchObject({ code: 'authority.deny' });
  const { id: again } = await theOrder(at, 'EB-7003');
  const back = await karin.extraGuarding.linkOrder({ ...on(other), orderId: again });
  expect(await moved(at, back, 'confirm_order')).toMatchObject({ state: 'resolved' });
});

describe('a dispute', () => {
  test('goes on as one: opened, held and shown on both, with the request’s words and proof', async () => {
    const at = await desk();
    const words = 'Extrabevakningen debiterades med 24 timmar, vi hade 16.';
    const view = await guardingMail(at, 'EB-7001', { text: words });
    const disputes = () => at.db.case.count({ where: { typeKey: 'invoice_dispute' } });
    const before = await disputes();
    const events = await eventsOf(at, () => moved(at, view, 'dispute'));
    expect(events).toEqual(
      expect.arrayContaining(['moved', 'case_opened', 'opened', 'received', 'hold_placed']),
    );
    expect(await disputes()).toBe(before + 1);
    const ended = await look(at, view);
    expect(ended).toMatchObject({ state: 'referred', category: 'done' });
    const [other] = ended.related;
    const dispute = await (await at.as('karin')).cases.get({ ref: other?.number ?? '' });
    expect(dispute).toMatchObject({
      typeKey: 'invoice_dispute',
      channel: 'email',
      customer: { number: 'K-104251' },
      invoice: { number: '306188420' },
      site: { number: 'S-200104' },
      requester: { verified: true, contact: { name: 'Sara Lindqvist' } },
      authority: { result: 'allow' },
      holds: [{ state: 'active', amountOre: 1_875_000 }],
    });
    const goesOn = { why: { sv: 'Hör ihop med det här ärendet' } };
    expect([other, dispute.related[0]]).toMatchObject([goesOn, { ...goesOn, number: view.number }]);
    const [message] = dispute.timeline.filter(({ kind }) => kind === 'message');
    expect(message).toMatchObject({ direction: 'in', text: expect.stringContaining(words) });

    const second = await guardingMail(at, 'EB-7001');
    expect(await nothingWritten(at, () => refusalOf(moved(at, second, 'dispute')))).toMatchObject({
      status: 422,
      code: 'dispute.open',
    });
  });
});
