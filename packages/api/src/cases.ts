import { z } from 'zod';
import { ApprovalBrief } from './approval-brief.ts';
import { DataChangeView } from './data-change.ts';
import { CaseInstruction } from './instructions.ts';
import { EndingView, LetterView } from './letters.ts';
import { AuthorityView } from './rights.ts';
import { Day, Id, Instant, Locale, Ore, PersonRef, Text } from './shared.ts';

export const Category = z.enum(['new', 'working', 'waiting', 'approval', 'done']);
export const Channel = z.enum(['form', 'email', 'letter', 'phone']);

// --- Lists ---------------------------------------------------------------------------------------------------------

/** Which cases: exactly one list, narrowed by filters; the same names stand in the page's URL. */
export const ListCases = z.strictObject({
  /** `mine`, `all`, or a queue's key. */
  list: z.string().max(40).default('all'),
  open: z.boolean().default(true),
  unassigned: z.boolean().default(false),
  type: z.string().max(40).nullish(),
  category: Category.nullish(),
  assigneeId: Id.nullish(),
  customerId: Id.nullish(),
  /** Words, or any number. */
  q: z.string().trim().max(200).nullish(),
  /** `due`: soonest due first; `opened`: newest first. Ended cases are always sorted by their end, latest first. */
  sort: z.enum(['due', 'opened']).default('due'),
  /** The place after which the next page begins, from the page before. */
  after: z.string().max(200).nullish(),
  size: z.int().min(1).max(200).default(50),
});
export type ListCases = z.infer<typeof ListCases>;

/** How one clock stands. `dueAt` is null while it rests or is over. */
export const ClockView = z.object({
  state: z.enum(['running', 'resting', 'met', 'missed']),
  stage: z.union([z.literal(0), z.literal(50), z.literal(75), z.literal(100)]),
  dueAt: Instant.nullable(),
  remainingMinutes: z.int(),
});
export type ClockView = z.infer<typeof ClockView>;

export const CaseRow = z.object({
  id: Id,
  number: z.string(),
  version: z.int(),
  typeKey: z.string(),
  state: z.string(),
  category: Category,
  queueKey: z.string(),
  subject: z.string(),
  customerName: z.string().nullable(),
  requesterName: z.string().nullable(),
  assignee: PersonRef.nullable(),
  channel: Channel,
  openedAt: Instant,
  dueAt: Instant.nullable(),
  /** Share of the next deadline that is used, in steps; 100 is late. Null while nothing runs. */
  stage: z.union([z.literal(0), z.literal(50), z.literal(75), z.literal(100)]).nullable(),
  waitingSince: Instant.nullable(),
  doneAt: Instant.nullable(),
});
export type CaseRow = z.infer<typeof CaseRow>;

export const CasePage = z.object({ rows: z.array(CaseRow), next: z.string().nullable() });
export type CasePage = z.infer<typeof CasePage>;

/** A count that stops at 1000: `1000` means a thousand or more. */
export const Counts = z.object({
  mine: z.int(),
  queues: z.record(z.string(), z.object({ open: z.int(), unassigned: z.int(), late: z.int() })),
  parked: z.int(),
  holdsToReview: z.int(),
  /** Those the person may decide. */
  approvals: z.int(),
});
export type Counts = z.infer<typeof Counts>;

