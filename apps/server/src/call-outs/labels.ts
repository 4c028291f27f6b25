import { type Matching, placeOf } from '@underlag/domain/matching';
import { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';

/** What has been answered on a pair; rows are added, never changed. */
export type Answer = 'yes' | 'no' | 'undone';

/** An answer to keep; `madeBy` is null for a link made without a person. */
interface NewLabel {
  invoiceId: string;
  reportId: string;
  answer: Answer;
  madeBy: string | null;
  matching: Matching;
}

/** A label with the points as they were and the place in the ranking, so that what people say can be held against it. */
export function labelRow(tx: Tx, { matching, ...label }: NewLabel): Prisma.MatchLabelCreateManyInput {
  const found = matching.ranked.find(({ report }) => report === label.reportId);
  if (!found) throw new Error(`the report ${label.reportId} was not ranked`);
  const parts = { ...found.parts, place: placeOf(matching.ranked, label.reportId) };
  return { ...label, at: new Date(tx.now), score: found.score, parts };
}

/** The answer that stands on each report of an invoice: the last one, unless it was taken back. */
export async function standingAnswers(
  tx: Pick<Tx, 'db'>,
  invoiceId: string,
): Promise<Map<string, 'yes' | 'no'>> {
  const labels = await tx.db.matchLabel.findMany({
    where: { invoiceId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { reportId: true, answer: true },
  });
  const standing = new Map<string, 'yes' | 'no'>();
  for (const { reportId, answer } of labels) {
    if (answer === 'yes' || answer === 'no') standing.set(reportId, answer);
    else standing.delete(reportId);
  }
  return standing;
}

/** SQL: the answer that was given last on the pair of call-out `c` and report `r`. */
export const lastAnswer = Prisma.sql`(select l.answer from match_label l
  where l.invoice_id = c.invoice_id and l.report_id = r.id order by l.at desc, l.id desc limit 1)`;
