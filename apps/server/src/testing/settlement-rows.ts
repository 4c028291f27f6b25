import type { Desk } from './desk.ts';

const made = new Date('2026-11-20T09:00:00Z');
const on = new Date('2026-11-20');

/** One row of each table about plans, supplier invoices, disputed lines, related cases and imports, written past every command: for tests of what the database keeps by itself. */
export async function settlementRows({ db, ctxOf }: Desk, caseId: string): Promise<void> {
  const { personId: madeBy } = (await ctxOf('karin')).actor;
  const line = await db.invoiceLine.findFirstOrThrow();
  const file = await db.file.findFirstOrThrow();
  const approval = await db.approval.findFirstOrThrow();
  const row = await db.case.findUniqueOrThrow({ where: { id: caseId } });
  const other = await db.case.create({
    data: { ...copyable(row), number: 'U26-999999-9', dueSort: made },
  });
  await db.paymentPlan.create({
    data: {
      caseId,
      invoiceId: line.invoiceId,
      kind: 'extension',
      madeBy,
      madeAt: made,
      instalments: { create: [{ position: 1, dueOn: on, amountOre: 100 }] },
    },
  });
  await db.supplierInvoice.create({
    data: { caseId, number: '1', form: 'typed', sellerName: 'Leverantören', references: {} },
  });
  await db.disputeLine.create({
    data: { caseId, invoiceLineId: line.id, disputedOre: 100, reason: 'other' },
  });
  // Karin asked; a step is somebody else's.
  const { personId: decidedBy } = (await ctxOf('gunnar')).actor;
  await db.approvalStep.create({
    data: { approvalId: approval.id, position: 1, decidedBy, decidedAt: made },
  });
  const changed = { before: { name: 'Gammalt' }, after: { name: 'Nytt' } };
  await db.recordChange.create({ data: { at: made, register: 'suppliers', subjectId: '1', ...changed } });
  const undoUntil = new Date('2026-11-21T09:00:00Z');
  await db.caseMerge.create({
    data: { caseId, intoId: other.id, at: made, madeBy, stateBefore: 'new', undoUntil },
  });
  await db.caseLink.create({ data: { caseId, otherId: other.id, kind: 'related', at: made, madeBy } });
  await db.importRun.create({
    data: {
      kind: 'suppliers',
      name: 'leverantorer.csv',
      fileSha256: file.sha256,
      startedAt: made,
      lines: { create: [{ line: 2, outcome: 'new', detail: {} }] },
    },
  });
}

/** What another case may have alike. */
const copyable = ({
  typeKey,
  state,
  category,
  queueKey,
  subject,
  channel,
  language,
  slaPolicyId,
  openedAt,
  stateSince,
  updatedAt,
}: Awaited<ReturnType<Desk['db']['case']['findUniqueOrThrow']>>) => ({
  typeKey,
  state,
  category,
  queueKey,
  subject,
  channel,
  language,
  fields: {},
  slaPolicyId,
  clocks: {},
  openedAt,
  stateSince,
  updatedAt,
});
