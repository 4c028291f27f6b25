import { expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { replied } from '../testing/past.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, aDispute, look, moved, on, withdrawn } from '../testing/scenarios.ts';

const meter = async (at: Desk, key = 'maria') => (await at.as(key)).settings.faqMeter();

/** How the figures of these answers have changed by something. */
async function change(at: Desk, numbers: readonly number[], act: () => Promise<unknown>) {
  const count = async () =>
    (await meter(at)).rows
      .filter(({ number }) => numbers.includes(number))
      .map(({ cases, ended, firstContact, reopened }) => [cases, ended, firstContact, reopened]);
  const before = await count();
  await act();
  return (await count()).map((row, index) => row.map((value, at0) => value - (before[index]?.[at0] ?? 0)));
}

test('every answer is served, with queues, templates, deadlines and rights as they are set; for those who see the settings', async () => {
  const at = await desk();
  const { rows } = await meter(at);
  expect(rows.map(({ number }) => number)).toEqual([...Array(29).keys()]);
  for (const { types, answers, rule } of rows)
    expect(types.length + answers.length + (rule ? 1 : 0)).toBeGreaterThan(0);
  await at.db.typeSetting.update({ where: { typeKey: 'cancellation' }, data: { queueKey: 'general' } });
  const cancelled = (await meter(at, 'ahmed')).rows[20]?.types[0];
  expect(cancelled).toMatchObject({
    typeKey: 'cancellation',
    queue: { key: 'general' },
    rights: [{ sv: 'Säga upp avtalet' }],
  });
  expect(cancelled?.templates.length).toBeGreaterThan(2);
  expect(cancelled?.needed.length).toBeGreaterThan(0);
  for (const key of ['karin', 'gunnar', 'rut', 'pelle'])
    expect(await refusalOf(meter(at, key))).toMatchObject({ status: 403, code: 'permission.settings.read' });
});

test('a case counts for its type’s answers; ended without an answer it was not solved at first contact', async () => {
  const at = await desk();
  expect(await change(at, [23, 24], async () => withdrawn(at, await aDispute(at)))).toEqual([
    [0, 0, 0, 0],
    [1, 1, 0, 0],
  ]);
  const question = await aCase(at, { typeKey: 'unsorted' });
  expect(await change(at, [0, 13], () => replied(at, question))).toEqual([
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
});

test('an answer at first contact counts for its own number; opened again it was no first contact, and a merged case is none of its own', async () => {
  const at = await desk();
  const karin = await at.as('karin');
  const view = await aCase(at);
  expect(
    await change(at, [13, 24], () => karin.cases.answer({ ...on(view), replyKey: 'org_number' })),
  ).toEqual([
    [1, 1, 1, 0],
    [0, 0, 0, 0],
  ]);
  expect(await change(at, [13], () => moved(at, view, 'reopen'))).toEqual([[0, -1, -1, 1]]);
  const [older, newer] = [await aDispute(at), await aDispute(at)];
  await karin.cases.link({ ...on(newer), invoiceId: null });
  expect(
    await change(at, [24], async () =>
      karin.relations.merge({ ...on(await look(at, newer)), intoId: older.id }),
    ),
  ).toEqual([[-1, 0, 0, 0]]);
});
