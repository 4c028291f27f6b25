import { addWorkingMinutes } from '@underlag/domain/sla';
import type { Tx } from '../db.ts';
import type { LoadedCase } from './case-record.ts';
import { policyOf } from './clocks.ts';

const workingHours = 60;
/** Working time after which an approval that nobody has answered is brought up, first with approvers, then with managers. */
const steps = [
  { level: 'reminded', minutes: 8 * workingHours },
  { level: 'escalated', minutes: 16 * workingHours },
] as const;

/** Sets the reminders of an approval going, in the caller's transaction; they do nothing once it is answered. */
export async function remindLater(tx: Tx, row: LoadedCase, approvalId: string): Promise<void> {
  for (const { level, minutes } of steps) {
    const at = addWorkingMinutes(policyOf(row).calendar, tx.now, minutes);
    await tx.db.$executeRaw`
      select add_job('remind-approval', json_build_object('approvalId', ${approvalId}::text, 'level', ${level}::text),
        ${new Date(at)}::timestamptz, ${`remind:${approvalId}:${level}`})`;
  }
}
