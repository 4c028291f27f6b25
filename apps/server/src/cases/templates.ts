import type { FilledTemplate } from '@underlag/api/cases';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { filledTemplates } from '../doors/fill-template.ts';
import { openCase } from '../doors/open-case.ts';

/** What only a step of the case fills in: a one-time link, the basis of an invoice, the words to our own centre. */
const byStep: readonly string[] = ['oneTimeLink', 'invoiceLines', 'question'];

/** The reply templates that fit a case, filled as far as the case allows. The automatic ones, and those a step sends, are the system's. */
export function listTemplates(ctx: StaffCtx, caseId: string): Promise<FilledTemplate[]> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, { caseId }, 'case.read');
    return (await filledTemplates(ctx, tx, record)).filter(
      ({ key, empty }) => key !== 'received' && !empty.some((name) => byStep.includes(name)),
    );
  });
}
