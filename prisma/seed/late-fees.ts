import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import type { Prisma } from '../generated/client.ts';
import { type LateClaim, lateClaims, onDrawn } from './late-claims.ts';

/** Agreements that say a reminder fee is charged; one also says at which rate interest runs. */
const agreed = ['A-400577', 'A-400583', 'A-400590', 'A-400606', 'A-400620', 'A-400637'];
const ownRate = { number: 'A-400637', percent: 12 };

/** Loads payments, reminders, deliveries, fees and interest of the demo: one example of each thing the record may say. The other invoices are there already. */
export async function loadLateFees(tx: Prisma.TransactionClient): Promise<void> {
  await tx.agreement.updateMany({ where: { number: { in: agreed } }, data: { reminderFeeAgreed: true } });
  await tx.agreement.update({
    where: { number: ownRate.number },
    data: { lateInterestPercent: ownRate.percent },
  });
  for (const claim of lateClaims) await tx.invoice.create({ data: await claimRow(tx, claim) });
  for (const claim of [...lateClaims, ...onDrawn]) await loadCourse(tx, claim);
  // The fee that the sample mail asks about has its PDF already.
  await tx.invoice.update({
    where: { number: '306188317' },
    data: { about: { connect: { number: '306187640' } } },
  });
}

async function loadCourse(
  tx: Prisma.TransactionClient,
  {
    number,
    deliveries,
    payments,
    reminders,
    fees,
  }: Pick<LateClaim, 'number' | 'deliveries' | 'payments' | 'reminders' | 'fees'>,
): Promise<void> {
  const late = await tx.invoice.findUniqueOrThrow({ where: { number } });
  const invoiceId = late.id;
  await tx.payment.createMany({
    data: payments.map(([on, amountOre]) => ({ invoiceId, paidOn: new Date(on), amountOre })),
  });
  await tx.dunningEvent.createMany({
    data: reminders.map(([on, feeOre]) => ({
      invoiceId,
      kind: 'reminder',
      happenedOn: new Date(on),
      feeOre,
    })),
  });
  await tx.invoiceDelivery.createMany({
    data: deliveries.map(([at, way, address, outcome, detail = null]) => ({
      invoiceId,
      at: new Date(`${at}T07:30:00Z`),
      way,
      address,
      outcome,
      detail,
    })),
  });
  const { customerId, agreementId, recipientName, recipientAddress } = late;
  for (const fee of fees)
    await tx.invoice.create({
      data: {
        ...numbered(fee.number),
        ...{ customerId, agreementId, recipientName, recipientAddress },
        kind: fee.kind,
        aboutInvoiceId: invoiceId,
        issuedOn: new Date(fee.on),
        dueOn: daysAfter(fee.on, 30),
        totalOre: fee.ore,
        vatOre: 0,
        delivery: 'paper',
        lines: { create: [lineOf(`${fee.what}, faktura ${number}`, fee.ore, 0)] },
      },
    });
}

async function claimRow(tx: Prisma.TransactionClient, claim: LateClaim): Promise<Prisma.InvoiceCreateInput> {
  const { number, customer, agreement, what, netOre, delivery, issuedOn, dueOn, payments } = claim;
  const { name, billingAddress } = await tx.customer.findUniqueOrThrow({ where: { number: customer } });
  return {
    ...numbered(number),
    kind: 'subscription',
    customer: { connect: { number: customer } },
    agreement: { connect: { number: agreement } },
    recipientName: name,
    recipientAddress: billingAddress,
    issuedOn: new Date(issuedOn),
    dueOn: new Date(dueOn),
    totalOre: netOre * 1.25,
    vatOre: netOre * 0.25,
    paidOre: payments.reduce((sum, [, ore]) => sum + ore, 0),
    delivery,
    lines: { create: [lineOf(what, netOre, 25)] },
  };
}

const numbered = (number: string) => ({ number, lookupNumber: lookupInvoiceNumber(number) });

const lineOf = (text: string, netOre: number, vatPercent: number) => ({
  position: 1,
  text,
  quantity: 1,
  unitOre: netOre,
  netOre,
  vatPercent,
});

const daysAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000);
