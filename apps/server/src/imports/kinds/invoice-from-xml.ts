import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import { sha256 } from '../../files/store.ts';
import type { EInvoice, EInvoiceReading } from '../../mail/read/e-invoice.ts';
import { nameFile } from '../../mail/read/name-file.ts';
import { typeFile } from '../../mail/read/type-file.ts';
import type { Asking } from '../house.ts';
import type { CarriedFile, Row, Value } from '../kind.ts';
import { stopped } from '../stopped.ts';
import { invoiceOfXml } from './invoice-of-xml.ts';
import { placeEInvoice } from './place-e-invoice.ts';

const refusals = {
  too_large: ['Filen är för stor.', 'The file is too large.'],
  not_xml: ['Filen är ingen riktig XML.', 'The file is no proper XML.'],
  document_type: [
    'Filen har en dokumenttyp med egna entiteter. Sådant läses aldrig.',
    'The file has a document type with entities of its own. Such are never read.',
  ],
  other_format: [
    'Filen är ingen faktura eller kreditnota i UBL 2.1.',
    'The file is no invoice or credit note in UBL 2.1.',
  ],
  no_number: ['Fakturan saknar nummer.', 'The invoice has no number.'],
} as const satisfies Record<Extract<EInvoiceReading, { ok: false }>['code'], readonly [string, string]>;

/** Makes the register's row of an e-invoice; the file itself is its original. Throws Stopped for what cannot be read. */
export async function invoiceFromXml(db: Asking, reading: EInvoiceReading, original: string): Promise<Row> {
  if (!reading.ok) {
    const [sv, en] = refusals[reading.code];
    throw stopped(`${sv} (${reading.detail})`, `${en} (${reading.detail})`);
  }
  const { invoice } = reading;
  const placed = await placeEInvoice(db, invoice);
  const { values, faults } = invoiceOfXml(invoice, placed);
  const files = await carriedIn(invoice);
  const attachments: Value = files.map(({ file, name }) => ({ sha256: file.sha256, name }));
  return {
    line: 1,
    key: lookupInvoiceNumber(placed.number),
    values: { ...values, original, attachments },
    faults,
    // What was paid since is known better here than in the document.
    whenNew: ['paid'],
    files: files.map(({ file }) => file),
  };
}

/** The files inside it, typed by their bytes and named safely: nothing of what the sender claims is believed. */
async function carriedIn({ documents }: EInvoice): Promise<{ file: CarriedFile; name: string }[]> {
  const carried = documents.flatMap(({ bytes, fileName, mimeType, id }) =>
    bytes ? [{ bytes, fileName: fileName ?? id ?? '', mimeType: mimeType ?? '' }] : [],
  );
  return Promise.all(
    carried.map(async ({ bytes, fileName, mimeType }) => {
      const { type, extension } = await typeFile(bytes, mimeType);
      return { file: { sha256: sha256(bytes), type, bytes }, name: nameFile(fileName, extension) };
    }),
  );
}
