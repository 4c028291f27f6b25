import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
const id = async (at: Desk, key: string) => (await at.ctxOf(key)).actor.personId;

let year = 2090;
/** A week of Gunnar's with Karin as deputy, far ahead and never the same one twice. */
async function aWeek(at: Desk) {
  year += 1;
  return {
    personId: await id(at, 'gunnar'),
    deputyId: await id(at, 'karin'),
    firstDay: `${year}-07-01`,
    lastDay: `${year}-07-07`,
  };
}

const entered = async (at: Desk) => (await at.as('maria')).absences.put(await aWeek(at));

describe('absences.put', () => {
  quintet({
    given: aWeek,
    call: (caller, week) => caller.absences.put(week),
    unseen: (week) => ({ ...week, personId: nobody }),
    powerless: ['rut', 'karin', 'pelle'],
    owner: 'maria',
    refused: ['absence.days', async (_, week) => ({ ...week, lastDay: `${year - 1}-12-31` })],
    events: ['absence_entered'],
    done: async (at, week) =>
      expect(await at.db.absence.findFirst({ where: { firstDay: new Date(week.firstDay) } })).toMatchObject({
        personId: week.personId,
        deputyId: week.deputyId,
        lastDay: new Date(week.lastDay),
        version: 1,
      }),
  });

  test.each([
    ['absence.own_deputy', 'deputyId', async (at: Desk) => ({ deputyId: await id(at, 'gunnar') })],
    ['absence.self_chosen', 'deputyId', async (at: Desk) => ({ deputyId: await id(at, 'maria') })],
    ['absence.deputy_inactive', 'deputyId', async () => ({ deputyId: nobody })],
    ['absence.past', 'lastDay', async () => ({ firstDay: '2020-01-01', lastDay: '2020-01-02' })],
  ] as const)('%s', async (code, path, spoil) => {
    const at = await desk();
    const week = { ...(await aWeek(at)), ...(await spoil(at)) };
    const told = await nothingWritten(at, async () => refusalOf((await at.as('maria')).absences.put(week)));
    expect(told).toMatchObject({ status: 422, code, fields: [{ path }] });
  });

  test('a person is away once at a time, also when two enter it at once', async () => {
    const at = await desk();
    const week = await aWeek(at);
    const maria = await at.as('maria');
    const both = await Promise.allSettled([
      maria.absences.put(week),
      maria.absences.put({ ...week, deputyId: null }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const told = await refusalOf(maria.absences.put({ ...week, firstDay: week.lastDay }));
    expect(told).toMatchObject({ code: 'absence.overlaps' });
  });

  test('an approver enters their own, and nobody else’s', async () => {
    const at = await desk();
    const gunnar = await at.as('gunnar');
    expect(await gunnar.absences.put(await aWeek(at))).toMatchObject({
      mayChange: true,
      approves: true,
      isToday: false,
    });
    const theirs = { ...(await aWeek(at)), personId: await id(at, 'karin'), deputyId: null };
    const told = await nothingWritten(at, () => refusalOf(gunnar.absences.put(theirs)));
    expect(told).toMatchObject({ status: 403, code: 'permission.absence.manage' });
    const karins = await (await at.as('ahmed')).absences.put(theirs);
    const removal = () => gunnar.absences.remove({ id: karins.id, version: 1 });
    expect(await nothingWritten(at, () => refusalOf(removal()))).toMatchObject({ status: 403 });
    const { rows, mayEnterFor } = await gunnar.absences.list();
    expect(rows.find((row) => row.id === karins.id)).toMatchObject({ mayChange: false, approves: false });
    expect(mayEnterFor).toEqual([await id(at, 'gunnar')]);
  });

  test('changed under its version', async () => {
    const at = await desk();
    const { id: absence, version, person, deputy, firstDay } = await entered(at);
    const maria = await at.as('maria');
    const put = (seen: number) =>
      maria.absences.put({
        id: absence,
        version: seen,
        personId: person.id,
        deputyId: deputy?.id ?? null,
        firstDay,
        lastDay: `${year}-07-14`,
      });
    expect(await eventsOf(at, () => put(version))).toEqual(['absence_changed']);
    expect(await nothingWritten(at, () => refusalOf(put(version)))).toMatchObject({ status: 409 });
  });
});

describe('absences.remove', () => {
  quintet({
    given: entered,
    call: (caller, { id, version }) => caller.absences.remove({ id, version }),
    unseen: (absence) => ({ ...absence, id: nobody }),
    powerless: ['rut', 'karin', 'pelle'],
    owner: 'gunnar',
    stale: (absence) => ({ ...absence, version: absence.version + 1 }),
    events: ['absence_removed'],
    done: async (at, absence) =>
      expect(await at.db.absence.findUnique({ where: { id: absence.id } })).toBeNull(),
  });
});
