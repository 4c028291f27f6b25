import { type BillingPart, billingPartOf, billingValueOf } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { Tx } from '../../db.ts';
import { conflict, refused } from '../../errors.ts';
import type { CarryOut } from '../carry-out.ts';
import type { LoadedCase } from '../case-record.ts';
import { keepChange } from '../keep-change.ts';
import { oldAddressOf, tellOldAddress, tellRequester } from '../tell-customer.ts';

const columns = {
  billing_address: 'billingAddress',
  billing_email: 'billingEmail',
  invoice_reference: 'invoiceReference',
} as const satisfies Record<BillingPart, string>;

type Customer = NonNullable<LoadedCase['customer']>;

/** What the customer's register holds of a part of the billing data. */
export const billingValue = (customer: Customer, part: BillingPart): string | null => customer[columns[part]];

/** How the old address is told of a change, and where; null for what is no address. */
export const noticeOf = (customer: Customer, part: BillingPart) =>
  part === 'invoice_reference' ? null : oldAddressOf(customer);

/** Changes one part of the customer's billing data, orders the same of the ledger, and tells the requester and the old address (G1). */
export const changeBilling: CarryOut = async (carrying) => {
  const { ctx, tx, record, fields } = carrying;
  const { customer } = record.row;
  const part = billingPartOf(fields);
  const to = billingValueOf(fields);
  if (!customer || !part || !to) throw new Error('a change of nothing was let through');
  const from = billingValue(customer, part);
  if (from === to)
    throw refused({
      code: 'data_change.same',
      says: text('Uppgiften står redan så i registret.', 'The register already says so.'),
      field: 'newValue',
    });
  await keep(tx, customer, part, to);
  await keepChange(tx, {
    register: 'customer',
    subjectId: customer.id,
    actorId: ctx.actor.personId,
    before: { [columns[part]]: from },
    after: { [columns[part]]: to },
    reason: record.row.number,
  });
  const notice = noticeOf(customer, part);
  await tx.db.ledgerOrder.create({
    data: {
      caseId: record.row.id,
      kind: 'change_billing',
      data: { what: part, from, to, validFrom: String(fields.validFrom), notice },
      createdAt: new Date(tx.now),
    },
  });
  return [
    {
      kind: 'billing_changed',
      data: { keys: [part] },
      words: { changes: [{ key: part, from, to }] },
    },
    ...(await tellRequester(carrying, 'data_changed')),
    ...(notice?.by === 'email' ? await tellOldAddress(carrying, notice.to, 'address_changed_notice') : []),
  ];
};

async function keep(tx: Tx, { id, version }: Customer, part: BillingPart, to: string): Promise<void> {
  const changed = await tx.db.customer.updateMany({
    where: { id, version },
    data: { [columns[part]]: to, version: { increment: 1 } },
  });
  if (changed.count !== 1) throw conflict(null, null);
}
