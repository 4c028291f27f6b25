import { expect, test } from 'vitest';
import { answered } from '../testing/approvals.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { moved } from '../testing/scenarios.ts';
import { anAskedTermination, endRecorded, letterText, refusedMove } from '../testing/terminations.ts';

const approved = async (at: Desk) => {
  const { view, agreement } = await anAskedTermination(at);
  return { agreement, view: await answered(at, view, 'approve') };
};
const change = (at: Desk, { id }: { id: string }, data: { noticeMonths?: number; managerPhone?: null }) =>
  at.db.agreement.update({ where: { id }, data });

test('a confirmation that was taken back is no confirmation; the next one is number 2', async () => {
  const at = await desk();
  const view = await moved(at, (await approved(at)).view, 'send_confirmation');
  const sent = view.timeline.findLast((entry) => entry.kind === 'message');
  const deliveryId = sent?.kind === 'message' ? (sent.delivery?.id ?? '') : '';
  await (await at.as('karin')).cases.undoReply({ deliveryId });
  await endRecorded(at, view);
  expect(await refusedMove(at, view, 'close')).toMatchObject({ code: 'cancellation.not_confirmed' });
  const again = await moved(at, view, 'resend_confirmation');
  expect(again.letters.map(({ number, delivery }) => [number, delivery])).toEqual([
    [2, 'scheduled'],
    [1, 'undone'],
  ]);
  expect(await moved(at, view, 'close')).toMatchObject({ state: 'closed' });
});

test('a confirmation says what was approved, also when the register has changed since', async () => {
  const at = await desk();
  const { view, agreement } = await approved(at);
  await change(at, agreement, { noticeMonths: 6 });
  const confirmed = await moved(at, view, 'send_confirmation');
  const row = await at.db.caseLetter.findFirstOrThrow({ where: { caseId: view.id } });
  expect(row).toMatchObject({
    kind: 'termination',
    number: 1,
    contents: { ending: { endDate: '2026-03-16' }, caseNumber: view.number, language: 'sv' },
  });
  const approval = await at.db.approval.findUnique({ where: { id: row.approvalId ?? '' } });
  expect(approval).toMatchObject({ state: 'approved', kind: 'cancellation' });
  expect(await letterText(at, confirmed)).toContain('2026-03-16');
});

test('a confirmation is in the language of the case', async () => {
  const at = await desk();
  const { view } = await approved(at);
  await at.db.case.update({ where: { id: view.id }, data: { language: 'en' } });
  const text = await letterText(at, await moved(at, view, 'send_confirmation'));
  expect(text).toContain('Confirmation of termination');
  expect(text).toContain('First day without service. The last day with service is 2026-03-15.');
});

test('a confirmation is not sent while nobody can be named to turn to', async () => {
  const at = await desk();
  const { view, agreement } = await approved(at);
  await change(at, agreement, { managerPhone: null });
  expect(await refusedMove(at, view, 'send_confirmation')).toMatchObject({
    status: 422,
    code: 'agreement.manager_unreachable',
  });
});
