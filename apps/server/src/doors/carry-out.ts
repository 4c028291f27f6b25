import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';

/** What carrying out an effect is given: the case as it was before the move, with the fields the move brings along. */
export interface Carrying {
  ctx: StaffCtx;
  tx: Tx;
  record: CaseRecord;
  /** The case's own fields as they will be after the move. */
  fields: Readonly<Record<string, unknown>>;
}

export type CarryOut = (carrying: Carrying) => Promise<readonly NewEvent[]>;
