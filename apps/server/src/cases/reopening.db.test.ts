import { randomUUID } from 'node:crypto';
import type { CaseView } from '@underlag/api/cases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ourMessage } from '../testing/asked.ts';
import { closeDesk, type Desk, desk } from '../testing/desk.ts';
import { disputeForm, sendForm } from '../testing/forms.ts';
import { letter } from '../testing/letters.ts';
import { replied } from '../testing/past.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, anUpload, bryggaren, look, on } from '../testing/scenarios.ts';
import { serve } from '../testing/serve.ts';
import { nothingWritten } from '../testing/written.ts';

const minute = 60_000;
const fourteenDays = 14 * 24 * 60 * minute;
const lena = `Lena Ek <${bryggaren.mail}>`;

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve((await desk()).server);
});
afterAll(async () => {
  await site.close();
  await closeDesk();
});

/** A question of Lena's that was answered and solved so many milliseconds ago. */
async function solved(at: Desk, ago: number): Promise<CaseView> {
  const view = await aCase(at);
  at.server.clockShiftMs = -ago;
  await replied(at, view, 'resolve');
  at.server.clockShiftMs = 0;
  return look(at, view);
}

/** What became of the case, and of what came: it goes on itself, in a new case, or not at all. */
async function outcome(at: Desk, view: CaseView, other: string | null) {
  if ((await look(at, view)).category === 'working') return 'opened again';
  const next = other && (await at.db.case.findUnique({ where: { number: other } }));
  return next && next.continuesId === view.id ? 'a new case goes on from it' : 'stays ended';
}

const routes: Record<string, (at: Desk, view: CaseView) => Promise<string | null>> = {
  'a mail that answers ours': async (at, view) => {
    const { messageId } = await ourMessage(at, view.id);
    return (await at.mail(letter({ from: lena, answers: [messageId] }))).caseNumber ?? null;
  },
  'a mail that names it': async (at, view) =>
    (await at.mail(letter({ from: lena, subject: `Angående ${view.number}` }))).caseNumber ?? null,
  'the step on the page': async (at, view) => {
    const karin = await at.as('karin');
    await karin.cases.move({ ...on(view), move: 'reopen' }).catch(() => null);
    return null;
  },
  'a letter': async (at, view) => {
    const karin = await at.as('karin');
    const uploadIds = [(await anUpload(at, 'karin', view.id)).id];
    await karin.cases
      .addLetter({ ...on(view), arrivedOn: '2026-01-07', text: 'Brev', uploadIds })
      .catch(() => null);
    return null;
  },
  'a call taken down as a new case that goes on from it': async (at, view) => {
    const wanted = { typeKey: 'general_question', continuesId: view.id };
    return aCase(at, wanted)
      .then(({ number }) => number)
      .catch(() => null);
  },
  'the form, which names it': async (at, view) => {
    await at.db.rateLimit.deleteMany();
    const form = disputeForm({ email: bryggaren.mail, message: `Det gäller ${view.number} igen.` });
    return (await sendForm(site.url, form)).body.number;
  },
};

describe('an ended case', () => {
  test.each([
    ['a mail that answers ours', 'opened again', 'a new case goes on from it'],
    ['a mail that names it', 'opened again', 'a new case goes on from it'],
    ['the step on the page', 'opened again', 'stays ended'],
    ['a letter', 'opened again', 'stays ended'],
    ['a call taken down as a new case that goes on from it', 'stays ended', 'a new case goes on from it'],
    // Anybody may type an address into a form: it opens nothing again.
    ['the form, which names it', 'a new case goes on from it', 'a new case goes on from it'],
  ])('%s: %s on the last minute of fourteen days, %s a minute later', async (route, inTime, late) => {
    const at = await desk();
    for (const [ago, expected] of [
      [fourteenDays - minute, inTime],
      [fourteenDays + minute, late],
    ] as const) {
      const view = await solved(at, ago);
      const came = await routes[route]?.(at, view);
      expect(await outcome(at, view, came ?? null)).toBe(expected);
    }
  });

  test('opened again it goes on with the time used, and its link shows on both pages when a new one goes on', async () => {
    const at = await desk();
    const view = await solved(at, minute);
    const karin = await at.as('karin');
    const again = await karin.cases.move({ ...on(view), move: 'reopen' });
    expect(again).toMatchObject({
      category: 'working',
      doneAt: null,
      clocks: { solution: { state: 'running' } },
    });
    const old = await solved(at, fourteenDays + minute);
    const next = await aCase(at, { continuesId: old.id });
    for (const [one, its] of [
      [old, next],
      [next, old],
    ] as const)
      expect((await look(at, one)).related).toMatchObject([
        { number: its.number, why: { sv: 'Hör ihop med det här ärendet' } },
      ]);
  });

  test('a new case goes on from no open one, from none that can still be opened, and from none that one may not see', async () => {
    const at = await desk();
    const refusal = (continuesId: string) => nothingWritten(at, () => refusalOf(aCase(at, { continuesId })));
    const open = await aCase(at);
    expect(await refusal(open.id)).toMatchObject({ status: 422, code: 'case.not_ended' });
    expect(await refusal((await solved(at, minute)).id)).toMatchObject({ code: 'case.not_ended' });
    const unseen = await solved(at, fourteenDays + minute);
    await at.db.case.update({ where: { id: unseen.id }, data: { queueKey: 'suppliers', assigneeId: null } });
    expect(await refusal(unseen.id)).toMatchObject({ status: 404 });
    expect(await refusal(randomUUID())).toMatchObject({ status: 404 });
  });

  test('a form whose writer has no part in the case it names goes on from nothing, and says so', async () => {
    const at = await desk();
    const view = await solved(at, minute);
    await at.db.rateLimit.deleteMany();
    const form = disputeForm({ email: 'annan@hemma.example', message: `Se ${view.number}.` });
    const { body } = await sendForm(site.url, form);
    const opened = await at.db.case.findUniqueOrThrow({ where: { number: body.number } });
    expect(opened.continuesId).toBeNull();
    expect(await at.events(opened.id)).toContain('number_quoted');
  });
});
