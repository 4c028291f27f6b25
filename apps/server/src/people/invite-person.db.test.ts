import { describe, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { nothingWritten } from '../testing/written.ts';

let newcomers = 0;

/** Somebody who starts on Monday. */
const newcomer = () => ({
  name: 'Nils Ny',
  email: `Nils.Ny${++newcomers}@vakt.example`,
  roles: ['agent' as const],
  creditLimitOre: 100_000,
  queues: [{ queue: 'general', level: 'work' as const }],
});

describe('people.invite', () => {
  quintet({
    given: async () => newcomer(),
    call: (caller, input) => caller.people.invite(input),
    powerless: ['karin', 'rut', 'gunnar'],
    owner: 'ahmed',
    events: ['person_invited'],
    done: async ({ db }, { email }) => {
      const person = await db.person.findUniqueOrThrow({
        where: { email: email.toLowerCase() },
        include: { queueRights: true, accounts: true },
      });
      expect(person).toMatchObject({
        roles: ['agent'],
        creditLimitOre: 100_000n,
        queueRights: [{ queueKey: 'general', level: 'work' }],
        accounts: [],
      });
      const link = await db.oneTimeLink.findFirstOrThrow({ where: { personId: person.id } });
      expect(link).toMatchObject({ purpose: 'invite', usedAt: null });
      expect(link.expiresAt.getTime() - link.createdAt.getTime()).toBeCloseTo(72 * 3_600_000, -4);
    },
  });

  test('the link carries the secret; the database only its digest', async () => {
    const at = await desk();
    const { url } = await (await at.as('ahmed')).people.invite(newcomer());
    const token = url.split('/lank/')[1] ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    const links = await at.db.oneTimeLink.findMany();
    expect(JSON.stringify(links)).not.toContain(token);
  });

  test.each([
    [
      'an address that somebody has, in any case',
      { email: 'KARIN.Lund@vakt.example' },
      'person.exists',
      'email',
    ],
    [
      'a queue that does not exist',
      { queues: [{ queue: 'no_such', level: 'read' as const }] },
      'person.queues',
      'queues',
    ],
    [
      'a queue twice',
      { queues: ['read', 'work'].map((level) => ({ queue: 'general', level: level as 'read' | 'work' })) },
      'person.queues',
      'queues',
    ],
  ])('%s: told beside the field', async (_, wrong, code, path) => {
    const at = await desk();
    const ahmed = await at.as('ahmed');
    const told = await nothingWritten(at, () => refusalOf(ahmed.people.invite({ ...newcomer(), ...wrong })));
    expect(told).toMatchObject({ status: 400, code, fields: [{ path }] });
  });

  test('invited twice at once, there is one person', async () => {
    const at = await desk();
    const ahmed = await at.as('ahmed');
    const input = newcomer();
    const both = await Promise.allSettled([1, 2].map(() => ahmed.people.invite(input)));
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(await refusalOf(Promise.reject(lost.reason))).toMatchObject({ code: 'person.exists' });
    expect(await at.db.person.count({ where: { email: input.email.toLowerCase() } })).toBe(1);
  });
});
