import { beforeEach, describe, expect, test } from 'vitest';
import { aColleague, anAgent } from '../testing/colleagues.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

beforeEach(async () => {
  await (await desk()).db.rateLimit.deleteMany();
});

const password = 'ett långt lösenord';
let colleagues = 0;

/** A link that an administrator has just handed over, and whose it is. */
async function aLink(at: Desk) {
  const personId = await aColleague(at, anAgent(`lankad${++colleagues}`));
  const { url } = await (await at.as('ahmed')).people.reset({ id: personId });
  return { personId, token: url.split('/lank/')[1] ?? '' };
}

describe('session.useLink', () => {
  test('sets the password once and ends every earlier sign-in', async () => {
    const at = await desk();
    const { personId, token } = await aLink(at);
    await at.db.session.create({
      data: { userId: personId, token, expiresAt: new Date('2099-01-01') },
    });
    const use = () => at.outsider().session.useLink({ token, password });
    expect(await eventsOf(at, use)).toEqual(['password_set']);
    expect(await at.db.session.count({ where: { userId: personId } })).toBe(0);
    const [account, ...others] = await at.db.account.findMany({ where: { userId: personId } });
    expect(others).toEqual([]);
    expect(account?.password).toMatch(/^[0-9a-f]+:[0-9a-f]+$/);
    expect(await nothingWritten(at, () => refusalOf(use()))).toMatchObject({
      status: 422,
      code: 'link.spent',
    });
  });

  test.each([
    ['that was never made', () => ({})],
    ['that has expired', ({ db }: Desk) => db.oneTimeLink.updateMany({ data: { expiresAt: new Date(0) } })],
    [
      'for another purpose',
      ({ db }: Desk) => db.oneTimeLink.updateMany({ data: { purpose: 'form_confirmation' } }),
    ],
    [
      'of somebody who has left',
      ({ db }: Desk) =>
        db.person.updateMany({
          where: { name: { startsWith: 'Handläggare lankad' } },
          data: { active: false },
        }),
    ],
  ])('a link %s is refused in the same words', async (name, spoil) => {
    const at = await desk();
    const { token } = await aLink(at);
    await spoil(at);
    const used = name === 'that was never made' ? 'x'.repeat(43) : token;
    const use = at.outsider().session.useLink({ token: used, password });
    expect(await nothingWritten(at, () => refusalOf(use))).toMatchObject({ status: 422, code: 'link.spent' });
  });

  test.each([
    ['', password],
    [' '.repeat(42), password],
    ['x'.repeat(43), 'kort'],
  ])('token %j with password %j breaks the schema', async (token, given) => {
    const use = (await desk()).outsider().session.useLink({ token, password: given });
    expect(await refusalOf(use)).toMatchObject({ status: 400, code: 'input.invalid' });
  });

  test('of twenty tries at once exactly one succeeds; the twenty-first has to wait', async () => {
    const at = await desk();
    const { personId, token } = await aLink(at);
    const use = () => at.outsider().session.useLink({ token, password });
    const tries = await Promise.allSettled(Array.from({ length: 20 }, use));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await at.db.account.count({ where: { userId: personId } })).toBe(1);
    expect(await at.db.adminEvent.count({ where: { subjectId: personId, kind: 'password_set' } })).toBe(1);
    expect(await refusalOf(use())).toMatchObject({ status: 429, retryAfter: expect.any(Number) });
  });
});
