import { z } from 'zod';
import { Day, Id, Instant, Text } from './shared.ts';

export const Result = z.enum(['allow', 'needs_proof', 'deny']);
export type Result = z.infer<typeof Result>;

/** One reason of a decision, in the order it was found. */
export const ReasonView = z.object({
  code: z.string(),
  weight: z.enum(['supports', 'condition', 'needs_proof', 'deny']),
  says: Text,
  /** The row of the register it speaks of. */
  row: Id.nullable(),
});
export type ReasonView = z.infer<typeof ReasonView>;

/** One right of the register as it stands today. */
export const RightRow = z.object({
  id: Id,
  contact: z.object({ id: Id, name: z.string() }),
  scope: Text,
  /** All of the customer, or the agreement or site by number and name. */
  target: Text,
  validFrom: Day,
  validTo: Day.nullable(),
  revokedOn: Day.nullable(),
  reviewOn: Day,
  standing: z.enum(['in_force', 'revoked', 'not_yet', 'expired']),
  reviewOverdue: z.boolean(),
});
export type RightRow = z.infer<typeof RightRow>;

/** A message that is, or could be taken as, the one that carries the request. */
export const RequestMessage = z.object({
  messageId: Id,
  at: Instant,
  channel: z.enum(['form', 'email', 'letter', 'phone']),
  from: z.string(),
  address: z.string().nullable(),
  /** What our own check of the sender found. */
  sender: z.enum(['verified', 'unverified', 'failed', 'none']),
  /** The digest of the writing itself; null for what was never in writing. */
  evidence: z.string().nullable(),
  /** What the decision is with this message as the request. */
  result: Result,
});
export type RequestMessage = z.infer<typeof RequestMessage>;

/** Where a contact is registered to be reached. */
export const RegisteredContact = z.object({
  id: Id,
  name: z.string(),
  title: z.string().nullable(),
  sharedMailbox: z.boolean(),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
});
export type RegisteredContact = z.infer<typeof RegisteredContact>;

export const CureView = z.object({
  kind: z.enum([
    'choose_request',
    'choose_contact',
    'identify_payer',
    'call_back',
    'confirm_link',
    'ask_reply',
    'ask_letter',
    'mend_register',
    'override',
  ]),
  /** The step in words: whom to call, what to ask for. */
  says: Text,
  /** Why it cannot be taken right now; null when it can. */
  stopped: Text.nullable(),
  /** What the request comes to with this step alone. */
  leadsTo: Result,
  /** Contacts the step goes through. */
  contacts: z.array(RegisteredContact),
  /** The message to choose, the template to reply with, or the detail to fill in. */
  target: z.string().nullable(),
});
export type CureView = z.infer<typeof CureView>;

/** A decision as it was frozen when somebody acted on it, and whether deciding it again gives the same. */
export const FrozenDecision = z.object({
  id: Id,
  at: Instant,
  move: Text,
  by: z.string().nullable(),
  result: Result,
  overridden: z.boolean(),
  same: z.boolean(),
});
export type FrozenDecision = z.infer<typeof FrozenDecision>;

/** The requester's right to what the case asks for: the decision, why, what it rests on and what would help. */
export const AuthorityView = z.object({
  act: z.string(),
  actName: Text,
  result: Result,
  /** A second person let exactly this request pass all the same. */
  overridden: z.boolean(),
  /** The reason that decides, in one sentence. */
  says: Text,
  reasons: z.array(ReasonView),
  rows: z.array(RightRow),
  request: RequestMessage,
  /** Every other message that came in. */
  otherMessages: z.array(RequestMessage),
  /** Whom the request is taken to come from, and by what: the address it was sent from, or a person's choice. */
  contact: RegisteredContact.extend({ by: z.enum(['address', 'choice']) }).nullable(),
  cures: z.array(CureView),
  frozen: z.array(FrozenDecision),
});
export type AuthorityView = z.infer<typeof AuthorityView>;

// --- Commands --------------------------------------------------------------------------------------------------------

const OnCase = z.strictObject({ caseId: Id, version: z.int().positive() });

export const GetChoices = z.strictObject({ caseId: Id });

/** What a case of the linked customer can be tied to. */
export const Choices = z.object({
  agreements: z.array(z.object({ id: Id, number: z.string(), name: z.string(), endsOn: Day.nullable() })),
  sites: z.array(z.object({ id: Id, number: z.string(), name: z.string(), address: z.string() })),
  contacts: z.array(RegisteredContact),
});
export type Choices = z.infer<typeof Choices>;

/** Takes another message that came in as the one that carries the request. */
export const ChooseRequest = OnCase.extend({ messageId: Id });
export type ChooseRequest = z.infer<typeof ChooseRequest>;

/** A call to a registered number: whom, which number, whether they were reached, and what was said. */
export const LogCallBack = OnCase.extend({
  contactId: Id,
  number: z.string().trim().min(1).max(40),
  reached: z.boolean(),
  note: z.string().trim().max(2000).default(''),
});
export type LogCallBack = z.infer<typeof LogCallBack>;

/** Sends a one-time link to the contact's registered address. */
export const SendConfirmLink = OnCase.extend({ contactId: Id });
export type SendConfirmLink = z.infer<typeof SendConfirmLink>;

export const Replay = z.strictObject({ decisionId: Id });

/** A frozen decision made again from what was frozen with it. */
export const Replayed = z.object({
  frozen: z.object({ result: Result, reasons: z.array(ReasonView) }),
  again: z.object({ result: Result, reasons: z.array(ReasonView) }),
  same: z.boolean(),
});
export type Replayed = z.infer<typeof Replayed>;
