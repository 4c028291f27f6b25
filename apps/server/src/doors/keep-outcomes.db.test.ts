import { beforeAll, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { daysAgo, replied } from '../testing/past.ts';
import { aCase, look, moved, on } from '../testing/scenarios.ts';

let at: Desk;
beforeAll(async () => {
  at = await desk();
});

const rounds = async (caseId: string) =>
  (
    await at.db.clockOutcome.findMany({ where: { caseId }, orderBy: [{ clock: 'asc' }, { round: 'asc' }] })
  ).map(({ clock, round, met }) => `${clock} ${round} ${met ? 'met' : 'missed'}`);

test('rows come with answers and ends, and go with what is taken back', async () => {
  const karin = await at.as('karin');
  const view = await aCase(at);
  expect(await rounds(view.id)).toEqual([]);
  const { deliveryId } = await replied(at, view);
  expect(await rounds(view.id)).toEqual(['firstResponse 1 met', 'nextUpdate 1 met']);
  await karin.cases.undoReply({ deliveryId });
  expect(await rounds(view.id)).toEqual([]);
  await replied(at, view, 'resolve');
  const settled = ['firstResponse 1 met', 'nextUpdate 1 met', 'solution 1 met'];
  expect(await rounds(view.id)).toEqual(settled);
  await moved(at, view, 'reopen');
  expect(await rounds(view.id)).toEqual(settled.slice(0, 2));
  await moved(at, view, 'withdraw', { reason: 'Kunden ringde igen.' });
  expect((await rounds(view.id)).at(-1)).toBe('solution 1 met');
});

test('a row keeps the queue and assignee of its moment, and is judged by the type the case has now', async () => {
  const karin = await at.as('karin');
  const johan = (await at.ctxOf('johan')).actor.personId;
  const view = await daysAgo(at, 9, () => aCase(at, { typeKey: 'unsorted' }));
  await daysAgo(at, 7, () => replied(at, view));
  await karin.cases.assign({ ...on(await look(at, view)), assigneeId: johan });
  await karin.cases.classify({ ...on(await look(at, view)), typeKey: 'general_question' });
  const first = await at.db.clockOutcome.findFirstOrThrow({
    where: { caseId: view.id, clock: 'firstResponse' },
  });
  expect(first).toMatchObject({ typeKey: 'unsorted', queueKey: 'unsorted', assigneeId: null });
});

test('a notice is planned for each new deadline, and stays told for the one it was told of', async () => {
  const row = (id: string) => at.db.case.findUniqueOrThrow({ where: { id } });
  const view = await aCase(at);
  const planned = await row(view.id);
  expect(planned.warnAt).not.toBeNull();
  expect(planned.noticeAt).toEqual(planned.warnAt);
  await at.db.case.update({ where: { id: view.id }, data: { noticeAt: null } });
  await (await at.as('karin')).cases.note({ caseId: view.id, text: 'Ringer i morgon.' });
  expect((await row(view.id)).noticeAt).toBeNull();
  await replied(at, view);
  const anew = await row(view.id);
  expect(anew.dueAt).not.toEqual(planned.dueAt);
  expect(anew.noticeAt).toEqual(anew.warnAt);
});
