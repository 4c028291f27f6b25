import type { Prisma } from '../generated/client.ts';

/** An order of extra guarding; times are Swedish with their offset, `orderer` a contact's mail address, or a name the register does not know. */
interface DemoOrder {
  number: string;
  customer: string;
  site: string;
  from: string;
  to: string;
  orderer: { email: string } | { name: string };
  orderedAt: string;
  responsible: DemoResponsible;
  invoice?: string;
}

interface DemoResponsible {
  name: string;
  email: string;
  phone: string;
}

const malin = responsible('Malin Fors', '21');
const jesper = responsible('Jesper Kullander', '22');
const amina = responsible('Amina Warsame', '23');

const sara = { email: 'sara.lindqvist@norrsken.example' };
const norrskenOffice = { email: 'ekonomi@norrsken.example' };
const lena = { email: 'lena.ek@bryggaren.example' };
const anders = { email: 'anders.holm@vasthamnen.example' };
const per = { email: 'per.wiberg@lillastad.example' };
const fatima = { email: 'fatima@kafelonnen.example' };
const emily = { email: 'emily.clarke@harbour.example' };

/** The demo's orders. Sara Lindqvist may order at Norrsken; nobody else has that right, and some are not even in the register. */
const demoOrders: readonly DemoOrder[] = [
  order('EB-7001', 'K-104251', 'S-200104', '2026-10-10T06:00:00+02:00', '2026-10-11T06:00:00+02:00', {
    orderer: sara,
    orderedAt: '2026-10-06T09:12:00+02:00',
    responsible: malin,
    invoice: '306188420',
  }),
  order('EB-7002', 'K-104251', 'S-200104', '2026-11-14T18:00:00+01:00', '2026-11-15T06:00:00+01:00', {
    orderer: norrskenOffice,
    orderedAt: '2026-11-11T15:40:00+01:00',
    responsible: malin,
  }),
  order('EB-7003', 'K-104251', 'S-200104', '2026-12-24T16:00:00+01:00', '2026-12-27T06:00:00+01:00', {
    orderer: { name: 'Skiftledaren på terminalen' },
    orderedAt: '2026-11-19T22:05:00+01:00',
    responsible: jesper,
  }),
  order('EB-7004', 'K-104233', 'S-200101', '2026-09-19T20:00:00+02:00', '2026-09-20T04:00:00+02:00', {
    orderer: lena,
    orderedAt: '2026-09-15T10:30:00+02:00',
    responsible: malin,
  }),
  order('EB-7005', 'K-104233', 'S-200102', '2026-11-06T17:00:00+01:00', '2026-11-07T01:00:00+01:00', {
    orderer: { name: 'Oskar Lindh' },
    orderedAt: '2026-11-05T16:50:00+01:00',
    responsible: malin,
  }),
  order('EB-7006', 'K-104240', 'S-200103', '2026-10-30T21:00:00+01:00', '2026-11-01T05:00:00+01:00', {
    orderer: anders,
    orderedAt: '2026-10-26T19:20:00+01:00',
    responsible: jesper,
  }),
  order('EB-7007', 'K-104268', 'S-200105', '2026-06-12T18:00:00+02:00', '2026-06-13T03:00:00+02:00', {
    orderer: per,
    orderedAt: '2026-06-02T08:45:00+02:00',
    responsible: amina,
  }),
  order('EB-7008', 'K-104268', 'S-200106', '2026-11-20T08:00:00+01:00', '2026-11-20T20:00:00+01:00', {
    orderer: { name: 'Vaktmästeriet' },
    orderedAt: '2026-11-18T11:15:00+01:00',
    responsible: amina,
  }),
  order('EB-7009', 'K-104268', 'S-200105', '2026-12-31T20:00:00+01:00', '2027-01-01T04:00:00+01:00', {
    orderer: per,
    orderedAt: '2026-11-16T09:00:00+01:00',
    responsible: amina,
  }),
  order('EB-7010', 'K-104282', 'S-200108', '2026-08-15T22:00:00+02:00', '2026-08-16T04:00:00+02:00', {
    orderer: fatima,
    orderedAt: '2026-08-12T14:00:00+02:00',
    responsible: malin,
  }),
  order('EB-7011', 'K-104299', 'S-200109', '2026-10-02T18:00:00+02:00', '2026-10-04T06:00:00+02:00', {
    orderer: emily,
    orderedAt: '2026-09-28T13:05:00+02:00',
    responsible: jesper,
  }),
  order('EB-7012', 'K-104299', 'S-200109', '2026-11-27T18:00:00+01:00', '2026-11-28T06:00:00+01:00', {
    orderer: { name: 'James Holt' },
    orderedAt: '2026-11-20T17:30:00+01:00',
    responsible: jesper,
  }),
];

function responsible(name: string, extension: string): DemoResponsible {
  const mailName = name.toLowerCase().replace(' ', '.');
  return { name, email: `${mailName}@vakt.example`, phone: `08-465 004 ${extension}` };
}

function order(
  number: string,
  customer: string,
  site: string,
  from: string,
  to: string,
  rest: Pick<DemoOrder, 'orderer' | 'orderedAt' | 'responsible' | 'invoice'>,
): DemoOrder {
  return { number, customer, site, from, to, ...rest };
}

/** Puts the orders into a database that has its customers and invoices. */
export async function loadGuardingOrders(tx: Prisma.TransactionClient): Promise<void> {
  for (const { number, customer, site, orderer, invoice, ...rest } of demoOrders) {
    const known =
      'email' in orderer
        ? await tx.contact.findFirstOrThrow({
            where: { addresses: { some: { kind: 'email', value: orderer.email } } },
          })
        : null;
    const { responsible: person } = rest;
    await tx.extraGuardingOrder.create({
      data: {
        number,
        customer: { connect: { number: customer } },
        site: { connect: { number: site } },
        startsAt: new Date(rest.from),
        endsAt: new Date(rest.to),
        orderer: known ? { connect: { id: known.id } } : undefined,
        ordererName: known?.name ?? ('name' in orderer ? orderer.name : ''),
        orderedAt: new Date(rest.orderedAt),
        responsibleName: person.name,
        responsibleEmail: person.email,
        responsiblePhone: person.phone,
        invoice: invoice ? { connect: { number: invoice } } : undefined,
      },
    });
  }
}
