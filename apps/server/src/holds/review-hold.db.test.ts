import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aDispute, withdrawn } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

/** The hold of a fresh dispute, with the day it shall be looked at again. */
async function aHold(at: Desk) {
  const view = await aDispute(at);
  const hold = await at.db.dunningHold.findFirstOrThrow({ where: { caseId: view.id } });
  return { view, holdId: hold.id, version: hold.version, reviewOn: '2099-01-15' };
}

describe('holds.review', () => {
  quintet({
    given: aHold,
    call: (caller, { view: _, ...input }) => caller.holds.review({ ...input, reason: 'Underlag är begärt.' }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'hold.lifted',
      async (at, given) => {
        await withdrawn(at, given.view);
        return given;
      },
    ],
    stale: (given) => ({ ...given, version: given.version + 1 }),
    events: ['hold_reviewed'],
    done: async ({ db }, { holdId, version }) =>
      expect(await db.dunningHold.findUnique({ where: { id: holdId } })).toMatchObject({
        reviewOn: new Date('2099-01-15'),
        version: version + 1,
        state: 'active',
      }),
  });

  test('the next review lies after today, by the Swedish day', async () => {
    const at = await desk();
    at.server.clockShiftMs = Date.parse('2090-06-24T22:30:00Z') - Date.now();
    try {
      const { view: _, ...hold } = await aHold(at);
      const karin = await at.as('karin');
      const review = (reviewOn: string) =>
        refusalOf(karin.holds.review({ ...hold, reviewOn, reason: 'Underlag är begärt.' }));
      expect(await nothingWritten(at, () => review('2090-06-25'))).toMatchObject({
        status: 422,
        code: 'hold.past',
      });
      expect(await at.db.dunningHold.findUnique({ where: { id: hold.holdId } })).toMatchObject({
        startsOn: new Date('2090-06-25'),
        reviewOn: new Date('2090-07-25'),
      });
      await karin.holds.review({ ...hold, reviewOn: '2090-06-26', reason: 'Underlag är begärt.' });
    } finally {
      at.server.clockShiftMs = 0;
    }
  });
});
