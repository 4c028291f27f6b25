import { z } from 'zod';
import { Category, OnCase } from './case-words.ts';
import { Id, Instant } from './shared.ts';

/** The case in hand ends in the other, which goes on for both. */
export const MergeCases = OnCase.extend({ intoId: Id });
export type MergeCases = z.infer<typeof MergeCases>;

/** The merged case comes out of the one that took it in. */
export const UndoMerge = OnCase;
export type UndoMerge = z.infer<typeof UndoMerge>;

/** Copies of chosen messages that came in begin a case of their own. */
export const SplitCase = OnCase.extend({
  messageIds: z.array(Id).min(1).max(20),
  typeKey: z.string().max(40),
  subject: z.string().trim().min(1).max(200),
  /** Makes a repeated send harmless: the same key answers with the same case. */
  key: Id,
});
export type SplitCase = z.infer<typeof SplitCase>;

/** The new case; one in a queue that the person does not see is not shown. */
export const SplitOff = z.object({ id: Id, number: z.string(), isVisible: z.boolean() });
export type SplitOff = z.infer<typeof SplitOff>;

export const LinkCases = z.strictObject({ caseId: Id, otherId: Id });
export type LinkCases = z.infer<typeof LinkCases>;

export const UnlinkCases = z.strictObject({ caseId: Id, linkId: Id });
export type UnlinkCases = z.infer<typeof UnlinkCases>;

/** Cases that the one in hand may be joined to: by number or words; its own customer’s and invoice’s when nothing is typed. */
export const FindOthers = z.strictObject({ caseId: Id, q: z.string().trim().max(200) });
export type FindOthers = z.infer<typeof FindOthers>;

/** Another case as the dialogs show it. */
export const OtherCase = z.object({
  id: Id,
  number: z.string(),
  version: z.int(),
  subject: z.string(),
  typeKey: z.string(),
  category: Category,
  customerName: z.string().nullable(),
  openedAt: Instant,
});
export type OtherCase = z.infer<typeof OtherCase>;

/** Open cases about the same invoice, before another one is opened. */
export const FindDuplicates = z.strictObject({ invoiceId: Id });
export type FindDuplicates = z.infer<typeof FindDuplicates>;
export const Duplicate = z.object({
  id: Id,
  number: z.string(),
  subject: z.string(),
  typeKey: z.string(),
  state: z.string(),
});
export type Duplicate = z.infer<typeof Duplicate>;

/** How a case hangs together with others. Of a case that the reader may not see there is the number only. */
export const CaseRelations = z.object({
  mergedInto: z
    .object({ number: z.string(), isVisible: z.boolean(), undoUntil: Instant.nullable() })
    .nullable(),
  tookIn: z.array(
    z.object({
      id: Id,
      number: z.string(),
      version: z.int(),
      isVisible: z.boolean(),
      undoUntil: Instant.nullable(),
    }),
  ),
  links: z.array(
    z.object({
      id: Id,
      kind: z.enum(['related', 'split']),
      number: z.string(),
      subject: z.string(),
      category: Category,
    }),
  ),
  /** The reader may merge, split and link this case. */
  canRelate: z.boolean(),
});
export type CaseRelations = z.infer<typeof CaseRelations>;
