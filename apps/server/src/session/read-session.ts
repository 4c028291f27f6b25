import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Role } from '@underlag/domain/access';
import type { SignedIn } from '../context.ts';
import { type StoodInFor, stoodInForBy, withStandIns } from '../doors/stand-ins.ts';
import type { Server } from '../server.ts';
import { absoluteSessionMs, idleSessionMs, sessionCookie } from './auth.ts';

interface Row {
  session_id: string;
  id: string;
  name: string;
  email: string;
  locale: 'sv' | 'en';
  roles: Role[];
  credit_limit_ore: string;
  queues: Record<string, 'read' | 'work'> | null;
  absent: StoodInFor[] | null;
  stale: boolean;
}

/** Who is calling: the cookie's signature, then session, person and rights in one query. Null for anyone else. */
export async function readSession(
  server: Server,
  cookieHeader: string | undefined,
): Promise<SignedIn | null> {
  const token = signedToken(cookieHeader, sessionCookie(server.config), server.config.authSecret);
  if (!token) return null;
  const { rows } = await server.db.pool.query<Row>({
    name: 'read-session',
    text: `
      select session.id as session_id, person.id, person.name, person.email, person.locale, person.roles,
        person.credit_limit_ore, session.seen_at < now() - interval '1 minute' as stale,
        (select json_object_agg(queue_key, level) from queue_right where person_id = person.id) as queues,
        ${stoodInForBy('person.id')} as absent
      from session join person on person.id = session.person_id
      where session.token = $1 and person.active and session.expires_at > now()
        and session.created_at > now() - make_interval(secs => $2) and session.seen_at > now() - make_interval(secs => $3)`,
    values: [token, absoluteSessionMs / 1000, idleSessionMs / 1000],
  });
  const row = rows[0];
  if (!row) return null;
  if (row.stale)
    await server.db.pool.query({
      name: 'touch-session',
      text: 'update session set seen_at = now() where id = $1',
      values: [row.session_id],
    });
  const signedIn: SignedIn = {
    personId: row.id,
    name: row.name,
    email: row.email,
    locale: row.locale,
    roles: row.roles,
    queues: row.queues ?? {},
    creditLimitOre: Number(row.credit_limit_ore),
    sessionId: row.session_id,
  };
  return withStandIns(signedIn, row.absent ?? []);
}

/** The token of a cookie whose signature is ours; null otherwise. */
export function signedToken(cookieHeader: string | undefined, name: string, secret: string): string | null {
  const found = cookieHeader
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  const value = found && decode(found.slice(name.length + 1));
  const dot = value ? value.lastIndexOf('.') : -1;
  if (!value || dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const right = createHmac('sha256', secret).update(token).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
