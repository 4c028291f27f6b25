import { z } from 'zod';
import { Shows } from './case-words.ts';
import { Day, Id, Instant, Ore } from './shared.ts';

export const InvoiceView = z.object({
  id: Id,
  number: z.string(),
  kind: z.enum(['subscription', 'action', 'extra_guarding', 'reminder_fee', 'interest', 'credit']),
  issuedOn: Day,
  dueOn: Day,
  recipientName: z.string(),
  totalOre: Ore,
  vatOre: Ore,
  paidOre: Ore,
  creditedOre: Ore,
  /** What is left to pay after payments and credits. */
  openOre: Ore,
  ocr: z.string().nullable(),
  delivery: z.enum(['paper', 'email', 'e_invoice']),
  /** How the stored original can be shown, `none` for one that is only downloaded; null where there is none. */
  original: Shows.nullable(),
  lines: z.array(
    z.object({ text: z.string(), quantity: z.string(), unitOre: Ore, netOre: Ore, vatPercent: z.int() }),
  ),
});
export type InvoiceView = z.infer<typeof InvoiceView>;

export const HoldView = z.object({
  id: Id,
  version: z.int(),
  state: z.enum(['active', 'credit_pending', 'lifted']),
  reason: z.string(),
  amountOre: Ore,
  startsOn: Day,
  reviewOn: Day,
  endedAt: Instant.nullable(),
});
export type HoldView = z.infer<typeof HoldView>;

export const LedgerOrderView = z.object({
  id: Id,
  version: z.int(),
  kind: z.enum([
    'credit',
    'hold',
    'release_hold',
    'end_agreement',
    'change_billing',
    'enrol_email',
    'enrol_e_invoice',
    'payment_plan',
    'end_payment_plan',
    'reinvoice',
    'recall_collection',
  ]),
  amountOre: Ore.nullable(),
  state: z.enum(['queued', 'sent', 'acknowledged', 'failed']),
  reference: z.string().nullable(),
  createdAt: Instant,
});
export type LedgerOrderView = z.infer<typeof LedgerOrderView>;
