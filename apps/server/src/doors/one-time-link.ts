import { createHash, randomBytes } from 'node:crypto';
import { text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import { AppError } from '../errors.ts';

type Purpose = 'invite' | 'reset' | 'form_confirmation' | 'request_confirmation';

interface Wanted {
  purpose: Purpose;
  personId?: string;
  caseId?: string;
  address?: string;
  hours: number;
}

/** Makes a link that works once; only its digest is kept. The token is 256 bits, 43 characters. */
export async function makeLink(
  tx: Tx,
  { hours, ...wanted }: Wanted,
): Promise<{ token: string; expiresAt: string }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.parse(tx.now) + hours * 3_600_000);
  await tx.db.oneTimeLink.create({ data: { ...wanted, tokenHash: digest(token), expiresAt } });
  return { token, expiresAt: expiresAt.toISOString() };
}

/** Uses a link up, in one statement: of any number of tries at once exactly one succeeds. The case it is about stays locked. */
export async function takeLink(tx: Tx, token: string, purposes: readonly Purpose[]) {
  // The case is locked before its rows, here as everywhere: whoever sends a new link ends this one in that order.
  await tx.db.$queryRaw`
    select id from cases where id = (select case_id from one_time_link where token_hash = ${digest(token)}) for update`;
  const rows = await tx.db.$queryRaw<Prisma.OneTimeLinkGetPayload<Record<string, never>>[]>`
    update one_time_link set used_at = ${tx.now}::timestamptz
    where token_hash = ${digest(token)} and used_at is null and expires_at > ${tx.now}::timestamptz
      and purpose = any(${[...purposes]}::text[])
    returning id, purpose, person_id as "personId", case_id as "caseId", address`;
  const link = rows[0];
  if (!link) throw spentLink();
  return link;
}

/** Ends the links of a case that nobody has used yet: what they asked about is asked in another way, or no more. */
export async function endLinks(tx: Tx, caseId: string, purpose: Purpose): Promise<void> {
  const now = new Date(tx.now);
  await tx.db.oneTimeLink.updateMany({
    where: { caseId, purpose, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
}

/** One answer for a link that was used, has expired, was never made, or opens nothing any more. */
export const spentLink = () =>
  new AppError(
    'refused',
    'link.spent',
    text(
      'Länken är redan använd eller har gått ut. Be om en ny.',
      'The link has been used or has expired. Ask for a new one.',
    ),
  );

const digest = (token: string) => createHash('sha256').update(token).digest('hex');
