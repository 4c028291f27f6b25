import type { OpenedDisclosure, UseDisclosure } from '@underlag/api/instructions';
import type { Ctx } from '../context.ts';
import { write } from '../db.ts';
import { loadCase } from '../doors/case-record.ts';
import { commitChange } from '../doors/commit-change.ts';
import { companyProfile } from '../doors/company-facts.ts';
import { tokenDigest } from '../doors/disclosure-link.ts';
import { limit } from '../limits.ts';
import { spentDisclosure } from './spent-disclosure.ts';

/** Opens a one-time link and shows the instruction, once: of any number of tries at once exactly one succeeds (G3). */
export async function openDisclosure(ctx: Ctx, { token }: UseDisclosure): Promise<OpenedDisclosure> {
  await limit(ctx.server, 'open-disclosure', ctx.ip, { points: 30, seconds: 600 });
  const tokenHash = tokenDigest(token);
  return write(ctx.server, async (tx) => {
    const known = await tx.db.disclosure.findUnique({ where: { tokenHash } });
    if (!known) throw spentDisclosure();
    // The case is locked before its rows, here as everywhere.
    await tx.db.$queryRaw`select id from cases where id = ${known.caseId}::uuid for update`;
    const opened = await tx.db.$queryRaw<{ id: string }[]>`
      update disclosure set opened_at = ${tx.now}::timestamptz, opened_from = ${ctx.ip}, version = version + 1
      where token_hash = ${tokenHash} and opened_at is null and stopped_at is null and expires_at > ${tx.now}::timestamptz
      returning id`;
    const record = opened.length === 1 ? await loadCase(tx, known.caseId) : null;
    if (!record) throw spentDisclosure();
    await commitChange(tx, { kind: 'outside' }, record, {
      events: [{ kind: 'disclosure_opened', data: { disclosureId: known.id } }],
    });
    const { site, number, effectiveAt, text } = await tx.db.instructionVersion.findUniqueOrThrow({
      where: { id: known.instructionId },
      include: { site: true },
    });
    const { name: companyName } = await companyProfile(tx);
    return {
      companyName,
      site: {
        number: site.number,
        name: site.name,
        address: `${site.street} ${site.streetNumber}, ${site.postalCode} ${site.city}`,
      },
      number,
      effectiveAt: effectiveAt.toISOString(),
      text,
      openedAt: tx.now,
      language: record.row.language === 'en' ? 'en' : 'sv',
    };
  });
}
