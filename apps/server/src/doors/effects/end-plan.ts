import type { Carrying } from '../carry-out.ts';
import type { NewEvent } from '../case-events.ts';
import { endPlanOf } from '../end-plan-of.ts';

/** The running plan of the case ends as what it came to. */
export const endPlan = ({ tx, record }: Carrying, as: 'kept' | 'broken' | 'withdrawn'): Promise<NewEvent[]> =>
  endPlanOf(tx, record.row.id, as);
