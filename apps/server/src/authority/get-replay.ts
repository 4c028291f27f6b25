import type { Replayed } from '@underlag/api/rights';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { openCase } from '../doors/open-case.ts';
import { replayDecision } from '../doors/replay-decision.ts';
import { notFound } from '../errors.ts';

/** Makes a frozen decision again from what was frozen with it, for whoever may read its case. */
export function getReplay(ctx: StaffCtx, decisionId: string): Promise<Replayed> {
  return write(ctx.server, async (tx) => {
    const frozen = await tx.db.authorityDecision.findUnique({ where: { id: decisionId } });
    if (!frozen) throw notFound(text('Beslutet', 'The decision'));
    await openCase(ctx, tx, { caseId: frozen.caseId }, 'case.read');
    return replayDecision(frozen);
  });
}
