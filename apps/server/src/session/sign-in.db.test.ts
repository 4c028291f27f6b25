import { once } from 'node:events';
import { request } from 'node:http';
import { demoPassword } from '@underlag/prisma/seed/cast';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeDesk, desk } from '../testing/desk.ts';
import { cookieOf, serve, signed } from '../testing/serve.ts';
import { sessionCookie } from './auth.ts';

const karin = 'karin.lund@vakt.example';
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  const { server, db } = await desk();
  site = await serve(server);
  const password = await server.auth.hashPassword(demoPassword);
  await db.account.updateMany({ data: { password } });
});
beforeEach(async () => {
  await (await desk()).db.rateLimit.deleteMany();
});
afterAll(async () => {
  await site.close();
  await closeDesk();
});

async function signIn(email: unknown, password: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${site.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ email, password }),
  });
  const { requestId: _, ...body } = await response.json();
  return {
    status: response.status,
    body,
    headers: response.headers,
    cookie: response.headers.getSetCookie()[0] ?? '',
  };
}

/** Who the desk takes the sender of this cookie for; null for nobody. */
async function whoIs(cookie: string): Promise<string | null> {
  const response = await fetch(`${site.url}/api/trpc/session.me`, { headers: { cookie } });
  const { result } = await response.json();
  expect(response.status).toBe(result ? 200 : 401);
  return result ? result.data.name : null;
}

test('the right password gives a cookie that is signed, kept from scripts and bound to this site', async () => {
  const { status, cookie, body } = await signIn(` ${karin.toUpperCase()} `, demoPassword);
  expect([status, body]).toEqual([200, { ok: true }]);
  expect(cookie).toMatch(
    /^underlag\.session_token=[^;]+\..*; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  expect(await whoIs(cookie.split(';')[0] ?? '')).toBe('Karin Lund');
});

test('a token from the database is worth nothing without its signature', async () => {
  const { server, db } = await desk();
  await cookieOf(server, 'karin');
  const { token } = await db.session.findFirstOrThrow();
  const name = sessionCookie(server.config);
  for (const value of [
    token,
    `${token}.`,
    `${token}.AAAA`,
    `.${token}`,
    '',
    '%',
    signed(server, `${token}x`),
    signed(server, token).slice(0, -2),
  ])
    expect(await whoIs(`${name}=${value}`)).toBeNull();
  expect(await whoIs(`${name}=${encodeURIComponent(signed(server, token))}`)).toBe('Karin Lund');
  expect(await whoIs(`other=1; ${name}=${encodeURIComponent(signed(server, token))}`)).toBe('Karin Lund');
});

test.each([
  ['half an hour without a call', "seen_at = now() - interval '30 minutes 1 second'"],
  ['twelve hours, whatever was done', "created_at = now() - interval '12 hours 1 second'"],
  ['its own end', "expires_at = now() - interval '1 second'"],
])('a sign-in ends after %s', async (_, change) => {
  const { server, owner } = await desk();
  const cookie = await cookieOf(server, 'karin');
  expect(await whoIs(cookie)).toBe('Karin Lund');
  await owner.query(
    `update session set ${change} where id = (select id from session order by created_at desc limit 1)`,
  );
  expect(await whoIs(cookie)).toBeNull();
});

test('a call keeps a sign-in from growing old, but not past its twelve hours', async () => {
  const { server, owner } = await desk();
  const cookie = await cookieOf(server, 'karin');
  const age = "update session set seen_at = now() - interval '29 minutes' where token = $1 returning seen_at";
  const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0];
  for (let round = 0; round < 3; round += 1) {
    await owner.query(age, [token]);
    expect(await whoIs(cookie)).toBe('Karin Lund');
  }
});

test('unknown, wrong and no longer active are one answer', async () => {
  const { db } = await desk();
  const unknown = await signIn('ingen@vakt.example', demoPassword);
  const wrong = await signIn(karin, 'fel lösenord 1');
  await db.person.update({ where: { email: karin }, data: { active: false } });
  const inactive = await signIn(karin, demoPassword).finally(() =>
    db.person.update({ where: { email: karin }, data: { active: true } }),
  );
  expect(unknown.status).toBe(400);
  expect(wrong.body).toEqual(unknown.body);
  expect(inactive.body).toEqual(unknown.body);
  expect(inactive.headers.getSetCookie()).toEqual([]);
});

test('somebody who is made inactive is out with the next call', async () => {
  const { server, db } = await desk();
  const cookie = await cookieOf(server, 'johan');
  expect(await whoIs(cookie)).toBe('Johan Sjögren');
  await db.person.update({ where: { email: 'johan.sjogren@vakt.example' }, data: { active: false } });
  expect(await whoIs(cookie)).toBeNull();
});

