import type { CaseRelations } from '@underlag/api/relations';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { LoadedCase } from '../doors/case-record.ts';
import { type TakenIn, takenInto } from '../doors/taken-in.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { selectTogether } from '../select-together.ts';
import { type RelatedCase, relatedTo } from './view-related.ts';
import { linkedTo, type Merge, undoableMerges } from './view-relations.ts';

/** What the page of a case tells of other cases. */
export type CasesAround = Awaited<ReturnType<typeof casesAround>>;

/** Everything that is told of other cases, read at once. */
export const casesAround = (ctx: StaffCtx, tx: Tx, row: LoadedCase) =>
  selectTogether<{
    parts: TakenIn;
    merges: Merge;
    links: CaseRelations['links'][number];
    related: RelatedCase;
    openOfCustomer: { count: number };
  }>(tx, {
    parts: takenInto(row.id, ctx.actor),
    merges: undoableMerges(tx, row.id),
    links: linkedTo(ctx, row.id),
    related: relatedTo(ctx, row),
    openOfCustomer: openOfCustomer(ctx, row.customerId),
  });

/** Selects how many open cases the customer has, of those the actor may see. */
const openOfCustomer = ({ actor }: StaffCtx, customerId: string | null): Prisma.Sql => Prisma.sql`
  select count(*) from cases
  where customer_id = ${customerId}::uuid and category <> 'done' and ${visibleCases(actor)}`;
