import { z } from 'zod';
import { AgreementTermsView } from './agreement-terms.ts';
import { ApprovalBrief } from './approval-brief.ts';
import { CallOutBrief, CommissioningCentre } from './call-outs.ts';
import { HoldView, InvoiceView, LedgerOrderView } from './case-invoice.ts';
import { ClockView } from './case-lists.ts';
import { EventView, MessageView } from './case-timeline.ts';
import { Category, Channel } from './case-words.ts';
import { CollectionView } from './collection.ts';
import { DataChangeView } from './data-change.ts';
import { DisputeView } from './disputes.ts';
import { EnrolmentView } from './enrolments.ts';
import { GuardingView } from './extra-guarding.ts';
import { CaseReports } from './incident-reports.ts';
import { CaseInstruction } from './instructions.ts';
import { FeesView, InvoiceHistory } from './late-fees.ts';
import { EndingView, LetterView } from './letters.ts';
import { OverlapView } from './overlap.ts';
import { PaymentPlanView } from './payment-plans.ts';
import { CaseRelations } from './relations.ts';
import { AuthorityView } from './rights.ts';
import { Day, Id, Instant, Locale, PersonRef, Text } from './shared.ts';
import { SupplierInvoicePart } from './supplier-invoices.ts';

export const RefusalView = z.object({ code: z.string(), says: Text, field: z.string().optional() });

export const MoveView = z.object({
  key: z.string(),
  name: Text,
  to: z.string(),
  category: Category,
  asksReason: z.boolean(),
  asksFields: z.array(z.string()),
  refusal: RefusalView.nullable(),
});
export type MoveView = z.infer<typeof MoveView>;

export const ProposalView = z.object({
  id: Id,
  kind: z.enum(['customer', 'agreement', 'invoice', 'type']),
  label: z.string(),
  /** Where in the message it was found: subject, text, or an attachment's name. */
  foundIn: z.string(),
  state: z.enum(['open', 'confirmed', 'refused']),
});
export type ProposalView = z.infer<typeof ProposalView>;

export const CustomerCard = z.object({
  id: Id,
  number: z.string(),
  kind: z.enum(['private', 'company', 'public_body']),
  name: z.string(),
  /** Organisation number, or a personal number with its last four hidden. */
  identity: z.string().nullable(),
  language: Locale,
  noEInvoice: z.boolean(),
  billingEmail: z.string().nullable(),
  billingAddress: z.string(),
  openCases: z.int(),
});
export type CustomerCard = z.infer<typeof CustomerCard>;

export const CaseView = z.object({
  id: Id,
  number: z.string(),
  version: z.int(),
  typeKey: z.string(),
  state: z.string(),
  category: Category,
  queueKey: z.string(),
  subject: z.string(),
  channel: Channel,
  language: Locale,
  openedAt: Instant,
  waitingSince: Instant.nullable(),
  doneAt: Instant.nullable(),
  assignee: PersonRef.nullable(),
  requester: z.object({
    name: z.string().nullable(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    /** The registered contact whose address this is, if any. */
    contact: z.object({ id: Id, name: z.string() }).nullable(),
    verified: z.boolean(),
  }),
  fields: z.record(z.string(), z.unknown()),
  missing: z.array(z.object({ field: z.string(), needed: z.enum(['work', 'close']) })),
  clocks: z.object({ firstResponse: ClockView, nextUpdate: ClockView, solution: ClockView }),
  clockSteps: z.array(Text),
  moves: z.array(MoveView),
  proposals: z.array(ProposalView),
  customer: CustomerCard.nullable(),
  agreement: z
    .object({ id: Id, number: z.string(), name: z.string(), startsOn: Day, accountManager: z.string() })
    .nullable(),
  site: z.object({ id: Id, number: z.string(), name: z.string(), address: z.string() }).nullable(),
  /** Null for a matter that is not about an instruction. */
  instruction: CaseInstruction.nullable(),
  /** The order and the contact that a matter of extra guarding asks for; null for other matters. */
  guarding: GuardingView.nullable(),
  /** The call-out that the linked invoice bills; null for an invoice of another kind, and for those who may not read call-outs. */
  callOut: CallOutBrief.nullable(),
  /** Null for a matter that has nothing to do with an incident report. */
  reports: CaseReports.nullable(),
  /** The alarm centre that commissioned the call-out, else the one that acts for the site. */
  centre: CommissioningCentre.nullable(),
  /** The contact chosen by hand or by address. */
  contact: z.object({ id: Id, name: z.string() }).nullable(),
  /** Null when the matter needs no right, or no customer is linked. */
  authority: AuthorityView.nullable(),
  invoice: InvoiceView.nullable(),
  /** What became of the linked invoice, or of the one its fee was charged for. */
  invoiceHistory: InvoiceHistory.nullable(),
  /** The fees a matter is about, explained; null for other matters, and while no invoice is linked. */
  fees: FeesView.nullable(),
  /** The open approval, if a second person has been asked. */
  approval: ApprovalBrief.nullable(),
  /** What a change of data would change; null for other types. */
  dataChange: DataChangeView.nullable(),
  /** The disputed invoice by line; null for other matters. */
  dispute: DisputeView.nullable(),
  /** Null for a matter that asks for no other way of delivery. */
  enrolment: EnrolmentView.nullable(),
  /** Null for a matter that is not about more time to pay. */
  paymentPlan: PaymentPlanView.nullable(),
  /** Null while no agency has, or has had, the invoice. */
  collection: CollectionView.nullable(),
  /** The supplier's invoice the case is about; null for other types. */
  supplierInvoice: SupplierInvoicePart.nullable(),
  /** When the agreement ends, on a termination; null while that cannot be said, and for other matters. */
  ending: EndingView.nullable(),
  /** What of the invoice is for time after the agreement's end; null for other matters, and while one of the two is not linked. */
  overlap: OverlapView.nullable(),
  /** The agreement's term, notice and renewal, on a matter of the account manager. */
  terms: AgreementTermsView.nullable(),
  /** Letters made by us, latest first. */
  letters: z.array(LetterView),
  holds: z.array(HoldView),
  ledger: z.array(LedgerOrderView),
  timeline: z.array(z.discriminatedUnion('kind', [MessageView, EventView])),
  /** The newest event's number: a reply says which one its writer had seen. */
  lastSeq: z.int(),
  related: z.array(
    z.object({
      id: Id,
      number: z.string(),
      subject: z.string(),
      category: Category,
      why: Text,
      /** Both are open and about the same invoice of the same customer. */
      isDuplicate: z.boolean(),
    }),
  ),
  relations: CaseRelations,
  can: z.object({
    edit: z.boolean(),
    reply: z.boolean(),
    note: z.boolean(),
    assign: z.boolean(),
    classify: z.boolean(),
  }),
});
export type CaseView = z.infer<typeof CaseView>;
