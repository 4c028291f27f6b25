import { randomUUID } from 'node:crypto';
import { type DeliveryWish, deliveryWish } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { Tx } from '../../db.ts';
import { refused } from '../../errors.ts';
import type { CarryOut } from '../carry-out.ts';
import { lockCustomer, noticeOfDelivery } from '../enrolment-of.ts';
import { tellOldAddress, tellRequester } from '../tell-customer.ts';

/** Asks the ledger for the wished way of delivery; the requester is told, and the address that applies today at once (G1). */
export const enrol: CarryOut = async (carrying) => {
  const { tx, record, fields } = carrying;
  const { customer, id: caseId } = record.row;
  const wish = deliveryWish(record.type.key, fields);
  if (!customer || !wish) throw new Error('a way of delivery to nowhere was let through');
  await lockCustomer(tx, customer.id);
  await notTwice(tx, customer.id, wish);
  const enrolmentId = randomUUID();
  const notice = noticeOfDelivery(customer, wish.address);
  const { kind, ...details } = wish;
  await tx.db.enrolment.create({
    data: { id: enrolmentId, caseId, customerId: customer.id, startedAt: new Date(tx.now), ...wish },
  });
  await tx.db.ledgerOrder.create({
    data: {
      caseId,
      kind: kind === 'email' ? 'enrol_email' : 'enrol_e_invoice',
      data: { ...details, validFrom: fields.validFrom ? String(fields.validFrom) : null, notice },
      createdAt: new Date(tx.now),
    },
  });
  return [
    { kind: 'enrolled', data: { enrolmentId, kind } },
    ...(await tellRequester(carrying, 'enrolled')),
    ...(notice?.by === 'email' ? await tellOldAddress(carrying, notice.to, 'delivery_notice') : []),
  ];
};

/** One way at a time is asked for, and none that applies already. */
async function notTwice(tx: Tx, customerId: string, wish: DeliveryWish): Promise<void> {
  const standing = await tx.db.enrolment.findMany({
    where: { customerId, state: { in: ['pending', 'active'] } },
    include: { case: { select: { number: true } } },
  });
  const pending = standing.find(({ state }) => state === 'pending');
  if (pending) throw refusedFor(pending.case.number, 'pending');
  const same = standing.find((one) => isSame(one, wish));
  if (same) throw refusedFor(same.case.number, 'same');
}

/** The same way to the same address; another operator is another way for an e-invoice. */
const isSame = (one: { kind: string; address: string; operator: string | null }, wish: DeliveryWish) =>
  one.kind === wish.kind &&
  one.address.toLowerCase() === wish.address.toLowerCase() &&
  (one.operator ?? '').toLowerCase() === (wish.operator ?? '').toLowerCase();

const refusedFor = (number: string, why: keyof typeof sentences) =>
  refused({ code: `enrolment.${why}`, says: sentences[why](number) });

const sentences = {
  pending: (number: string) =>
    text(
      `Ett leveranssätt för kunden väntar redan på ekonomisystemet, i ärende ${number}.`,
      `A way of delivery for the customer waits for the ledger already, in case ${number}.`,
    ),
  same: (number: string) =>
    text(
      `Leveranssättet gäller redan för kunden, anmält i ärende ${number}.`,
      `The way of delivery applies to the customer already, asked for in case ${number}.`,
    ),
};
