import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, aDispute, bryggaren, look, on } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

/** A dispute that says why, but neither of which invoice nor how much. */
const incomplete = (at: Desk) => aCase(at, { typeKey: 'invoice_dispute', fields: { reason: 'wrong_price' } });

describe('cases.askMissing', () => {
  quintet({
    given: incomplete,
    call: (caller, view) => caller.cases.askMissing(on(view)),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: ['case.nothing_missing', (at) => aDispute(at)],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['replied', 'moved'],
    done: async ({ db }, { id }) => {
      expect(await db.case.findUnique({ where: { id } })).toMatchObject({
        state: 'waiting_basis',
        waitingSince: expect.any(Date),
      });
      const sent = await db.message.findFirstOrThrow({ where: { caseId: id, direction: 'out' } });
      expect(sent).toMatchObject({ toAddresses: [bryggaren.mail], templateKey: 'ask_missing' });
      expect(sent.text).toContain('– Fakturanumret\n– Hur stor del av fakturan du bestrider');
      expect(sent.text).not.toContain('Varför du anser');
    },
  });

  test('a case that waits already is asked about again and goes on waiting', async () => {
    const at = await desk();
    const view = await incomplete(at);
    const karin = await at.as('karin');
    await karin.cases.askMissing(on(view));
    const waiting = await look(at, view);
    expect(await eventsOf(at, () => karin.cases.askMissing(on(waiting)))).toEqual(['replied']);
    expect(await look(at, view)).toMatchObject({ waitingSince: waiting.waitingSince });
  });

  test('nobody to write to is refused', async () => {
    const at = await desk();
    const view = await aCase(at, { typeKey: 'invoice_dispute', requesterAddress: null });
    const karin = await at.as('karin');
    const told = await nothingWritten(at, () => refusalOf(karin.cases.askMissing(on(view))));
    expect(told).toMatchObject({ status: 422, code: 'case.no_address' });
  });
});
