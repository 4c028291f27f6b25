import type { Client } from 'pg';
import { DatabaseUnavailable } from './database-unavailable.ts';

/** The role the server runs as; the migrations grant it what it may do. */
export const APP_ROLE = 'underlag_app';

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Makes the app role, or gives it the password of `appUrl` again. Where the owner may not (a hosted PostgreSQL whose
 * administrator made the role) the role stays as it is. Outside the migrations: roles belong to the server, not to one database.
 */
export async function ensureAppRole(owner: Client, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  if (decodeURIComponent(username) !== APP_ROLE) {
    throw new DatabaseUnavailable(
      `DATABASE_URL must sign in as ${APP_ROLE}, not as ${decodeURIComponent(username) || 'nobody'}.`,
    );
  }
  const secret = owner.escapeLiteral(decodeURIComponent(password));
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [APP_ROLE]);
  if (rowCount === 0) {
    await owner.query(`create role ${APP_ROLE} login nosuperuser nocreatedb nocreaterole password ${secret}`);
    return;
  }
  await owner.query(`alter role ${APP_ROLE} login password ${secret}`).catch((error: { code?: string }) => {
    if (error.code !== INSUFFICIENT_PRIVILEGE) throw error;
  });
}
