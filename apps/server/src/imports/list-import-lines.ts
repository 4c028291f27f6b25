import type { ImportLinePage, ImportLineView, LineOutcome, ListImportLines } from '@underlag/api/imports';
import { describeInvoiceFlag } from '@underlag/api/invoice-flags';
import { type Text, text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import type { ImportKind } from './kind.ts';
import { kindOf } from './kinds.ts';
import { noRun } from './open-run.ts';
import { keptLines, type LineDetail } from './run/keep-lines.ts';
import { wordsOf } from './words-of.ts';

const size = 100;

/** What the check said of the lines of one outcome, in the order of the file. */
export async function listImportLines(
  ctx: StaffCtx,
  { id, outcome, after }: ListImportLines,
): Promise<ImportLinePage> {
  const { prisma } = ctx.server.db;
  const run = await prisma.importRun.findUnique({ where: { id }, select: { kind: true } });
  if (!run) throw noRun();
  const lines = await prisma.importLine.findMany({
    where: { runId: id, outcome, line: { gt: after ?? 0 } },
    orderBy: { line: 'asc' },
    take: size + 1,
  });
  const page = lines.slice(0, size);
  return {
    rows: page.map((line) =>
      viewLine(kindOf(run.kind), outcome, { ...line, detail: line.detail as LineDetail }),
    ),
    next: lines.length > size ? (page.at(-1)?.line ?? null) : null,
    kept: keptLines[outcome],
  };
}

function viewLine(
  kind: ImportKind | undefined,
  outcome: LineOutcome,
  { line, key, detail }: { line: number; key: string | null; detail: LineDetail },
): ImportLineView {
  const column = (field: string): Text => kind?.fields[field]?.name ?? text(field, field);
  return {
    line,
    outcome,
    key,
    faults: (detail.faults ?? []).map((fault) => ({
      column: fault.field === null ? null : column(fault.field),
      line: fault.line ?? line,
      written: fault.written,
      says: fault.says,
    })),
    changes: (detail.changes ?? []).map(({ field, before, after }) => ({
      column: column(field),
      before: wordsOf(field, before),
      after: wordsOf(field, after),
    })),
    notes: (detail.flags ?? []).map(describeInvoiceFlag),
  };
}
