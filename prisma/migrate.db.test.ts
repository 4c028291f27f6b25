import pg from 'pg';
import { expect, test } from 'vitest';
import { drift } from './drift.ts';
import { isUpToDate, migrate } from './migrate.ts';
import { createTestDatabase } from './test-database.ts';

test('the migrations lead to exactly what schema.prisma says', async () => {
  const database = await createTestDatabase();
  expect(await drift(database.adminUrl)).toBe('');
});

test('migrating again changes nothing, and the app role can tell that all is done', async () => {
  const database = await createTestDatabase();
  expect(await migrate(database.adminUrl, database.appUrl)).toEqual([]);
  const app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
  expect(await isUpToDate(app)).toBe(true);
  await app.end();
});

test('the server never signs in as the owner', async () => {
  const { adminUrl } = await createTestDatabase();
  await expect(migrate(adminUrl, adminUrl)).rejects.toThrow('DATABASE_URL must sign in as underlag_app');
});
