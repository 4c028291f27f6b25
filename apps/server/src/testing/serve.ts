import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { demoStaff } from '@underlag/prisma/seed/cast';
import { buildApp } from '../app.ts';
import type { Server } from '../server.ts';
import { sessionCookie } from '../session/auth.ts';

/** The whole of the desk behind a port of its own, as a browser reaches it. */
export async function serve(server: Server): Promise<{ url: string; close: () => Promise<void> }> {
  const http = createServer(buildApp(server)).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}

/** The cookie of someone of the cast who signed in just now. */
export async function cookieOf(server: Server, key: string): Promise<string> {
  const email = demoStaff.find((person) => person.key === key)?.email ?? key;
  const person = await server.db.prisma.person.findUniqueOrThrow({ where: { email } });
  const token = randomUUID();
  await server.db.prisma.session.create({
    data: { userId: person.id, token, expiresAt: new Date('2100-01-01') },
  });
  return `${sessionCookie(server.config)}=${encodeURIComponent(signed(server, token))}`;
}

/** A token with the signature that makes it a cookie of ours. */
export const signed = (server: Server, token: string): string =>
  `${token}.${createHmac('sha256', server.config.authSecret).update(token).digest('base64')}`;
