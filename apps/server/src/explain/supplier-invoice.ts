import { judgeSupplierInvoice } from '@underlag/domain/supplier-invoices';
import { z } from 'zod';

const Words = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** The accounting cost of a line, bare (the lines are then counted) or with the line's own number. */
const Line = z.union([z.string(), z.object({ line: z.string().min(1), accountingCost: z.string() })]);

export const SupplierInvoiceLine = z.object({
  /** Our own organisation number. */
  orgNumber: z.string().min(1),
  costCentres: z.array(
    z.object({
      code: z.string().regex(/^\d{4}$/),
      name: z.string().default(''),
      active: z.boolean().default(true),
    }),
  ),
  form: z.enum(['e_invoice', 'mailed_pdf', 'paper', 'typed']),
  buyerOrgNumber: Words,
  references: z
    .object({ buyer: Words, accountingCost: Words, order: Words, lines: z.array(Line).default([]) })
    .optional(),
  givenCostCentre: Words,
});

/** A supplier's invoice and our books → `{ outcome, costCentre, foundIn, line, reasons: [{ code, sv, en }] }`. */
export function explainSupplierInvoice({
  orgNumber,
  costCentres,
  references,
  ...invoice
}: z.infer<typeof SupplierInvoiceLine>) {
  const { buyer = null, accountingCost = null, order = null, lines = [] } = references ?? {};
  const { outcome, costCentre, reasons } = judgeSupplierInvoice(
    { ...invoice, references: { buyer, accountingCost, order, lines: lines.map(numbered) } },
    { orgNumber, costCentres },
  );
  return {
    outcome,
    costCentre: costCentre?.code ?? null,
    foundIn: costCentre?.foundIn ?? null,
    line: costCentre?.line ?? null,
    reasons: reasons.map(({ code, says }) => ({ code, ...says })),
  };
}

const numbered = (line: z.infer<typeof Line>, index: number) =>
  typeof line === 'string' ? { line: String(index + 1), accountingCost: line } : line;
