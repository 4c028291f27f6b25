import { isAbsolute, join, resolve } from 'node:path';

/** What the environment says, checked; addresses and secrets that may still be missing are made at start. */
export interface Settings {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  adminUrl: string | undefined;
  smtpUrl: string | null;
  publicUrl: string;
  authSecret: string | undefined;
  production: boolean;
  demoHistory: boolean;
  undoMs: number;
  logLevel: string;
  ownHosts: string[];
}

/** Configuration that must be mended before the desk may start; each line says what to set. */
export class SettingsRefused extends Error {}

export const root = join(import.meta.dirname, '..');
type Env = Record<string, string | undefined>;

/** Reads the environment; throws SettingsRefused with every problem at once. In production nothing weak is accepted. */
export function readSettings(env: Env): Settings {
  const problems = [
    ...problemsAnywhere(env),
    ...(env.NODE_ENV === 'production' ? problemsInProduction(env) : []),
  ];
  if (problems.length > 0) throw new SettingsRefused(problems.join('\n'));
  const production = env.NODE_ENV === 'production';
  const port = Number(env.PORT || 3000);
  return {
    port,
    host: env.HOST || (production ? '0.0.0.0' : '127.0.0.1'),
    dataDir: env.DATA_DIR ? resolve(env.DATA_DIR) : join(root, '.data'),
    databaseUrl: env.DATABASE_URL || undefined,
    adminUrl: env.DATABASE_ADMIN_URL || undefined,
    smtpUrl: env.SMTP_URL || null,
    publicUrl: (env.PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, ''),
    authSecret: env.AUTH_SECRET || undefined,
    production,
    demoHistory: env.DEMO_HISTORY !== 'off',
    undoMs: Number(env.UNDO_MS || 15_000),
    logLevel: env.LOG_LEVEL || 'warn',
    ownHosts: (env.OWN_HOSTS ?? '')
      .split(',')
      .map((host) => host.trim())
      .filter(Boolean),
  };
}

function problemsAnywhere(env: Env): string[] {
  const problems: string[] = [];
  if (env.PORT && !(Number.isInteger(Number(env.PORT)) && Number(env.PORT) < 65_536)) {
    problems.push('PORT must be a whole number below 65536.');
  }
  if (env.DEMO_HISTORY && !['on', 'off'].includes(env.DEMO_HISTORY))
    problems.push('DEMO_HISTORY must be on or off.');
  if (env.UNDO_MS && !(Number(env.UNDO_MS) >= 0)) problems.push('UNDO_MS must be a number of milliseconds.');
  if (Boolean(env.DATABASE_URL) !== Boolean(env.DATABASE_ADMIN_URL)) {
    problems.push(
      'Set both DATABASE_URL (as underlag_app) and DATABASE_ADMIN_URL (as the owner), or neither.',
    );
  }
  if (env.DATABASE_URL && sameUser(env.DATABASE_URL, env.DATABASE_ADMIN_URL)) {
    problems.push(
      'DATABASE_URL and DATABASE_ADMIN_URL must sign in as two different roles: underlag_app and the owner.',
    );
  }
  for (const name of ['DATABASE_URL', 'DATABASE_ADMIN_URL', 'SMTP_URL', 'PUBLIC_URL']) {
    if (env[name] && !URL.canParse(env[name])) problems.push(`${name} is not an address (URL).`);
  }
  return problems;
}

function problemsInProduction(env: Env): string[] {
  const problems: string[] = [];
  if (!isStrong(env.AUTH_SECRET)) {
    problems.push(
      'AUTH_SECRET must be at least 32 random characters, for example from: openssl rand -base64 48',
    );
  }
  if (!env.PUBLIC_URL?.startsWith('https://'))
    problems.push('PUBLIC_URL must be the https:// address people reach the desk at.');
  if (!env.DATA_DIR || !isAbsolute(env.DATA_DIR)) {
    problems.push(
      'DATA_DIR must be the full path of the folder that keeps the files (and the database, without DATABASE_URL).',
    );
  }
  return problems;
}

/** Long, and not one letter held down. */
const isStrong = (secret = '') => secret.length >= 32 && new Set(secret).size >= 10;

function sameUser(one: string, other = ''): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).username === new URL(other).username;
}
