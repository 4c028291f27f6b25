import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';

const sample = (name: string) =>
  readFile(new URL(`../../../../prisma/seed/mail/raw/${name}.eml`, import.meta.url));

test('a real message becomes a case, is taken, answered and resolved', async () => {
  const { as, mail, events, db } = await desk();
  const taken = await mail(await sample('dispute-with-invoice'));
  expect(taken).toMatchObject({ result: 'case' });
  const karin = await as('karin');
  const next = await karin.cases.takeNext({});
  expect(next?.number).toBe(taken.caseNumber);
  const view = await karin.cases.get({ ref: next?.number ?? '' });
  expect(view.typeKey).toBe('invoice_dispute');
  const invoice = view.proposals.find(({ kind }) => kind === 'invoice');
  expect(invoice?.label).toContain('306188194');
  const linked = await karin.cases.decideProposal({
    caseId: view.id,
    version: view.version,
    proposalId: invoice?.id ?? '',
    accept: true,
  });
  expect(linked.proposals.filter(({ state }) => state === 'open')).toEqual([]);
  expect(linked.holds).toMatchObject([{ state: 'active', amountOre: 485000 }]);
  const asked = await karin.cases.askMissing({ caseId: view.id, version: linked.version });
  const waiting = await karin.cases.get({ ref: view.number });
  expect(waiting.category).toBe('waiting');
  expect(asked.deliveryId).toBeTruthy();
  expect(await events(view.id)).toContain('hold_placed');
  expect(await db.delivery.count()).toBeGreaterThan(0);
});
