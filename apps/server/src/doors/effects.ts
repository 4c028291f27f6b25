import type { Change, Effect } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { CarryOut } from './carry-out.ts';
import type { NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';
import { changeBilling } from './effects/change-billing.ts';
import { discloseInstruction } from './effects/disclose-instruction.ts';
import { endAgreement } from './effects/end-agreement.ts';
import { prepareInstruction } from './effects/prepare-instruction.ts';
import { putInstructionInForce } from './effects/put-instruction-in-force.ts';
import { readBackInstruction } from './effects/read-back-instruction.ts';
import { sendEndLetter } from './effects/send-end-letter.ts';
import { sendInstruction } from './effects/send-instruction.ts';
import { withdrawInstruction } from './effects/withdraw-instruction.ts';
import { sendInvoiceCopy } from './send-invoice-copy.ts';

/** Credits are ordered and approvals asked for by the door out, after the row. */
const atTheDoor: CarryOut = async () => [];

const effects: Record<Effect['kind'], CarryOut> = {
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
  for (const effect of change.effects)
    events.push(...(await effects[effect.kind]({ ctx, tx, record, fields })));
  return events;
}
