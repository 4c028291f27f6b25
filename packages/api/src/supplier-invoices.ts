import { isCivilDate } from '@underlag/domain/agreements';
import { z } from 'zod';
import { Day, Id, Ore, Text } from './shared.ts';

/** How a supplier's invoice reached us. */
export const InvoiceForm = z.enum(['e_invoice', 'mailed_pdf', 'paper', 'typed']);
export type InvoiceForm = z.infer<typeof InvoiceForm>;

/** The reference fields that may hold our cost centre, as written: BT-10, BT-19, BT-13, and BT-133 of the lines. */
export const References = z.object({
  buyer: z.string().nullable(),
  accountingCost: z.string().nullable(),
  order: z.string().nullable(),
  lines: z.array(z.object({ line: z.string(), accountingCost: z.string() })),
});
export type References = z.infer<typeof References>;

const Words = z.string().trim().min(1).max(200);
const MaybeWords = z.string().trim().max(200).nullish();

/** Reads the case's supplier invoice from an e-invoice that is attached to it, or takes it as typed in; what was read before is replaced. */
export const JudgeSupplierInvoice = z.strictObject({
  caseId: Id,
  version: z.int().positive(),
  invoice: z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('file'), attachmentId: Id }),
    z.strictObject({
      from: z.literal('typed'),
      form: z.enum(['mailed_pdf', 'paper', 'typed']),
      sellerName: Words,
      number: Words,
      sellerOrgNumber: MaybeWords,
      buyerOrgNumber: MaybeWords,
      buyerReference: MaybeWords,
      accountingCost: MaybeWords,
      orderReference: MaybeWords,
      issuedOn: Day.refine(isCivilDate).nullish(),
      totalOre: Ore.nullish(),
    }),
  ]),
});
export type JudgeSupplierInvoice = z.infer<typeof JudgeSupplierInvoice>;

/** A group of four digits in a reference field, and what our register says of it. */
export const FoundCostCentre = z.object({
  code: z.string(),
  /** Null for one that we do not have. */
  name: z.string().nullable(),
  active: z.boolean(),
});
export type FoundCostCentre = z.infer<typeof FoundCostCentre>;

/** The invoice a case is about, and what speaks for and against it (G14). */
export const SupplierInvoiceView = z.object({
  form: InvoiceForm,
  state: z.enum(['received', 'returned', 'accepted']),
  /** Empty when nobody could read it. */
  number: z.string(),
  sellerName: z.string(),
  sellerOrgNumber: z.string().nullable(),
  buyerOrgNumber: z.string().nullable(),
  issuedOn: Day.nullable(),
  totalOre: Ore.nullable(),
  /** The row of the register of suppliers; null for somebody who is not in it. */
  supplier: z.object({ number: z.string(), name: z.string() }).nullable(),
  references: References,
  /** Every reference field that says anything, in the order it is searched, with the cost centres it holds. */
  written: z.array(z.object({ place: Text, value: z.string(), found: z.array(FoundCostCentre) })),
  costCentre: z.object({ code: z.string(), name: z.string(), place: Text }).nullable(),
  outcome: z.enum(['accept', 'return', 'ask']),
  checks: z.array(
    z.object({
      of: z.enum(['form', 'buyer', 'cost_centre']),
      name: Text,
      state: z.enum(['sound', 'fails', 'asks', 'unread']),
      says: Text,
    }),
  ),
  /** Another case on which the same invoice was accepted before, by its number. */
  acceptedBefore: z.string().nullable(),
});
export type SupplierInvoiceView = z.infer<typeof SupplierInvoiceView>;

/** What the page of a case about a supplier's invoice shows of it. */
export const SupplierInvoicePart = z.object({
  /** Null until it has been read or typed in. */
  invoice: SupplierInvoiceView.nullable(),
  /** Attached files that may be e-invoices. */
  files: z.array(z.object({ attachmentId: Id, name: z.string() })),
  /** Where the invoice is to be sent back or asked about; null when no address is known. */
  address: z.string().nullable(),
  canJudge: z.boolean(),
});
export type SupplierInvoicePart = z.infer<typeof SupplierInvoicePart>;
