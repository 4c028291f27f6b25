import { rmSync } from 'node:fs';
import { openDatabase } from '@underlag/prisma/client';
import { scratchFolder } from '@underlag/prisma/cluster/scratch-folder';
import { startEmbedded } from '@underlag/prisma/embedded';
import { migrate } from '@underlag/prisma/migrate';
import { loadDefaults } from '@underlag/prisma/seed/defaults';
import { loadDemo } from '@underlag/prisma/seed/load-demo';
import { loadVolume } from '@underlag/prisma/seed/volume';
import type { Config } from '@underlag/server/config';
import { hashEvent, wordsDigest } from '@underlag/server/doors/append-events';
import { openFileStore } from '@underlag/server/files/store';
import { main } from '@underlag/server/main';
import { openAuth } from '@underlag/server/session/auth';

const seed = 20_261_120;

/** A running desk with its own durable database, full of cases, in a folder that is gone afterwards. */
export interface BenchDesk {
  url: string;
  appUrl: string;
  adminUrl: string;
  loadSeconds: number;
  close: () => Promise<void>;
}

/** Starts PostgreSQL as the product does (nothing given up for speed), loads the cases, then the real server in this process. */
export async function openBenchDesk(cases: number, progress: (loaded: number) => void): Promise<BenchDesk> {
  const dataDir = scratchFolder('bench');
  const removeFolder = () => rmSync(dataDir, { recursive: true, force: true });
  const embedded = await startEmbedded(dataDir);
  // After the listener by which the database stops when this process is interrupted.
  process.once('exit', removeFolder);
  const clean = async () => {
    await embedded.stop();
    removeFolder();
    process.off('exit', removeFolder);
  };
  const { adminUrl, appUrl } = embedded;
  try {
    await migrate(adminUrl, appUrl);
    const config = configOf(dataDir, appUrl, adminUrl);
    const start = performance.now();
    await load(config, cases, progress);
    const loadSeconds = (performance.now() - start) / 1000;
    const running = await main(config);
    return {
      url: running.url,
      appUrl,
      adminUrl,
      loadSeconds,
      async close() {
        await running.close();
        await clean();
      },
    };
  } catch (error) {
    await clean();
    throw error;
  }
}

async function load(config: Config, cases: number, progress: (loaded: number) => void): Promise<void> {
  const db = openDatabase(config.databaseUrl, { max: 4 });
  const files = await openFileStore(`${config.dataDir}/files`);
  await loadDefaults(db.prisma);
  await loadDemo(db.prisma, {
    hashPassword: openAuth(config, db).hashPassword,
    storeFile: files.put,
  });
  await db.close();
  const now = new Date().toISOString();
  await loadVolume(config.adminUrl, { cases, seed, now, hashing: { hashEvent, wordsDigest }, progress });
}

/** As in the demo, but without its sample mail, which would be read while we measure. */
export const configOf = (dataDir: string, databaseUrl: string, adminUrl: string): Config => ({
  port: 0,
  host: '127.0.0.1',
  dataDir,
  databaseUrl,
  adminUrl,
  smtpUrl: null,
  publicUrl: 'http://127.0.0.1',
  authSecret: 'only for this run, of more than thirty-two letters',
  production: false,
  dev: false,
  demo: false,
  demoHistory: false,
  undoMs: 15_000,
  logLevel: 'warn',
  ownHosts: [],
});
