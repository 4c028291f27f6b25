import type { LabelCounts } from '@underlag/api/call-outs';
import type { StaffCtx } from '../context.ts';

/** What agents have answered on matches so far, and how often the ranking had put it first. */
export async function countLabels(ctx: StaffCtx): Promise<LabelCounts> {
  const [counts] = await ctx.server.db.prisma.$queryRaw<LabelCounts[]>`
    select count(*) filter (where answer = 'yes' and made_by is not null)::int as yes,
      count(*) filter (where answer = 'no')::int as no,
      count(*) filter (where answer = 'undone')::int as undone,
      count(*) filter (where answer = 'yes' and made_by is not null and (parts->>'place')::int = 1)::int as "yesOnFirst",
      count(*) filter (where answer = 'yes' and made_by is null)::int as automatic,
      count(*) filter (where answer = 'undone' and before = 'yes' and before_by is null)::int as "automaticUndone"
    from (select answer, made_by, parts, lag(answer) over pair as before, lag(made_by) over pair as before_by
      from match_label window pair as (partition by invoice_id, report_id order by at, id)) label`;
  return counts ?? { yes: 0, no: 0, undone: 0, yesOnFirst: 0, automatic: 0, automaticUndone: 0 };
}
