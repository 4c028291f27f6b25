import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import { introspectable } from './introspectable.ts';

/** Where the schema and its migrations stand; another place only in tests. */
export interface SchemaHome {
  schema: string;
  migrations: string;
}

export const ourSchema: SchemaHome = {
  schema: join(import.meta.dirname, 'schema.prisma'),
  migrations: join(import.meta.dirname, 'migrations'),
};

/** Prisma hides nothing of its own: no table or enum is left to somebody else. */
export const everything = { externalTables: [], externalEnums: [] };

/** Prisma's migration engine as WebAssembly on one database; the usual engine is a binary that must be downloaded. */
export async function withEngine<T>(
  url: string,
  home: SchemaHome,
  work: (engine: SchemaEngine) => Promise<T>,
) {
  const { SchemaEngine } = await loadEngine();
  const database = introspectable(url);
  const adapters = bindMigrationAwareSqlAdapterFactory(database);
  const engine = await SchemaEngine.new({ datamodels: [datamodel(home)] }, () => {}, adapters);
  try {
    return await work(engine);
  } catch (error) {
    const refusal = database.refusal();
    throw refusal ? new Error(`${nameIn(error)} ${refusal.message}`, { cause: refusal }) : error;
  } finally {
    engine.free();
    await database.end();
  }
}

const nameIn = (error: unknown) =>
  `Migration ${/migration_name="([^"]+)"/.exec(String(error))?.[1] ?? '(unknown)'} failed:`;

export const datamodel = (home: SchemaHome): [string, string] => [
  home.schema,
  readFileSync(home.schema, 'utf8'),
];

/** Every migration folder with its SQL, oldest first. */
export function migrationsOf(home: SchemaHome): { name: string; sql: string }[] {
  const folders = readdirSync(home.migrations, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return folders
    .map(({ name }) => ({ name, sql: readFileSync(join(home.migrations, name, 'migration.sql'), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function migrationList(home: SchemaHome): MigrationList {
  return {
    baseDir: home.migrations,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrationsOf(home).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

/** The part we use of what Node has and TypeScript only knows with a browser's library. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

let loaded: Promise<typeof import('@prisma/schema-engine-wasm')> | undefined;

/** Instantiated by hand: importing the package's entry would print a warning about experimental WebAssembly imports. */
function loadEngine() {
  loaded ??= instantiate();
  return loaded;
}

async function instantiate(): Promise<typeof import('@prisma/schema-engine-wasm')> {
  const glueName = '@prisma/schema-engine-wasm/schema_engine_bg';
  const folder = dirname(createRequire(import.meta.url).resolve(glueName));
  const glue = await import(glueName);
  const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  return glue;
}
