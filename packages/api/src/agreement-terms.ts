import { z } from 'zod';
import { Day, Text } from './shared.ts';

/** An agreement's term, notice and renewal as they stand today, and who answers for it. */
export const AgreementTermsView = z.object({
  startsOn: Day,
  /** When the binding period or the fixed term runs out. */
  termEnd: Day,
  bindingMonths: z.int(),
  notice: z.union([z.object({ months: z.int() }), z.object({ days: z.int() })]),
  /** The months of each further period, or how it goes on. */
  renewal: z.union([z.int(), z.enum(['until_further_notice', 'fixed'])]),
  renewsOn: Day.nullable(),
  lastNoticeDay: Day.nullable(),
  /** Once a termination has been approved: the first day without service. */
  endsOn: Day.nullable(),
  steps: z.array(z.object({ date: Day, says: Text })),
  manager: z.object({ name: z.string(), email: z.string().nullable(), phone: z.string().nullable() }),
});
export type AgreementTermsView = z.infer<typeof AgreementTermsView>;
