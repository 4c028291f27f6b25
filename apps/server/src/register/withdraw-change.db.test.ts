import { describe, expect } from 'vitest';
import type { Desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { aRight, aWish, revoke } from '../testing/registers.ts';
import { aCase } from '../testing/scenarios.ts';

async function given(at: Desk) {
  const right = await aRight(at);
  const { id: caseId } = await aCase(at, { customerId: right.customerId, requesterAddress: null });
  return aWish(at, revoke(right), { by: 'karin', caseId });
}

describe('register.withdraw', () => {
  quintet({
    given,
    call: (caller, wish) => caller.register.withdraw(wish),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar'],
    refused: ['register.not_own', async (at) => aWish(at, revoke(await aRight(at)), { by: 'johan' })],
    stale: (wish) => ({ ...wish, version: wish.version + 1 }),
    events: ['register_decided'],
    done: async ({ db }, { changeId }) =>
      expect(await db.registerChange.findUnique({ where: { id: changeId } })).toMatchObject({
        state: 'withdrawn',
        decidedAt: expect.any(Date),
      }),
  });
});
