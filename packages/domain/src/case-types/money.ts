import type { InvoiceFacts } from '../workflow/index.ts';

export { kronor } from '../text/index.ts';

/** What is left to pay on an invoice after payments and credits, in öre; never below zero. */
export const openOre = ({ totalOre, paidOre, creditedOre }: InvoiceFacts): number =>
  Math.max(0, totalOre - paidOre - creditedOre);
