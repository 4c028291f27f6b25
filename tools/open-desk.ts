import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../apps/server/src/config.ts';
import { reachDatabase } from '../prisma/reach-database.ts';
import { readSettings } from './settings.ts';

/** A desk with its database running and migrated: what the server, the intake and the scripts need to begin. */
export interface Desk {
  config: Config;
  /** Things to tell the person who started it. */
  notes: string[];
  close(): Promise<void>;
}

/** Reads the environment, starts or reaches the database and migrates it. Throws SettingsRefused before anything is started. */
export async function openDesk({ dev = false } = {}): Promise<Desk> {
  const { authSecret, ...settings } = readSettings(process.env);
  // Others may pass through, for the database account, but not list: each room inside keeps its own door shut.
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o711 });
  const database = await reachDatabase(settings);
  const notes = database.note ? [database.note] : [];
  if (database.applied.length > 0)
    notes.push(`The database was brought up to date: ${database.applied.join(', ')}.`);
  if (settings.production && !settings.smtpUrl)
    notes.push('SMTP_URL is not set: answers are written as files and do not leave.');
  return {
    config: {
      ...settings,
      databaseUrl: database.databaseUrl,
      adminUrl: database.adminUrl,
      authSecret: authSecret ?? keptSecret(settings.dataDir),
      dev,
      logLevel: process.env.LOG_LEVEL || 'warn',
      demo: !settings.production,
    },
    notes,
    close: database.stop,
  };
}

/** The demo's own secret, made once: sign-ins survive a restart. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'auth-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
