import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { desk } from '../testing/desk.ts';
import { aCase, aDispute, on } from '../testing/scenarios.ts';

/** How many statements go to the database meanwhile. */
async function statements(act: () => Promise<unknown>): Promise<number> {
  const asked = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await act();
    return asked.mock.calls.length;
  } finally {
    asked.mockRestore();
  }
}

test('opening and changing a case takes few statements, and no more the longer its story is', async () => {
  const at = await desk();
  const karin = await at.as('karin');
  const plain = await aCase(at);
  const dispute = await aDispute(at);
  const note = () => karin.cases.note({ caseId: plain.id, text: 'Ringde igen.' });
  for (let n = 0; n < 20; n++) await note();
  expect({
    open: await statements(() => karin.cases.get({ ref: plain.number })),
    openDispute: await statements(() => karin.cases.get({ ref: dispute.number })),
    note: await statements(note),
    move: await statements(() => karin.cases.move({ ...on(plain), move: 'wait_for_customer' })),
  }).toEqual({ open: 5, openDispute: 9, note: 8, move: 10 });
});
