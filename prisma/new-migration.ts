import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { scratchFolder } from './cluster/scratch-folder.ts';
import { drift } from './drift.ts';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { ourSchema, type SchemaHome } from './schema-engine.ts';

/**
 * Writes the SQL that leads from the migrations so far to schema.prisma into a new folder `<UTC time>_<name>` and answers
 * with what was written. A throw-away server stands in for the shadow database.
 */
export async function newMigration(name: string, home: SchemaHome = ourSchema): Promise<string> {
  if (!/^[a-z0-9_]+$/.test(name)) throw new Error('A migration is named with small letters, digits and _.');
  mkdirSync(home.migrations, { recursive: true });
  const scratch = scratchFolder('migration');
  const database = await startEmbedded(scratch, { throwaway: true });
  try {
    await migrate(database.adminUrl, database.appUrl, home);
    const sql = await drift(database.adminUrl, home);
    if (!sql) return 'The migrations already lead to schema.prisma: nothing to write.';
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = join(home.migrations, `${stamp}_${name}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'migration.sql'), `${sql}\n`);
    return `${relative(process.cwd(), folder)}/migration.sql`;
  } finally {
    await database.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const name = process.argv[2];
  if (!name) throw new Error('Usage: node prisma/new-migration.ts NAME');
  console.log(await newMigration(name));
}
