import type { Database } from '@underlag/prisma/client';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { Config } from '../config.ts';

/** Twelve hours: the longest a sign-in lives, whatever is done meanwhile. */
export const absoluteSessionMs = 12 * 3_600_000;
/** Half an hour without a call ends a sign-in. */
export const idleSessionMs = 30 * 60_000;

/** Passwords, sessions and their cookie are better-auth's; rights are ours. Signing up is off: people are invited. */
export function openAuth(config: Config, db: Database) {
  const auth = betterAuth({
    appName: 'Underlag',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret: config.authSecret,
    database: prismaAdapter(db.prisma, { provider: 'postgresql' }),
    user: { modelName: 'person' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: {
      expiresIn: absoluteSessionMs / 1000,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    trustedOrigins: [config.publicUrl],
    advanced: {
      cookiePrefix: 'underlag',
      useSecureCookies: config.publicUrl.startsWith('https://'),
      database: { generateId: false },
    },
    logger: { level: 'error' },
  });
  return {
    handler: auth.handler,
    hashPassword: async (password: string) => (await auth.$context).password.hash(password),
  };
}

export type Auth = ReturnType<typeof openAuth>;

/** The cookie that carries the session's token and its signature. */
export const sessionCookie = (config: Config) =>
  `${config.publicUrl.startsWith('https://') ? '__Secure-' : ''}underlag.session_token`;
