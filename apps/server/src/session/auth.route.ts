import { text } from '@underlag/domain/text';
import { toNodeHandler } from 'better-auth/node';
import express, { type RequestHandler, Router } from 'express';
import { AppError } from '../errors.ts';
import { forgive, limit, mustNotBeLimited } from '../limits.ts';
import type { Server } from '../server.ts';

const perAccount = { points: 8, seconds: 15 * 60 };
const perAddress = { points: 60, seconds: 15 * 60 };

/** Signing in and out: the only two of better-auth's endpoints that can be reached. Too many wrong passwords lock the account for a while. */
export function authRoute(server: Server): Router {
  return Router()
    .post('/sign-in/email', express.json({ limit: '4kb' }), guardSignIn(server))
    .post('/sign-out', toNodeHandler(server.auth.handler));
}

function guardSignIn(server: Server): RequestHandler {
  return async (req, res) => {
    const { email, password } = req.body ?? {};
    if (
      typeof email !== 'string' ||
      typeof password !== 'string' ||
      email.length > 254 ||
      password.length > 128
    )
      throw wrong();
    const account = email.trim().toLowerCase();
    const ip = req.ip ?? 'unknown';
    await mustNotBeLimited(server, 'sign-in', account, perAccount);
    await limit(server, 'sign-in-ip', ip, perAddress);
    const answer = await server.auth.handler(
      new Request(`${server.config.publicUrl}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': String(req.headers['user-agent'] ?? ''),
          origin: server.config.publicUrl,
        },
        body: JSON.stringify({ email: account, password }),
      }),
    );
    if (!answer.ok || !(await isActive(server, account))) {
      await limit(server, 'sign-in', account, perAccount);
      throw wrong();
    }
    await forgive(server, 'sign-in', account, perAccount);
    for (const cookie of answer.headers.getSetCookie()) res.append('Set-Cookie', cookie);
    res.json({ ok: true });
  };
}

/** Unknown, wrong and no longer active are one answer. */
const wrong = () =>
  new AppError(
    'invalid',
    'sign_in.wrong',
    text('E-postadressen eller lösenordet stämmer inte.', 'The e-mail address or the password is not right.'),
  );

async function isActive(server: Server, email: string): Promise<boolean> {
  const person = await server.db.prisma.person.findUnique({
    where: { email },
    select: { id: true, active: true },
  });
  if (person && !person.active) await server.db.prisma.session.deleteMany({ where: { userId: person.id } });
  return person?.active ?? false;
}
