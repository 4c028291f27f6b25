import { z } from 'zod';
import { AgreementTermsView } from './agreement-terms.ts';
import { ApprovalBrief } from './approval-brief.ts';
import { CallOutBrief, CommissioningCentre } from './call-outs.ts';
import { ClockView } from './case-lists.ts';
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
import { Day, Id, Instant, Locale, Ore, PersonRef, Text } from './shared.ts';
import { SupplierInvoicePart } from './supplier-invoices.ts';

export const AttachmentView = z.object({
  id: Id,
  name: z.string(),
  type: z.string(),
  size: z.int(),
  /** May be shown inside the page; everything else is only downloaded. */
  shows: z.enum(['pdf', 'image', 'text', 'none']),
});
export type AttachmentView = z.infer<typeof AttachmentView>;

export const MessageView = z.object({
  kind: z.literal('message'),
  id: Id,
  at: Instant,
  direction: z.enum(['in', 'out']),
  channel: Channel,
  fromName: z.string().nullable(),
  fromAddress: z.string().nullable(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  /** There is sanitised HTML to show in a sandboxed frame, at /api/messages/:id/html. */
  hasHtml: z.boolean(),
  author: PersonRef.nullable(),
  automatic: z.boolean(),
  /** What the sender check found: `verified` means one From and an aligned, valid DKIM signature. */
  proof: z.object({ sender: z.enum(['verified', 'unverified', 'failed', 'none']), says: Text }).nullable(),
  delivery: z
    .object({
      id: Id,
      state: z.enum(['scheduled', 'sending', 'sent', 'failed', 'undone']),
      via: z.enum(['smtp', 'pickup']).nullable(),
      notBefore: Instant,
      error: z.string().nullable(),
    })
    .nullable(),
  attachments: z.array(AttachmentView),
  /** The number of the merged case that it came in or left on; left out for the case's own. */
  ofCase: z.string().optional(),
});
export type MessageView = z.infer<typeof MessageView>;

export const EventView = z.object({
  kind: z.literal('event'),
  seq: z.int(),
  at: Instant,
  event: z.string(),
  actor: z.object({ kind: z.enum(['staff', 'system', 'outside']), name: z.string().nullable() }),
  /** The event in words. */
  says: Text,
  /** A note's text, a reason, old and new values: words that are not part of the hashed log. */
  words: z.string().nullable(),
  /** Folded away unless asked for. */
  noise: z.boolean(),
});
export type EventView = z.infer<typeof EventView>;

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

export const InvoiceView = z.object({
  id: Id,
  number: z.string(),
  kind: z.enum(['subscription', 'action', 'extra_guarding', 'reminder_fee', 'interest', 'credit']),
  issuedOn: Day,
  dueOn: Day,
  recipientName: z.string(),
  totalOre: Ore,
  vatOre: Ore,
  paidOre: Ore,
  creditedOre: Ore,
  /** What is left to pay after payments and credits. */
  openOre: Ore,
  ocr: z.string().nullable(),
  delivery: z.enum(['paper', 'email', 'e_invoice']),
  hasOriginal: z.boolean(),
  lines: z.array(
    z.object({ text: z.string(), quantity: z.string(), unitOre: Ore, netOre: Ore, vatPercent: z.int() }),
  ),
});
export type InvoiceView = z.infer<typeof InvoiceView>;

export const HoldView = z.object({
  id: Id,
  version: z.int(),
  state: z.enum(['active', 'credit_pending', 'lifted']),
  reason: z.string(),
  amountOre: Ore,
  startsOn: Day,
  reviewOn: Day,
  endedAt: Instant.nullable(),
});
export type HoldView = z.infer<typeof HoldView>;

export const LedgerOrderView = z.object({
  id: Id,
  version: z.int(),
  kind: z.enum([
    'credit',
    'hold',
    'release_hold',
    'end_agreement',
    'change_billing',
    'enrol_email',
    'enrol_e_invoice',
    'payment_plan',
    'end_payment_plan',
    'reinvoice',
    'recall_collection',
  ]),
  amountOre: Ore.nullable(),
  state: z.enum(['queued', 'sent', 'acknowledged', 'failed']),
  reference: z.string().nullable(),
  createdAt: Instant,
});
export type LedgerOrderView = z.infer<typeof LedgerOrderView>;

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
