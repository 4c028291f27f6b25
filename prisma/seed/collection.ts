import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import type { Prisma } from '../generated/client.ts';

/** The agencies the demo hands claims to; invented, as are their addresses. */
const agencies = [
  {
    key: 'exempelinkasso',
    name: 'Exempelinkasso AB',
    email: 'arende@exempelinkasso.example',
    phone: '010-000 00 31',
    address: 'Kravgatan 1, 990 90 Västhamn',
  },
  {
    key: 'nordkrav',
    name: 'Nordkrav Inkasso AB',
    email: 'uppdrag@nordkrav.example',
    phone: '010-000 00 32',
    address: 'Fordringsvägen 8, 990 91 Norrby',
  },
];

/** An older invoice that went to collection: öre including VAT, what has been credited since, and the claim. */
interface HandedOver {
  number: string;
  customer: string;
  agreement: string;
  period: readonly [from: string, to: string];
  issuedOn: string;
  dueOn: string;
  what: string;
  totalOre: number;
  creditedOre?: number;
  agency: string;
  claim: string;
  on: string;
}

/** Unpaid; half of the last one was credited after it had been handed over, so its claim is to be called back. */
const handedOver: readonly HandedOver[] = [
  {
    number: '306184035',
    customer: 'K-104282',
    agreement: 'A-400620',
    period: ['2026-06-01', '2026-06-30'],
    issuedOn: '2026-06-03',
    dueOn: '2026-07-03',
    what: 'Larmövervakning, juni',
    totalOre: 249_000,
    agency: 'exempelinkasso',
    claim: '88-118402',
    on: '2026-09-14',
  },
  {
    number: '306184112',
    customer: 'K-104275',
    agreement: 'A-400613',
    period: ['2026-06-01', '2026-08-31'],
    issuedOn: '2026-06-10',
    dueOn: '2026-07-10',
    what: 'Hemlarm, juni–augusti',
    totalOre: 119_700,
    agency: 'nordkrav',
    claim: 'NK-26-40117',
    on: '2026-09-21',
  },
  {
    number: '306184259',
    customer: 'K-104240',
    agreement: 'A-400583',
    period: ['2026-06-01', '2026-06-30'],
    issuedOn: '2026-06-17',
    dueOn: '2026-07-17',
    what: 'Larmövervakning, juni, två gånger',
    totalOre: 650_000,
    creditedOre: 325_000,
    agency: 'exempelinkasso',
    claim: '88-118733',
    on: '2026-09-28',
  },
];

/** The agencies, and what they have been given to collect. */
export async function loadCollection(tx: Prisma.TransactionClient): Promise<void> {
  await tx.collectionAgency.createMany({ data: agencies });
  for (const claim of handedOver) await handOver(tx, claim);
}

async function handOver(tx: Prisma.TransactionClient, claim: HandedOver): Promise<void> {
  const { number, customer, agreement, period, totalOre, creditedOre = 0 } = claim;
  const { name, billingAddress } = await tx.customer.findUniqueOrThrow({ where: { number: customer } });
  await tx.invoice.create({
    data: {
      number,
      lookupNumber: lookupInvoiceNumber(number),
      kind: 'subscription',
      recipientName: name,
      recipientAddress: billingAddress,
      issuedOn: new Date(claim.issuedOn),
      dueOn: new Date(claim.dueOn),
      periodFrom: new Date(period[0]),
      periodTo: new Date(period[1]),
      totalOre,
      vatOre: totalOre / 5,
      creditedOre,
      delivery: 'paper',
      customer: { connect: { number: customer } },
      agreement: { connect: { number: agreement } },
      lines: {
        create: [
          {
            position: 1,
            text: claim.what,
            quantity: 1,
            unitOre: totalOre * 0.8,
            netOre: totalOre * 0.8,
            vatPercent: 25,
          },
        ],
      },
      dunning: {
        create: [
          {
            kind: 'handed_over',
            happenedOn: new Date(claim.on),
            agencyKey: claim.agency,
            claimNumber: claim.claim,
          },
        ],
      },
    },
  });
}
