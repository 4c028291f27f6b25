import type { CaseView, SetFields } from '@underlag/api/cases';
import { decideEdit } from '@underlag/domain/case-types';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { commitChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { refused } from '../errors.ts';
import { viewCase } from './view-case.ts';

/** Fills in or empties the case type's own fields. */
export function setFields(ctx: StaffCtx, input: SetFields): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, input, 'case.edit');
    const refusal = decideEdit(record.type, record.facts, input.fields);
    if (refusal) throw refused(refusal);
    const keys = Object.keys(input.fields).filter(
      (key) => (record.facts.fields[key] ?? null) !== input.fields[key],
    );
    if (keys.length === 0) return viewCase(ctx, tx, record);
    const changes = keys.map((key) => ({
      key,
      from: record.facts.fields[key] ?? null,
      to: input.fields[key] ?? null,
    }));
    const changed = await commitChange(tx, staff(ctx), record, {
      fields: input.fields,
      events: [{ kind: 'fields_set', data: { keys }, words: { changes } }],
    });
    return viewCase(ctx, tx, changed);
  });
}