// --- One case -------------------------------------------------------------------------------------------------------

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
  kind: z.string(),
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
  kind: z.enum(['credit', 'hold', 'release_hold', 'end_agreement', 'change_billing']),
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
  /** The contact chosen by hand or by address. */
  contact: z.object({ id: Id, name: z.string() }).nullable(),
  /** Null when the matter needs no right, or no customer is linked. */
  authority: AuthorityView.nullable(),
  invoice: InvoiceView.nullable(),
  /** The open approval, if a second person has been asked. */
  approval: ApprovalBrief.nullable(),
  /** What a change of data would change; null for other types. */
  dataChange: DataChangeView.nullable(),
  /** When the agreement ends, on a termination; null while that cannot be said, and for other matters. */
  ending: EndingView.nullable(),
  /** Letters made by us, latest first. */
  letters: z.array(LetterView),
  holds: z.array(HoldView),
  ledger: z.array(LedgerOrderView),
  timeline: z.array(z.discriminatedUnion('kind', [MessageView, EventView])),
  /** The newest event's number: a reply says which one its writer had seen. */
  lastSeq: z.int(),
  related: z.array(
    z.object({ id: Id, number: z.string(), subject: z.string(), category: Category, why: Text }),
  ),
  can: z.object({
    edit: z.boolean(),
    reply: z.boolean(),
    note: z.boolean(),
    assign: z.boolean(),
    classify: z.boolean(),
  }),
});
export type CaseView = z.infer<typeof CaseView>;

// --- Commands --------------------------------------------------------------------------------------------------------

const OnCase = z.strictObject({ caseId: Id, version: z.int().positive() });
const Fields = z.record(z.string().max(40), z.union([z.string().max(4000), z.number(), z.null()]));

/** By number (U26-004217-5) or id. */
export const GetCase = z.strictObject({ ref: z.string().max(40) });
export type GetCase = z.infer<typeof GetCase>;

/** A case opened by staff: a phone call, or a letter with its scan and day of arrival. */
export const CreateCase = z.strictObject({
  typeKey: z.string().max(40),
  channel: z.enum(['phone', 'letter']),
  language: Locale.default('sv'),
  subject: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(20_000),
  requesterName: z.string().trim().max(200).nullish(),
  requesterAddress: z.email().max(254).nullish(),
  requesterPhone: z.string().trim().max(40).nullish(),
  customerId: Id.nullish(),
  invoiceId: Id.nullish(),
  /** A letter's day of arrival. */
  arrivedOn: Day.nullish(),
  uploadIds: z.array(Id).max(20).default([]),
  fields: Fields.default({}),
  /** Makes a repeated send harmless: the same key answers with the same case. */
  key: Id,
});
export type CreateCase = z.infer<typeof CreateCase>;
export const CaseRef = z.object({ id: Id, number: z.string() });
export type CaseRef = z.infer<typeof CaseRef>;

export const MoveCase = OnCase.extend({
  move: z.string().max(40),
  reason: z.string().trim().max(2000).optional(),
  fields: Fields.optional(),
});
export type MoveCase = z.infer<typeof MoveCase>;

export const ClassifyCase = OnCase.extend({ typeKey: z.string().max(40) });
export type ClassifyCase = z.infer<typeof ClassifyCase>;

export const AssignCase = OnCase.extend({ assigneeId: Id.nullable() });
export type AssignCase = z.infer<typeof AssignCase>;

export const NoteCase = z.strictObject({ caseId: Id, text: z.string().trim().min(1).max(20_000) });
export type NoteCase = z.infer<typeof NoteCase>;

export const SetFields = OnCase.extend({ fields: Fields });
export type SetFields = z.infer<typeof SetFields>;

/** Links by hand; null unlinks; a key left out stays. */
export const LinkCase = OnCase.extend({
  customerId: Id.nullish(),
  agreementId: Id.nullish(),
  invoiceId: Id.nullish(),
  siteId: Id.nullish(),
  /** Whom the request is taken to come from, where no registered address says it. */
  contactId: Id.nullish(),
});
export type LinkCase = z.infer<typeof LinkCase>;

export const DecideProposal = OnCase.extend({ proposalId: Id, accept: z.boolean() });
export type DecideProposal = z.infer<typeof DecideProposal>;

export const TakeNext = z.strictObject({ queue: z.string().max(40).nullish() });
export type TakeNext = z.infer<typeof TakeNext>;
/** The case that was taken and why this one; null when nothing waits. */
export const Taken = z.object({ id: Id, number: z.string(), why: Text }).nullable();
export type Taken = z.infer<typeof Taken>;

