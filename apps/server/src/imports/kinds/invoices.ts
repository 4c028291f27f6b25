import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import { type Fault, faultIn, type Judged, type Values, type Writing } from '../kind.ts';
import { tableKind } from '../table/table-kind.ts';
import { invoiceFields } from './invoice-fields.ts';
import { invoiceFromXml } from './invoice-from-xml.ts';
import { joinLine, keepLines, withLine } from './invoice-lines.ts';
import { attachmentField, keepAttachments } from './invoice-parts.ts';
import { otherCustomersAgreements } from './invoice-register.ts';
import { resolveAbout, withAbout } from './invoice-relations.ts';

/** Invoices and credit notes by their number, from the ledger's file or as e-invoices. */
export const invoices = tableKind({
  key: 'invoices',
  name: text('Fakturor', 'Invoices'),
  hint: text(
    'CSV med en rad per faktura, eller en rad per fakturarad med fakturans uppgifter upprepade. E-fakturor (UBL 2.1, Peppol BIS 3) en fil i taget eller flera. En kreditnota ändrar inte ursprungsfakturans krediterade belopp; det anges på dess egen rad.',
    'CSV with one row per invoice, or one row per invoice line with the invoice’s own details repeated. E-invoices (UBL 2.1, Peppol BIS 3) one file at a time or several. A credit note does not change the credited amount of its original; that is given in its own row.',
  ),
  formats: ['csv', 'xml'],
  table: 'invoice',
  keyFields: ['number'],
  keyOf: ({ number = '' }) => lookupInvoiceNumber(String(number)),
  same: 'e.lookup_number = r.key',
  fields: { ...invoiceFields, ...attachmentField },
  shape: (values) => withLine({ ...values, lookup: lookupInvoiceNumber(String(values.number ?? '')) }),
  join: joinLine,
  check: factFaults,
  fromXml: invoiceFromXml,
  judge: otherCustomersAgreements,
  instead: withAbout,
  after: keepBeside,
  finish: resolveAbout,
});

async function keepBeside(writing: Writing, rows: readonly Judged[]): Promise<void> {
  await keepLines(writing, rows);
  await keepAttachments(writing, rows);
  const callOuts = rows.filter(({ was, values }) => !was && values.kind === 'action').map(({ id }) => id);
  if (callOuts.length === 0) return;
  // Every call-out invoice stands in the worklist, also while nothing is known of the call-out.
  await writing.db.query(
    'insert into call_out (invoice_id) select unnest($1::uuid[]) on conflict do nothing',
    [callOuts],
  );
}

function factFaults(values: Values): Fault[] {
  const { customer, recipientName, periodFrom, periodTo, total, vat, paid, credited } = values;
  const faults: Fault[] = [];
  if (!customer && !recipientName)
    faults.push(
      faultIn(
        'recipientName',
        'Ange kundnummer, eller mottagare om fakturan går till någon som inte är kund.',
        'Give a customer number, or a recipient if the invoice goes to somebody who is no customer.',
      ),
    );
  if (periodFrom && periodTo && periodTo < periodFrom)
    faults.push(
      faultIn(
        'periodTo',
        'Perioden slutar innan den börjar.',
        'The period ends before it begins.',
        String(periodTo),
      ),
    );
  if (typeof total === 'number' && Math.abs(Number(vat ?? 0)) > Math.abs(total))
    faults.push(faultIn('vat', 'Momsen är större än beloppet.', 'The VAT is more than the total.'));
  if (Number(paid ?? 0) < 0)
    faults.push(faultIn('paid', 'Betalt kan inte vara mindre än noll.', 'Paid cannot be less than zero.'));
  if (Number(credited ?? 0) < 0 || (typeof total === 'number' && Number(credited ?? 0) > Math.abs(total)))
    faults.push(
      faultIn(
        'credited',
        'Krediterat ska vara mellan noll och fakturans belopp.',
        'Credited is to be between zero and the total.',
      ),
    );
  return faults;
}
