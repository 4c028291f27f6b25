import type { CaseView } from '@underlag/api/cases';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { raiseNotices } from '../notices/raise-notices.ts';
import { aColleague, anAgent } from '../testing/colleagues.ts';
import { closeDesk, type Desk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, look, on } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const idOf = async (at: Desk, key: string) => (await at.ctxOf(key)).actor.personId;

/** Somebody is away from yesterday until tomorrow, by the Swedish day. */
async function away(at: Desk, key: string, deputy: string | null) {
  const personId = await idOf(at, key);
  await at.db.absence.deleteMany({ where: { personId } });
  await at.owner.query(
    `insert into absence (id, person_id, deputy_id, first_day, last_day)
     select gen_random_uuid(), $1, $2, today - 1, today + 1 from (select (now() at time zone 'Europe/Stockholm')::date as today) day`,
    [personId, deputy && (await idOf(at, deputy))],
  );
  return personId;
}

/** A case of Johan's. */
async function johans(at: Desk): Promise<CaseView> {
  const view = await aCase(at);
  await at.db.case.update({ where: { id: view.id }, data: { assigneeId: await idOf(at, 'johan') } });
  return look(at, view);
}

let people = 0;

describe('cases.handOver', () => {
  quintet({
    given: async (at) => {
      people += 1;
      const personId = await aColleague(at, anAgent(`borta${people}`));
      await away(at, `borta${people}`, 'karin');
      const { id } = await aCase(at);
      await at.db.case.update({ where: { id }, data: { assigneeId: personId } });
      return { id, personId, to: 'deputy' as const };
    },
    call: (caller, { personId, to }) => caller.cases.handOver({ personId, to }),
    powerless: ['rut', 'gunnar', 'lasse', 'karin'],
    refused: [
      'absence.none_today',
      async (at, subject) => ({ ...subject, personId: await idOf(at, 'ahmed') }),
    ],
    owner: 'maria',
    events: ['assigned'],
    done: async (at, { id }) =>
      expect(await at.db.case.findUnique({ where: { id } })).toMatchObject({
        assigneeId: await idOf(at, 'karin'),
      }),
  });

  test('a case the deputy may not work in stays, and is told with why; the rest goes, and back to the queue all goes', async () => {
    const at = await desk();
    await aColleague(at, { key: 'doris', name: 'Doris Al', roles: ['agent'], queues: { general: 'work' } });
    const personId = await away(at, 'johan', 'doris');
    await at.db.case.updateMany({ where: { assigneeId: personId }, data: { assigneeId: null } });
    const [mine, hers] = [await johans(at), await johans(at)];
    await at.db.case.update({ where: { id: mine.id }, data: { queueKey: 'disputes' } });
    const maria = await at.as('maria');
    const results = await maria.cases.handOver({ personId, to: 'deputy' });
    expect(Object.fromEntries(results.map(({ caseId, ok }) => [caseId, ok]))).toEqual({
      [mine.id]: false,
      [hers.id]: true,
    });
    expect(results.find(({ ok }) => !ok)?.says?.sv).toMatch(/kö/);
    expect(await maria.cases.handOver({ personId, to: 'queue' })).toMatchObject([
      { caseId: mine.id, ok: true },
    ]);
    expect((await look(at, mine)).assignee).toBeNull();
    expect(await maria.cases.handOver({ personId, to: 'queue' })).toEqual([]);
    await away(at, 'johan', null);
    expect(await refusalOf(maria.cases.handOver({ personId, to: 'deputy' }))).toMatchObject({
      status: 422,
      code: 'absence.no_deputy',
    });
  });
});

describe('somebody who is away', () => {
  beforeEach(async () => {
    await (await desk()).db.absence.deleteMany();
  });
  afterAll(closeDesk);

  test('is given a case only by one who says so, also in bulk; the deputy is named', async () => {
    const at = await desk();
    const assigneeId = await away(at, 'johan', 'ahmed');
    const view = await aCase(at);
    const karin = await at.as('karin');
    const give = (evenIfAway?: boolean) => karin.cases.assign({ ...on(view), assigneeId, evenIfAway });
    const told = await nothingWritten(at, () => refusalOf(give()));
    expect(told).toMatchObject({ status: 422, code: 'case.assignee_away', fields: [{ path: 'assigneeId' }] });
    expect(JSON.stringify(told)).toContain('Ahmed');
    const bulk = await karin.cases.bulk({ cases: [on(view)], act: { do: 'assign', assigneeId } });
    expect(bulk).toMatchObject([{ ok: false }]);
    const people = await karin.people.assignable();
    expect(people.find(({ id }) => id === assigneeId)?.away).toMatchObject({
      deputy: { id: await idOf(at, 'ahmed') },
    });
    expect(await eventsOf(at, () => give(true))).toEqual(['assigned']);
  });

  test('take-next gives them, and everybody, what it always gave', async () => {
    const at = await desk();
    await away(at, 'karin', 'johan');
    await aCase(at);
    expect(await (await at.as('karin')).cases.takeNext({ queue: 'general' })).not.toBeNull();
  });

  test('has a deputy who sees their cases, and the answers on them, as far as the deputy’s own queues go; on no other day', async () => {
    const at = await desk();
    const asker = 'Frida Frågvis <frida@annat.example>';
    const { caseNumber } = await at.mail(letter({ from: asker, subject: 'En fråga' }));
    const row = await at.db.case.findUniqueOrThrow({ where: { number: caseNumber ?? '' } });
    const johan = await idOf(at, 'johan');
    await at.db.case.update({ where: { id: row.id }, data: { assigneeId: johan, queueKey: 'general' } });
    const karin = async () => at.as('karin');
    const seen = async () =>
      (await (await karin()).cases.list({ list: 'stand_in' })).rows.map(({ id }) => id);
    expect(await seen()).toEqual([]);
    await away(at, 'johan', 'karin');
    expect(await seen()).toContain(row.id);
    const { standIn } = await (await karin()).cases.counts();
    expect(standIn).toBe((await seen()).length);
    await at.mail(letter({ from: asker, subject: `SV: ${caseNumber}` }));
    const view = await (await karin()).cases.get({ ref: row.id });
    expect(view.timeline.filter(({ kind }) => kind === 'message').length).toBeGreaterThan(1);
    expect((await (await at.as('ahmed')).cases.list({ list: 'stand_in' })).rows).toEqual([]);
    await at.db.case.update({ where: { id: row.id }, data: { queueKey: 'suppliers' } });
    expect(await seen()).not.toContain(row.id);
    expect((await (await karin()).cases.counts()).standIn).toBe((await seen()).length);
  });

  test('has a deputy who is told of their deadlines too', async () => {
    const at = await desk();
    await at.db.case.updateMany({ data: { noticeAt: null } });
    const view = await johans(at);
    await away(at, 'johan', 'karin');
    const row = await at.db.case.findUniqueOrThrow({ where: { id: view.id } });
    at.server.clockShiftMs = (row.warnAt?.getTime() ?? 0) + 60_000 - Date.now();
    await at.db.case.update({ where: { id: view.id }, data: { noticeAt: row.warnAt } });
    await at.db.absence.updateMany({ data: { lastDay: new Date('2099-01-01') } });
    await raiseNotices(at.server);
    at.server.clockShiftMs = 0;
    const told = await at.db.notice.findMany({ where: { caseId: view.id }, include: { person: true } });
    expect(told.map(({ person }) => person.name)).toEqual(
      expect.arrayContaining(['Johan Sjögren', 'Karin Lund']),
    );
  });
});
