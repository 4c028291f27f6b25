import { z } from 'zod';
import type { Tx } from '../db.ts';
import type { Ending } from './ending-of.ts';

const Step = z.object({ sv: z.string(), en: z.string(), date: z.string() });
const Approved = z.object({
  ending: z.object({
    endDate: z.string(),
    alreadyEnded: z.boolean(),
    steps: z.array(Step),
    received: z.string(),
    lastPeriod: z.object({ from: z.string(), to: z.string() }),
  }),
});

/** The end of the agreement as the second person approved it, whatever the register says by now; null while none has. */
export async function approvedEnding(
  { db }: Tx,
  caseId: string,
): Promise<{ approvalId: string; ending: Ending } | null> {
  const approval = await db.approval.findFirst({
    where: { caseId, kind: 'cancellation', state: 'approved' },
    orderBy: { decidedAt: 'desc' },
  });
  return approval && { approvalId: approval.id, ...Approved.parse(approval.snapshot) };
}
