import type { CaseView, GetCase } from '@underlag/api/cases';
import { Id } from '@underlag/api/shared';
import { parseCaseNumber } from '@underlag/domain/identifiers';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { look, type Tx } from '../db.ts';
import { loadCase } from '../doors/case-record.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { notFound } from '../errors.ts';
import { viewCase } from './view-case.ts';

/** One case with everything on its page, found by number or id through what the actor may see. */
export function getCase(ctx: StaffCtx, { ref }: GetCase): Promise<CaseView> {
  return look(ctx.server, async (tx) => {
    const id = await findVisible(ctx, tx, ref);
    const record = id && (await loadCase(tx, id));
    if (!record) throw notFound();
    return viewCase(ctx, tx, record);
  });
}

async function findVisible(ctx: StaffCtx, tx: Tx, ref: string): Promise<string | null> {
  const byId = Id.safeParse(ref).success;
  const number = parseCaseNumber(ref);
  const which = byId
    ? Prisma.sql`id = ${ref}::uuid`
    : Prisma.sql`number = ${number.ok ? number.value : ref.toUpperCase()}`;
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    select id from cases where ${which} and ${visibleCases(ctx.actor)}`;
  return rows[0]?.id ?? null;
}
