import { join } from 'node:path';
import { openDatabase } from '@underlag/prisma/client';
import pino from 'pino';
import type { Config } from './config.ts';
import { openFileStore } from './files/store.ts';
import { openLiveBus } from './live/bus.ts';
import type { Server } from './server.ts';
import { openAuth } from './session/auth.ts';

/** Opens all that a process holds: database, files, live changes, sign-in. */
export async function openServer(config: Config): Promise<Server & { close: () => Promise<void> }> {
  const log = pino({
    level: config.logLevel,
    redact: ['password', 'token', 'cookie', 'authorization', '*.password', '*.token', 'req.headers'],
  });
  const db = openDatabase(config.databaseUrl, { max: 20 });
  const files = await openFileStore(join(config.dataDir, 'files'));
  const live = await openLiveBus(config.databaseUrl);
  const auth = openAuth(config, db);
  return {
    config,
    db,
    files,
    live,
    auth,
    log,
    clockShiftMs: 0,
    async close() {
      await live.close();
      await db.close();
    },
  };
}
