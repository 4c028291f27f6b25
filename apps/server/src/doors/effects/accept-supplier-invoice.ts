import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import type { Tx } from '../../db.ts';
import { refused } from '../../errors.ts';
import type { CarryOut } from '../carry-out.ts';
import type { LoadedCase } from '../case-record.ts';
import { decideSupplierInvoice } from '../decide-supplier-invoice.ts';
import { casesOfSameInvoice } from '../same-supplier-invoice.ts';
import { tellRequester } from '../tell-customer.ts';

/** The invoice may be booked. A supplier who wrote to us is told so; one whose invoice came by the network expects no letter. */
export const acceptSupplierInvoice: CarryOut = async (carrying) => {
  const { tx, record } = carrying;
  await notAcceptedBefore(tx, record.row);
  const decided = await decideSupplierInvoice(tx, record.row, 'accepted');
  return wroteToUs(record.row)
    ? [decided, ...(await tellRequester(carrying, 'invoice_accepted'))]
    : [decided];
};

/** The same invoice accepted twice would be paid twice; two who accept it at once take turns here. */
async function notAcceptedBefore(tx: Tx, { supplierInvoice }: LoadedCase): Promise<void> {
  if (!supplierInvoice) throw new Error('a supplier invoice that was never read was let through');
  const number = lookupInvoiceNumber(supplierInvoice.number);
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${number}, 2))`;
  const [before] = await casesOfSameInvoice(tx, supplierInvoice, 'accepted');
  if (before)
    throw refused({
      code: 'supplier_invoice.accepted_before',
      says: text(
        `Samma faktura är redan godkänd i ärende ${before.number}.`,
        `The same invoice was accepted before, in case ${before.number}.`,
      ),
    });
}

const wroteToUs = ({ messages }: LoadedCase): boolean =>
  messages.some(({ direction, fromAddress }) => direction === 'in' && fromAddress !== null);
