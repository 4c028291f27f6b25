import { text } from '@underlag/domain/text';
import { decimal, money } from '../cells/numbers.ts';
import { words } from '../cells/words.ts';
import {
  type Fault,
  faultIn,
  type Judged,
  type Row,
  type Value,
  type Values,
  type Writing,
} from '../kind.ts';
import { newId } from '../new-id.ts';
import type { TableField } from '../table/table-spec.ts';

/** A line of an invoice; amounts in öre without VAT. */
export interface InvoiceLine {
  text: string;
  quantity: number;
  unit: number;
  net: number;
  vat: number;
}

/** The columns of a file with one line of an invoice in each row. */
export const invoiceLineFields = {
  lineText: {
    name: text('Radtext', 'Line text'),
    also: ['benämning', 'text', 'artikel'],
    cell: words(500),
    ofLine: true,
    kept: null,
  },
  lineQuantity: {
    name: text('Antal', 'Quantity'),
    cell: decimal(3, -1_000_000, 1_000_000),
    ofLine: true,
    kept: null,
  },
  lineUnit: {
    name: text('À-pris', 'Unit price'),
    also: ['pris', 'apris', 'á-pris'],
    cell: money,
    ofLine: true,
    kept: null,
  },
  lineNet: {
    name: text('Radbelopp exklusive moms', 'Line net'),
    also: ['radbelopp', 'netto', 'nettobelopp'],
    cell: money,
    ofLine: true,
    kept: null,
  },
  lineVat: {
    name: text('Momssats', 'VAT rate'),
    also: ['moms %', 'momsprocent'],
    cell: decimal(2, 0, 100),
    ofLine: true,
    kept: null,
  },
} as const satisfies Record<string, TableField>;

/** What a line is made into that its invoice no longer has. */
const emptied = { text: 'Utgår', quantity: 0, unit: 0, net: 0, vat: 0 } as const;

/** The lines of an invoice in order, but for emptied ones. */
export const linesOf = `(select coalesce(json_agg(json_build_object('text', l.text, 'quantity', l.quantity, 'unit', l.unit_ore,
  'net', l.net_ore, 'vat', l.vat_percent) order by l.position), '[]'::json) from invoice_line l
  where l.invoice_id = e.id and (l.text, l.quantity, l.net_ore) is distinct from ('${emptied.text}', 0, 0))`;

/** Makes the cells of a line into the first of the invoice's lines; a row without them says nothing about lines. */
export function withLine({ lineText, lineQuantity, lineUnit, lineNet, lineVat, ...values }: Values): Values {
  if ([lineText, lineQuantity, lineUnit, lineNet].every((cell) => cell === undefined || cell === null))
    return values;
  const quantity = Number(lineQuantity ?? 1);
  const net = Number(lineNet ?? Math.round(quantity * Number(lineUnit ?? 0)));
  const unit = Number(lineUnit ?? (quantity === 0 ? net : Math.round(net / quantity)));
  return {
    ...values,
    lines: [line({ text: String(lineText ?? ''), quantity, unit, net, vat: Number(lineVat ?? 25) })],
  };
}

/** A line as it is compared and written. */
export const line = ({ text, quantity, unit, net, vat }: InvoiceLine): Value => ({
  text,
  quantity,
  unit,
  net,
  vat: Math.round(vat),
});

/** Takes the next row's line into an invoice; all else it says of the invoice must be the same. */
export function joinLine(first: Row, next: Row): { values: Values } | { fault: Fault } {
  const { lines: before = [], ...head } = first.values;
  const { lines: added, ...again } = next.values;
  if (added === undefined)
    return {
      fault: faultIn(
        'number',
        `Fakturan står redan på rad ${first.line}.`,
        `The invoice stands on row ${first.line} already.`,
      ),
    };
  const other = Object.keys(again).find((name) => JSON.stringify(again[name]) !== JSON.stringify(head[name]));
  if (other)
    return {
      fault: faultIn(
        other,
        `Skiljer sig från fakturans första rad (rad ${first.line}).`,
        `Differs from the invoice’s first row (row ${first.line}).`,
        String(again[other] ?? ''),
      ),
    };
  return { values: { ...head, lines: [...listOf(before), ...listOf(added)] } };
}

const listOf = (value: Value): readonly Value[] => (Array.isArray(value) ? value : []);

/** Writes the lines that differ, where the file has any. A line that is no longer there is emptied, never deleted. */
export async function keepLines({ db }: Writing, rows: readonly Judged[]): Promise<void> {
  const changed = rows.flatMap(({ id: invoice, values, was }) => {
    if (values.lines === undefined) return [];
    const before = listOf(was?.lines ?? null);
    const now = listOf(values.lines);
    const gone = before.slice(now.length).map(() => emptied);
    return [...now, ...gone].flatMap((line, index) =>
      JSON.stringify(line) === JSON.stringify(before[index])
        ? []
        : [{ ...(line as object), id: newId(), invoice, position: index + 1 }],
    );
  });
  if (changed.length === 0) return;
  await db.query(
    `insert into invoice_line (id, invoice_id, position, text, quantity, unit_ore, net_ore, vat_percent)
     select id, invoice, position, text, quantity, unit, net, vat from jsonb_to_recordset($1::jsonb)
       as r(id uuid, invoice uuid, position int, text text, quantity numeric, unit bigint, net bigint, vat int)
     on conflict (invoice_id, position) do update set text = excluded.text, quantity = excluded.quantity,
       unit_ore = excluded.unit_ore, net_ore = excluded.net_ore, vat_percent = excluded.vat_percent`,
    [JSON.stringify(changed)],
  );
}
