import type { CaseView } from '@underlag/api/cases';
import type { DisputeLines } from '@underlag/api/disputes';
import { decideEdit, decideLines, fieldsOfLines, type LineWish } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { Refusal } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import { ore, type Tx, write } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { commitChange } from '../doors/commit-change.ts';
import { knownLines } from '../doors/known-lines.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { refused } from '../errors.ts';
import { viewCase } from './view-case.ts';

/**
 * Writes down which lines of the invoice are disputed, how much of each, why, and, once that is judged, what is credited and what
 * went wrong. While there are lines their sums are the case's amounts. It is a change of content: an open approval ends.
 */
export function disputeLines(ctx: StaffCtx, { lines: wanted, ...on }: DisputeLines): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openCase(ctx, tx, on, 'dispute.lines');
    const locked = decideEdit(record.type, record.facts, {}) ?? mayHaveLines(record);
    if (locked) throw refused(locked);
    const { id: caseId, invoiceId, disputeLines: before } = record.row;
    const known = invoiceId ? await knownLines(tx, invoiceId) : [];
    const refusal = decideLines(wanted, known, record.facts.invoice);
    if (refusal) throw refused(refusal);
    const changes = changesOf(before.map(wishOf), wanted, known);
    if (changes.length === 0) return viewCase(ctx, tx, record);
    await keepLines(tx, caseId, wanted);
    const changed = await commitChange(tx, staff(ctx), record, {
      fields: fieldsOfLines(wanted),
      events: [
        {
          kind: 'lines_disputed',
          data: { lines: wanted.map(({ invoiceLineId }) => invoiceLineId) },
          words: { changes },
        },
      ],
    });
    return viewCase(ctx, tx, changed);
  });
}

function mayHaveLines({ type, row }: CaseRecord): Refusal | null {
  if (type.key !== 'invoice_dispute')
    return {
      code: 'dispute.no_lines',
      says: text('Bara ett bestridande har bestridda rader.', 'Only a dispute has disputed lines.'),
    };
  if (row.invoiceId) return null;
  return { code: 'case.no_invoice', says: text('Koppla en faktura först.', 'Link an invoice first.') };
}

type Kept = CaseRecord['row']['disputeLines'][number];

const wishOf = ({ invoiceLineId, disputedOre, reason, creditedOre, rootCause }: Kept): LineWish => ({
  invoiceLineId,
  disputedOre: ore(disputedOre),
  reason,
  creditedOre: creditedOre === null ? null : ore(creditedOre),
  rootCause,
});

/** What was changed on which line, as the timeline tells it: amounts and words, from what to what. */
function changesOf(
  before: readonly LineWish[],
  after: readonly LineWish[],
  known: readonly { id: string; position: number }[],
) {
  return known.flatMap(({ id, position }) => {
    const of = (lines: readonly LineWish[]) =>
      lines.find(({ invoiceLineId }) => invoiceLineId === id) ?? null;
    const [was, is] = [of(before), of(after)];
    return lineParts.flatMap((part) => {
      const [from, to] = [was?.[part] ?? null, is?.[part] ?? null];
      return from === to ? [] : [{ key: fieldOf[part], line: position, from, to }];
    });
  });
}

/** Each part of a line by the case's own field of the same meaning. */
const fieldOf = {
  disputedOre: 'disputedAmount',
  reason: 'reason',
  creditedOre: 'creditedAmount',
  rootCause: 'rootCause',
} as const;
const lineParts = Object.keys(fieldOf) as (keyof typeof fieldOf)[];

async function keepLines({ db }: Tx, caseId: string, wanted: readonly LineWish[]): Promise<void> {
  const kept = wanted.map(({ invoiceLineId }) => invoiceLineId);
  await db.disputeLine.deleteMany({ where: { caseId, invoiceLineId: { notIn: kept } } });
  for (const { invoiceLineId, disputedOre, reason, creditedOre, rootCause } of wanted) {
    const line = {
      disputedOre: BigInt(disputedOre),
      reason,
      creditedOre: creditedOre === null ? null : BigInt(creditedOre),
      rootCause,
    };
    await db.disputeLine.upsert({
      where: { caseId_invoiceLineId: { caseId, invoiceLineId } },
      create: { caseId, invoiceLineId, ...line },
      update: { ...line, version: { increment: 1 } },
    });
  }
}