export const BulkCases = z.strictObject({
  cases: z.array(OnCase).min(1).max(200),
  act: z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('assign'), assigneeId: Id.nullable() }),
    z.strictObject({
      do: z.literal('move'),
      move: z.string().max(40),
      reason: z.string().max(2000).optional(),
    }),
    z.strictObject({ do: z.literal('classify'), typeKey: z.string().max(40) }),
  ]),
  /** Only say what would happen. */
  dryRun: z.boolean().default(false),
});
export type BulkCases = z.infer<typeof BulkCases>;
export const BulkResult = z.array(
  z.object({ caseId: Id, number: z.string().nullable(), ok: z.boolean(), says: Text.nullable() }),
);

// --- Writing to the customer -----------------------------------------------------------------------------------------

const Recipients = z.array(z.email().max(254)).min(1).max(20);

export const ReplyCase = z.strictObject({
  caseId: Id,
  /** The newest event its writer had seen; anything newer stops the reply, and the text is kept. */
  seenSeq: z.int(),
  to: Recipients,
  cc: z.array(z.email().max(254)).max(20).default([]),
  subject: z.string().trim().min(1).max(300),
  text: z.string().trim().min(1).max(100_000),
  uploadIds: z.array(Id).max(20).default([]),
  templateKey: z.string().max(60).nullish(),
  /** A move made in the same transaction, for example `wait_for_customer` or `resolve`. */
  thenMove: z.string().max(40).nullish(),
});
export type ReplyCase = z.infer<typeof ReplyCase>;
export const Scheduled = z.object({ deliveryId: Id, sendsAt: Instant });
export type Scheduled = z.infer<typeof Scheduled>;

export const UndoReply = z.strictObject({ deliveryId: Id });
export type UndoReply = z.infer<typeof UndoReply>;
export const Undone = z.object({
  text: z.string(),
  subject: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
});

/** One message that asks for all that is missing, and only that. */
export const AskMissing = OnCase;

/** Sends a one-click answer and closes the case. */
export const AnswerCase = OnCase.extend({ replyKey: z.string().max(60) });
export type AnswerCase = z.infer<typeof AnswerCase>;

/** The templates that fit a case, filled; `empty` names variables that have no value and must be filled before sending. */
export const FilledTemplate = z.object({
  key: z.string(),
  name: Text,
  subject: z.string(),
  text: z.string(),
  empty: z.array(z.string()),
  oneClick: z.boolean(),
});
export type FilledTemplate = z.infer<typeof FilledTemplate>;

export const DraftBody = z.strictObject({
  mode: z.enum(['reply', 'note']),
  to: z.array(z.string().max(254)).max(20),
  cc: z.array(z.string().max(254)).max(20),
  subject: z.string().max(300),
  text: z.string().max(100_000),
  uploadIds: z.array(Id).max(20),
});
export type DraftBody = z.infer<typeof DraftBody>;
export const SaveDraft = z.strictObject({ caseId: Id, body: DraftBody.nullable() });
export type SaveDraft = z.infer<typeof SaveDraft>;
export const Draft = z.object({
  body: DraftBody,
  updatedAt: Instant,
  uploads: z.array(z.object({ id: Id, name: z.string(), size: z.int(), type: z.string() })),
});

/** Says that the page is open; answers with who else has it open. */
export const Beat = z.strictObject({ caseId: Id, mode: z.enum(['viewing', 'typing']) });
export type Beat = z.infer<typeof Beat>;
export const Present = z.array(z.object({ id: Id, name: z.string(), mode: z.enum(['viewing', 'typing']) }));

// --- Live ---------------------------------------------------------------------------------------------------------------

/** One change of one case that the person may see. */
export const LiveEvent = z.object({
  caseId: Id,
  number: z.string(),
  queue: z.string(),
  version: z.int(),
  seq: z.int(),
  kind: z.string(),
  mine: z.boolean(),
});
export type LiveEvent = z.infer<typeof LiveEvent>;
