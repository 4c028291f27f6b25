import { text } from '@underlag/domain/text';
import { moment } from '../cells/days.ts';
import { invoiceNumber } from '../cells/invoice-number.ts';
import { whole } from '../cells/numbers.ts';
import { code, words } from '../cells/words.ts';
import type { Asking } from '../house.ts';
import { type Fault, faultIn, type Row } from '../kind.ts';
import { refersTo } from '../table/references.ts';
import { tableKind } from '../table/table-kind.ts';
import { placeFields } from './place-fields.ts';

/** What a call-out invoice says of the call-out it bills. A report that is linked to it stays linked. */
export const callOuts = tableKind({
  key: 'call-outs',
  name: text('Åtgärder på fakturor', 'Call-outs of invoices'),
  hint: text(
    'En rad per åtgärdsfaktura. Fakturan ska redan finnas. Tider utan zon är svensk tid.',
    'One row per call-out invoice. The invoice is to be known already. Times without a zone are Swedish time.',
  ),
  table: 'call_out',
  id: { column: 'invoice_id', type: 'uuid' },
  keyFields: ['invoice'],
  same: 'e.invoice_id = (select x.id from invoice x where x.lookup_number = r.key)',
  fields: {
    invoice: {
      name: text('Fakturanummer', 'Invoice number'),
      also: ['fakturanr', 'faktura', 'invoice'],
      cell: invoiceNumber,
      needed: true,
      kept: { column: 'invoice_id', refers: refersTo.invoice },
    },
    ...placeFields,
    serviceAt: {
      name: text('Åtgärdstid', 'Service time'),
      also: ['tidpunkt', 'tid', 'service at'],
      cell: moment,
      kept: { column: 'service_at', type: 'timestamptz' },
    },
    alarmReference: {
      name: text('Larmreferens', 'Alarm reference'),
      also: ['larmnr', 'larmnummer'],
      cell: code,
      kept: { column: 'alarm_reference', type: 'text' },
    },
    actionType: {
      name: text('Åtgärdstyp', 'Action type'),
      also: ['typ av åtgärd'],
      cell: words(100),
      kept: { column: 'action_type', type: 'text' },
    },
    billedMinutes: {
      name: text('Fakturerade minuter', 'Billed minutes'),
      also: ['minuter'],
      cell: whole(1, 100_000),
      kept: { column: 'billed_minutes', type: 'int' },
    },
    alarmCentre: {
      name: text('Beställande larmcentral', 'Commissioning centre'),
      also: ['larmcentral', 'alarm centre'],
      cell: code,
      kept: { column: 'alarm_centre', refers: refersTo.alarmCentre },
    },
  },
  judge: otherKinds,
});

/** Only an invoice of a call-out has one. */
async function otherKinds(db: Asking, rows: readonly Row[]): Promise<ReadonlyMap<number, readonly Fault[]>> {
  const { rows: found } = await db.query<{ line: number; number: string }>(
    `select r.line, i.number from jsonb_to_recordset($1::jsonb) as r(line int, key text)
     join invoice i on i.lookup_number = r.key where i.kind <> 'action'`,
    [JSON.stringify(rows.map(({ line, key }) => ({ line, key })))],
  );
  return new Map(
    found.map(({ line, number }) => [
      line,
      [
        faultIn(
          'invoice',
          `Faktura ${number} är ingen åtgärdsfaktura.`,
          `Invoice ${number} is no call-out invoice.`,
          number,
        ),
      ],
    ]),
  );
}
