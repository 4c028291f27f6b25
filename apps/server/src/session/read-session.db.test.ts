import { createHmac, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aColleague, anAgent } from '../testing/colleagues.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { readSession } from './read-session.ts';

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
let colleagues = 0;

/** Somebody who is signed in, with the cookie their browser sends. */
async function signedIn(at: Desk, session: { createdAt?: Date; seenAt?: Date; expiresAt?: Date } = {}) {
  const personId = await aColleague(at, anAgent(`inloggad${++colleagues}`));
  const token = randomUUID();
  await at.db.session.create({
    data: { userId: personId, token, expiresAt: new Date('2099-01-01'), ...session },
  });
  const signature = createHmac('sha256', at.server.config.authSecret).update(token).digest('base64');
  return { personId, token, cookie: `underlag.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
}

describe('a cookie', () => {
  test('of ours says who calls, with the rights of this moment', async () => {
    const at = await desk();
    const { personId, cookie } = await signedIn(at);
    expect(await readSession(at.server, `other=1; ${cookie}`)).toMatchObject({
      personId,
      roles: ['agent'],
      queues: { disputes: 'work' },
    });
    await at.db.queueRight.deleteMany({ where: { personId } });
    await at.db.person.update({ where: { id: personId }, data: { roles: ['reader'] } });
    expect(await readSession(at.server, cookie)).toMatchObject({ roles: ['reader'], queues: {} });
  });

  test.each([
    ['none', () => undefined],
    ['the bare token of a stolen row', ({ token }: { token: string }) => `underlag.session_token=${token}`],
    [
      'a signature of somebody else',
      ({ token }: { token: string }) => `underlag.session_token=${token}.AAAA`,
    ],
    ['nothing that can be decoded', () => 'underlag.session_token=%E0%A4%A'],
  ])('%s opens nothing', async (_, cookieOf) => {
    const at = await desk();
    expect(await readSession(at.server, cookieOf(await signedIn(at)))).toBeNull();
  });

  test.each([
    ['half an hour without a call', { seenAt: minutesAgo(31) }],
    ['twelve hours, however busy', { createdAt: minutesAgo(721), seenAt: minutesAgo(0) }],
    ['its last day', { expiresAt: minutesAgo(1) }],
  ])('is over after %s', async (_, session) => {
    const at = await desk();
    const { cookie } = await signedIn(at, session);
    expect(await readSession(at.server, cookie)).toBeNull();
  });

  test('of somebody who has left opens nothing; a call keeps it awake', async () => {
    const at = await desk();
    const { personId, cookie } = await signedIn(at, { seenAt: minutesAgo(29) });
    expect(await readSession(at.server, cookie)).not.toBeNull();
    const { seenAt } = await at.db.session.findFirstOrThrow({ where: { userId: personId } });
    expect(seenAt.getTime()).toBeGreaterThan(minutesAgo(5).getTime());
    await at.db.person.update({ where: { id: personId }, data: { active: false } });
    expect(await readSession(at.server, cookie)).toBeNull();
  });
});
