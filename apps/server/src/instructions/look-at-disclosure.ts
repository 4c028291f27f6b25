import type { DisclosureAhead, UseDisclosure } from '@underlag/api/instructions';
import type { Ctx } from '../context.ts';
import { readNow } from '../db.ts';
import { companyProfile } from '../doors/company-facts.ts';
import { tokenDigest } from '../doors/disclosure-link.ts';
import { limit } from '../limits.ts';
import { spentDisclosure } from './spent-disclosure.ts';

/** Says what a link is and to whom it went, without opening it: mail filters follow links by themselves. */
export async function lookAtDisclosure(ctx: Ctx, { token }: UseDisclosure): Promise<DisclosureAhead> {
  await limit(ctx.server, 'look-at-disclosure', ctx.ip, { points: 60, seconds: 600 });
  const db = ctx.server.db.prisma;
  const found = await db.disclosure.findFirst({
    where: {
      tokenHash: tokenDigest(token),
      openedAt: null,
      stoppedAt: null,
      expiresAt: { gt: new Date(await readNow(ctx.server)) },
    },
  });
  if (!found) throw spentDisclosure();
  const { name } = await companyProfile({ db });
  return {
    opens: found.reportId ? 'report' : 'instruction',
    companyName: name,
    address: masked(found.address),
    expiresAt: found.expiresAt.toISOString(),
  };
}

/** Enough of an address for its owner to know it. */
const masked = (address: string): string => address.replace(/^(.)[^@]*/u, '$1…');
