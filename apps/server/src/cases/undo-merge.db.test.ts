import { afterAll, describe, expect, test } from 'vitest';
import { closeDesk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { aPair, merge, merged } from '../testing/merges.ts';
import { daysAgo, replied } from '../testing/past.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, look, on, withdrawn } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

describe('relations.undoMerge', () => {
  quintet({
    given: (at) => merged(at),
    call: (caller, view) => caller.relations.undoMerge(on(view)),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: ['case.not_merged', async (at) => ({ ...(await aPair(at)) })],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['moved', 'merge_undone', 'merge_undone'],
    done: async (at, { id, intoId }) => {
      const row = await at.db.case.findUniqueOrThrow({ where: { id } });
      expect(row).toMatchObject({ state: 'new', category: 'new', mergedIntoId: null, doneAt: null });
      expect(row.dueAt).not.toBeNull();
      expect((await look(at, { id: intoId })).relations.tookIn).toEqual([]);
      const karin = await at.as('karin');
      await karin.relations.merge({ ...on(row), intoId });
    },
  });

  test('for a day to the minute, and no longer; the clocks go on with the time used', async () => {
    const at = await desk();
    const pair = await daysAgo(at, 2, () => aPair(at));
    const before = pair.clocks.solution.remainingMinutes;
    const early = await daysAgo(at, 1 - 1 / 1440, () => merged(at, pair));
    expect(early.relations.mergedInto?.undoUntil).toEqual(expect.any(String));
    await (await at.as('karin')).relations.undoMerge(on(early));
    expect((await look(at, early)).clocks.solution.remainingMinutes).toBeLessThanOrEqual(before);
    const late = await daysAgo(at, 1 + 1 / 1440, () => merged(at));
    expect((await look(at, late)).relations.mergedInto?.undoUntil).toBeNull();
    const karin = await at.as('karin');
    expect(await nothingWritten(at, () => refusalOf(karin.relations.undoMerge(on(late))))).toMatchObject({
      status: 422,
      code: 'case.merge_undo_late',
    });
  });

  test('the other case’s queue counts too', async () => {
    const at = await desk();
    const view = await merged(at);
    await at.db.case.update({ where: { id: view.intoId }, data: { queueKey: 'suppliers' } });
    const karin = await at.as('karin');
    const undo = () => karin.relations.undoMerge(on(view));
    expect(await nothingWritten(at, () => refusalOf(undo()))).toMatchObject({ status: 404 });
    expect(await eventsOf(at, async () => (await at.as('maria')).relations.undoMerge(on(view)))).toHaveLength(
      3,
    );
  });
});

describe('a merged case', () => {
  afterAll(closeDesk);

  test('later mail to the merged case goes to the one it lives on in; a stranger’s does not, and the merged one answers nobody', async () => {
    const at = await desk();
    const [last, middle] = await daysAgo(at, 30, async () => [await aCase(at), await aCase(at)] as const);
    const asker = 'Frågvis <fragvis@annat.example>';
    const opened = await at.mail(letter({ from: asker, subject: 'En fråga' }));
    const id = (await at.db.case.findUniqueOrThrow({ where: { number: opened.caseNumber ?? '' } })).id;
    const maria = await at.as('maria');
    const first = await maria.cases.classify({ ...on(await look(at, { id })), typeKey: 'general_question' });
    await merge(at, { ...first, intoId: middle.id }, 'maria');
    await merge(at, { ...(await look(at, middle)), intoId: last.id });
    const subject = `SV: ${first.number}`;
    expect(await at.mail(letter({ from: asker, subject }))).toEqual({
      result: 'joined',
      caseNumber: last.number,
    });
    expect((await at.mail(letter({ from: 'X <x@overallt.example>', subject }))).result).toBe('case');
    const now = await look(at, last);
    expect(now.relations.tookIn.map(({ number }) => number).sort()).toEqual(
      [first.number, middle.number].sort(),
    );
    expect(now.timeline.filter((entry) => entry.kind === 'message').map(({ ofCase }) => ofCase)).toEqual(
      expect.arrayContaining([first.number, middle.number, undefined]),
    );
    const answer = () => replied(at, first);
    expect(await nothingWritten(at, () => refusalOf(answer()))).toMatchObject({ code: 'case.merged' });
    expect((await look(at, first)).can.reply).toBe(false);
    expect((await look(at, first)).moves).toEqual([]);
    await withdrawn(at, now);
    expect(await at.mail(letter({ from: asker, subject }))).toMatchObject({ caseNumber: last.number });
    await withdrawn(at, last);
    at.server.clockShiftMs = 15 * 86_400_000;
    const late = await at.mail(letter({ from: asker, subject }));
    at.server.clockShiftMs = 0;
    const next = await at.db.case.findUniqueOrThrow({ where: { number: late.caseNumber ?? '' } });
    expect([late.result, next.continuesId]).toEqual(['case', last.id]);
  });

  test('who may not see the merged case reads its number only', async () => {
    const at = await desk();
    const { id, intoId, number } = await merged(at);
    await at.db.case.update({ where: { id }, data: { queueKey: 'suppliers' } });
    const view = await (await at.as('karin')).cases.get({ ref: intoId });
    expect(view.relations.tookIn).toMatchObject([{ number, isVisible: false, undoUntil: null }]);
    expect(view.timeline.filter((entry) => entry.kind === 'message' && entry.ofCase)).toEqual([]);
  });
});
