import { beforeAll, expect, test } from 'vitest';
import { aCallOut, aReport, aVisit, secretWords } from '../testing/call-outs.ts';
import { type Caller, type Desk, desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { readCallOut } from './view-call-out.ts';

let at: Desk;
let karin: Caller;
beforeAll(async () => {
  at = await desk();
  karin = await at.as('karin');
});

const look = (invoiceId: string) => karin.callOuts.get({ invoiceId });
const listed = async (which: 'unmatched' | 'linked' | 'double' | 'refused', invoiceId: string) =>
  (await karin.callOuts.list({ which, size: 100 })).rows.find((row) => row.invoiceId === invoiceId);

test('the demo: what is sure is linked, who commissioned it is said, and the words of a report never leave', async () => {
  const words = (await at.db.incidentReport.findMany({ select: { words: true } })).map(({ words }) => words);
  const ekvagen = await at.db.invoice.findUniqueOrThrow({ where: { number: '306188909' } });
  const storgatan = await at.db.invoice.findUniqueOrThrow({ where: { number: '306188194' } });
  const [stranger, own] = [await look(ekvagen.id), await look(storgatan.id)];
  expect(stranger).toMatchObject({
    report: null,
    customer: null,
    centre: { name: 'Trygglarm Larmcentral', own: false },
    commissioned: { en: expect.stringMatching(/Trygglarm.*not a customer/) },
    verdict: { en: 'The best suggestion has 65 points. An automatic link needs 85.' },
    candidates: [{ number: 'R-599107', score: 65, answer: null, refusals: { link: null } }],
  });
  expect(own).toMatchObject({
    report: { number: 'R-599101', linkedBy: null, billedAlsoOn: [] },
    answers: [{ answer: 'yes', by: null, score: 100 }],
    commissioned: { sv: 'Beställd av vår egen larmcentral, Vaktens larmcentral.' },
  });
  const said = [
    stranger,
    own,
    await readCallOut({ db: at.db }, storgatan.id),
    ...(await Promise.all(
      (['unmatched', 'linked', 'double', 'refused'] as const).map((which) => karin.callOuts.list({ which })),
    )),
  ];
  for (const secret of words) expect(JSON.stringify(said)).not.toContain(secret);
});

test('refused, undone, refused again, linked to another; every word is kept and counted', async () => {
  const visit = await aVisit(at);
  const invoiceId = await aCallOut(at, visit, { alarmReference: null });
  const [first, second] = [await aReport(at, visit), await aReport(at, visit, { alarmReference: null })];
  const before = await karin.callOuts.labels();
  expect((await look(invoiceId)).verdict.sv).toBe('Två rapporter ligger lika högt. En person måste välja.');
  expect(await karin.callOuts.matchAll({})).toMatchObject({ linked: 0 });
  const pair = (reportId: string, version: number) => ({ invoiceId, reportId, version });
  await karin.callOuts.refuse(pair(first, 1));
  expect(await refusalOf(karin.callOuts.refuse(pair(first, 2)))).toMatchObject({ code: 'call_out.refused' });
  expect(await listed('refused', invoiceId)).toBeUndefined();
  await karin.callOuts.refuse(pair(second, 2));
  expect(await listed('refused', invoiceId)).toMatchObject({ best: { score: expect.any(Number) } });
  await karin.callOuts.undo(pair(second, 3));
  expect(await listed('refused', invoiceId)).toBeUndefined();
  const linked = await karin.callOuts.link(pair(second, 4));
  expect(linked).toMatchObject({ version: 5, report: { id: second, linkedBy: { name: 'Karin Lund' } } });
  expect(linked.candidates.map(({ id, answer }) => [id, answer])).toEqual(
    expect.arrayContaining([
      [first, 'no'],
      [second, 'yes'],
    ]),
  );
  expect(linked.answers.map(({ answer }) => answer)).toEqual(['yes', 'undone', 'no', 'no']);
  expect(await refusalOf(karin.callOuts.link(pair(first, 5)))).toMatchObject({ code: 'call_out.linked' });
  const stale = await refusalOf((await at.as('johan')).callOuts.undo(pair(second, 4)));
  expect(stale).toMatchObject({ kind: 'conflict', changedBy: 'Karin Lund' });
  expect(await listed('unmatched', invoiceId)).toBeUndefined();
  const after = await karin.callOuts.labels();
  expect(after).toEqual({
    ...before,
    yes: before.yes + 1,
    no: before.no + 2,
    undone: before.undone + 1,
    yesOnFirst: before.yesOnFirst + 1,
  });
});

test('linked by itself when sure; a link that was taken back stays with the agents', async () => {
  const visit = await aVisit(at);
  const invoiceId = await aCallOut(at, visit);
  expect(await karin.callOuts.matchAll({})).toMatchObject({ linked: 0 });
  const reportId = await aReport(at, visit);
  await aReport(at, visit, {
    alarmReference: 'annan',
    startedAt: new Date(visit.startedAt.getTime() - 36e5),
  });
  const counted = await karin.callOuts.labels();
  const both = await Promise.all([karin.callOuts.matchAll({}), karin.callOuts.matchAll({})]);
  expect(both.map(({ linked }) => linked).sort()).toEqual([0, 1]);
  expect(await listed('linked', invoiceId)).toMatchObject({ report: { automatic: true }, isDouble: false });
  const { version } = await look(invoiceId);
  await karin.callOuts.undo({ invoiceId, reportId, version });
  expect(await karin.callOuts.matchAll({})).toMatchObject({ linked: 0 });
  expect((await look(invoiceId)).verdict.en).toMatch(/an agent has already answered/);
  expect(await karin.callOuts.labels()).toMatchObject({
    automatic: counted.automatic + 1,
    automaticUndone: counted.automaticUndone + 1,
  });
});

test('billed twice: never linked by itself, flagged on both before and after, until an agent says no', async () => {
  const visit = await aVisit(at);
  const [first, second] = [await aCallOut(at, visit), await aCallOut(at, visit)];
  const reportId = await aReport(at, visit);
  expect(await karin.callOuts.matchAll({ invoiceIds: [first, second] })).toEqual({ looked: 2, linked: 1 });
  const [linked, left] = (await look(first)).report ? [first, second] : [second, first];
  for (const [one, other] of [
    [linked, left],
    [left, linked],
  ] as const) {
    expect((await look(one)).doubles.map(({ id }) => id)).toEqual([other]);
    expect(await listed('double', one)).toMatchObject({ isDouble: true });
  }
  expect((await look(left)).verdict.en).toMatch(/possibly billed twice/);
  const refused = await karin.callOuts.refuse({ invoiceId: left, reportId, version: 1 });
  expect(refused.doubles).toEqual([]);
  expect(await listed('double', linked)).toBeUndefined();
  await karin.callOuts.link({ invoiceId: left, reportId, version: 2 });
  expect((await look(left)).report?.billedAlsoOn).toHaveLength(1);
  expect(await listed('double', linked)).toMatchObject({ isDouble: true });
});

test('page by page without a gap, found by number, site and recipient', async () => {
  await aCallOut(at, await aVisit(at), { serviceAt: null });
  await aCallOut(at, await aVisit(at), { serviceAt: null });
  const whole = (await karin.callOuts.list({ size: 100 })).rows.map(({ invoiceId }) => invoiceId);
  const paged: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page = await karin.callOuts.list({ size: 1, after: after || null });
    paged.push(...page.rows.map(({ invoiceId }) => invoiceId));
    after = page.next;
  }
  expect(paged).toEqual(whole);
  const find = async (q: string) => (await karin.callOuts.list({ which: 'linked', q })).rows;
  expect(await find('306188194')).toMatchObject([{ number: '306188194', place: 'Storgatan 12' }]);
  expect((await find('s-200104')).length).toBeGreaterThan(2);
  expect(await find('100%')).toEqual([]);
  expect(await refusalOf(karin.callOuts.list({ after: 'x|y' }))).toMatchObject({ code: 'list.cursor' });
  expect(JSON.stringify(await karin.callOuts.list({}))).not.toContain(secretWords);
});
