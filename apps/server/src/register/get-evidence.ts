import { KeptWish } from '@underlag/api/register';
import { holds } from '@underlag/domain/access';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { notFound } from '../errors.ts';
import { extensionOf } from '../extension-of.ts';
import { lacks } from '../trpc.ts';

/** The document a right rests on, or shall rest on once it is confirmed. */
export async function getEvidence(ctx: StaffCtx, of: 'right' | 'change', id: string) {
  if (!holds(ctx.actor, 'customer.read')) throw lacks('customer.read');
  const { prisma } = ctx.server.db;
  const sha256 =
    of === 'right'
      ? (await prisma.authority.findUnique({ where: { id } }))?.evidenceSha256
      : wished((await prisma.registerChange.findUnique({ where: { id } }))?.wish);
  const file = sha256 ? await prisma.file.findUnique({ where: { sha256 } }) : null;
  if (!file) throw notFound(text('Underlaget', 'The evidence'));
  const { type } = file;
  return { sha256: file.sha256, type, name: `underlag.${extensionOf(type)}` };
}

function wished(kept: unknown): string | null {
  const wish = KeptWish.safeParse(kept);
  return wish.data?.kind === 'grant' ? wish.data.evidenceSha256 : null;
}
