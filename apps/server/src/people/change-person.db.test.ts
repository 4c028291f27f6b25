import type { PersonView } from '@underlag/api/people';
import { describe, expect, test } from 'vitest';
import { aColleague, anAgent } from '../testing/colleagues.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

type Roles = ('agent' | 'manager' | 'approver' | 'administrator' | 'reader')[];

/** What the settings send back of a person as they are shown. */
const sent = ({ email: _, lastSeenAt: __, roles, ...person }: PersonView) => ({
  ...person,
  roles: roles as Roles,
});

const shown = async (at: Desk, id: string) => {
  const person = (await (await at.as('ahmed')).people.list()).find((each) => each.id === id);
  if (!person) throw new Error('not on the staff');
  return sent(person);
};

let colleagues = 0;

/** A colleague who has been changed once already. */
async function aChangedColleague(at: Desk) {
  const id = await aColleague(at, anAgent(`byter${++colleagues}`));
  await (await at.as('ahmed')).people.change(await shown(at, id));
  return shown(at, id);
}

describe('people.change', () => {
  quintet({
    given: aChangedColleague,
    call: (caller, person) =>
      caller.people.change({
        ...person,
        creditLimitOre: 250_000,
        queues: [{ queue: 'disputes', level: 'work' }],
      }),
    unseen: (person) => ({ ...person, id: '00000000-0000-4000-8000-000000000000' }),
    powerless: ['karin', 'rut', 'gunnar'],
    owner: 'ahmed',
    refused: [
      'person.last_administrator',
      async (at) => {
        const { personId } = (await at.ctxOf('ahmed')).actor;
        return { ...(await shown(at, personId)), roles: ['reader'] as Roles };
      },
    ],
    stale: (person) => ({ ...person, version: person.version - 1 }),
    events: ['person_changed'],
    done: async ({ db }, { id, version }) => {
      expect(await db.person.findUnique({ where: { id }, include: { queueRights: true } })).toMatchObject({
        creditLimitOre: 250_000n,
        version: version + 1,
        queueRights: [{ queueKey: 'disputes', level: 'work' }],
      });
      const event = await db.adminEvent.findFirst({ where: { subjectId: id }, orderBy: { at: 'desc' } });
      expect(event?.data).toMatchObject({ from: { creditLimitOre: 0 }, to: { creditLimitOre: 250_000 } });
    },
  });

  test('what is taken away is gone at the next call', async () => {
    const at = await desk();
    const person = await aChangedColleague(at);
    const view = await aCase(at);
    const key = `byter${colleagues}`;
    await (await at.as(key)).cases.get({ ref: view.number });
    await (await at.as('ahmed')).people.change({ ...person, queues: [] });
    expect(await refusalOf((await at.as(key)).cases.get({ ref: view.number }))).toMatchObject({
      status: 404,
    });
  });

  test('somebody who leaves is signed out, and no link of theirs opens anything', async () => {
    const at = await desk();
    const person = await aChangedColleague(at);
    const ahmed = await at.as('ahmed');
    const { url } = await ahmed.people.reset({ id: person.id });
    await at.db.session.create({
      data: { userId: person.id, token: person.id, expiresAt: new Date('2099-01-01') },
    });
    await ahmed.people.change({ ...person, active: false });
    expect(await at.db.session.count({ where: { userId: person.id } })).toBe(0);
    const token = url.split('/lank/')[1] ?? '';
    const told = refusalOf(at.outsider().session.useLink({ token, password: 'ett långt lösenord' }));
    expect(await told).toMatchObject({ status: 422, code: 'link.spent' });
  });

  test('a queue that does not exist is told beside the field', async () => {
    const at = await desk();
    const person = {
      ...(await aChangedColleague(at)),
      queues: [{ queue: 'no_such', level: 'read' as const }],
    };
    const ahmed = await at.as('ahmed');
    const told = await nothingWritten(at, () => refusalOf(ahmed.people.change(person)));
    expect(told).toMatchObject({ status: 400, fields: [{ path: 'queues' }] });
  });

  test('two administrators who let each other go at once: one stays', async () => {
    const at = await desk();
    const bodil = await aColleague(at, {
      key: 'bodil',
      name: 'Bodil Ask',
      roles: ['administrator'],
      queues: {},
    });
    const { personId: ahmed } = (await at.ctxOf('ahmed')).actor;
    const [ofAhmed, ofBodil] = [await shown(at, ahmed), await shown(at, bodil)];
    const both = await Promise.allSettled([
      (await at.as('bodil')).people.change({ ...ofAhmed, roles: ['reader'] }),
      (await at.as('ahmed')).people.change({ ...ofBodil, active: false }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await at.db.person.count({ where: { active: true, roles: { has: 'administrator' } } })).toBe(1);
  });
});
