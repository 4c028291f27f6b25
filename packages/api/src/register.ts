import { type RegisterWish, scopes } from '@underlag/domain/authority';
import { z } from 'zod';
import { Day, Id, Instant, PersonRef, Text } from './shared.ts';

export { scopeNames } from '@underlag/domain/authority';

export const Scope = z.enum(scopes);
export type Scope = z.infer<typeof Scope>;

const version = z.int().positive();
const words = z.string().trim().min(1).max(500);
const name = z.string().trim().min(2).max(200);
const title = z.string().trim().max(100).nullable();

const Target = { agreementId: Id.nullable(), siteId: Id.nullable() };
const OneTarget = z.strictObject(Target);
const Address = z.strictObject({
  kind: z.enum(['email', 'phone']),
  value: z.string().trim().min(1).max(254),
});

const Granted = {
  kind: z.literal('grant'),
  contactId: Id,
  scope: Scope,
  ...Target,
  validFrom: Day,
  validTo: Day.nullable(),
  reviewOn: Day,
};
const Narrowed = {
  kind: z.literal('narrow'),
  authorityId: Id,
  target: OneTarget.nullable(),
  validTo: Day.nullable(),
};
const Revoked = { kind: z.literal('revoke'), authorityId: Id, on: Day };
const Reviewed = { kind: z.literal('review'), authorityId: Id, reviewOn: Day };
const Person = { name, title, sharedMailbox: z.boolean() };
const ContactAdd = { kind: z.literal('contact_add'), ...Person, addresses: z.array(Address).max(10) };
const ContactChange = { kind: z.literal('contact_change'), contactId: Id, ...Person };
const AddressAdd = z.strictObject({ kind: z.literal('address_add'), contactId: Id, address: Address });
const AddressRemove = z.strictObject({ kind: z.literal('address_remove'), contactId: Id, address: Address });

/** A wish as it is kept until somebody decides it: evidence as the hash of its file. */
export const KeptWish = z.discriminatedUnion('kind', [
  z.strictObject({ ...Granted, evidenceSha256: z.string(), evidenceNote: words }),
  z.strictObject(Narrowed),
  z.strictObject(Revoked),
  z.strictObject(Reviewed),
  z.strictObject(ContactAdd),
  z.strictObject(ContactChange),
  AddressAdd,
  AddressRemove,
]) satisfies z.ZodType<RegisterWish>;

/** What can be wished, with the version of the row as the asker saw it. A new right needs the document it rests on. */
export const Wish = z.discriminatedUnion('kind', [
  z.strictObject({ ...Granted, uploadId: Id, evidenceNote: words }),
  z.strictObject({ ...Narrowed, version }),
  z.strictObject({ ...Revoked, version }),
  z.strictObject({ ...Reviewed, version }),
  z.strictObject(ContactAdd),
  z.strictObject({ ...ContactChange, version }),
  AddressAdd,
  AddressRemove,
]);
export type Wish = z.infer<typeof Wish>;

/** Asks for a change of the register; a second person confirms it. `caseId` is the case it was asked on. */
export const AskRegisterChange = z.strictObject({
  customerId: Id,
  caseId: Id.nullish(),
  reason: words,
  wish: Wish,
});
export type AskRegisterChange = z.infer<typeof AskRegisterChange>;

export const DecideRegisterChange = z.strictObject({ changeId: Id, version });
export type DecideRegisterChange = z.infer<typeof DecideRegisterChange>;
export const RejectRegisterChange = DecideRegisterChange.extend({ reason: words });
export type RejectRegisterChange = z.infer<typeof RejectRegisterChange>;

/** A wish after a command on it. */
export const RegisterChangeRef = z.object({ id: Id, version: z.int() });

export const RegisterChangeKind = z.enum([
  'grant',
  'narrow',
  'revoke',
  'review',
  'contact_add',
  'contact_change',
  'address_add',
  'address_remove',
]);

/** A right as it stands today. A right in force whose review date has passed stands as `review_overdue`. */
export const RightView = z.object({
  id: Id,
  version: z.int(),
  scope: Scope,
  target: z.object({
    kind: z.enum(['customer', 'agreement', 'site']),
    id: Id.nullable(),
    name: Text,
  }),
  validFrom: Day,
  validTo: Day.nullable(),
  revokedOn: Day.nullable(),
  reviewOn: Day,
  standing: z.enum(['in_force', 'not_yet', 'expired', 'revoked', 'review_overdue']),
  evidenceNote: z.string(),
  /** A wish about this very row waits for its second person. */
  changeAsked: z.boolean(),
});
export type RightView = z.infer<typeof RightView>;

