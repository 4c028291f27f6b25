import { describe, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { aGuardingCase } from '../testing/guarding.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, look, on, withdrawn } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const byPhone = { channel: 'phone', outcome: 'no_answer', nextOn: '2099-01-04' } as const;

describe('extraGuarding.logAttempt', () => {
  quintet({
    given: aGuardingCase,
    call: (caller, { id }) =>
      caller.extraGuarding.logAttempt({ caseId: id, ...byPhone, note: 'Ingen svarade i växeln.' }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: ['case.fields_locked', withdrawn],
    events: ['contact_attempted'],
    done: async (at, { id }) => {
      expect(await at.db.contactAttempt.findMany({ where: { caseId: id } })).toMatchObject([
        { ...byPhone, nextOn: new Date(byPhone.nextOn), note: 'Ingen svarade i växeln.' },
      ]);
      const view = await look(at, { id });
      expect(view.guarding?.attempts).toMatchObject([{ ...byPhone, by: 'Karin Lund' }]);
      expect(view.timeline.at(-1)).toMatchObject({
        says: { sv: 'Kontaktförsök utan svar per telefon, nytt försök 2099-01-04' },
        words: 'Ingen svarade i växeln.',
      });
    },
  });

  test('who was not reached is tried again, not in the past; another matter asks for no contact', async () => {
    const at = await desk();
    const { id: caseId } = await aGuardingCase(at);
    const other = await aCase(at);
    const karin = await at.as('karin');
    const refusal = (input: object) =>
      nothingWritten(at, () => refusalOf(karin.extraGuarding.logAttempt({ caseId, ...byPhone, ...input })));
    expect(await refusal({ nextOn: null })).toMatchObject({
      code: 'contact.next_missing',
      fields: [{ path: 'nextOn' }],
    });
    expect(await refusal({ nextOn: '2020-01-01' })).toMatchObject({ code: 'contact.next_past' });
    expect(await refusal({ caseId: other.id })).toMatchObject({ code: 'contact.not_asked' });
  });

  test('it stops nobody who is editing, and a contact that was made has no next day', async () => {
    const at = await desk();
    const view = await aGuardingCase(at);
    const karin = await at.as('karin');
    const logged = await karin.extraGuarding.logAttempt({
      caseId: view.id,
      ...byPhone,
      outcome: 'reached',
    });
    expect(logged.guarding).toMatchObject({ contactDueAt: null, attempts: [{ nextOn: null }] });
    await karin.cases.setFields({ ...on(view), fields: { orderer: 'Sara Lindqvist' } });
  });

  test('what is logged stands: the log takes no change', async () => {
    const { owner } = await desk();
    for (const change of ['update contact_attempt set note = note', 'delete from contact_attempt'])
      await expect(owner.query(change)).rejects.toThrow();
  });
});
