import type { BulkResult, HandOver } from '@underlag/api/cases';
import { text } from '@underlag/domain/text';
import type { z } from 'zod';
import type { StaffCtx } from '../context.ts';
import { readNow, write } from '../db.ts';
import { awayToday } from '../doors/away-today.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { AppError, notFound, refused } from '../errors.ts';
import { bulkCases } from './bulk-cases.ts';

/** How many cases are handed over at once; the rest are told to wait for another go. */
const most = 200;

/**
 * Gives the open cases of somebody who is away to their deputy, or back to the queues, each through the same doors as one by
 * hand; a refusal leaves its case where it was. A manager does it for anybody, everybody else for themselves.
 */
export async function handOver(
  ctx: StaffCtx,
  { personId, to }: HandOver,
): Promise<z.infer<typeof BulkResult>> {
  if (!(await ctx.server.db.prisma.person.findUnique({ where: { id: personId }, select: { id: true } })))
    throw notFound(text('Medarbetaren', 'The colleague'));
  if (personId !== ctx.actor.personId && !ctx.actor.roles.includes('manager'))
    throw new AppError(
      'forbidden',
      'permission.case.assign',
      text('Du får bara lämna över dina egna ärenden.', 'You may hand over your own cases only.'),
    );
  const now = await readNow(ctx.server);
  const away = (await awayToday(ctx.server.db.prisma, [personId], now)).get(personId);
  if (!away)
    throw refused({
      code: 'absence.none_today',
      says: text('Personen är inte borta i dag.', 'That person is not away today.'),
      field: 'personId',
    });
  if (to === 'deputy' && !away.deputy)
    throw refused({
      code: 'absence.no_deputy',
      says: text('Frånvaron har ingen ersättare.', 'The absence has no deputy.'),
      field: 'to',
    });
  const assigneeId = to === 'deputy' ? (away.deputy?.id ?? null) : null;
  const cases = await write(
    ctx.server,
    (tx) => tx.db.$queryRaw<{ caseId: string; version: number }[]>`
      select id as "caseId", version from cases
      where assignee_id = ${personId}::uuid and category <> 'done' and ${visibleCases(ctx.actor)}
      order by due_sort, id limit ${most}`,
  );
  if (cases.length === 0) return [];
  return bulkCases(ctx, { cases, act: { do: 'assign', assigneeId }, dryRun: false });
}
