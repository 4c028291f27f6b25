import { describe, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, aDispute, moved, on, withdrawn } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

describe('cases.classify', () => {
  quintet({
    given: (at) => aCase(at, { typeKey: 'unsorted' }),
    call: (caller, view) => caller.cases.classify({ ...on(view), typeKey: 'invoice_dispute' }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: ['case.fields_locked', withdrawn],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['classified'],
    done: async ({ db }, { id }) =>
      expect(await db.case.findUnique({ where: { id }, include: { slaPolicy: true } })).toMatchObject({
        typeKey: 'invoice_dispute',
        queueKey: 'disputes',
        state: 'new',
        slaPolicy: { typeKey: 'invoice_dispute' },
      }),
  });

  test('a dispute that was none: the hold is lifted, what the new type does not know is kept in the log', async () => {
    const at = await desk();
    const view = await aDispute(at);
    const karin = await at.as('karin');
    const events = await eventsOf(at, () =>
      karin.cases.classify({ ...on(view), typeKey: 'general_question' }),
    );
    expect(events).toEqual(['classified', 'hold_lifted']);
    const now = await karin.cases.get({ ref: view.number });
    expect(now).toMatchObject({ queueKey: 'general', holds: [{ state: 'lifted' }] });
    expect(now.fields).toEqual({ invoiceNumber: view.fields.invoiceNumber });
    const { body } = await at.db.caseEventPrivate.findFirstOrThrow({
      where: { caseId: view.id },
      orderBy: { seq: 'desc' },
    });
    expect(body).toMatchObject({ left: { disputedAmount: 485_000, reason: 'not_ordered' } });
  });

  test('an unknown type, and one after a credit is ordered, are refused', async () => {
    const at = await desk();
    const karin = await at.as('karin');
    const view = await moved(at, await aDispute(at), 'start');
    const unknown = await nothingWritten(at, () =>
      refusalOf(karin.cases.classify({ ...on(view), typeKey: 'constructor' })),
    );
    expect(unknown).toMatchObject({ status: 422, code: 'case.type_unknown' });
    const credited = await moved(at, view, 'credit', { fields: { creditedAmount: 485_000 } });
    const late = await nothingWritten(at, () =>
      refusalOf(karin.cases.classify({ ...on(credited), typeKey: 'general_question' })),
    );
    expect(late).toMatchObject({ status: 422, code: 'case.fields_locked' });
  });

  test('the same type again changes nothing', async () => {
    const at = await desk();
    const view = await aCase(at);
    const karin = await at.as('karin');
    await nothingWritten(at, () => karin.cases.classify({ ...on(view), typeKey: view.typeKey }));
  });
});
