import type { CarryOut } from '../carry-out.ts';
import { versionOnItsWay } from '../instruction-versions.ts';

/** Somebody on the customer's side has heard the prepared text and confirmed it; who, stands outside the log. */
export const readBackInstruction: CarryOut = async ({ tx, record, fields }) => {
  const { id: versionId, number } = await versionOnItsWay(tx, record.row.id, ['prepared']);
  const words = { reason: String(fields.readBackTo) };
  return [{ kind: 'instruction_read_back', data: { versionId, number }, words }];
};
