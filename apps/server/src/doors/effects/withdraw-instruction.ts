import type { CarryOut } from '../carry-out.ts';
import type { NewEvent } from '../case-events.ts';
import { markStopped } from '../stop-disclosure.ts';

/** What the case has prepared or sent and is not in force is withdrawn, and links to it that nobody has opened open nothing any more. */
export const withdrawInstruction: CarryOut = async ({ tx, record }) => {
  const onItsWay = { caseId: record.row.id, state: { in: ['prepared', 'sent'] } };
  const links = await tx.db.disclosure.findMany({
    where: { caseId: record.row.id, instruction: onItsWay, openedAt: null, stoppedAt: null },
    orderBy: { madeAt: 'asc' },
  });
  const events: NewEvent[] = [];
  for (const link of links) events.push(await markStopped(tx, link, 'withdrawn'));
  await tx.db.instructionVersion.updateMany({
    where: onItsWay,
    data: { state: 'withdrawn', version: { increment: 1 } },
  });
  return events;
};
