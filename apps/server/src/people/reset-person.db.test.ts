import { describe, expect, test } from 'vitest';
import { aColleague, anAgent } from '../testing/colleagues.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';

let colleagues = 0;

/** A colleague who is locked out but signed in somewhere. */
async function lockedOut(at: Desk) {
  const id = await aColleague(at, anAgent(`utelast${++colleagues}`));
  await at.db.session.create({ data: { userId: id, token: id, expiresAt: new Date('2099-01-01') } });
  return { id };
}

describe('people.reset', () => {
  quintet({
    given: lockedOut,
    call: (caller, { id }) => caller.people.reset({ id }),
    unseen: () => ({ id: '00000000-0000-4000-8000-000000000000' }),
    powerless: ['karin', 'rut', 'gunnar'],
    owner: 'ahmed',
    refused: [
      'person.inactive',
      async ({ db }, given) => {
        await db.person.update({ where: { id: given.id }, data: { active: false } });
        return given;
      },
    ],
    events: ['reset_link_made'],
    done: async ({ db }, { id }) => {
      expect(await db.session.count({ where: { userId: id } })).toBe(0);
      expect(await db.oneTimeLink.findMany({ where: { personId: id } })).toMatchObject([
        { purpose: 'reset', usedAt: null },
      ]);
    },
  });

  test('a newer link puts the older out of use', async () => {
    const at = await desk();
    const { id } = await lockedOut(at);
    const ahmed = await at.as('ahmed');
    const first = await ahmed.people.reset({ id });
    await ahmed.people.reset({ id });
    const use = at.outsider().session.useLink({
      token: first.url.split('/lank/')[1] ?? '',
      password: 'ett långt lösenord',
    });
    expect(await refusalOf(use)).toMatchObject({ status: 422, code: 'link.spent' });
  });
});