export const RegisterContact = z.object({
  id: Id,
  version: z.int(),
  name: z.string(),
  title: z.string().nullable(),
  sharedMailbox: z.boolean(),
  portal: z.enum(['none', 'invited', 'active']),
  addresses: z.array(z.object({ kind: z.enum(['email', 'phone']), value: z.string() })),
  rights: z.array(RightView),
  /** A wish about this very contact waits for its second person. */
  changeAsked: z.boolean(),
});
export type RegisterContact = z.infer<typeof RegisterContact>;

/** A wish that waits, in words, with why this reader may not decide it; null is yes. */
export const OpenChange = z.object({
  id: Id,
  version: z.int(),
  kind: RegisterChangeKind,
  customer: z.object({ id: Id, number: z.string(), name: z.string() }),
  says: Text,
  reason: z.string(),
  evidence: z.boolean(),
  askedBy: PersonRef,
  askedAt: Instant,
  /** Of the case it was asked on, if the reader may see it. */
  caseNumber: z.string().nullable(),
  own: z.boolean(),
  refusals: z.object({
    confirm: Text.nullable(),
    reject: Text.nullable(),
    withdraw: Text.nullable(),
  }),
});
export type OpenChange = z.infer<typeof OpenChange>;

/** What was decided about a wish, in words. */
export const DecidedChange = z.object({
  id: Id,
  kind: RegisterChangeKind,
  outcome: z.enum(['confirmed', 'rejected', 'withdrawn']),
  says: Text,
  reason: z.string(),
  note: z.string().nullable(),
  evidence: z.boolean(),
  askedBy: z.string(),
  askedAt: Instant,
  decidedBy: z.string(),
  decidedAt: Instant,
  caseNumber: z.string().nullable(),
});
export type DecidedChange = z.infer<typeof DecidedChange>;

export const RegisterAgreement = z.object({
  id: Id,
  number: z.string(),
  name: z.string(),
  startsOn: Day,
  bindingMonths: z.int(),
  noticeMonths: z.int().nullable(),
  noticeDays: z.int().nullable(),
  renewal: z.enum(['until_further_notice', 'fixed', 'auto']),
  renewalMonths: z.int().nullable(),
  snap: z.enum(['none', 'month_end']),
  billingMonths: z.int(),
  /** The first day without service, once a termination has been approved. */
  endsOn: Day.nullable(),
  manager: z.object({ name: z.string(), email: z.string().nullable(), phone: z.string().nullable() }),
  sites: z.array(z.string()),
});
export type RegisterAgreement = z.infer<typeof RegisterAgreement>;

export const RegisterSite = z.object({
  id: Id,
  number: z.string(),
  name: z.string(),
  address: z.string(),
  alarmCentre: z.string().nullable(),
});
export type RegisterSite = z.infer<typeof RegisterSite>;

/** The yearly letter: when it was sent, and when it was answered. */
export const Recertification = z.object({ year: z.int(), sentAt: Instant, doneAt: Instant.nullable() });

export const GetRegister = z.strictObject({ customerId: Id });

/** One customer's contacts with who may do what, what is wished, and what has happened. */
export const RegisterView = z.object({
  customer: z.object({ id: Id, number: z.string(), name: z.string() }),
  today: Day,
  /** The last day a review may be set to. */
  lastReviewDay: Day,
  contacts: z.array(RegisterContact),
  agreements: z.array(RegisterAgreement),
  sites: z.array(RegisterSite),
  open: z.array(OpenChange),
  /** Newest first; at most 200. */
  history: z.array(DecidedChange),
  recertification: Recertification.nullable(),
});
export type RegisterView = z.infer<typeof RegisterView>;

export const GetRegisterWorklist = z.strictObject({
  reviewsAfter: z.string().max(200).nullish(),
  changesAfter: z.string().max(200).nullish(),
});
export type GetRegisterWorklist = z.infer<typeof GetRegisterWorklist>;

/** A customer whose rights are to be reviewed, and whether this year's letter has gone. */
export const ReviewRow = z.object({
  customer: z.object({ id: Id, number: z.string(), name: z.string() }),
  /** The first review date of all, passed or to come. */
  reviewOn: Day,
  overdue: z.int(),
  soon: z.int(),
  recertification: Recertification.nullable(),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

export const RegisterWorklist = z.object({
  today: Day,
  reviews: z.object({ rows: z.array(ReviewRow), next: z.string().nullable() }),
  changes: z.object({ rows: z.array(OpenChange), next: z.string().nullable() }),
});
export type RegisterWorklist = z.infer<typeof RegisterWorklist>;
