import { text } from '@underlag/domain/text';
import type { Judged, Value, Writing } from '../kind.ts';
import type { TableField } from '../table/table-spec.ts';

/** Files that came inside the e-invoice. */
export const attachmentField = {
  attachments: {
    name: text('Bilagor', 'Attachments'),
    kept: {
      beside: `(select coalesce(json_agg(json_build_object('sha256', a.file_sha256, 'name', a.name) order by a.position), '[]'::json)
        from invoice_attachment a where a.invoice_id = e.id)`,
    },
  },
} as const satisfies Record<string, TableField>;

/** Keeps attachments that are not there yet; an invoice loses none. */
export async function keepAttachments({ db }: Writing, rows: readonly Judged[]): Promise<void> {
  const added = rows.flatMap(({ id, values: { attachments = null }, was }) => {
    const before = listOf(was?.attachments ?? null);
    return listOf(attachments)
      .filter((one) => !before.some((known) => JSON.stringify(known) === JSON.stringify(one)))
      .map((one, index) => ({ ...(one as object), invoice: id, position: before.length + index + 1 }));
  });
  if (added.length === 0) return;
  await db.query(
    `insert into invoice_attachment (invoice_id, position, file_sha256, name)
     select invoice, position, sha256, name from jsonb_to_recordset($1::jsonb)
       as r(invoice uuid, position int, sha256 text, name text)`,
    [JSON.stringify(added)],
  );
}

const listOf = (value: Value): readonly Value[] => (Array.isArray(value) ? value : []);
