import type { CarryOut } from '../carry-out.ts';
import { decideSupplierInvoice } from '../decide-supplier-invoice.ts';
import { tellRequester } from '../tell-customer.ts';

/** The supplier is told everything that speaks against the invoice, in its own language. */
export const returnSupplierInvoice: CarryOut = async (carrying) => [
  await decideSupplierInvoice(carrying.tx, carrying.record.row, 'returned'),
  ...(await tellRequester(carrying, 'invoice_returned')),
];
