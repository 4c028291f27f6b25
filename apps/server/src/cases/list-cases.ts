import type { CasePage, ListCases } from '@underlag/api/cases';
import { parseCaseNumber } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import pg from 'pg';
import type { StaffCtx } from '../context.ts';
import { databaseTrouble } from '../db.ts';
import { AppError } from '../errors.ts';
import { type CaseQuery, listQuery } from './list-query.ts';

/** One page of a list of cases. Timestamps leave the database as text and pass straight through. */
export async function listCases(ctx: StaffCtx, input: ListCases): Promise<CasePage> {
  const exact = input.q ? parseCaseNumber(input.q) : null;
  const query: CaseQuery = listQuery(ctx.actor, input, exact?.ok ? exact.value : null);
  try {
    const { rows } = await ctx.server.db.pool.query<{ page: CasePage['rows']; cursors: string[] }>({
      name: query.name,
      text: query.text,
      values: query.values,
    });
    const page = rows[0]?.page ?? [];
    const more = page.length > input.size;
    return {
      rows: more ? page.slice(0, input.size) : page,
      next: more ? (rows[0]?.cursors[input.size - 1] ?? null) : null,
    };
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code?.startsWith('22'))
      throw new AppError(
        'invalid',
        'list.cursor',
        text('Platsen i listan finns inte längre.', 'That place in the list is gone.'),
      );
    throw databaseTrouble(error) ?? error;
  }
}
