import { z } from 'zod';
import { Id, Instant, Locale } from './shared.ts';

/** A version of an instruction on a case, without its text. */
export const PreparedInstruction = z.object({
  number: z.int(),
  state: z.enum(['prepared', 'sent', 'in_force', 'replaced']),
  effectiveAt: Instant,
  readBackAt: Instant.nullable(),
  receipt: z.string().nullable(),
  receiptAt: Instant.nullable(),
});
export type PreparedInstruction = z.infer<typeof PreparedInstruction>;

/** A one-time link that left on a case; `at` is when its state began. */
export const DisclosureView = z.object({
  id: Id,
  address: z.string(),
  toCentre: z.boolean(),
  state: z.enum(['sent', 'opened', 'expired', 'stopped']),
  at: Instant,
});
export type DisclosureView = z.infer<typeof DisclosureView>;

/** What a case about an instruction shows of it; never the text. */
export const CaseInstruction = z.object({
  current: z.object({ number: z.int(), effectiveAt: Instant }).nullable(),
  prepared: PreparedInstruction.nullable(),
  centre: z.object({ name: z.string(), own: z.boolean(), email: z.string(), phone: z.string() }).nullable(),
  disclosures: z.array(DisclosureView),
  canRead: z.boolean(),
});
export type CaseInstruction = z.infer<typeof CaseInstruction>;

/** Reads the instruction of the site of a case, or of a site. */
export const ReadInstruction = z.union([z.strictObject({ caseId: Id }), z.strictObject({ siteId: Id })]);
export type ReadInstruction = z.infer<typeof ReadInstruction>;

export const InstructionText = z.object({ number: z.int(), text: z.string(), effectiveAt: Instant });
export type InstructionText = z.infer<typeof InstructionText>;

/** The text in force, and the one the case has on its way. */
export const ReadInstructions = z.object({
  current: InstructionText.nullable(),
  next: InstructionText.nullable(),
});
export type ReadInstructions = z.infer<typeof ReadInstructions>;

// --- The one-time link -----------------------------------------------------------------------------------------------

export const UseDisclosure = z.strictObject({ token: z.string().length(43) });
export type UseDisclosure = z.infer<typeof UseDisclosure>;

/** What a link is, before it is opened. */
export const DisclosureAhead = z.object({
  opens: z.enum(['instruction', 'report']),
  companyName: z.string(),
  /** l…@company.example */
  address: z.string(),
  expiresAt: Instant,
});
export type DisclosureAhead = z.infer<typeof DisclosureAhead>;

const opened = {
  companyName: z.string(),
  site: z.object({ number: z.string(), name: z.string(), address: z.string() }),
  /** The words, as they were written. */
  text: z.string(),
  openedAt: Instant,
  language: Locale,
};

/** What a link opens, once: an instruction, or an incident report. */
export const OpenedDisclosure = z.discriminatedUnion('opens', [
  z.object({
    opens: z.literal('instruction'),
    ...opened,
    number: z.int(),
    effectiveAt: Instant,
  }),
  z.object({
    opens: z.literal('report'),
    ...opened,
    number: z.string(),
    from: Instant,
    to: Instant,
  }),
]);
export type OpenedDisclosure = z.infer<typeof OpenedDisclosure>;
export type OpenedInstruction = Extract<OpenedDisclosure, { opens: 'instruction' }>;
export type OpenedReport = Extract<OpenedDisclosure, { opens: 'report' }>;
