import type { CaseView } from '@underlag/api/cases';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openServer } from '../open-server.ts';
import { aColleague, anAgent } from '../testing/colleagues.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { aCase, look, moved, withdrawn } from '../testing/scenarios.ts';
import { cookieOf, serve } from '../testing/serve.ts';
import { listen } from '../testing/stream.ts';
import { until } from '../testing/until.ts';
import { nothingWritten } from '../testing/written.ts';
import { raiseNotices } from './raise-notices.ts';

const monday = '2027-03-01T08:00:00+01:00';
const minute = 60_000;

let at: Desk;
beforeEach(async () => {
  at = await desk();
  // Only the cases of one test are watched.
  await at.db.case.updateMany({ data: { noticeAt: null } });
  travel(monday);
});
afterEach(() => {
  at.server.clockShiftMs = 0;
});

const travel = (to: string | Date, laterMs = 0) => {
  at.server.clockShiftMs = new Date(to).getTime() + laterMs - Date.now();
};
const rowOf = ({ id }: CaseView) => at.db.case.findUniqueOrThrow({ where: { id } });
const idOf = async (name: string) => (await at.db.person.findFirstOrThrow({ where: { name } })).id;

/** A new case of somebody's, or nobody's, and when its first promise is three quarters and wholly used. */
async function given(assigneeId: string | null) {
  const view = await aCase(at);
  if (assigneeId)
    await (await at.as('karin')).cases.assign({ caseId: view.id, version: view.version, assigneeId });
  const row = await rowOf(view);
  return { view, warnAt: row.noticeAt ?? '', dueAt: row.dueAt ?? '' };
}

/** Who has been told of what, in the order of telling. */
async function told({ id }: CaseView): Promise<string[]> {
  const notices = await at.db.notice.findMany({
    where: { caseId: id },
    include: { person: true },
    orderBy: [{ at: 'asc' }, { person: { name: 'asc' } }],
  });
  return notices.map(({ person, kind, clock }) => `${person.name} ${clock} ${kind}`);
}

const mailsWaiting = async () =>
  (
    await at.owner.query(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'mail-notices'`,
    )
  ).rows.length;

test('at three quarters, then at the end, assignee and manager are told; each once, of any number of runs and processes', async () => {
  const { view, warnAt, dueAt } = await given(await idOf('Karin Lund'));
  const other = await openServer(at.server.config);
  const runs = () => {
    other.clockShiftMs = at.server.clockShiftMs;
    return Promise.all([raiseNotices(at.server), raiseNotices(other), raiseNotices(at.server)]);
  };
  try {
    travel(warnAt, -minute);
    await nothingWritten(at, runs);
    travel(warnAt);
    await runs();
    const first = ['Karin Lund firstResponse sla_75', 'Maria Öberg firstResponse sla_75'];
    expect(await told(view)).toEqual(first);
    expect(await mailsWaiting()).toBe(2);
    expect((await rowOf(view)).noticeAt).toEqual(new Date(dueAt));
    await nothingWritten(at, runs);
    travel(dueAt);
    await runs();
    const last = ['Karin Lund firstResponse sla_100', 'Maria Öberg firstResponse sla_100'];
    expect(await told(view)).toEqual([...first, ...last]);
    expect(await rowOf(view)).toMatchObject({ noticeAt: null, version: (await look(at, view)).version });
    travel(dueAt, 86_400_000);
    await nothingWritten(at, runs);
    // Even when the mark was lost: what has been told is not told again.
    await at.db.case.update({ where: { id: view.id }, data: { noticeAt: new Date(warnAt) } });
    await runs();
    expect(await told(view)).toHaveLength(4);
    expect(await mailsWaiting()).toBe(4);
  } finally {
    await other.close();
  }
});

test('nobody’s case is the manager’s; who has it by then is told, also on being late at once; who has left is not', async () => {
  const colleague = await aColleague(at, anAgent('kort'));
  const { view: unassigned, warnAt, dueAt } = await given(null);
  const { view: passed } = await given(await idOf('Karin Lund'));
  const { view: left } = await given(colleague);
  const { view: own } = await given(await idOf('Maria Öberg'));
  travel(warnAt, minute);
  await raiseNotices(at.server);
  await (await at.as('karin')).cases.assign({
    caseId: passed.id,
    version: (await look(at, passed)).version,
    assigneeId: await idOf('Johan Sjögren'),
  });
  await at.db.person.update({ where: { id: colleague }, data: { active: false } });
  travel(dueAt, minute);
  await raiseNotices(at.server);
  const maria = ['Maria Öberg firstResponse sla_75', 'Maria Öberg firstResponse sla_100'];
  expect(await told(unassigned)).toEqual(maria);
  expect(await told(own)).toEqual(maria);
  expect(await told(passed)).toEqual([
    'Karin Lund firstResponse sla_75',
    'Maria Öberg firstResponse sla_75',
    'Johan Sjögren firstResponse sla_100',
    'Maria Öberg firstResponse sla_100',
  ]);
  expect((await told(left)).filter((line) => line.includes('kort'))).toHaveLength(1);
});

test('a case that waits or is done is told of no more; when it goes on, only of what was not told', async () => {
  const karin = await at.as('karin');
  const { view, dueAt } = await given(await idOf('Karin Lund'));
  const { view: ended } = await given(null);
  await karin.cases.reply({
    caseId: view.id,
    seenSeq: (await look(at, view)).lastSeq,
    to: ['lena.ek@bryggaren.example'],
    subject: 'Svar',
    text: 'Vi återkommer.',
  });
  travel((await rowOf(view)).noticeAt ?? '');
  await withdrawn(at, ended);
  await raiseNotices(at.server);
  const once = ['Karin Lund nextUpdate sla_75', 'Maria Öberg nextUpdate sla_75'];
  expect([await told(view), await told(ended)]).toEqual([once, []]);
  await moved(at, view, 'wait_for_customer');
  expect(await rowOf(view)).toMatchObject({ noticeAt: null });
  travel(dueAt, 7 * 86_400_000);
  await raiseNotices(at.server);
  expect(await told(view)).toEqual(once);
  await moved(at, view, 'continue');
  await raiseNotices(at.server);
  expect(await told(view)).toEqual(once);
  const later = await rowOf(view);
  expect(later.noticeAt).toEqual(later.dueAt);
  travel(later.dueAt ?? '');
  await raiseNotices(at.server);
  expect(await told(view)).toEqual([...once, ...once.map((line) => line.replace('75', '100'))]);
});

test('the browsers of those who are told hear of it, and of the reading', async () => {
  const site = await serve(at.server);
  const [maria, johan] = await Promise.all(
    ['maria', 'johan'].map(async (key) => listen(site.url, await cookieOf(at.server, key))),
  );
  if (!maria || !johan) throw new Error('nobody listens');
  const noticed = ({ heard }: typeof maria) => heard.filter(({ kind }) => kind === 'noticed').length;
  try {
    await until('both to listen', () => maria.heard.length > 0 && johan.heard.length > 0);
    const { warnAt } = await given(null);
    travel(warnAt);
    await raiseNotices(at.server);
    await until('Maria to hear', () => noticed(maria) === 1);
    const caller = await at.as('maria');
    const [latest] = await caller.notices.list();
    await caller.notices.read({ id: latest?.id ?? '' });
    await until('Maria to hear again', () => noticed(maria) === 2);
    expect(noticed(johan)).toBe(0);
  } finally {
    await Promise.all([maria.close(), johan.close()]);
    await site.close();
  }
});
