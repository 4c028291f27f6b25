import type { ReadReport, ReportText } from '@underlag/api/incident-reports';
import { decide } from '@underlag/domain/access';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { askedReport, type Report } from '../doors/asked-report.ts';
import { openCase } from '../doors/open-case.ts';
import { notFound, refused } from '../errors.ts';
import { lacks } from '../trpc.ts';

/** Shows an incident report to a member of staff, and keeps who read it (G3). Nothing else answers with a report's words. */
export function readReport(ctx: StaffCtx, input: ReadReport): Promise<ReportText> {
  return write(ctx.server, async (tx) => {
    const report = 'caseId' in input ? await ofCase(ctx, tx, input) : await byItself(ctx, tx, input.reportId);
    await tx.db.readLog.create({
      data: {
        at: new Date(tx.now),
        personId: ctx.actor.personId,
        what: 'incident_report',
        targetId: report.id,
      },
    });
    return view(tx, report);
  });
}

/** A case about a report opens its own; any other case only for those who work with call-outs. */
async function ofCase(
  ctx: StaffCtx,
  tx: Tx,
  { caseId, reportNumber }: Extract<ReadReport, { caseId: string }>,
): Promise<Report> {
  const record = await openCase(ctx, tx, { caseId }, 'incident_report.read');
  const { type, facts } = record;
  if (type.act(facts.fields) !== 'read_report') mustWorkWithCallOuts(ctx);
  const report = await askedReport(tx, record, {
    ...facts.fields,
    ...(reportNumber ? { reportNumber } : {}),
  });
  if (report) return report;
  throw refused({
    code: 'report.none',
    says: text('Ärendet har ingen rapport att läsa.', 'The case has no report to read.'),
  });
}

async function byItself(ctx: StaffCtx, tx: Tx, id: string): Promise<Report> {
  mustWorkWithCallOuts(ctx);
  const report = await tx.db.incidentReport.findUnique({ where: { id } });
  if (!report) throw notFound(text('Rapporten', 'The report'));
  return report;
}

function mustWorkWithCallOuts({ actor }: StaffCtx): void {
  const queue = { queue: 'call_outs', assigneeId: null };
  if (!decide(actor, 'incident_report.read', queue).allowed) throw lacks('incident_report.read');
}

async function view(tx: Tx, report: Report): Promise<ReportText> {
  const { number, siteId, startedAt, endedAt, words } = report;
  const site = siteId ? await tx.db.site.findUnique({ where: { id: siteId } }) : null;
  return {
    number,
    site: site && { number: site.number, name: site.name },
    from: startedAt.toISOString(),
    to: endedAt.toISOString(),
    text: words,
  };
}
