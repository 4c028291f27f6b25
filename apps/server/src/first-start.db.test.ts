import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstStart } from './first-start.ts';
import { openServer } from './open-server.ts';
import type { Server } from './server.ts';
import { openEmptyHouse } from './testing/desk.ts';
import { serve } from './testing/serve.ts';

const production = { production: true, demo: false, publicUrl: 'https://underlag.vakt.example' };
let house: Awaited<ReturnType<typeof openEmptyHouse>>;
beforeAll(async () => {
  house = await openEmptyHouse(production);
});
afterAll(() => house.close());

const linkIn = (lines: readonly string[]) =>
  lines.flatMap((line) => /https:\/\/underlag\.vakt\.example\/lank\/(\S{43})$/.exec(line)?.[1] ?? []);

const start = async (server: Server) => (await firstStart(server)).lines;

/** Minutes pass for the links that were made. */
const later = () =>
  house.owner.query("update one_time_link set created_at = created_at - interval '2 minutes'");

test('of several servers that start at once, one invites one administrator; nothing of the demo is loaded', async () => {
  const others = await Promise.all([1, 2, 3].map(() => openServer(house.server.config)));
  const said = await Promise.all([house.server, ...others].map(start));
  await Promise.all(others.map((server) => server.close()));
  expect(said.flatMap(linkIn)).toHaveLength(1);
  expect(
    said
      .filter((lines) => linkIn(lines).length === 0)
      .flat()
      .join(),
  ).toContain('another start showed the link');
  const { prisma } = house.server.db;
  expect(await prisma.person.findMany({ select: { email: true, roles: true } })).toEqual([
    { email: 'administrator@underlag.vakt.example', roles: ['administrator'] },
  ]);
  expect(await prisma.customer.count()).toBe(0);
  expect(await prisma.queue.count()).toBeGreaterThan(5);
});

test('started again before anybody opened it, only the newest link works; once taken up, none is shown', async () => {
  const { server } = house;
  await later();
  const [first = ''] = linkIn(await start(server));
  await later();
  const [second = ''] = linkIn(await start(server));
  const site = await serve(server);
  const useLink = async (token: string) => {
    const response = await fetch(`${site.url}/api/trpc/session.useLink`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, password: 'ett långt lösenord 1' }),
    });
    return response.status;
  };
  try {
    expect(await useLink(first)).toBe(422);
    expect(await useLink(second)).toBe(200);
    expect(await useLink(second)).toBe(422);
  } finally {
    await site.close();
  }
  await later();
  expect(await start(server)).toEqual([]);
  expect(await server.db.prisma.person.count()).toBe(1);
});

test('the demo’s logins are not offered', async () => {
  const site = await serve(house.server);
  const response = await fetch(`${site.url}/api/trpc/session.demoLogins`);
  expect((await response.json()).result.data).toEqual([]);
  await site.close();
});
