import type { Tx } from '../db.ts';
import type { LoadedCase } from './case-record.ts';
import { oldAddressOf } from './tell-customer.ts';

/** Holds the customer's row, so that two cases that change where the invoices go wait for each other. */
export async function lockCustomer(tx: Tx, id: string): Promise<void> {
  await tx.db.$queryRaw`select id from customer where id = ${id}::uuid for update`;
}

/** Where the address that applies today is told of the wished one; null when that is the very same address. */
export function noticeOfDelivery(
  customer: NonNullable<LoadedCase['customer']>,
  address: string | null,
): ReturnType<typeof oldAddressOf> | null {
  return customer.billingEmail && customer.billingEmail.toLowerCase() === address
    ? null
    : oldAddressOf(customer);
}
