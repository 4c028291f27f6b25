import { randomUUID } from 'node:crypto';
import type { AnswerMatch } from '@underlag/api/call-outs';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Desk } from './desk.ts';

type MadeCallOut = Partial<Prisma.CallOutUncheckedCreateInput>;
type MadeReport = Partial<Prisma.IncidentReportUncheckedCreateInput>;

/** What no answer of any procedure may hold. */
export const secretWords = 'Hunden heter Rex och nyckeln ligger under krukan.';

/** Far from the demo's own call-outs, and from those of other tests. */
let hours = 0;

/** Where and when a guard was; each call is another visit, days from the last. */
export async function aVisit({ db }: Desk) {
  hours += 24 * 8;
  const site = await db.site.findUniqueOrThrow({ where: { number: 'S-200101' } });
  const startedAt = new Date(Date.parse('2030-01-01T01:00:00Z') + hours * 3_600_000);
  const { id: siteId, street, streetNumber, postalCode, city } = site;
  const place = { street, streetNumber, postalCode, city };
  return { siteId, place, startedAt, reference: `VA-${randomUUID().slice(0, 8)}` };
}

type Visit = Awaited<ReturnType<typeof aVisit>>;

/** An invoice for a visit; without a fault unless told otherwise. */
export async function aCallOut({ db }: Desk, visit: Visit, different: MadeCallOut = {}): Promise<string> {
  const number = `9${randomUUID().replace(/\D/g, '').slice(0, 9)}`;
  const { siteId, place, startedAt, reference } = visit;
  const issuedOn = new Date(startedAt.getTime() + 9 * 86_400_000);
  const invoice = await db.invoice.create({
    data: {
      number,
      lookupNumber: number,
      kind: 'action',
      siteId,
      recipientName: 'Bryggaren Fastigheter AB',
      issuedOn,
      dueOn: issuedOn,
      totalOre: 125_000,
      vatOre: 25_000,
      delivery: 'email',
    },
  });
  const callOut = {
    ...place,
    serviceAt: startedAt,
    alarmReference: reference,
    actionType: 'burglary',
    billedMinutes: 30,
    alarmCentre: 'vakten',
  };
  await db.callOut.create({ data: { invoiceId: invoice.id, ...callOut, ...different } });
  return invoice.id;
}

/** A report of a visit; without a fault unless told otherwise. */
export async function aReport({ db }: Desk, visit: Visit, different: MadeReport = {}): Promise<string> {
  const { siteId, place, startedAt, reference } = visit;
  const { id } = await db.incidentReport.create({
    data: {
      number: `R-${randomUUID().slice(0, 8)}`,
      siteId,
      ...place,
      startedAt,
      endedAt: new Date(startedAt.getTime() + 30 * 60_000),
      alarmReference: reference,
      actionType: 'burglary',
      alarmCentre: 'vakten',
      words: secretWords,
      ...different,
    },
  });
  return id;
}

/** An unlinked invoice with one report that fits. */
export async function anUnlinked(at: Desk): Promise<AnswerMatch> {
  const visit = await aVisit(at);
  const reportId = await aReport(at, visit);
  return { invoiceId: await aCallOut(at, visit), version: 1, reportId };
}

/** An invoice that Karin has linked to its report. */
export async function aLinked(at: Desk): Promise<AnswerMatch> {
  const pair = await anUnlinked(at);
  const { version } = await (await at.as('karin')).callOuts.link(pair);
  return { ...pair, version };
}
