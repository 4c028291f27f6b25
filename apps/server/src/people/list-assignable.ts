import type { Assignable } from '@underlag/api/registers';
import type { z } from 'zod';
import type { StaffCtx } from '../context.ts';
import { readNow } from '../db.ts';
import { awayToday } from '../doors/away-today.ts';

/** Those who work cases, with how many open ones each has, and who is away today. */
export async function listAssignable(ctx: StaffCtx): Promise<z.infer<typeof Assignable>> {
  const { rows } = await ctx.server.db.pool.query<{ id: string; name: string; openCases: number }>(`
    select person.id, person.name,
      (select count(*) from cases where assignee_id = person.id and category <> 'done')::int as "openCases"
    from person where active and roles && array['agent', 'manager'] order by person.name`);
  const db = ctx.server.db.prisma;
  const away = await awayToday(
    db,
    rows.map(({ id }) => id),
    await readNow(ctx.server),
  );
  return rows.map((row) => ({ ...row, away: away.get(row.id) ?? null }));
}
