import type { CaseView } from '@underlag/api/cases';
import type { Desk } from './desk.ts';
import { type Asked, byMail, kontoret, siteId, tokenOf } from './instructions.ts';
import { anInvoice, moved, on } from './scenarios.ts';

/** Words that stand in every report of these scenarios and nowhere else. */
export const secretWords = 'Dörren mot gården stod öppen, koden 4417 satt på en lapp.';

let reports = 0;

interface ReportWanted {
  /** Its site's number; null for a place of no customer. */
  site?: string | null;
  startedAt?: string;
}

/** What the guard wrote of an occasion: at Kontoret in October unless told otherwise. */
export async function aReport(desk: Desk, wanted: ReportWanted = {}) {
  const { site = kontoret, startedAt = '2026-10-07T01:20:00Z' } = wanted;
  reports += 1;
  return desk.db.incidentReport.create({
    data: {
      number: `R-7${String(reports).padStart(5, '0')}`,
      siteId: site && (await siteId(desk, site)),
      startedAt: new Date(startedAt),
      endedAt: new Date(Date.parse(startedAt) + 30 * 60_000),
      words: secretWords,
    },
  });
}

type Invoice = Awaited<ReturnType<typeof anInvoice>>;
type Report = Awaited<ReturnType<typeof aReport>>;

/** Says of an invoice which call-out it bills: sent by Nordlarm, and resting on a report unless told otherwise. */
export async function aCallOut(desk: Desk, invoice: Invoice, report: Report | null): Promise<void> {
  await desk.db.callOut.create({
    data: {
      invoiceId: invoice.id,
      street: 'Bryggargränd',
      streetNumber: '4',
      postalCode: '990 12',
      city: 'Lillåstad',
      serviceAt: new Date('2026-10-07T01:30:00Z'),
      actionType: 'burglary',
      billedMinutes: 30,
      alarmCentre: 'nordlarm',
      reportId: report?.id ?? null,
      linkedAt: report ? new Date('2026-10-09T08:00:00Z') : null,
    },
  });
  await desk.db.invoiceLine.create({
    data: {
      invoiceId: invoice.id,
      position: 1,
      text: 'Väktarutryckning efter larm',
      quantity: 1,
      unitOre: 388_000,
      netOre: 388_000,
      vatPercent: 25,
    },
  });
}

/** An invoice that bills a call-out, with its report. */
export async function aBilledReport(desk: Desk, wanted: ReportWanted = {}) {
  const [invoice, report] = [await anInvoice(desk), await aReport(desk, wanted)];
  await aCallOut(desk, invoice, report);
  return { invoice, report };
}

interface QuestionWanted extends Asked {
  wanted?: 'explanation' | 'basis' | 'report';
  invoice?: Invoice;
}

/** Somebody asks about a call-out invoice: Lena Ek, by signed mail, for the report, unless told otherwise. */
export async function aReportCase(desk: Desk, different: QuestionWanted = {}): Promise<CaseView> {
  const { wanted = 'report', invoice, ...asked } = different;
  const about = invoice ?? (await aBilledReport(desk)).invoice;
  const view = await byMail(desk, 'action_invoice_question', 'Rapporten', asked);
  const karin = await desk.as('karin');
  const linked = await karin.cases.link({
    ...on(view),
    invoiceId: about.id,
    siteId: await siteId(desk, asked.site),
  });
  return karin.cases.setFields({ ...on(linked), fields: { wanted } });
}

/** Reports that do not come: Lena Ek asks by signed mail, of October at Kontoret. */
export async function aDeliveryCase(desk: Desk, asked: Asked = {}): Promise<CaseView> {
  const view = await byMail(desk, 'report_delivery', 'Rapporterna', asked);
  return (await desk.as('karin')).cases.setFields({
    ...on(view),
    fields: {
      expectedAddress: 'lena.ek@bryggaren.example',
      periodFrom: '2026-10-01',
      periodTo: '2026-10-31',
    },
  });
}

/** A report that has left by link, and its token. */
export async function reportSent(desk: Desk) {
  const view = await moved(desk, await aReportCase(desk), 'disclose_report');
  return { view, token: await tokenOf(desk, view) };
}

/** Lena's right to read reports, as it stands in the register. */
export const herRight = ({ db }: Desk) =>
  db.authority.findFirstOrThrow({ where: { scope: 'read_report', contact: { name: 'Lena Ek' } } });

/** Runs something while Lena's right is another than it was. */
export async function whileHerRightIs<T>(at: Desk, different: object, act: () => Promise<T>): Promise<T> {
  const { id, siteId: site, revokedOn, validFrom } = await herRight(at);
  await at.db.authority.update({ where: { id }, data: different });
  try {
    return await act();
  } finally {
    await at.db.authority.update({ where: { id }, data: { siteId: site, revokedOn, validFrom } });
  }
}
