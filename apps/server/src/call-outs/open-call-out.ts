import type { AnswerMatch } from '@underlag/api/call-outs';
import { type Matching, matchReports } from '@underlag/domain/matching';
import { text } from '@underlag/domain/text';
import type { Refusal } from '@underlag/domain/workflow';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { conflict, notFound, refused } from '../errors.ts';
import { findCandidates, reportSide } from './candidates.ts';
import type { Pair } from './decide-answer.ts';
import { type Answer, labelRow, standingAnswers } from './labels.ts';

/** A call-out and one report, ready to be answered on. */
interface OpenPair extends Pair {
  invoiceId: string;
  version: number;
  matching: Matching;
}

/** Any number; it only has to be the same in every process. */
const linkLock = 7_238_110_051;

/** Links are made one at a time, so that two invoices never find the same report free. */
export async function lockLinks(tx: Tx): Promise<void> {
  await tx.db.$queryRaw`select pg_advisory_xact_lock(${linkLock}::bigint)::text`;
}

/** The pair as it stands, if both exist, nobody changed it meanwhile and no rule stops the answer. */
export async function openPair(
  tx: Tx,
  { invoiceId, version, reportId }: AnswerMatch,
  whyNot: (pair: Pair) => Refusal | null,
): Promise<OpenPair> {
  await lockLinks(tx);
  const row = await tx.db.callOut.findUnique({
    where: { invoiceId },
    include: { report: { select: { id: true, number: true } } },
  });
  const report = await tx.db.incidentReport.findUnique({ where: { id: reportId }, select: { id: true } });
  if (!row) throw notFound(text('Åtgärdsfakturan', 'The call-out invoice'));
  if (!report) throw notFound(text('Rapporten', 'The report'));
  if (row.version !== version) throw await changedMeanwhile(tx, invoiceId);
  const standing = (await standingAnswers(tx, invoiceId)).get(reportId) ?? null;
  const pair: Pair = { linked: row.report, reportId, standing };
  const refusal = whyNot(pair);
  if (refusal) throw refused(refusal);
  const [matchable] = await findCandidates(tx, [invoiceId], reportId);
  if (!matchable) throw notFound(text('Åtgärdsfakturan', 'The call-out invoice'));
  const matching = matchReports(matchable.invoice, matchable.candidates.map(reportSide));
  return { ...pair, invoiceId, version, matching };
}

/** Keeps an answer and what it changes on the call-out, in one step of its version. */
export async function keepAnswer(
  ctx: StaffCtx,
  tx: Tx,
  { invoiceId, version, reportId, matching }: OpenPair,
  answer: Answer,
  change: Prisma.CallOutUncheckedUpdateManyInput,
): Promise<void> {
  const changed = await tx.db.callOut.updateMany({
    where: { invoiceId, version },
    data: { ...change, version: { increment: 1 } },
  });
  if (changed.count !== 1) throw await changedMeanwhile(tx, invoiceId);
  const madeBy = ctx.actor.personId;
  await tx.db.matchLabel.create({ data: labelRow(tx, { invoiceId, reportId, answer, madeBy, matching }) });
}

async function changedMeanwhile(tx: Tx, invoiceId: string) {
  const last = await tx.db.matchLabel.findFirst({
    where: { invoiceId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  const person = last?.madeBy ? await tx.db.person.findUnique({ where: { id: last.madeBy } }) : null;
  return conflict(person?.name ?? null, last?.at.toISOString() ?? null);
}
