import type { DeliveryCause } from '@underlag/domain/report-delivery';
import type { Prisma } from '../generated/client.ts';

/** Somebody of the demo who gets no reports, and the one thing that is wrong. Days YYYY-MM-DD, both inclusive. */
export interface DeliveryFault {
  cause: Exclude<DeliveryCause, 'delivered'>;
  site: string;
  /** Who is to have the reports, by name. */
  contact: string;
  expected: string;
  from: string;
  to: string;
}

const autumn = { from: '2026-09-01', to: '2026-11-15' };

/** One of each fault, each at a site of its own. */
export const deliveryFaults: readonly DeliveryFault[] = [
  {
    cause: 'no_address',
    site: 'S-200106',
    contact: 'Bo Nilsson',
    expected: 'bo.nilsson@lillastad.example',
    ...autumn,
  },
  {
    cause: 'other_address',
    site: 'S-200105',
    contact: 'Per Wiberg',
    expected: 'vastskolan@lillastad.example',
    ...autumn,
  },
  {
    cause: 'no_right',
    site: 'S-200104',
    contact: 'Sara Lindqvist',
    expected: 'sara.lindqvist@norrsken.example',
    ...autumn,
  },
  {
    cause: 'portal_inactive',
    site: 'S-200107',
    contact: 'Mikael Strand',
    expected: 'mikael.strand@privat.example',
    ...autumn,
  },
  {
    cause: 'not_delivered',
    site: 'S-200108',
    contact: 'Fatima Yilmaz',
    expected: 'fatima@kafelonnen.example',
    ...autumn,
  },
  {
    cause: 'no_incident',
    site: 'S-200109',
    contact: 'Emily Clarke',
    expected: 'emily.clarke@harbour.example',
    from: '2026-11-02',
    to: '2026-11-15',
  },
];

type Sent = Pick<Prisma.ReportDeliveryCreateManyInput, 'way' | 'address' | 'outcome' | 'detail'>;

const byMail = (address: string): Sent => ({ way: 'email', address, outcome: 'delivered' });

/** Where a site's reports are sent by themselves; sites that are left out have nobody to send them to. */
const sentFrom: Readonly<Record<string, Sent>> = {
  'S-200101': byMail('lena.ek@bryggaren.example'),
  'S-200102': byMail('lena.ek@bryggaren.example'),
  'S-200105': byMail('per.wiberg@lillastad.example'),
  'S-200107': { way: 'portal', address: 'mikael.strand@privat.example', outcome: 'delivered' },
  'S-200108': {
    way: 'email',
    address: 'fatima@kafelonnen.example',
    outcome: 'bounced',
    detail: '552 mailbox full',
  },
  'S-200109': byMail('emily.clarke@harbour.example'),
};

/** Half past six in the morning, or so. */
const nextMorningMs = 6.5 * 3_600_000;

/** Puts in place how the demo's reports were sent out, and the contacts whose deliveries go wrong. The reports are there already. */
export async function loadReportDeliveries(tx: Prisma.TransactionClient): Promise<void> {
  await tx.contact.create({
    data: {
      customer: { connect: { number: 'K-104268' } },
      name: 'Bo Nilsson',
      title: 'Vaktmästare',
      addresses: { create: [{ kind: 'phone', value: '+46701740649' }] },
    },
  });
  await tx.contact.updateMany({ where: { name: 'Mikael Strand' }, data: { portal: 'invited' } });
  await tx.contact.updateMany({ where: { name: 'Lena Ek' }, data: { portal: 'active' } });
  const reports = await tx.incidentReport.findMany({
    where: { site: { number: { in: Object.keys(sentFrom) } } },
    select: { id: true, endedAt: true, site: { select: { number: true } } },
    orderBy: { number: 'asc' },
  });
  await tx.reportDelivery.createMany({
    data: reports.flatMap(({ id: reportId, endedAt, site }) => {
      const sent = sentFrom[site?.number ?? ''];
      return sent ? [{ reportId, at: new Date(endedAt.getTime() + nextMorningMs), ...sent }] : [];
    }),
  });
}
