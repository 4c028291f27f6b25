import type { CaseView, ClassifyCase } from '@underlag/api/cases';
import { type Channel, caseType, decideEdit, isCaseType } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { commitChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { refused } from '../errors.ts';
import { viewCase } from './view-case.ts';

/** Says what kind of matter a case is. Every event is kept; what is missing and the clocks are computed anew. */
export function classifyCase(ctx: StaffCtx, input: ClassifyCase): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, input, 'case.classify');
    return viewCase(ctx, tx, await classify(ctx, tx, record, input.typeKey, []));
  });
}

/** Classifies a case in hand. Fields the new type shares by name are kept; values it does not know leave with an event. */
export async function classify(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  typeKey: string,
  before: readonly NewEvent[],
): Promise<CaseRecord> {
  if (!isCaseType(typeKey))
    throw refused({
      code: 'case.type_unknown',
      says: text('Det finns ingen sådan ärendetyp.', 'There is no such case type.'),
      field: 'typeKey',
    });
  if (typeKey === record.type.key)
    return before.length > 0 ? commitChange(tx, staff(ctx), record, { events: before }) : record;
  mustBeReclassifiable(record);
  const type = caseType(typeKey);
  const setting = await tx.db.typeSetting.findUniqueOrThrow({ where: { typeKey } });
  const policy = await tx.db.slaPolicy.findFirstOrThrow({ where: { typeKey }, orderBy: { version: 'desc' } });
  const state = type.start(record.facts.request?.channel ?? (record.row.channel as Channel));
  const category = type.states[state]?.category ?? 'new';
  const unfit = Object.entries(record.facts.fields).filter(([key, value]) => !type.fieldAccepts(key, value));
  const words = unfit.length > 0 ? { words: { left: Object.fromEntries(unfit) } } : {};
  return commitChange(tx, staff(ctx), record, {
    type: { typeKey, queueKey: setting.queueKey, slaPolicyId: policy.id },
    state: { state, category },
    fields: Object.fromEntries(unfit.map(([key]) => [key, null])),
    events: [
      ...before,
      {
        kind: 'classified',
        data: { from: record.type.key, to: typeKey, queue: setting.queueKey, state, category },
        ...words,
      },
    ],
  });
}

function mustBeReclassifiable(record: CaseRecord): void {
  const locked = decideEdit(record.type, record.facts, {});
  if (locked) throw refused(locked);
  if (record.facts.ledger.some(({ kind, state }) => kind === 'credit' && state !== 'failed'))
    throw refused({
      code: 'case.credit_ordered',
      says: text(
        'En kreditering är beställd i ärendet, så typen ligger fast.',
        'A credit has been ordered on this case, so its type stands.',
      ),
    });
}
