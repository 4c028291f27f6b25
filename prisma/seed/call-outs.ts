import { lookupInvoiceNumber, parseOcr } from '@underlag/domain/identifiers';
import type { Prisma } from '../generated/client.ts';
import { type Answered, answerLabelled } from './call-outs/answer-labelled.ts';
import { demoCallOuts } from './call-outs/demo-call-outs.ts';
import type { MadeCallOut, MadeReport } from './call-outs/labelled.ts';
import { namedCallOuts } from './call-outs/named-call-outs.ts';
import { demoStaff } from './cast.ts';
import { demoCustomers } from './customers.ts';
import { type Random, randomOf } from './volume/random.ts';

type Ids = ReadonlyMap<string, string>;

interface Known {
  random: Random;
  sites: Ids;
  customers: Ids;
  agreements: Ids;
  people: Ids;
  invoices: Ids;
  reports: Ids;
}

/** Puts the demo's call-outs and reports in place, with what the desk has linked by itself and by hand. Its named invoices are there already. */
export async function loadCallOuts(tx: Prisma.TransactionClient): Promise<void> {
  const answered = answerLabelled(demoCallOuts);
  const { callOuts, reports } = demoCallOuts;
  const random = randomOf(2_026);
  const known: Known = {
    random,
    sites: await idsOf(tx.site.findMany({ select: { id: true, number: true } })),
    customers: await idsOf(tx.customer.findMany({ select: { id: true, number: true } })),
    agreements: await idsOf(tx.agreement.findMany({ select: { id: true, number: true } })),
    people: await peopleByKey(tx),
    invoices: new Map([
      ...callOuts.map(({ callOut }): [string, string] => [callOut.number, random.id(at(callOut.issuedOn))]),
      ...(await idsOf(tx.invoice.findMany({ select: { id: true, number: true } }))),
    ]),
    reports: new Map(reports.map(({ number, to }) => [number, random.id(Date.parse(to))])),
  };
  const drawn = new Set(namedCallOuts.callOuts.map(({ callOut }) => callOut.number));
  const billed = callOuts.map(({ callOut }) => callOut).filter(({ number }) => !drawn.has(number));
  await tx.invoice.createMany({ data: billed.map((callOut) => invoiceRow(known, callOut)) });
  await tx.invoiceLine.createMany({ data: billed.map((callOut) => lineRow(known, callOut)) });
  await tx.incidentReport.createMany({ data: reports.map((report) => reportRow(known, report)) });
  await tx.callOut.createMany({ data: answered.map((one) => callOutRow(known, one)) });
  await tx.matchLabel.createMany({ data: answered.flatMap((one) => labelRows(known, one)) });
}

/** The last bills of the demo that are not paid yet. */
const unpaidSince = '2026-10-01';

function invoiceRow(known: Known, callOut: MadeCallOut): Prisma.InvoiceCreateManyInput {
  const { number, issuedOn, recipient, serviceAt, netOre } = callOut;
  const day = new Date(swedishDay(serviceAt ?? issuedOn));
  const vatOre = netOre / 4;
  return {
    id: idOf(known.invoices, number),
    number,
    lookupNumber: lookupInvoiceNumber(number),
    kind: 'action',
    customerId: callOut.customer && idOf(known.customers, callOut.customer),
    agreementId: callOut.agreement && idOf(known.agreements, callOut.agreement),
    siteId: callOut.site && idOf(known.sites, callOut.site),
    recipientName: recipient.name,
    recipientAddress: recipient.address,
    issuedOn: new Date(issuedOn),
    dueOn: new Date(at(issuedOn) + 30 * 86_400_000),
    periodFrom: day,
    periodTo: day,
    totalOre: netOre + vatOre,
    vatOre,
    paidOre: issuedOn < unpaidSince ? netOre + vatOre : 0,
    ocr: ocrOf(number),
    delivery: deliveryOf(callOut),
  };
}

const lineRow = (known: Known, { number, netOre }: MadeCallOut): Prisma.InvoiceLineCreateManyInput => ({
  id: known.random.id(0),
  invoiceId: idOf(known.invoices, number),
  position: 1,
  text: 'Väktarutryckning efter larm',
  quantity: 1,
  unitOre: netOre,
  netOre,
  vatPercent: 25,
});

const reportRow = (known: Known, report: MadeReport): Prisma.IncidentReportCreateManyInput => ({
  id: idOf(known.reports, report.number),
  number: report.number,
  siteId: report.site && idOf(known.sites, report.site),
  ...report.place,
  startedAt: new Date(report.from),
  endedAt: new Date(report.to),
  alarmReference: report.alarmReference,
  actionType: report.actionType,
  alarmCentre: report.centre,
  words: report.words,
});

function callOutRow(known: Known, { linked, report, by, answers }: Answered): Prisma.CallOutCreateManyInput {
  const { callOut } = linked.labelled;
  return {
    invoiceId: idOf(known.invoices, callOut.number),
    ...callOut.place,
    serviceAt: callOut.serviceAt && new Date(callOut.serviceAt),
    alarmReference: callOut.alarmReference,
    actionType: callOut.actionType,
    billedMinutes: callOut.billedMinutes,
    alarmCentre: callOut.centre,
    reportId: report && idOf(known.reports, report),
    linkedBy: by && idOf(known.people, by),
    linkedAt: report ? answeredAt(callOut, answers.at(-1)?.days ?? 0) : null,
    version: 1 + answers.length,
  };
}

function labelRows(known: Known, { linked, answers }: Answered): Prisma.MatchLabelCreateManyInput[] {
  const { callOut } = linked.labelled;
  return answers.map(({ report, answer, by, days, score, parts }) => ({
    id: known.random.id(at(callOut.issuedOn)),
    invoiceId: idOf(known.invoices, callOut.number),
    reportId: idOf(known.reports, report),
    answer,
    madeBy: by && idOf(known.people, by),
    at: answeredAt(callOut, days),
    score,
    parts,
  }));
}

/** In the morning, some days after the invoice was issued. */
const answeredAt = ({ issuedOn }: MadeCallOut, days: number): Date =>
  new Date(at(issuedOn) + days * 86_400_000 + 8.5 * 3_600_000);

function deliveryOf({ customer }: MadeCallOut): string {
  const known = demoCustomers.find(({ number }) => number === customer);
  if (known?.kind === 'public_body') return 'e_invoice';
  return known?.billingEmail ? 'email' : 'paper';
}

const ocrOf = (number: string): string | undefined =>
  [...'0123456789'].map((digit) => `${number}${digit}`).find((ocr) => parseOcr(ocr).ok);

const at = (day: string): number => Date.parse(day);

const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const swedishDay = (instant: string): string => inStockholm.format(new Date(instant));

function idOf(ids: Ids, number: string): string {
  const id = ids.get(number);
  if (!id) throw new Error(`nothing with the number ${number}`);
  return id;
}

const idsOf = async (rows: Promise<{ id: string; number: string }[]>): Promise<Ids> =>
  new Map((await rows).map(({ id, number }) => [number, id]));

async function peopleByKey(tx: Prisma.TransactionClient): Promise<Ids> {
  const people = await tx.person.findMany({ select: { id: true, email: true } });
  return new Map(
    people.map(({ id, email }) => [demoStaff.find((one) => one.email === email)?.key ?? email, id]),
  );
}
