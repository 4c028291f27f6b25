import { z } from 'zod';
import { ApprovalBrief } from './approval-brief.ts';
import { MessageView, RefusalView } from './cases.ts';
import { Id, Instant, Ore, PersonRef, Text } from './shared.ts';

export const ApprovalState = z.enum(['open', 'approved', 'rejected', 'returned', 'withdrawn', 'void']);
export type ApprovalState = z.infer<typeof ApprovalState>;

/** Those that wait, oldest first; or those answered during the last thirty days, latest first. */
export const ListApprovals = z.strictObject({
  which: z.enum(['open', 'decided']).default('open'),
  /** The place after which the next page begins, from the page before. */
  after: z.string().max(200).nullish(),
});
export type ListApprovals = z.infer<typeof ListApprovals>;

/** Somebody's yes: up to their own limit, passed on to the next, or the last, which finished it. */
export const ApprovalStep = z.object({
  by: PersonRef,
  /** The absent approver whose limit it was given with. */
  standsInFor: PersonRef.nullable(),
  at: Instant,
  note: z.string().nullable(),
});
export type ApprovalStep = z.infer<typeof ApprovalStep>;

export const ApprovalRow = ApprovalBrief.extend({
  state: ApprovalState,
  case: z.object({ id: Id, number: z.string(), typeKey: z.string(), subject: z.string() }),
  customerName: z.string().nullable(),
  /** A credit's amount; null when no money is asked for. */
  amountOre: Ore.nullable(),
  remindedAt: Instant.nullable(),
  escalatedAt: Instant.nullable(),
  decidedBy: PersonRef.nullable(),
  decidedAt: Instant.nullable(),
  /** Everybody who has said yes, in order. */
  steps: z.array(ApprovalStep),
  /** Why the person who looks may not decide; null when they may. */
  refusal: RefusalView.nullable(),
  /** Their limit is too low to finish it: their yes passes it on. */
  passesOn: z.boolean(),
  /** The absent approver they would act for; null for themselves. */
  actsFor: PersonRef.nullable(),
});
export type ApprovalRow = z.infer<typeof ApprovalRow>;

export const ApprovalPage = z.object({ rows: z.array(ApprovalRow), next: z.string().nullable() });
export type ApprovalPage = z.infer<typeof ApprovalPage>;

export const GetApproval = z.strictObject({ approvalId: Id });
export type GetApproval = z.infer<typeof GetApproval>;

/** What no longer is as it was when the approval was asked for. */
export const DifferenceView = z.object({
  key: z.string(),
  name: Text,
  kind: z.enum(['changed', 'added', 'removed']),
  before: Text.nullable(),
  now: Text.nullable(),
});
export type DifferenceView = z.infer<typeof DifferenceView>;

/** A message that the decision rests on, with the digest of the writing when it came in writing. */
export const EvidenceView = z.object({
  message: MessageView,
  /** The one that carries the request. */
  isRequest: z.boolean(),
  sha256: z.string().nullable(),
});
export type EvidenceView = z.infer<typeof EvidenceView>;

/** All that an approver decides on, on one page. */
export const ApprovalView = ApprovalRow.extend({
  lines: z.array(z.object({ key: z.string(), name: Text, value: Text })),
  evidence: z.array(EvidenceView),
  authority: z
    .object({ result: z.enum(['allow', 'needs_proof', 'deny']), reasons: z.array(Text) })
    .nullable(),
  snapshotHash: z.string(),
  /** Empty when the case says exactly what was asked about; not compared once somebody has decided. */
  differences: z.array(DifferenceView),
  decisionNote: z.string().nullable(),
  /** Earlier requests on the same case, latest first. */
  earlier: z.array(
    z.object({
      id: Id,
      kind: ApprovalBrief.shape.kind,
      state: ApprovalState,
      requestedBy: PersonRef,
      requestedAt: Instant,
      decidedBy: PersonRef.nullable(),
      decidedAt: Instant.nullable(),
      decisionNote: z.string().nullable(),
    }),
  ),
});
export type ApprovalView = z.infer<typeof ApprovalView>;

const OnApproval = z.strictObject({ approvalId: Id, version: z.int().positive() });

export const DecideApproval = OnApproval.extend({
  outcome: z.enum(['approve', 'pass_on', 'reject', 'return']),
  note: z.string().trim().max(2000).nullish(),
});
export type DecideApproval = z.infer<typeof DecideApproval>;

/** What became of the answer: `void` when the case no longer said what was asked about, and nothing was approved. */
export const ApprovalSettled = z.object({
  outcome: z.enum(['approved', 'passed_on', 'rejected', 'returned', 'withdrawn', 'void']),
  caseNumber: z.string(),
});
export type ApprovalSettled = z.infer<typeof ApprovalSettled>;

export const WithdrawApproval = OnApproval;
export type WithdrawApproval = z.infer<typeof WithdrawApproval>;

/** Asks a second person to let a request pass although the right to it is not proven. */
export const AskOverride = z.strictObject({
  caseId: Id,
  version: z.int().positive(),
  reason: z.string().trim().min(1).max(2000),
});
export type AskOverride = z.infer<typeof AskOverride>;
