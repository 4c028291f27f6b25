import { text } from '../text/index.ts';
import { actionInvoiceQuestion } from './action-invoice-question.ts';
import { agreementRenewal } from './agreement-renewal.ts';
import { alarmCentreQuestion } from './alarm-centre-question.ts';
import { cancellation } from './cancellation.ts';
import { collectionReferral } from './collection-referral.ts';
import { commercialTerms } from './commercial-terms.ts';
import { dataChange } from './data-change.ts';
import type { CaseType } from './define-case-type.ts';
import { eInvoiceEnrolment } from './e-invoice-enrolment.ts';
import { emailInvoiceEnrolment } from './email-invoice-enrolment.ts';
import { extraGuardingContact } from './extra-guarding-contact.ts';
import { generalQuestion } from './general-question.ts';
import { instructionChange } from './instruction-change.ts';
import { instructionDisclosure } from './instruction-disclosure.ts';
import { invoiceCopy } from './invoice-copy.ts';
import { invoiceDispute } from './invoice-dispute.ts';
import { invoiceNotReceived } from './invoice-not-received.ts';
import { lateFeeQuestion } from './late-fee-question.ts';
import { nonCustomerActionInvoice } from './non-customer-action-invoice.ts';
import { paperFeeQuestion } from './paper-fee-question.ts';
import { parkingReferral } from './parking-referral.ts';
import { paymentArrangement } from './payment-arrangement.ts';
import { paymentMethod } from './payment-method.ts';
import { postTerminationBilling } from './post-termination-billing.ts';
import { reportDelivery } from './report-delivery.ts';
import { supplierInvoice } from './supplier-invoice.ts';
import { unsorted } from './unsorted.ts';

const catalogue = {
  unsorted,
  general_question: generalQuestion,
  invoice_copy: invoiceCopy,
  invoice_dispute: invoiceDispute,
  extra_guarding_contact: extraGuardingContact,
  cancellation,
  data_change: dataChange,
  instruction_disclosure: instructionDisclosure,
  instruction_change: instructionChange,
  action_invoice_question: actionInvoiceQuestion,
  non_customer_action_invoice: nonCustomerActionInvoice,
  report_delivery: reportDelivery,
  alarm_centre_question: alarmCentreQuestion,
  post_termination_billing: postTerminationBilling,
  commercial_terms: commercialTerms,
  agreement_renewal: agreementRenewal,
  email_invoice_enrolment: emailInvoiceEnrolment,
  e_invoice_enrolment: eInvoiceEnrolment,
  late_fee_question: lateFeeQuestion,
  paper_fee_question: paperFeeQuestion,
  invoice_not_received: invoiceNotReceived,
  payment_arrangement: paymentArrangement,
  collection_referral: collectionReferral,
  supplier_invoice: supplierInvoice,
  parking_referral: parkingReferral,
  payment_method: paymentMethod,
};

export type CaseTypeKey = keyof typeof catalogue;

/** Every case type by its key. */
export const caseTypes: Readonly<Record<CaseTypeKey, CaseType>> = catalogue;

export const isCaseType = (key: string): key is CaseTypeKey => Object.hasOwn(caseTypes, key);

/** The case type of a key read from the database; an unknown key is our bug. */
export function caseType(key: string): CaseType {
  if (!isCaseType(key)) throw new Error(`no case type ${key}`);
  return caseTypes[key];
}

/** Whether any type keeps a field of this key secret: a case's log outlives its type. */
export const isSecret = (key: string): boolean =>
  Object.values(caseTypes).some(({ fields }) => Object.hasOwn(fields, key) && fields[key]?.secret);

/** The queues of the start, in the order of the rail. */
export const queues = {
  general: text('Allmänt', 'General'),
  disputes: text('Bestridanden', 'Disputes'),
  call_outs: text('Åtgärder', 'Call-outs'),
  extra_guarding: text('Extrabevakning', 'Extra guarding'),
  agreements: text('Avtal', 'Agreements'),
  instructions: text('Åtgärdsinstruktioner', 'Action instructions'),
  delivery: text('Leveranssätt', 'Delivery'),
  suppliers: text('Leverantörer', 'Suppliers'),
  referrals: text('Hänvisningar', 'Referrals'),
  unsorted: text('Osorterat', 'Unsorted'),
};
