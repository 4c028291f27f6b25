import { text } from '@underlag/domain/text';
import { z } from 'zod';
import { Day, Id, Instant, Ore, PersonRef, Text } from './shared.ts';

/** What guards are sent out for; invoices and reports say which by key. */
export const actionTypes: Readonly<Record<string, Text>> = {
  burglary: text('Inbrottslarm', 'Burglar alarm'),
  fire: text('Brandlarm', 'Fire alarm'),
  assault: text('Överfallslarm', 'Hold-up alarm'),
  technical: text('Driftlarm', 'Technical alarm'),
  assistance: text('Begärd hjälp', 'Assistance called in'),
};

/** An alarm centre as the one who commissioned a call-out (G11). */
export const CommissioningCentre = z.object({
  key: z.string(),
  name: z.string(),
  own: z.boolean(),
  email: z.string(),
  phone: z.string(),
});

/** The report a call-out rests on; never its words. */
export const LinkedReport = z.object({
  id: Id,
  number: z.string(),
  from: Instant,
  to: Instant,
  /** Null for a link made without a person. */
  linkedBy: PersonRef.nullable(),
  linkedAt: Instant,
  /** Numbers of the other invoices that stand on the same report: billed twice. */
  billedAlsoOn: z.array(z.string()),
});

/** What a call-out invoice says of its call-out, who commissioned it and the report it rests on. */
export const CallOutBrief = z.object({
  invoiceId: Id,
  invoiceNumber: z.string(),
  version: z.int(),
  /** As it is written on the invoice. */
  address: z.string().nullable(),
  serviceAt: Instant.nullable(),
  alarmReference: z.string().nullable(),
  action: Text.nullable(),
  billedMinutes: z.int().nullable(),
  centre: CommissioningCentre.nullable(),
  report: LinkedReport.nullable(),
});
export type CallOutBrief = z.infer<typeof CallOutBrief>;

// --- The worklist -----------------------------------------------------------------------------------------------------

/** `double`: billed twice, or looks so; `refused`: not linked, and every report that was found has been refused. */
export const CallOutList = z.enum(['unmatched', 'linked', 'double', 'refused']);
export type CallOutList = z.infer<typeof CallOutList>;

/** Which call-out invoices; the same names stand in the page's URL. */
export const ListCallOuts = z.strictObject({
  which: CallOutList.default('unmatched'),
  /** An invoice's number, a site, a recipient, a street or an alarm reference. */
  q: z.string().trim().max(100).nullish(),
  /** The place after which the next page begins, from the page before. */
  after: z.string().max(200).nullish(),
  size: z.int().min(1).max(100).default(50),
});
export type ListCallOuts = z.infer<typeof ListCallOuts>;

export const CallOutRow = z.object({
  invoiceId: Id,
  number: z.string(),
  issuedOn: Day,
  totalOre: Ore,
  serviceAt: Instant.nullable(),
  recipientName: z.string(),
  isCustomer: z.boolean(),
  /** The site's name, or the address on the invoice. */
  place: z.string().nullable(),
  centre: z.object({ name: z.string(), own: z.boolean() }).nullable(),
  report: z.object({ number: z.string(), automatic: z.boolean() }).nullable(),
  isDouble: z.boolean(),
  /** Of those that are not linked: the report in the first place. */
  best: z.object({ number: z.string(), score: z.number() }).nullable(),
});
export type CallOutRow = z.infer<typeof CallOutRow>;

export const CallOutPage = z.object({
  rows: z.array(CallOutRow),
  next: z.string().nullable(),
  counts: z.object({ unmatched: z.int(), double: z.int() }),
});
export type CallOutPage = z.infer<typeof CallOutPage>;

// --- One of them --------------------------------------------------------------------------------------------------------

/** Where a report's points come from (G10). */
export const MatchParts = z.object({
  site: z.number(),
  postalCode: z.number(),
  street: z.number(),
  number: z.number(),
  time: z.number(),
  alarmReference: z.number(),
  actionType: z.number(),
  duration: z.number(),
  alarmCentre: z.number(),
  alreadyBilled: z.number(),
  afterInvoice: z.number(),
});
export type MatchParts = z.infer<typeof MatchParts>;

const OtherInvoice = z.object({ id: Id, number: z.string() });

/** A report that the invoice may rest on, ranked; never its words. A refusal says why that cannot be done now. */
export const CandidateReport = z.object({
  id: Id,
  number: z.string(),
  siteName: z.string().nullable(),
  address: z.string().nullable(),
  from: Instant,
  to: Instant,
  alarmReference: z.string().nullable(),
  action: Text.nullable(),
  centreName: z.string().nullable(),
  score: z.number(),
  parts: MatchParts,
  billedOn: z.array(OtherInvoice),
  /** The answer that stands on it. */
  answer: z.enum(['yes', 'no']).nullable(),
  refusals: z.object({ link: Text.nullable(), refuse: Text.nullable(), undo: Text.nullable() }),
});
export type CandidateReport = z.infer<typeof CandidateReport>;

/** One answer of the past; `by` is null for a link made without a person. */
export const MatchAnswer = z.object({
  id: Id,
  reportNumber: z.string(),
  answer: z.enum(['yes', 'no', 'undone']),
  by: z.string().nullable(),
  at: Instant,
  score: z.number(),
});

/** A call-out invoice with the reports it may rest on. */
export const CallOutView = CallOutBrief.extend({
  issuedOn: Day,
  totalOre: Ore,
  recipientName: z.string(),
  recipientAddress: z.string().nullable(),
  customer: z.object({ id: Id, number: z.string(), name: z.string() }).nullable(),
  site: z.object({ number: z.string(), name: z.string(), address: z.string() }).nullable(),
  /** Who sent for the guard, said in full (G11). */
  commissioned: Text,
  /** Why it is linked, or why it was left to a person. */
  verdict: Text,
  /** The invoices that bill the same report, or look as if they did. */
  doubles: z.array(OtherInvoice),
  candidates: z.array(CandidateReport),
  answers: z.array(MatchAnswer),
});
export type CallOutView = z.infer<typeof CallOutView>;

export const GetCallOut = z.strictObject({ invoiceId: Id });

/** An agent's word on a report: yes, no, or that the answer that stands is taken back. */
export const AnswerMatch = z.strictObject({ invoiceId: Id, version: z.int().positive(), reportId: Id });
export type AnswerMatch = z.infer<typeof AnswerMatch>;

/** Tries unlinked invoices once more: those named, or all. */
export const MatchAll = z.strictObject({ invoiceIds: z.array(Id).max(1000).nullish() });
export type MatchAll = z.infer<typeof MatchAll>;

/** How many invoices were linked without a person, of those that were looked at. */
export const MatchedAll = z.object({ looked: z.int(), linked: z.int() });
export type MatchedAll = z.infer<typeof MatchedAll>;

/** What agents answered, and how well the ranking foresaw it. */
export const LabelCounts = z.object({
  yes: z.int(),
  no: z.int(),
  undone: z.int(),
  /** Of the agents' yes, those given to a report in the first place. */
  yesOnFirst: z.int(),
  /** Links made without a person, and those of them that an agent took back. */
  automatic: z.int(),
  automaticUndone: z.int(),
});
export type LabelCounts = z.infer<typeof LabelCounts>;
