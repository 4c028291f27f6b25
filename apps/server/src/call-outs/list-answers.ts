import type { CallOutView } from '@underlag/api/call-outs';
import type { Tx } from '../db.ts';
import type { Answer } from './labels.ts';

/** Every answer given on an invoice's reports, newest first. */
export async function listAnswers(tx: Pick<Tx, 'db'>, invoiceId: string): Promise<CallOutView['answers']> {
  const labels = await tx.db.matchLabel.findMany({
    where: { invoiceId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: { report: { select: { number: true } } },
  });
  const people = await tx.db.person.findMany({
    where: { id: { in: labels.flatMap(({ madeBy }) => madeBy ?? []) } },
    select: { id: true, name: true },
  });
  return labels.map(({ id, report, answer, madeBy, at, score }) => ({
    id,
    reportNumber: report.number,
    answer: answer as Answer,
    by: people.find((person) => person.id === madeBy)?.name ?? null,
    at: at.toISOString(),
    score: score.toNumber(),
  }));
}
