import type { Server } from '../server.ts';

/** How many open cases are judged by a version of a type's deadlines. */
export async function openByPolicy({ db }: Server): Promise<(policyId: string) => number> {
  const { rows } = await db.pool.query<{ id: string; cases: number }>(
    "select sla_policy_id as id, count(*)::int as cases from cases where category <> 'done' group by 1",
  );
  const open = new Map(rows.map(({ id, cases }) => [id, cases]));
  return (policyId) => open.get(policyId) ?? 0;
}
