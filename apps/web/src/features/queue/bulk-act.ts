import type { BulkCases } from '@underlag/api/cases';

/** Which kind of change to several cases, perhaps with the move already chosen. */
export interface BulkAct {
  do: BulkCases['act']['do'];
  move?: string;
}
