import type { MatchAll, MatchedAll } from '@underlag/api/call-outs';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { autoLink } from './auto-link.ts';

/** Looks at unlinked call-out invoices once more, for reports that have come in since. */
export const matchAll = (ctx: StaffCtx, { invoiceIds = null }: MatchAll): Promise<MatchedAll> =>
  write(ctx.server, (tx) => autoLink(tx, invoiceIds));
