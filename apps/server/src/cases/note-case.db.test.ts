import { describe, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { aCase } from '../testing/scenarios.ts';

describe('cases.note', () => {
  quintet({
    given: (at) => aCase(at),
    call: (caller, { id }) => caller.cases.note({ caseId: id, text: 'Kunden ringer åter på måndag.' }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    events: ['noted'],
    done: async ({ db }, { id, version }) => {
      expect(await db.case.findUnique({ where: { id } })).toMatchObject({ version });
      const words = await db.caseEventPrivate.findMany({ where: { caseId: id }, include: { event: true } });
      expect(words).toMatchObject([
        { body: { text: 'Kunden ringer åter på måndag.' }, event: { kind: 'noted' } },
      ]);
      expect(JSON.stringify(words[0]?.event.data)).not.toContain('måndag');
    },
  });

  test('an ended case can still be noted on', async () => {
    const at = await desk();
    const view = await aCase(at);
    const karin = await at.as('karin');
    await karin.cases.move({ caseId: view.id, version: view.version, move: 'withdraw', reason: 'Löst.' });
    await karin.cases.note({ caseId: view.id, text: 'Tackade.' });
    const { timeline } = await karin.cases.get({ ref: view.number });
    expect(timeline.at(-1)).toMatchObject({
      event: 'noted',
      words: 'Tackade.',
      actor: { name: 'Karin Lund' },
    });
  });
});
