import type { CallOutView, CandidateReport } from '@underlag/api/call-outs';
import { type Matching, matchReports } from '@underlag/domain/matching';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { day, ore, type Tx } from '../db.ts';
import { notFound } from '../errors.ts';
import { type Candidate, findCandidates, reportSide } from './candidates.ts';
import { whyNotLink, whyNotRefuse, whyNotUndo } from './decide-answer.ts';
import { findDoubles } from './find-doubles.ts';
import { standingAnswers } from './labels.ts';
import { listAnswers } from './list-answers.ts';
import { sayCommissioned } from './say-commissioned.ts';
import { sayVerdict } from './say-verdict.ts';
import { actionOf, addressOf, readCallOut } from './view-call-out.ts';

/** One call-out invoice: its facts, who commissioned it, and the reports it may rest on with all their points. */
export const getCallOut = (ctx: StaffCtx, invoiceId: string): Promise<CallOutView> =>
  viewCallOut({ db: ctx.server.db.prisma }, invoiceId);

/** The same, inside a change. */
export async function viewCallOut(tx: Pick<Tx, 'db'>, invoiceId: string): Promise<CallOutView> {
  const brief = await readCallOut(tx, invoiceId);
  const invoice = await tx.db.invoice.findUnique({
    where: { id: invoiceId },
    include: { customer: { select: { id: true, number: true, name: true } }, site: true },
  });
  const [matchable] = await findCandidates(tx, [invoiceId], brief?.report?.id ?? null);
  if (!brief || !invoice || !matchable) throw notFound(text('Åtgärdsfakturan', 'The call-out invoice'));
  const { candidates } = matchable;
  const matching = matchReports(matchable.invoice, candidates.map(reportSide));
  const standing = await standingAnswers(tx, invoiceId);
  const answers = await listAnswers(tx, invoiceId);
  const suspected = await findDoubles(tx);
  const own = suspected.find((double) => double.invoiceId === invoiceId) ?? null;
  const ofOurs = suspected.filter(({ report }) => report.id === brief.report?.id);
  const stands = candidates.find(({ id }) => id === brief.report?.id);
  const { site, customer } = invoice;
  return {
    ...brief,
    issuedOn: day(invoice.issuedOn),
    totalOre: ore(invoice.totalOre),
    recipientName: invoice.recipientName,
    recipientAddress: invoice.recipientAddress,
    customer,
    site: site && { number: site.number, name: site.name, address: addressOf(site) ?? site.name },
    commissioned: sayCommissioned(brief.centre, customer !== null),
    verdict: sayVerdict({
      matching,
      report: brief.report,
      double: own && { report: own.report.number, invoices: own.billedOn.map(({ number }) => number) },
      isAnswered: answers.some(({ by }) => by !== null),
    }),
    doubles: [
      ...(own?.billedOn ?? []),
      ...(stands?.billedOn ?? []),
      ...ofOurs.map((double) => ({ id: double.invoiceId, number: double.invoiceNumber })),
    ],
    candidates: viewCandidates(matching, candidates, brief.report, standing),
    answers,
  };
}

function viewCandidates(
  { ranked }: Matching,
  candidates: readonly Candidate[],
  linked: { id: string; number: string } | null,
  standing: ReadonlyMap<string, 'yes' | 'no'>,
): CandidateReport[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return ranked.flatMap(({ report: id, score, parts }): CandidateReport[] => {
    const found = byId.get(id);
    if (!found) return [];
    const answer = standing.get(id) ?? null;
    const pair = { linked, reportId: id, standing: answer };
    return [
      {
        id,
        number: found.number,
        siteName: found.siteName,
        address: addressOf(found),
        from: found.startedAt.toISOString(),
        to: found.endedAt.toISOString(),
        alarmReference: found.alarmReference,
        action: actionOf(found.actionType),
        centreName: found.centreName,
        score,
        parts,
        billedOn: found.billedOn,
        answer,
        refusals: {
          link: whyNotLink(pair)?.says ?? null,
          refuse: whyNotRefuse(pair)?.says ?? null,
          undo: whyNotUndo(pair)?.says ?? null,
        },
      },
    ];
  });
}
