import { z } from 'zod';
import { CaseRow, HoldView } from './cases.ts';
import { DeliveryView } from './enrolments.ts';
import { Day, Id, Instant, Locale, Ore, PersonRef, Text } from './shared.ts';

/** Any number, a name or words. */
export const Search = z.strictObject({ q: z.string().trim().min(1).max(200) });

export const SearchResult = z.object({
  cases: z.array(z.object({ id: Id, number: z.string(), subject: z.string(), category: z.string() })),
  customers: z.array(z.object({ id: Id, number: z.string(), name: z.string() })),
  invoices: z.array(
    z.object({
      id: Id,
      number: z.string(),
      customerId: Id.nullable(),
      customerName: z.string(),
      totalOre: Ore,
      dueOn: Day,
    }),
  ),
  /** Rows of other registers: which, what kind of thing, and what it is called. */
  records: z.array(
    z.object({
      register: z.string(),
      id: z.string(),
      kind: Text,
      title: z.string(),
      says: z.string().nullable(),
    }),
  ),
});
export type SearchResult = z.infer<typeof SearchResult>;

export const GetCustomer = z.strictObject({ id: Id });

/** Everything about one customer on one page. */
export const CustomerView = z.object({
  id: Id,
  number: z.string(),
  kind: z.enum(['private', 'company', 'public_body']),
  name: z.string(),
  identity: z.string().nullable(),
  language: Locale,
  noEInvoice: z.boolean(),
  billingEmail: z.string().nullable(),
  billingAddress: z.string(),
  delivery: DeliveryView,
  agreements: z.array(
    z.object({ id: Id, number: z.string(), name: z.string(), startsOn: Day, accountManager: z.string() }),
  ),
  sites: z.array(z.object({ id: Id, number: z.string(), name: z.string(), address: z.string() })),
  contacts: z.array(
    z.object({
      id: Id,
      name: z.string(),
      title: z.string().nullable(),
      sharedMailbox: z.boolean(),
      emails: z.array(z.string()),
      phones: z.array(z.string()),
    }),
  ),
  invoices: z.array(
    z.object({
      id: Id,
      number: z.string(),
      kind: z.string(),
      issuedOn: Day,
      dueOn: Day,
      totalOre: Ore,
      openOre: Ore,
    }),
  ),
  cases: z.array(CaseRow),
});
export type CustomerView = z.infer<typeof CustomerView>;

export const HoldRow = HoldView.extend({
  caseId: Id,
  caseNumber: z.string(),
  invoiceNumber: z.string(),
  customerName: z.string().nullable(),
});
export type HoldRow = z.infer<typeof HoldRow>;
export const ListHolds = z.strictObject({ due: z.boolean().default(false) });
export const ReviewHold = z.strictObject({
  holdId: Id,
  version: z.int().positive(),
  reviewOn: Day,
  reason: z.string().trim().min(1).max(500),
});
export type ReviewHold = z.infer<typeof ReviewHold>;

/** Records the ledger's answer by hand; a credit needs the credit note's number. */
export const AcknowledgeOrder = z.strictObject({
  orderId: Id,
  version: z.int().positive(),
  reference: z.string().trim().min(1).max(40),
});
export type AcknowledgeOrder = z.infer<typeof AcknowledgeOrder>;

/** Records that the ledger could not carry out a change of the way of delivery. */
export const FailOrder = z.strictObject({
  orderId: Id,
  version: z.int().positive(),
  reason: z.string().trim().min(1).max(500),
});
export type FailOrder = z.infer<typeof FailOrder>;

export const ParkedRow = z.object({
  id: Id,
  version: z.int(),
  reason: z.string(),
  detail: z.string().nullable(),
  fromAddress: z.string().nullable(),
  subject: z.string().nullable(),
  receivedAt: Instant,
  /** The case whose message bounced or was answered by a machine, if known. */
  caseNumber: z.string().nullable(),
});
export type ParkedRow = z.infer<typeof ParkedRow>;
export const ParkedPage = z.object({ rows: z.array(ParkedRow), next: z.string().nullable() });
export const ListParked = z.strictObject({ after: z.string().max(200).nullish() });
export const GetParked = z.strictObject({ id: Id });
export const ParkedView = ParkedRow.extend({ text: z.string(), attachments: z.array(z.string()) });
export const DecideParked = z.strictObject({
  id: Id,
  version: z.int().positive(),
  /** `open_case`: make it a case after all; `discard`: leave it, with the reason. */
  decision: z.enum(['open_case', 'discard']),
  reason: z.string().trim().max(500).optional(),
});
export type DecideParked = z.infer<typeof DecideParked>;

export const SavedView = z.object({
  id: Id,
  name: z.string(),
  query: z.string(),
  shared: z.boolean(),
  own: z.boolean(),
});
export const SaveView = z.strictObject({
  name: z.string().trim().min(1).max(60),
  query: z.string().max(500),
  shared: z.boolean().default(false),
});
export const DeleteView = z.strictObject({ id: Id });

/** People a case can be assigned to, with how many open cases they have. */
export const Assignable = z.array(
  z.object({
    id: Id,
    name: z.string(),
    openCases: z.int(),
    /** Away today: until which day, included, and who stands in. */
    away: z.object({ until: Day, deputy: PersonRef.nullable() }).nullable(),
  }),
);

export const IntegrityReport = z.object({
  cases: z.int(),
  events: z.int(),
  /** The first altered or missing row of each broken chain. */
  broken: z.array(z.object({ caseNumber: z.string(), seq: z.int(), says: Text })),
});
export type IntegrityReport = z.infer<typeof IntegrityReport>;
