import { startEmbedded } from './embedded.ts';
import { connect, migrate } from './migrate.ts';

/** Where the database is: both addresses of a PostgreSQL of one's own, or none for the embedded one in `dataDir`. */
export interface DatabaseWish {
  dataDir: string;
  databaseUrl?: string | undefined;
  adminUrl?: string | undefined;
}

/** A migrated database, ready to be opened; `stop` ends the embedded server unless others use it. */
export interface ReachedDatabase {
  databaseUrl: string;
  adminUrl: string;
  note: string | undefined;
  applied: string[];
  stop(): Promise<void>;
}

/** Starts or joins the embedded PostgreSQL, or takes the given one, and migrates it. Leaves nothing running when it fails. */
export async function reachDatabase(wish: DatabaseWish): Promise<ReachedDatabase> {
  const { databaseUrl, adminUrl } = wish;
  if (databaseUrl && adminUrl) {
    const applied = await migrate(adminUrl, databaseUrl);
    await (await connect(databaseUrl, 'DATABASE_URL')).end();
    return { databaseUrl, adminUrl, note: undefined, applied, stop: async () => {} };
  }
  const embedded = await startEmbedded(wish.dataDir);
  try {
    const applied = await migrate(embedded.adminUrl, embedded.appUrl);
    return { ...embedded, databaseUrl: embedded.appUrl, applied };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
