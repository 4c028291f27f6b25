import { type Text, text } from '@underlag/domain/text';
import type { SupplierInvoiceRead } from '../doors/keep-supplier-invoice.ts';
import { notFound, refused } from '../errors.ts';
import { openReader } from '../mail/open-reader.ts';
import type { EInvoiceReading } from '../mail/read/e-invoice.ts';
import { supplierInvoiceOf } from '../mail/read/supplier-invoice-of.ts';
import type { Server } from '../server.ts';

/** The supplier's invoice in a stored file, read away from the server's own thread; a file that is none is refused with what is wrong. */
export async function readAttached(server: Server, sha256: string | null): Promise<SupplierInvoiceRead> {
  if (!sha256) throw notFound(text('Filen', 'The file'));
  const reader = await openReader(server);
  try {
    const reading = await reader.eInvoice(await server.files.read(sha256));
    if (!reading.ok) throw refused({ code: 'supplier_invoice.not_e_invoice', says: faults[reading.code] });
    return { form: 'e_invoice', ...supplierInvoiceOf(reading.invoice), fileSha256: sha256 };
  } finally {
    await reader.close();
  }
}

const faults: Readonly<Record<Extract<EInvoiceReading, { ok: false }>['code'], Text>> = {
  too_large: text('Filen är för stor för en e-faktura.', 'The file is too large for an e-invoice.'),
  not_xml: text('Filen är ingen läsbar XML.', 'The file is no readable XML.'),
  document_type: text(
    'Filen har en dokumenttyp (DTD), vilket inte godtas.',
    'The file has a document type (DTD), which is not accepted.',
  ),
  other_format: text(
    'Filen är ingen faktura i UBL 2.1 (Peppol BIS Billing 3).',
    'The file is no invoice of UBL 2.1 (Peppol BIS Billing 3).',
  ),
  no_number: text('Fakturan i filen har inget nummer.', 'The invoice in the file has no number.'),
};
