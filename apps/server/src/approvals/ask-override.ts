import type { AskOverride } from '@underlag/api/approvals';
import type { CaseView } from '@underlag/api/cases';
import { decideEdit } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { Refusal } from '@underlag/domain/workflow';
import { viewCase } from '../cases/view-case.ts';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { askApproval } from '../doors/ask-approval.ts';
import { type CaseRecord, reloadCase } from '../doors/case-record.ts';
import { openCase } from '../doors/open-case.ts';
import { refused } from '../errors.ts';

/** Asks a second person to let exactly this request pass although the right to it is not proven (G1). */
export function askOverride(ctx: StaffCtx, { reason, ...wanted }: AskOverride): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, wanted, 'authority.override');
    const refusal = decideEdit(record.type, record.facts, {}) ?? nothingToOverride(record);
    if (refusal) throw refused(refusal);
    const asked = { of: 'authority_override', requestHash: record.authority?.requestHash ?? '' } as const;
    await askApproval(ctx, tx, record, asked, reason);
    return viewCase(ctx, tx, await reloadCase(tx, record.row.id));
  });
}

/** Why there is nothing for a second person to let pass. */
function nothingToOverride({ authority }: CaseRecord): Refusal | null {
  if (!authority)
    return {
      code: 'authority.undecided',
      says: text(
        'Det finns ingen behörighet att göra undantag från. Koppla kunden först.',
        'There is no decision on a right to make an exception from. Link the customer first.',
      ),
    };
  if (authority.decision.result === 'allow' || authority.overrideId)
    return {
      code: 'authority.allowed',
      says: text(
        'Behörigheten räcker redan. Inget undantag behövs.',
        'The right is enough already. No exception is needed.',
      ),
    };
  return null;
}
