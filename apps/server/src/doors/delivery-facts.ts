import { decideAuthority } from '@underlag/domain/authority';
import type { DeliveryFacts } from '@underlag/domain/report-delivery';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import { registerOf } from './authority-of.ts';
import type { CaseRecord, LoadedCase } from './case-record.ts';
import { registeredContact } from './registered-contact.ts';
import { swedishDay } from './swedish-day.ts';
import { swedishInstant } from './swedish-instant.ts';

/** A report of the period and where it was sent, without its words. */
export type ReportRow = Prisma.IncidentReportGetPayload<{ select: typeof reportParts }>;

const reportParts = {
  number: true,
  startedAt: true,
  endedAt: true,
  deliveries: { orderBy: { at: 'asc' } },
} satisfies Prisma.IncidentReportSelect;

/** What the diagnosis of a case about deliveries rests on; null while the customer, the address or the period is not known. */
export async function deliveryFactsOf(
  tx: Tx,
  { row, facts }: CaseRecord,
): Promise<{ facts: DeliveryFacts; reports: ReportRow[] } | null> {
  const { expectedAddress, periodFrom, periodTo } = facts.fields;
  const { customer, customerId, siteId } = row;
  if (!customer || !customerId) return null;
  if (typeof expectedAddress !== 'string' || typeof periodFrom !== 'string' || typeof periodTo !== 'string')
    return null;
  const expected = expectedAddress.toLowerCase();
  const reports = await tx.db.incidentReport.findMany({
    where: {
      ...(siteId ? { siteId } : { site: { customerId } }),
      startedAt: { gte: swedishInstant(periodFrom, '00:00'), lt: dayAfter(periodTo) },
    },
    select: reportParts,
    orderBy: { startedAt: 'asc' },
  });
  const contact = contactOf(row, expected);
  const whose = contact ? [contact] : customer.contacts;
  return {
    reports,
    facts: {
      expected,
      onFile: whose.flatMap(({ addresses }) =>
        addresses.flatMap(({ kind, value }) => (kind === 'email' ? [value] : [])),
      ),
      mayRead: contact !== null && mayRead(row, contact.id, tx.now),
      portal: (contact?.portal ?? 'none') as DeliveryFacts['portal'],
      reports: reports.map(({ number, deliveries }) => ({
        number,
        sent: deliveries.map(({ way, address, outcome, detail }) => ({
          way: way as 'email' | 'portal',
          address: address.toLowerCase(),
          outcome: outcome as 'delivered' | 'bounced',
          detail,
        })),
      })),
    },
  };
}

/** Who is to have the reports: whose address it is, else the contact chosen, else who wrote. */
const contactOf = (row: LoadedCase, expected: string) =>
  registeredContact(row, expected) ??
  row.customer?.contacts.find(({ id }) => id === row.contactId) ??
  registeredContact(row, row.requesterAddress);

/** Whether the contact's rights would carry a reading, had the request come from the registered address itself. */
function mayRead(row: LoadedCase, contact: string, now: string): boolean {
  const { customer, customerId, siteId } = row;
  const known = customer?.contacts.find(({ id }) => id === contact);
  const decision = decideAuthority(
    {
      act: 'read_report',
      object: { customer: customerId ?? '', agreement: null, site: siteId },
      requester: {
        contact,
        identity: [],
        sharedMailbox: known?.sharedMailbox ?? false,
        customers: customerId ? [customerId] : [],
      },
      channel: 'email',
      proof: {
        sender: 'aligned',
        fromRegisteredAddress: true,
        confirmedByLink: false,
        calledBack: false,
        written: null,
      },
    },
    registerOf(row),
    swedishDay(now),
  );
  return decision.result === 'allow';
}

/** The instant at which the day after a day begins in Sweden. */
function dayAfter(day: string): Date {
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return swedishInstant(next.toISOString().slice(0, 10), '00:00');
}
