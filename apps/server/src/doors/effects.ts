import type { Change, Effect } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { CarryOut } from './carry-out.ts';
import type { NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';
import { activateEnrolment } from './effects/activate-enrolment.ts';
import { askOwnCentre } from './effects/ask-own-centre.ts';
import { changeBilling } from './effects/change-billing.ts';
import { confirmOrder } from './effects/confirm-order.ts';
import { discloseInstruction } from './effects/disclose-instruction.ts';
import { discloseReport } from './effects/disclose-report.ts';
import { endAgreement } from './effects/end-agreement.ts';
import { enrol } from './effects/enrol.ts';
import { openDispute } from './effects/open-dispute.ts';
import { prepareInstruction } from './effects/prepare-instruction.ts';
import { putInstructionInForce } from './effects/put-instruction-in-force.ts';
import { readBackInstruction } from './effects/read-back-instruction.ts';
import { sendBasis } from './effects/send-basis.ts';
import { sendEndLetter } from './effects/send-end-letter.ts';
import { sendInstruction } from './effects/send-instruction.ts';
import { sendReply } from './effects/send-reply.ts';
import { withdrawEnrolment } from './effects/withdraw-enrolment.ts';
import { withdrawInstruction } from './effects/withdraw-instruction.ts';
import { sendInvoiceCopy } from './send-invoice-copy.ts';

/** Credits are ordered and approvals asked for by the door out, after the row. */
const atTheDoor: CarryOut = async () => [];

const effects: Record<Exclude<Effect['kind'], 'send_reply'>, CarryOut> = {
  order_credit: atTheDoor,
  ask_approval: atTheDoor,
  send_invoice_copy: async ({ ctx, tx, record }) => [await sendInvoiceCopy(ctx, tx, record)],
  end_agreement: endAgreement,
  send_end_letter: sendEndLetter,
  disclose_instruction: discloseInstruction,
  prepare_instruction: prepareInstruction,
  read_back_instruction: readBackInstruction,
  send_instruction: sendInstruction,
  put_instruction_in_force: putInstructionInForce,
  withdraw_instruction: withdrawInstruction,
  change_billing: changeBilling,
  disclose_report: discloseReport,
  send_basis: sendBasis,
  ask_own_centre: askOwnCentre,
  open_dispute: openDispute,
  confirm_order: confirmOrder,
  enrol,
  activate_enrolment: activateEnrolment,
  withdraw_enrolment: withdrawEnrolment,
};

/** Carries out what a permitted move sets off, in its order, and answers with the events. */
export async function carryOutEffects(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
  change: Change,
): Promise<NewEvent[]> {
  const fields = { ...record.facts.fields, ...change.fields };
  const events: NewEvent[] = [];
  for (const effect of change.effects) {
    const carrying = { ctx, tx, record, fields };
    events.push(
      ...(effect.kind === 'send_reply'
        ? await sendReply(carrying, effect.reply)
        : await effects[effect.kind](carrying)),
    );
  }
  return events;
}
