import type { CaseView } from '@underlag/api/cases';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Caller, type Desk, desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, aDispute } from '../testing/scenarios.ts';

/** Words that stand in one case alone. */
const canary = 'Smultronställe';

let at: Desk;
let hidden: CaseView;

beforeAll(async () => {
  at = await desk();
  const sibling = await aDispute(at);
  const karin = await at.as('karin');
  const { id } = await karin.cases.create({
    typeKey: 'invoice_dispute',
    channel: 'phone',
    subject: `${canary} bestrids`,
    text: canary,
    requesterName: canary,
    customerId: sibling.customer?.id,
    invoiceId: sibling.invoice?.id,
    key: '11111111-1111-4111-8111-111111111111',
  });
  hidden = await karin.cases.get({ ref: id });
  // Something of Pelle's own, on the same customer and invoice.
  const own = await aCase(at, { invoiceId: sibling.invoice?.id });
  const { personId } = (await at.ctxOf('pelle')).actor;
  await at.db.case.update({ where: { id: own.id }, data: { queueKey: 'suppliers', assigneeId: personId } });
});

/** Everything a person can read that could speak of a case. */
const reads: [string, (caller: Caller) => Promise<unknown>][] = [
  ['all cases', (caller) => caller.cases.list({})],
  ['the queue', (caller) => caller.cases.list({ list: 'disputes' })],
  ['the list by number', (caller) => caller.cases.list({ q: hidden.number })],
  ['the list by words', (caller) => caller.cases.list({ q: canary })],
  ['the list of the customer', (caller) => caller.cases.list({ customerId: hidden.customer?.id })],
  ['the search by number', (caller) => caller.search.all({ q: hidden.number })],
  ['the search by words', (caller) => caller.search.all({ q: canary })],
  ['the customer', (caller) => caller.search.customer({ id: hidden.customer?.id ?? '' })],
  ['the holds', (caller) => caller.holds.list({})],
];

describe.each(reads)('%s', (_, read) => {
  test.each([
    ['karin', true],
    ['maria', true],
    ['pelle', false],
    ['ahmed', false],
  ])('as %s', async (key, sees) => {
    const answer = await read(await at.as(key)).catch((error) => error);
    expect(JSON.stringify(answer).includes(hidden.number)).toBe(sees);
  });
});

test('neither the case nor its beat, templates or counts are there', async () => {
  const pelle = await at.as('pelle');
  for (const ref of [hidden.number, hidden.id])
    expect(await refusalOf(pelle.cases.get({ ref }))).toMatchObject({ status: 404 });
  expect(await refusalOf(pelle.cases.templates({ caseId: hidden.id }))).toMatchObject({ status: 404 });
  expect(await refusalOf(pelle.cases.beat({ caseId: hidden.id, mode: 'viewing' }))).toMatchObject({
    status: 404,
  });
  const counts = await pelle.cases.counts();
  expect(Object.keys(counts.queues)).toEqual(['suppliers']);
  expect(counts).toMatchObject({ mine: 1, holdsToReview: 0 });
});

test('a case of one’s own on the same invoice speaks of nothing beside it', async () => {
  const pelle = await at.as('pelle');
  const [own] = (await pelle.cases.list({ list: 'mine' })).rows;
  const view = await pelle.cases.get({ ref: own?.number ?? '' });
  expect(view).toMatchObject({ related: [], customer: { openCases: 1 } });
  expect(JSON.stringify(view)).not.toContain(canary);
});

test('a reference that is no number, no id and no text is not found, never a fault', async () => {
  const karin = await at.as('karin');
  for (const ref of ['', '-'.repeat(36), 'U26-999999-9', "' or true --", '%', '\u{1F600}'])
    expect(await refusalOf(karin.cases.get({ ref }))).toMatchObject({ status: 404 });
});

test('no secret of any table leaves by any page', async () => {
  await at.db.session.create({
    data: {
      userId: (await at.ctxOf('karin')).actor.personId,
      token: 'canary-token',
      expiresAt: new Date('2099-01-01'),
    },
  });
  await (await at.as('karin')).cases.note({ caseId: hidden.id, text: 'En anteckning.' });
  const { salt } = await at.db.caseEventPrivate.findFirstOrThrow({ where: { caseId: hidden.id } });
  const ahmed = await at.as('ahmed');
  const maria = await at.as('maria');
  const pages = await Promise.all([
    ahmed.people.list(),
    ahmed.session.me(),
    maria.people.assignable(),
    maria.cases.get({ ref: hidden.id }),
    maria.cases.list({}),
    maria.search.customer({ id: hidden.customer?.id ?? '' }),
  ]);
  const all = JSON.stringify(pages);
  for (const secret of ['canary-token', 'no password in tests', salt]) expect(all).not.toContain(secret);
});
