import { describe, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aDispute, on, withdrawn } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

describe('cases.setFields', () => {
  quintet({
    given: (at) => aDispute(at),
    call: (caller, view) => caller.cases.setFields({ ...on(view), fields: { disputedAmount: 120_000 } }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: ['case.fields_locked', withdrawn],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['fields_set', 'hold_changed'],
    done: async ({ db }, { id }) => {
      const row = await db.case.findUnique({ where: { id }, include: { holds: true } });
      expect(row).toMatchObject({ fields: { disputedAmount: 120_000 }, holds: [{ amountOre: 120_000n }] });
      const words = await db.caseEventPrivate.findFirst({ where: { caseId: id }, orderBy: { seq: 'desc' } });
      expect(words?.body).toEqual({ changes: [{ key: 'disputedAmount', from: 485_000, to: 120_000 }] });
    },
  });

  test.each([
    ['that the type does not have', { colour: 'red' }, 'case.field_unknown'],
    ['that is inherited', { constructor: 'x' }, 'case.field_unknown'],
    ['that only a move may write', { creditedAmount: 100 }, 'case.field_by_move'],
    ['with a fraction of an öre', { disputedAmount: 0.5 }, 'case.field_invalid'],
    ['below zero', { disputedAmount: -1 }, 'case.field_invalid'],
    ['of another kind', { disputedAmount: '4850' }, 'case.field_invalid'],
    ['outside its choices', { reason: 'because' }, 'case.field_invalid'],
  ])('a field %s is refused', async (_, fields, code) => {
    const at = await desk();
    const view = await aDispute(at);
    const karin = await at.as('karin');
    const told = await nothingWritten(at, () => refusalOf(karin.cases.setFields({ ...on(view), fields })));
    expect(told).toMatchObject({ status: 422, code, fields: [{ path: Object.keys(fields)[0] }] });
  });

  test('the same values again change nothing; null empties', async () => {
    const at = await desk();
    const view = await aDispute(at);
    const karin = await at.as('karin');
    await nothingWritten(at, () =>
      karin.cases.setFields({ ...on(view), fields: { disputedAmount: 485_000, rootCause: null } }),
    );
    const emptied = await karin.cases.setFields({ ...on(view), fields: { disputedAmount: null } });
    expect(emptied.fields).not.toHaveProperty('disputedAmount');
    expect(emptied.missing).toContainEqual({ field: 'disputedAmount', needed: 'work' });
  });
});
