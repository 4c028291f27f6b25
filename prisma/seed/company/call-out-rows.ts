import type { Answered } from '../call-outs/answer-labelled.ts';
import type { MadeCallOut, MadeReport } from '../call-outs/labelled.ts';
import type { Row } from '../volume/insert-rows.ts';
import type { Random } from '../volume/random.ts';
import type { MadeCustomer, MadeInvoice } from './made.ts';
import { dayOf } from './make-customers.ts';

const day = 86_400_000;

/** Call-outs to be put in place after their invoices. */
export interface CallOutRows {
  invoices: readonly MadeInvoice[];
  rows: Record<string, Row[]>;
}

/** The invoices of call-outs, their reports, and what the desk has linked of them. */
export function callOutRows(
  random: Random,
  customers: readonly MadeCustomer[],
  answered: readonly Answered[],
  reports: readonly MadeReport[],
  people: ReadonlyMap<string, string>,
): CallOutRows {
  const known = new Map(customers.map((customer) => [customer.number, customer]));
  const siteIds = new Map(
    customers.flatMap(({ sites }) => sites.map(({ number, id }) => [number, id] as const)),
  );
  const reportIds = new Map(reports.map(({ number, to }) => [number, random.id(Date.parse(to))]));
  const person = (key: string | null) => (key === null ? null : (people.get(key) ?? null));
  const invoices = answered.map(({ linked }) => invoiceOf(random, known, linked.labelled.callOut));
  return {
    invoices,
    rows: {
      incident_report: reports.map((report) => ({
        id: reportIds.get(report.number),
        number: report.number,
        site_id: report.site === null ? null : (siteIds.get(report.site) ?? null),
        ...placeRow(report.place),
        started_at: report.from,
        ended_at: report.to,
        alarm_reference: report.alarmReference,
        action_type: report.actionType,
        alarm_centre: report.centre,
        words: report.words,
      })),
      call_out: answered.map(({ linked, report, by, answers }, index) => {
        const { callOut } = linked.labelled;
        return {
          invoice_id: invoices[index]?.id,
          ...placeRow(callOut.place),
          service_at: callOut.serviceAt,
          alarm_reference: callOut.alarmReference,
          action_type: callOut.actionType,
          billed_minutes: callOut.billedMinutes,
          alarm_centre: callOut.centre,
          report_id: report && reportIds.get(report),
          linked_by: report ? person(by) : null,
          linked_at: report ? answeredAt(callOut, answers.at(-1)?.days ?? 0) : null,
          version: 1 + answers.length,
        };
      }),
      match_label: answered.flatMap(({ linked, answers }, index) =>
        answers.map(({ report, answer, by, days, score, parts }) => ({
          id: random.id(0),
          invoice_id: invoices[index]?.id,
          report_id: reportIds.get(report),
          answer,
          made_by: person(by),
          at: answeredAt(linked.labelled.callOut, days),
          score,
          parts,
        })),
      ),
    },
  };
}

const placeRow = ({ street, streetNumber, postalCode, city }: MadeCallOut['place']) => ({
  street,
  street_number: streetNumber,
  postal_code: postalCode,
  city,
});

/** In the morning, some days after the invoice was issued. */
const answeredAt = ({ issuedOn }: MadeCallOut, days: number): string =>
  new Date(Date.parse(issuedOn) + days * day + 8.5 * 3_600_000).toISOString();

function invoiceOf(
  random: Random,
  known: ReadonlyMap<string, MadeCustomer>,
  callOut: MadeCallOut,
): MadeInvoice {
  const customer = callOut.customer === null ? null : (known.get(callOut.customer) ?? null);
  const on = callOut.serviceAt ? dayOf(Date.parse(callOut.serviceAt)) : callOut.issuedOn;
  return {
    id: random.id(Date.parse(callOut.issuedOn)),
    number: callOut.number,
    kind: 'action',
    customer,
    agreement: customer?.agreements.find(({ number }) => number === callOut.agreement) ?? null,
    site: customer?.sites.find(({ number }) => number === callOut.site) ?? null,
    recipientName: callOut.recipient.name,
    recipientAddress: callOut.recipient.address,
    issuedOn: callOut.issuedOn,
    dueOn: dayOf(Date.parse(callOut.issuedOn) + 30 * day),
    period: [on, on],
    lines: [{ text: 'Väktarutryckning efter larm', quantity: 1, unitOre: callOut.netOre, vatPercent: 25 }],
    delivery: customer?.delivery ?? 'paper',
    aboutId: null,
  };
}
