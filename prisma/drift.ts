import { datamodel, everything, ourSchema, type SchemaHome, withEngine } from './schema-engine.ts';

/**
 * The SQL that would lead from a migrated database to schema.prisma: empty when they agree. The engine reads the database's
 * catalogue and sees only what its schema language can say (tables, columns, keys, whole-column indexes); triggers, functions,
 * sequences, CHECKs, exclusions, grants, partial and expression indexes never count. What it can say belongs in schema.prisma.
 */
export async function drift(adminUrl: string, home: SchemaHome = ourSchema): Promise<string> {
  const [path, content] = datamodel(home);
  const { stdout } = await withEngine(adminUrl, home, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files: [{ path, content }], configDir: '' },
      to: { tag: 'schemaDatamodel', files: [{ path, content }] },
      script: true,
      exitCode: null,
      filters: everything,
    }),
  );
  const sql = stdout?.trim() ?? '';
  return sql === '-- This is an empty migration.' ? '' : sql;
}
