import type { Change, Effect } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { Carrying, CarryOut } from './carry-out.ts';
import type { NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';
import { acceptSupplierInvoice } from './effects/accept-supplier-invoice.ts';
import { activateEnrolment } from './effects/activate-enrolment.ts';
import { askOwnCentre } from './effects/ask-own-centre.ts';
import { changeBilling } from './effects/change-billing.ts';
import { confirmOrder } from './effects/confirm-order.ts';
import { discloseInstruction } from './effects/disclose-instruction.ts';
import { discloseReport } from './effects/disclose-report.ts';
import { endAgreement } from './effects/end-agreement.ts';
import { endPlan } from './effects/end-plan.ts';
import { enrol } from './effects/enrol.ts';
import { grantPlan } from './effects/grant-plan.ts';
import { openCaseFrom } from './effects/open-case-from.ts';
import { orderReinvoice } from './effects/order-reinvoice.ts';
import { passOnObjection } from './effects/pass-on-objection.ts';
import { prepareInstruction } from './effects/prepare-instruction.ts';
import { putInstructionInForce } from './effects/put-instruction-in-force.ts';
import { readBackInstruction } from './effects/read-back-instruction.ts';
import { recallCollection } from './effects/recall-collection.ts';
import { returnSupplierInvoice } from './effects/return-supplier-invoice.ts';
import { sendBasis } from './effects/send-basis.ts';
import { sendDecisionLetter } from './effects/send-decision-letter.ts';
import { sendEndLetter } from './effects/send-end-letter.ts';
import { sendInstruction } from './effects/send-instruction.ts';
import { sendReply } from './effects/send-reply.ts';
import { tellAccountManager } from './effects/tell-account-manager.ts';
import { withdrawEnrolment } from './effects/withdraw-enrolment.ts';
import { withdrawInstruction } from './effects/withdraw-instruction.ts';
import { sendInvoiceCopy } from './send-invoice-copy.ts';
import { tellPayer } from './tell-payer.ts';

/** Credits are ordered and approvals asked for by the door out, after the row. */
const atTheDoor: CarryOut = async () => [];

type Plain = Exclude<Effect, { kind: 'send_reply' | 'tell_payer' | 'open_case' | 'end_plan' }>;

const effects: Record<Plain['kind'], CarryOut> = {
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
  confirm_order: confirmOrder,
  enrol,
  activate_enrolment: activateEnrolment,
  withdraw_enrolment: withdrawEnrolment,
  order_reinvoice: orderReinvoice,
  send_decision_letter: sendDecisionLetter,
  grant_plan: grantPlan,
  pass_on_objection: passOnObjection,
  recall_collection: recallCollection,
  tell_account_manager: tellAccountManager,
  return_supplier_invoice: returnSupplierInvoice,
  accept_supplier_invoice: acceptSupplierInvoice,
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
    events.push(...(await carryOutOne({ ctx, tx, record, fields }, effect)));
  return events;
}

function carryOutOne(carrying: Carrying, effect: Effect): Promise<readonly NewEvent[]> {
  switch (effect.kind) {
    case 'send_reply':
      return sendReply(carrying, effect.reply);
    case 'tell_payer':
      return tellPayer(carrying, effect.reply);
    case 'open_case':
      return openCaseFrom(carrying, effect.type);
    case 'end_plan':
      return endPlan(carrying, effect.as);
    default:
      return effects[effect.kind](carrying);
  }
}
