import { randomUUID } from 'node:crypto';
import type { CaseView } from '@underlag/api/cases';
import type { LogAttempt } from '@underlag/api/extra-guarding';
import { decideEdit } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { Refusal } from '@underlag/domain/workflow';
import { viewCase } from '../cases/view-case.ts';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { commitChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import { refused } from '../errors.ts';
import { mustAskForContact } from './must-ask-for-contact.ts';

/** Logs an attempt to reach the customer: how, with which outcome, and when the next one is to be made unless it succeeded. */
export function logAttempt(ctx: StaffCtx, input: LogAttempt): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, { caseId: input.caseId }, 'contact.log');
    mustAskForContact(record.type);
    const { channel, outcome, note } = input;
    const nextOn = outcome === 'reached' ? null : (input.nextOn ?? null);
    const refusal = decideEdit(record.type, record.facts, {}) ?? wrongNext(input, swedishDay(tx.now));
    if (refusal) throw refused(refusal);
    const id = randomUUID();
    await tx.db.contactAttempt.create({
      data: {
        id,
        caseId: record.row.id,
        at: new Date(tx.now),
        madeBy: ctx.actor.personId,
        channel,
        outcome,
        nextOn: nextOn && new Date(nextOn),
        note,
      },
    });
    const committed = await commitChange(tx, staff(ctx), record, {
      events: [
        {
          kind: 'contact_attempted',
          data: { attemptId: id, channel, outcome, nextOn },
          ...(note ? { words: { text: note } } : {}),
        },
      ],
    });
    return viewCase(ctx, tx, committed);
  });
}

/** Who was not reached is tried again on a day that is said, today or later. */
function wrongNext({ outcome, nextOn }: LogAttempt, today: string): Refusal | null {
  if (outcome === 'reached') return null;
  if (!nextOn)
    return {
      code: 'contact.next_missing',
      says: text('Ange dag för nästa försök.', 'Give the day of the next attempt.'),
      field: 'nextOn',
    };
  if (nextOn >= today) return null;
  return {
    code: 'contact.next_past',
    says: text('Nästa försök kan inte ligga i det förflutna.', 'The next attempt cannot lie in the past.'),
    field: 'nextOn',
  };
}
