import type { CaseView, DecideProposal } from '@underlag/api/cases';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import { commitChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { notFound } from '../errors.ts';
import { classify } from './classify-case.ts';
import { link } from './link-case.ts';
import { viewCase } from './view-case.ts';

/** Confirms or refuses what intake proposed; confirming carries it out. */
export function decideProposal(ctx: StaffCtx, input: DecideProposal): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, input, 'case.edit');
    const proposal = await tx.db.proposal.findFirst({
      where: { id: input.proposalId, caseId: record.row.id, state: 'open' },
    });
    if (!proposal) throw notFound(text('Förslaget', 'The proposal'));
    const decided: NewEvent = {
      kind: 'proposal_decided',
      data: { kind: proposal.kind, accepted: input.accept },
    };
    await tx.db.proposal.update({
      where: { id: proposal.id },
      data: {
        state: input.accept ? 'confirmed' : 'refused',
        decidedBy: ctx.actor.personId,
        decidedAt: new Date(tx.now),
      },
    });
    if (!input.accept)
      return viewCase(ctx, tx, await commitChange(tx, staff(ctx), record, { events: [decided] }));
    const changed =
      proposal.kind === 'type'
        ? await classify(ctx, tx, record, proposal.value, [decided])
        : await link(ctx, tx, record, { [`${proposal.kind}Id`]: proposal.value }, [decided]);
    return viewCase(ctx, tx, changed);
  });
}
