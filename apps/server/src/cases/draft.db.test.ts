import { describe, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { aCase } from '../testing/scenarios.ts';

const body = {
  mode: 'reply' as const,
  to: ['lena.ek@bryggaren.example'],
  cc: [],
  subject: 'Din fråga',
  text: 'Hej Lena, jag har',
  uploadIds: [],
};

describe('cases.saveDraft', () => {
  quintet({
    given: (at) => aCase(at),
    call: (caller, { id }) => caller.cases.saveDraft({ caseId: id, body }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    events: [],
    done: async ({ as, db }, { id, version }) => {
      expect(await (await as('karin')).cases.draft({ caseId: id })).toMatchObject({ body, uploads: [] });
      expect(await (await as('johan')).cases.draft({ caseId: id })).toBeNull();
      expect(await db.case.findUnique({ where: { id } })).toMatchObject({ version });
    },
  });

  test('the last words win; null throws them away', async () => {
    const at = await desk();
    const { id: caseId } = await aCase(at);
    const karin = await at.as('karin');
    await karin.cases.saveDraft({ caseId, body });
    await karin.cases.saveDraft({ caseId, body: { ...body, text: 'Hej Lena, jag har tittat' } });
    expect(await karin.cases.draft({ caseId })).toMatchObject({ body: { text: 'Hej Lena, jag har tittat' } });
    await karin.cases.saveDraft({ caseId, body: null });
    expect(await karin.cases.draft({ caseId })).toBeNull();
  });
});
