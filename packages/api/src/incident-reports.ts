import { z } from 'zod';
import { DisclosureView } from './instructions.ts';
import { Id, Instant, Text } from './shared.ts';

/** Reads the report a case is about, one of its period by its number, or any report for those who work with call-outs. */
export const ReadReport = z.union([
  z.strictObject({ caseId: Id, reportNumber: z.string().trim().min(1).max(50).nullish() }),
  z.strictObject({ reportId: Id }),
]);
export type ReadReport = z.infer<typeof ReadReport>;

/** A report with its words: given by the one procedure that keeps who read it, and by no other. */
export const ReportText = z.object({
  number: z.string(),
  /** Null for one at no site of a customer. */
  site: z.object({ number: z.string(), name: z.string() }).nullable(),
  from: Instant,
  to: Instant,
  text: z.string(),
});
export type ReportText = z.infer<typeof ReportText>;

/** A report of the period on a case about deliveries, without its words. */
export const ReportOfPeriod = z.object({
  number: z.string(),
  from: Instant,
  to: Instant,
  sent: z.array(
    z.object({
      way: z.enum(['email', 'portal']),
      address: z.string(),
      at: Instant,
      outcome: z.enum(['delivered', 'bounced']),
      detail: z.string().nullable(),
    }),
  ),
});
export type ReportOfPeriod = z.infer<typeof ReportOfPeriod>;

/** Why somebody gets no reports (G13). */
export const DeliveryDiagnosis = z.object({
  checks: z.array(z.object({ name: Text, isSound: z.boolean(), says: Text })),
  cause: z.string(),
  causeName: Text,
  fix: Text,
  reports: z.array(ReportOfPeriod),
});
export type DeliveryDiagnosis = z.infer<typeof DeliveryDiagnosis>;

/** What a case about a call-out or its report shows of reports; never the words. */
export const CaseReports = z.object({
  /** Null while the diagnosis lacks something, and on a case about a call-out. */
  diagnosis: DeliveryDiagnosis.nullable(),
  disclosures: z.array(DisclosureView),
  canRead: z.boolean(),
});
export type CaseReports = z.infer<typeof CaseReports>;
