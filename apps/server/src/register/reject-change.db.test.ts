import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { aRight, aWish, registerOf, revoke } from '../testing/registers.ts';
import { aCase } from '../testing/scenarios.ts';

async function given(at: Desk) {
  const right = await aRight(at);
  const { id: caseId } = await aCase(at, { customerId: right.customerId, requesterAddress: null });
  return { rightId: right.id, caseId, wish: await aWish(at, revoke(right), { caseId }) };
}

describe('register.reject', () => {
  quintet({
    given,
    call: (caller, { wish }) => caller.register.reject({ ...wish, reason: 'Underlaget stämmer inte.' }),
    unseen: 'pelle',
    powerless: ['rut'],
    refused: [
      'register.four_eyes',
      async (at, subject) => {
        const right = await aRight(at);
        return { ...subject, wish: await aWish(at, revoke(right), { by: 'karin' }) };
      },
    ],
    stale: (subject) => ({ ...subject, wish: { ...subject.wish, version: 2 } }),
    events: ['register_decided'],
    done: async ({ db }, { wish, rightId, caseId }) => {
      expect(await db.registerChange.findUnique({ where: { id: wish.changeId } })).toMatchObject({
        state: 'rejected',
        decisionNote: 'Underlaget stämmer inte.',
      });
      expect(await db.authority.findUnique({ where: { id: rightId } })).toMatchObject({ revokedOn: null });
      expect(await db.registerEvent.count({ where: { changeId: wish.changeId } })).toBe(0);
      expect(await db.caseEvent.findFirst({ where: { caseId, kind: 'register_decided' } })).toMatchObject({
        data: { changeId: wish.changeId, kind: 'revoke', outcome: 'rejected' },
      });
    },
  });

  test('stands in the history with its reason; the row may be asked about again', async () => {
    const at = await desk();
    const right = await aRight(at);
    const wish = await aWish(at, revoke(right));
    await (await at.as('gunnar')).register.reject({ ...wish, reason: 'Fel person.' });
    const { history } = await registerOf(at);
    expect(history.find(({ id }) => id === wish.changeId)).toMatchObject({
      outcome: 'rejected',
      reason: 'Ny organisation',
      note: 'Fel person.',
      decidedBy: 'Gunnar Åkesson',
    });
    await aWish(at, revoke(right));
  });
});
