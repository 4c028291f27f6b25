/** What a move sets off besides the new state; carried out by the server in the same transaction. */
export type Effect =
  /** Of the case's invoice, or of the fees that were charged for it, the oldest first. */
  | { kind: 'order_credit'; amountField: string; of?: 'late_fees' }
  | { kind: 'send_invoice_copy' }
  /** A second person is asked, who decides on what the case says after the move; `amountField` names the credit it is about. */
  | { kind: 'ask_approval'; of: 'cancellation' }
  | { kind: 'ask_approval'; of: 'credit'; amountField: string }
  | { kind: 'ask_approval'; of: 'payment_plan' }
  /** The agreement ends, and the ledger is told. */
  | { kind: 'end_agreement' }
  /** The letter that confirms the end of the agreement is made and sent. */
  | { kind: 'send_end_letter' }
  /** The site's instruction in force leaves by one-time link to the requester's registered address. */
  | { kind: 'disclose_instruction' }
  | { kind: 'prepare_instruction' }
  /** The new text was read back to the one who asked for it. */
  | { kind: 'read_back_instruction' }
  /** The prepared instruction leaves by one-time link to the site's alarm centre. */
  | { kind: 'send_instruction' }
  | { kind: 'put_instruction_in_force' }
  /** What was prepared on the case and is not in force is withdrawn, and its unopened links with it. */
  | { kind: 'withdraw_instruction' }
  /** The report linked to the case's call-out leaves by one-time link to the requester's registered address (G3). */
  | { kind: 'disclose_report' }
  /** What the call-out invoice rests on, without the report's words, is sent to the invoiced. */
  | { kind: 'send_basis' }
  /** Our own alarm centre is asked, in a message of the system's own. */
  | { kind: 'ask_own_centre' }
  /** Another case of this type is opened about the same, for the same requester, and goes on from this one. */
  | {
      kind: 'open_case';
      type:
        | 'invoice_dispute'
        | 'cancellation'
        | 'email_invoice_enrolment'
        | 'e_invoice_enrolment'
        | 'collection_referral';
    }
  /** The ledger is to invoice anew, as the case says. */
  | { kind: 'order_reinvoice' }
  /** The decision on the dispute is made as a letter and sent. */
  | { kind: 'send_decision_letter' }
  /** The wished plan runs from now, the ledger is told, and the payer. */
  | { kind: 'grant_plan' }
  /** The running plan ends: it was kept, broken, or is taken back. */
  | { kind: 'end_plan'; as: 'kept' | 'broken' | 'withdrawn' }
  /** The debtor's objection goes to the debt-collection agency. */
  | { kind: 'pass_on_objection' }
  /** The claim is called back from the debt-collection agency. */
  | { kind: 'recall_collection' }
  /** Whoever answers for the agreement is told what the customer wants. */
  | { kind: 'tell_account_manager' }
  /** The supplier invoice goes back with its reasons, or is accepted to be booked. */
  | { kind: 'return_supplier_invoice' }
  | { kind: 'accept_supplier_invoice' }
  /** The requester's right to order is what the order rests on from now. */
  | { kind: 'confirm_order' }
  /** The way of delivery is asked of the ledger, and the old address told. */
  | { kind: 'enrol' }
  /** The ledger has carried it out: it is in force. */
  | { kind: 'activate_enrolment' }
  /** What was asked for and is not in force is taken back. */
  | { kind: 'withdraw_enrolment' }
  /** A reply of the type goes to the requester with the move. */
  | { kind: 'send_reply'; reply: string }
  /** A reply of the type goes to the payer in writing, by post where no mail address is known. */
  | { kind: 'tell_payer'; reply: string }
  /** The customer's billing data is changed, the ledger is told, and the old address. */
  | { kind: 'change_billing' };
