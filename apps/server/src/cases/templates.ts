import type { FilledTemplate } from '@underlag/api/cases';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { filledTemplates } from '../doors/fill-template.ts';
import { openCase } from '../doors/open-case.ts';

/** The reply templates that fit a case, filled as far as the case allows. The automatic ones, and those with a one-time link, are the system's. */
export function listTemplates(ctx: StaffCtx, caseId: string): Promise<FilledTemplate[]> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, { caseId }, 'case.read');
    return (await filledTemplates(ctx, tx, record)).filter(
      ({ key, empty }) => key !== 'received' && !empty.includes('oneTimeLink'),
    );
  });
}
