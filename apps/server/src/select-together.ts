import { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from './db.ts';

/** Several selections in one statement, each answered with its rows in their order. Times come as text. */
export async function selectTogether<Rows extends { [Name in keyof Rows]: object }>(
  { db }: Pick<Tx, 'db'>,
  selections: { [Name in keyof Rows]: Prisma.Sql },
): Promise<{ [Name in keyof Rows]: Rows[Name][] }> {
  const parts = Object.entries<Prisma.Sql>(selections).map(
    ([name, selection]) =>
      Prisma.sql`${name}::text, (select coalesce(json_agg(part), '[]') from (${selection}) part)`,
  );
  const [row] = await db.$queryRaw<{ rows: { [Name in keyof Rows]: Rows[Name][] } }[]>`
    select json_build_object(${Prisma.join(parts)}) as rows`;
  if (!row) throw new Error('a selection without an answer');
  return row.rows;
}
