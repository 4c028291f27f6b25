import type { BulkCases, BulkResult } from '@underlag/api/cases';
import { text } from '@underlag/domain/text';
import { decideMove } from '@underlag/domain/workflow';
import type { z } from 'zod';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { writeMove } from '../doors/apply-move.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { openCase } from '../doors/open-case.ts';
import { AppError, refused } from '../errors.ts';
import { assign } from './assign-case.ts';
import { classify } from './classify-case.ts';

type Result = z.infer<typeof BulkResult>[number];

/** The same act on many cases, each through the same doors and in its own transaction; one refusal stops only its own case. */
export async function bulkCases(ctx: StaffCtx, input: BulkCases): Promise<Result[]> {
  const results: Result[] = [];
  for (const wanted of input.cases) results.push(await one(ctx, wanted, input));
  return results;
}

/** Rolls a dry run back when it has shown that it would go through. */
class WouldDo extends Error {}

async function one(
  ctx: StaffCtx,
  wanted: BulkCases['cases'][number],
  { act, dryRun }: BulkCases,
): Promise<Result> {
  let number: string | null = null;
  const result = (ok: boolean, says: Result['says']): Result => ({ caseId: wanted.caseId, number, ok, says });
  try {
    await write(ctx.server, async (tx) => {
      const record = await openCase(ctx, tx, wanted, rightFor[act.do]);
      number = record.row.number;
      await carryOut(ctx, tx, record, act);
      if (dryRun) throw new WouldDo();
    });
    return result(true, null);
  } catch (error) {
    if (error instanceof WouldDo) return result(true, null);
    if (error instanceof AppError) return result(false, error.says);
    ctx.log.error({ error, caseId: wanted.caseId }, 'bulk act failed');
    return result(
      false,
      text(
        'Något gick fel hos oss. Ärendet är oförändrat.',
        'Something went wrong on our side. The case is unchanged.',
      ),
    );
  }
}

const rightFor = { assign: 'case.assign', move: 'case.move', classify: 'case.classify' } as const;

async function carryOut(ctx: StaffCtx, tx: Tx, record: CaseRecord, act: BulkCases['act']): Promise<void> {
  if (act.do === 'assign') await assign(ctx, tx, record, act);
  else if (act.do === 'classify') await classify(ctx, tx, record, act.typeKey, []);
  else {
    const decision = decideMove(record.type, record.facts, act, ctx.actor, tx.now);
    if (!decision.ok) throw refused(decision.refusal);
    await writeMove(ctx, tx, record, decision.change);
  }
}
