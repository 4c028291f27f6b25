import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchFolder } from './cluster/scratch-folder.ts';
import { drift } from './drift.ts';
import { type EmbeddedDatabase, startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { newMigration } from './new-migration.ts';

const folder = scratchFolder('home');
const home = { schema: join(folder, 'schema.prisma'), migrations: join(folder, 'migrations') };
let database: EmbeddedDatabase;

beforeAll(async () => {
  writeFileSync(
    home.schema,
    'datasource db {\n  provider = "postgresql"\n}\nmodel Guard {\n  id Int @id\n  name String\n}\n',
  );
  database = await startEmbedded(folder, { throwaway: true });
});
afterAll(async () => {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a schema becomes a migration, and rules only SQL can say are no drift', async () => {
  await newMigration('init', home);
  writeMigration('29990101000000_rules', rules);
  expect(await applied()).toEqual([expect.stringMatching(/^\d{14}_init$/), '29990101000000_rules']);
  expect(await drift(database.adminUrl, home)).toBe('');
  expect(await newMigration('nothing', home)).toContain('nothing to write');
  expect(readdirSync(home.migrations)).toHaveLength(2);
});

test('a column without a migration is drift', async () => {
  appendFileSync(home.schema, 'model Site {\n  id Int @id\n}\n');
  expect(await drift(database.adminUrl, home)).toContain('CREATE TABLE "Site"');
});

test('a migration that fails says why, changes nothing, and may be mended', async () => {
  const name = '29990102000000_site';
  writeMigration(name, 'create table "Site" (id int primary key); create table "Site" (id int);');
  await expect(applied()).rejects.toThrow(`Migration ${name} failed: relation "Site" already exists`);
  writeMigration(name, 'create table "Site" (id int, constraint "Site_pkey" primary key (id));');
  expect(await applied()).toEqual([name]);
  expect(await drift(database.adminUrl, home)).toBe('');
});

const applied = () => migrate(database.adminUrl, database.appUrl, home);

function writeMigration(name: string, sql: string): void {
  mkdirSync(join(home.migrations, name), { recursive: true });
  writeFileSync(join(home.migrations, name, 'migration.sql'), sql);
}

const rules = `
  create sequence guard_number;
  alter table "Guard" add constraint guard_named check (name <> '');
  create unique index guard_name on "Guard" (name) where name like 'K%';
  create index guard_low on "Guard" (lower(name));
  create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no; never'; end $$;
  create trigger guard_kept before delete on "Guard" for each row execute function refuse();
  grant select on "Guard" to underlag_app;`;
