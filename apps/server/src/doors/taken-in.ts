import type { Actor } from '@underlag/domain/access';
import { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import { visibleCases } from './visible-cases.ts';

/** A case that was merged into another, straight or by way of a third. */
export interface TakenIn {
  id: string;
  number: string;
  version: number;
  customerId: string | null;
  /** It was merged into the case itself. */
  isDirect: boolean;
  /** The actor may see it. */
  isVisible: boolean;
}

/** Every case that ended in this one, oldest first, and which of them the actor may see; without an actor, all. */
export const takenIn = (tx: Tx, caseId: string): Promise<TakenIn[]> => tx.db.$queryRaw(takenInto(caseId));

/** The same as a selection; without an actor everything may be seen. */
export const takenInto = (caseId: string, actor?: Actor): Prisma.Sql => Prisma.sql`
  with recursive part(id) as (
    select id from cases where merged_into_id = ${caseId}::uuid
    union select cases.id from cases join part on cases.merged_into_id = part.id)
  select id, number, version, customer_id as "customerId", merged_into_id = ${caseId}::uuid as "isDirect",
    coalesce(${actor ? visibleCases(actor) : Prisma.sql`true`}, false) as "isVisible"
  from cases where id in (select id from part) order by opened_at, id`;

/** The case in which a merged one lives on, at the end of the chain; the case itself when it is not merged. */
export async function survivorOf(tx: Tx, caseId: string): Promise<string> {
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    with recursive way(id, into_id) as (
      select id, merged_into_id from cases where id = ${caseId}::uuid
      union select cases.id, cases.merged_into_id from cases join way on cases.id = way.into_id)
    select id from way where into_id is null`;
  return rows[0]?.id ?? caseId;
}

/** Locks the case in which this one lives on, and answers with its id; a merge made or undone meanwhile is followed. */
export async function lockSurvivor(tx: Tx, caseId: string): Promise<string> {
  for (let id = await survivorOf(tx, caseId); ; ) {
    await tx.db.$queryRaw`select id from cases where id = ${id}::uuid for update`;
    const now = await survivorOf(tx, caseId);
    if (now === id) return id;
    id = now;
  }
}
