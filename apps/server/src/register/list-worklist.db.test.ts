import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aRight, aWish, daysAhead, revoke } from '../testing/registers.ts';
import { aCase, bryggaren } from '../testing/scenarios.ts';

let at: Desk;
beforeAll(async () => {
  at = await desk();
});

const worklist = async (by = 'karin') => (await at.as(by)).register.worklist({});

describe('register.worklist', () => {
  test('customers with rights to review, soonest first, with counts; what has ended is left out', async () => {
    await aRight(at, { reviewOn: daysAhead(-3) });
    await aRight(at, { reviewOn: daysAhead(30) });
    await aRight(at, { reviewOn: daysAhead(58) });
    await aRight(at, { reviewOn: daysAhead(63) });
    await aRight(at, { reviewOn: daysAhead(-900), validTo: daysAhead(-3) });
    const gone = await aRight(at, { reviewOn: daysAhead(-900) });
    await at.db.authority.update({ where: { id: gone.id }, data: { revokedOn: new Date('2026-01-01') } });
    const { reviews } = await worklist();
    expect(reviews.next).toBe(null);
    expect(reviews.rows.find(({ customer }) => customer.number === bryggaren.number)).toMatchObject({
      reviewOn: daysAhead(-3),
      overdue: 1,
      recertification: null,
    });
    const soon = reviews.rows.find(({ customer }) => customer.number === bryggaren.number)?.soon;
    expect(soon).toBeGreaterThanOrEqual(2);
    const days = reviews.rows.map(({ reviewOn }) => reviewOn);
    expect(days).toEqual([...days].sort());
    // Per Wiberg of the demo, whose review date has passed.
    expect(reviews.rows[0]).toMatchObject({ customer: { number: 'K-104268' }, overdue: 1, soon: 0 });
  });

  test('says whether this year’s letter has gone', async () => {
    const customer = await at.db.customer.findUniqueOrThrow({ where: { number: 'K-104268' } });
    const { id: caseId } = await aCase(at, { customerId: customer.id });
    const { today } = await worklist();
    await at.db.recertification.create({
      data: {
        customerId: customer.id,
        year: Number(today.slice(0, 4)),
        caseId,
        sentBy: (await at.ctxOf('karin')).actor.personId,
        sentAt: new Date('2026-10-01T08:00:00Z'),
      },
    });
    const { reviews } = await worklist();
    expect(reviews.rows[0]?.recertification).toMatchObject({
      sentAt: '2026-10-01T08:00:00.000Z',
      doneAt: null,
    });
  });

  test('wishes that wait, oldest first, one’s own marked, a case one may not see unnamed', async () => {
    const own = await aWish(at, revoke(await aRight(at)), { by: 'karin' });
    const right = await aRight(at);
    const view = await aCase(at, { customerId: right.customerId, requesterAddress: null });
    const johans = await aWish(at, revoke(right), { caseId: view.id });
    const { changes } = await worklist();
    const ids = changes.rows.map(({ id }) => id);
    expect(ids.indexOf(own.changeId)).toBeLessThan(ids.indexOf(johans.changeId));
    expect(changes.rows.find(({ id }) => id === own.changeId)).toMatchObject({ own: true });
    expect(changes.rows.find(({ id }) => id === johans.changeId)).toMatchObject({
      own: false,
      caseNumber: view.number,
      refusals: { confirm: null, reject: null },
    });
    const seen = (await worklist('pelle')).changes.rows.find(({ id }) => id === johans.changeId);
    expect(seen).toMatchObject({ caseNumber: null, refusals: { confirm: { sv: expect.any(String) } } });
  });

  test('a place in a list that is no place', async () => {
    const karin = await at.as('karin');
    for (const after of ['x', '2026-01-01|x', '|'])
      for (const which of ['reviewsAfter', 'changesAfter'])
        expect(await refusalOf(karin.register.worklist({ [which]: after }))).toMatchObject({ status: 400 });
  });

  test('the next page begins after the last row', async () => {
    const karin = await at.as('karin');
    const { reviews, changes } = await worklist();
    const [first, ...others] = reviews.rows;
    const rest = await karin.register.worklist({
      reviewsAfter: `${first?.reviewOn}|${first?.customer.id}`,
      changesAfter: `${changes.rows[0]?.askedAt}|${changes.rows[0]?.id}`,
    });
    expect(rest.reviews.rows).toEqual(others);
    expect(rest.changes.rows).toEqual(changes.rows.slice(1));
  });
});
