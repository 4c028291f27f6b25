import type { Database } from '@underlag/prisma/client';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { FileStore } from './files/store.ts';
import type { LiveBus } from './live/bus.ts';
import type { Auth } from './session/auth.ts';

/** What one process holds from start to stop. */
export interface Server {
  config: Config;
  db: Database;
  files: FileStore;
  live: LiveBus;
  auth: Auth;
  log: Logger;
  /** Added to the database's clock; zero outside tests. */
  clockShiftMs: number;
}