test('eight wrong passwords lock the account for a while, the right one included; others go on', async () => {
  for (let round = 0; round < 8; round += 1)
    expect((await signIn('rut.ek@vakt.example', 'fel')).status).toBe(400);
  const locked = await signIn('Rut.Ek@vakt.example', demoPassword);
  expect([locked.status, locked.body.kind]).toEqual([429, 'too_many']);
  expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(800);
  expect((await signIn(karin, demoPassword)).status).toBe(200);
});

test('a right password forgives the wrong ones before it', async () => {
  const { db } = await desk();
  await signIn(karin, 'fel');
  const counted = { key: `sign-in:${karin}` };
  await db.rateLimit.update({ where: counted, data: { points: 7 } });
  expect((await signIn(karin, demoPassword)).status).toBe(200);
  expect(await db.rateLimit.findUnique({ where: counted })).toBeNull();
});

test.each([
  [['a@b.example'], 'x'],
  [{ startsWith: '' }, 'x'],
  [null, null],
  [karin, { $ne: '' }],
  [`${karin},a@b.example`, demoPassword],
  ['x'.repeat(300), 'x'],
])('%j is no address and password', async (email, password) => {
  expect((await signIn(email, password)).status).toBe(400);
});

test('another site may not sign anybody in', async () => {
  const foreign = await signIn(karin, demoPassword, { origin: 'https://annan.example' });
  expect([foreign.status, foreign.body.code]).toEqual([403, 'request.foreign']);
  const embedded = await signIn(karin, demoPassword, { 'sec-fetch-site': 'cross-site' });
  expect(embedded.status).toBe(403);
});

test('signing out ends the sign-in for whoever has its cookie', async () => {
  const { server } = await desk();
  const cookie = await cookieOf(server, 'karin');
  const other = await cookieOf(server, 'karin');
  const out = await fetch(`${site.url}/api/auth/sign-out`, {
    method: 'POST',
    headers: { cookie, origin: site.url },
  });
  expect(out.status).toBe(200);
  expect(out.headers.getSetCookie()[0]).toMatch(/session_token=;.*Max-Age=0/);
  expect(await whoIs(cookie)).toBeNull();
  expect(await whoIs(other)).toBe('Karin Lund');
});

/** Sends a path as it is, where fetch would tidy it up. */
async function raw(method: string, path: string, cookie: string, body = '{}'): Promise<number> {
  const { hostname, port } = new URL(site.url);
  const sent = request({
    hostname,
    port,
    path,
    method,
    headers: {
      cookie,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    },
  });
  sent.end(body);
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode;
}

const elsewhere = [
  ['POST', '/api/auth/sign-up/email'],
  ['POST', '/api/auth//sign-up/email'],
  ['POST', '/api/auth/sign-in/email/../../sign-up/email'],
  ['POST', '/api/auth/sign-in%2femail'],
  ['POST', '/api/auth/sign-in/email;/../../sign-up/email'],
  ['POST', '/api//auth/sign-up/email'],
  ['POST', '//api/auth/sign-up/email'],
  ['POST', '/api/auth/SIGN-UP/email'],
  ['POST', '/api/auth/request-password-reset'],
  ['POST', '/api/auth/forget-password'],
  ['POST', '/api/auth/reset-password'],
  ['POST', '/api/auth/change-password'],
  ['POST', '/api/auth/change-email'],
  ['POST', '/api/auth/update-user'],
  ['POST', '/api/auth/update-session'],
  ['POST', '/api/auth/delete-user'],
  ['POST', '/api/auth/revoke-sessions'],
  ['POST', '/api/auth/sign-in/social'],
  ['POST', '/api/auth/sign-out/../update-user'],
  ['GET', '/api/auth/get-session'],
  ['GET', '/api/auth/GET-SESSION'],
  ['GET', '/api/auth/list-sessions'],
  ['GET', '/api/auth/sign-in/email'],
  ['GET', '/api/auth/sign-out'],
  ['GET', '/api/auth/ok'],
  ['GET', '/api/auth/%67et-session'],
] as const;

test('nothing else of the sign-in library can be reached, however its path is written', async () => {
  const { server, db } = await desk();
  const cookie = await cookieOf(server, 'karin');
  const state = async () => [
    await db.person.findMany(),
    await db.account.findMany(),
    await db.session.count(),
  ];
  const before = await state();
  const body = JSON.stringify({
    name: 'Ny',
    email: 'ny@vakt.example',
    password: demoPassword,
    newPassword: demoPassword,
  });
  for (const [method, path] of elsewhere)
    expect([path, await raw(method, path, cookie, body)]).toEqual([path, 404]);
  expect(await state()).toEqual(before);
  expect(await whoIs(cookie)).toBe('Karin Lund');
});
