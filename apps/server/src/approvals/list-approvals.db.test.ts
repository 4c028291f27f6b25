import { expect, test } from 'vitest';
import { aCreditRequest, anOverrideRequest } from '../testing/approval-requests.ts';
import { desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { bryggaren, on } from '../testing/scenarios.ts';

test('those that wait, oldest first, each with why this person may not', async () => {
  const at = await desk();
  const credit = await aCreditRequest(at);
  const exception = await anOverrideRequest(at);
  const listed = async (key: string) =>
    (await (await at.as(key)).approvals.list({})).rows.map(({ id, mine, refusal }) => [
      id,
      mine,
      refusal?.code ?? null,
    ]);
  expect(await listed('gunnar')).toEqual([
    [credit.approvalId, false, null],
    [exception.approvalId, false, null],
  ]);
  expect(await listed('karin')).toEqual([
    [credit.approvalId, true, 'approval.four_eyes'],
    [exception.approvalId, false, 'approval.four_eyes'],
  ]);
  expect(await listed('maria')).toEqual([
    [credit.approvalId, false, 'approval.no_right'],
    [exception.approvalId, true, 'approval.four_eyes'],
  ]);
  expect(await listed('johan')).toEqual([
    [credit.approvalId, false, 'approval.no_right'],
    [exception.approvalId, false, 'approval.no_right'],
  ]);
  expect(await listed('pelle')).toEqual([]);
  expect((await (await at.as('gunnar')).approvals.list({})).rows[0]).toMatchObject({
    kind: 'credit',
    amountOre: 600_000,
    requestedBy: { name: 'Karin Lund' },
    case: { number: credit.view.number, typeKey: 'invoice_dispute' },
    customerName: expect.stringContaining('Bryggaren'),
    remindedAt: null,
  });
  expect(await refusalOf((await at.as('rut')).approvals.list({}))).toMatchObject({ status: 403 });
  const counts = async (key: string) => (await (await at.as(key)).cases.counts()).approvals;
  expect([await counts('gunnar'), await counts('karin'), await counts('maria')]).toEqual([2, 0, 0]);
});

test('pages go on where the one before ended; a place that never was is told', async () => {
  const at = await desk();
  for (let made = 0; made < 3; made += 1) await aCreditRequest(at);
  const gunnar = await at.as('gunnar');
  const { rows } = await gunnar.approvals.list({});
  const second = rows[1];
  const rest = await gunnar.approvals.list({ after: `${second?.requestedAt}|${second?.id}` });
  expect(rest).toEqual({ rows: rows.slice(2), next: null });
  for (const after of ['x', '2026-01-01|x', `|${second?.id}`])
    expect(await refusalOf(gunnar.approvals.list({ after }))).toMatchObject({
      status: 400,
      code: 'list.cursor',
    });
});

test('what was answered during the last thirty days, latest first', async () => {
  const at = await desk();
  const [first, second, old] = [
    await aCreditRequest(at),
    await anOverrideRequest(at),
    await aCreditRequest(at),
  ];
  const gunnar = await at.as('gunnar');
  for (const { approvalId } of [first, second, old])
    await gunnar.approvals.decide({ approvalId, version: 1, outcome: 'return', note: 'Mer underlag.' });
  await at.owner.query('alter table approval disable trigger approval_guard');
  await at.owner.query(`update approval set decided_at = now() - interval '31 days' where id = $1`, [
    old.approvalId,
  ]);
  await at.owner.query('alter table approval enable trigger approval_guard');
  const { rows } = await gunnar.approvals.list({ which: 'decided' });
  expect(rows.map(({ id, state, decidedBy }) => [id, state, decidedBy?.name])).toEqual([
    [second.approvalId, 'returned', 'Gunnar Åkesson'],
    [first.approvalId, 'returned', 'Gunnar Åkesson'],
  ]);
});

test('one approval: what was frozen, the writing, the right, what is different now, and what was asked before', async () => {
  const at = await desk();
  const earlier = await aCreditRequest(at);
  const gunnar = await at.as('gunnar');
  await gunnar.approvals.decide({
    approvalId: earlier.approvalId,
    version: 1,
    outcome: 'return',
    note: 'Sänk.',
  });
  const karin = await at.as('karin');
  const now = await karin.cases.get({ ref: earlier.view.number });
  await karin.cases.move({
    ...on(now),
    move: 'ask_credit_approval',
    fields: { creditedAmount: 550_000, decisionReason: 'Resten följer avtalet.' },
    reason: 'Sänkt.',
  });
  const { rows } = await gunnar.approvals.list({});
  const asked = rows.find((row) => row.case.number === earlier.view.number);
  const view = await gunnar.approvals.get({ approvalId: asked?.id ?? '' });
  expect(view).toMatchObject({
    reason: 'Sänkt.',
    refusal: null,
    authority: { result: 'allow' },
    evidence: [{ isRequest: true, sha256: null, message: { channel: 'phone', fromName: 'Lena Ek' } }],
    differences: [],
    earlier: [{ state: 'returned', decisionNote: 'Sänk.', decidedBy: { name: 'Gunnar Åkesson' } }],
  });
  const lines = Object.fromEntries(view.lines.map(({ key, value }) => [key, value.sv]));
  expect(lines).toMatchObject({
    customer: expect.stringContaining(bryggaren.number),
    'field.creditedAmount': expect.stringMatching(/^5\s500,00\skr$/),
  });
  await karin.cases.link({
    ...on(await karin.cases.get({ ref: now.number })),
    agreementId: null,
    invoiceId: null,
  });
  expect(await gunnar.approvals.get({ approvalId: view.id })).toMatchObject({
    state: 'void',
    refusal: { code: 'approval.decided' },
    differences: [{ key: 'invoice', kind: 'removed', now: null }, { key: 'authority' }],
  });
});
