import type { CarryOut } from '../carry-out.ts';
import { lockSite, versionOnItsWay } from '../instruction-versions.ts';

/** The alarm centre has receipted: the sent version replaces the one in force, from the time it says. */
export const putInstructionInForce: CarryOut = async ({ tx, record, fields }) => {
  const { id: versionId, siteId, number } = await versionOnItsWay(tx, record.row.id, ['sent']);
  await lockSite(tx, siteId);
  await tx.db.instructionVersion.updateMany({
    where: { siteId, state: 'in_force' },
    data: { state: 'replaced', version: { increment: 1 } },
  });
  await tx.db.instructionVersion.update({
    where: { id: versionId },
    data: {
      state: 'in_force',
      receipt: String(fields.receiptReference),
      receiptAt: new Date(tx.now),
      version: { increment: 1 },
    },
  });
  return [{ kind: 'instruction_receipted', data: { versionId, number } }];
};
