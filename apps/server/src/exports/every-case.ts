import type { CasePage, CaseRow, ListCases } from '@underlag/api/cases';
import { parseCaseNumber } from '@underlag/domain/identifiers';
import { listQuery } from '../cases/list-query.ts';
import type { StaffCtx } from '../context.ts';

const pageSize = 1000;

/** All rows of a list in its order, a page at a time, as they stood in one moment; as many as there are. */
export async function* everyCase(ctx: StaffCtx, wish: ListCases): AsyncGenerator<CaseRow[]> {
  const exact = wish.q ? parseCaseNumber(wish.q) : null;
  const number = exact?.ok ? exact.value : null;
  const client = await ctx.server.db.pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    for (let after: string | null = null; ; ) {
      const query = listQuery(ctx.actor, { ...wish, size: pageSize, after }, number);
      const { rows } = await client.query<{ page: CasePage['rows']; cursors: string[] }>(query);
      const page = rows[0]?.page ?? [];
      yield page.slice(0, pageSize);
      if (page.length <= pageSize) return;
      after = rows[0]?.cursors[pageSize - 1] ?? null;
    }
  } finally {
    await client.query('rollback').then(
      () => client.release(),
      (error) => client.release(error),
    );
  }
}
