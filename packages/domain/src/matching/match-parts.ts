import { normalNumber, normalPostalCode, normalReference, normalStreet } from './normalise-address.ts';
import type { BilledReport, CallOutInvoice } from './sides.ts';

/** The points of each part; what either side lacks gives 0. */
export interface MatchParts {
  readonly site: number;
  readonly postalCode: number;
  readonly street: number;
  readonly number: number;
  readonly time: number;
  readonly alarmReference: number;
  readonly actionType: number;
  readonly duration: number;
  readonly alarmCentre: number;
  readonly alreadyBilled: number;
  readonly afterInvoice: number;
}

/** Scores one report against an invoice, part by part (G10). */
export function partsOf(invoice: CallOutInvoice, report: BilledReport): MatchParts {
  const [ours, theirs] = [invoice.address, report.address];
  return {
    site: same(invoice.site, report.site) ? 35 : 0,
    postalCode: same(normalPostalCode(ours?.postalCode), normalPostalCode(theirs?.postalCode)) ? 5 : 0,
    street: same(normalStreet(ours?.street), normalStreet(theirs?.street)) ? 5 : 0,
    number: same(normalNumber(ours?.number), normalNumber(theirs?.number)) ? 5 : 0,
    time: timePoints(invoice.serviceAt, report),
    alarmReference: same(normalReference(invoice.alarmReference), normalReference(report.alarmReference))
      ? 15
      : 0,
    actionType: same(invoice.actionType, report.actionType) ? 5 : 0,
    duration: isBilledTime(invoice.billedMinutes, report) ? 5 : 0,
    alarmCentre: same(invoice.alarmCentre, report.alarmCentre) ? 5 : 0,
    alreadyBilled: report.billedOnInvoice !== null && report.billedOnInvoice !== invoice.id ? -40 : 0,
    afterInvoice: isAfter(report.from, invoice.invoiceDate) ? -30 : 0,
  };
}

const same = (one: string | null, other: string | null): boolean => one !== null && one === other;

const mostPoints = 20;
const dayMs = 24 * 60 * 60 * 1000;

/** A report that names only one end of its interval is taken to have lasted no time. */
function timePoints(serviceAt: string | null, { from, to }: BilledReport): number {
  const [start, end] = [from ?? to, to ?? from];
  if (serviceAt === null || start === null || end === null) return 0;
  const at = Date.parse(serviceAt);
  const distance = Math.max(0, Date.parse(start) - at, at - Date.parse(end));
  return Math.round(mostPoints * Math.max(0, 1 - distance / dayMs) * 100) / 100;
}

const halfHour = 30;

function isBilledTime(billedMinutes: number | null, { from, to }: BilledReport): boolean {
  if (billedMinutes === null || from === null || to === null) return false;
  const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
  return Math.abs(billedMinutes - minutes) <= halfHour;
}

const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

const isAfter = (instant: string | null, date: string | null): boolean =>
  instant !== null && date !== null && inStockholm.format(new Date(instant)) > date;
