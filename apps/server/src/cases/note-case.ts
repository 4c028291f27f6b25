import type { NoteCase } from '@underlag/api/cases';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { writeChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';

/** Adds an internal note; it never leaves the house, and adding one is no conflict with anything. */
export function noteCase(ctx: StaffCtx, input: NoteCase): Promise<{ version: number }> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, { caseId: input.caseId }, 'case.note');
    return writeChange(tx, staff(ctx), record, {
      events: [{ kind: 'noted', data: {}, words: { text: input.text } }],
    });
  });
}
