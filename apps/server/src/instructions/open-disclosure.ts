import type { OpenedDisclosure, UseDisclosure } from '@underlag/api/instructions';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Ctx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { type CaseRecord, loadCase } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { companyProfile } from '../doors/company-facts.ts';
import { tokenDigest } from '../doors/disclosure-link.ts';
import type { Disclosure } from '../doors/stop-disclosure.ts';
import { limit } from '../limits.ts';
import { spentDisclosure } from './spent-disclosure.ts';

/** Opens a one-time link and shows the instruction or the report, once: of any number of tries at once exactly one succeeds (G3). */
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
    await writeChange(tx, { kind: 'outside' }, record, {
      events: [{ kind: 'disclosure_opened', data: { disclosureId: known.id } }],
    });
    return contentsOf(tx, record, known);
  });
}

/** What the link was made for, as it stands now. */
async function contentsOf(tx: Tx, { row }: CaseRecord, known: Disclosure): Promise<OpenedDisclosure> {
  const { name: companyName } = await companyProfile(tx);
  const beside = {
    companyName,
    openedAt: tx.now,
    language: row.language === 'en' ? ('en' as const) : ('sv' as const),
  };
  const { instructionId, reportId } = known;
  if (reportId) {
    const report = await tx.db.incidentReport.findUniqueOrThrow({ where: { id: reportId }, ...withSite });
    const { number, startedAt, endedAt, words: text } = report;
    const [from, to] = [startedAt.toISOString(), endedAt.toISOString()];
    return { opens: 'report', ...beside, site: placeOf(report.site), number, from, to, text };
  }
  const version = await tx.db.instructionVersion.findUniqueOrThrow({
    where: { id: instructionId ?? '' },
    ...withSite,
  });
  const { number, effectiveAt, text } = version;
  const site = placeOf(version.site);
  return { opens: 'instruction', ...beside, site, number, effectiveAt: effectiveAt.toISOString(), text };
}

const withSite = { include: { site: true } } as const;

function placeOf(site: Prisma.SiteGetPayload<Record<string, never>> | null): OpenedDisclosure['site'] {
  if (!site) throw new Error('a disclosure of no site');
  const { number, name, street, streetNumber, postalCode, city } = site;
  return { number, name, address: `${street} ${streetNumber}, ${postalCode} ${city}` };
}
