import type pg from 'pg';

/** A row by its column names; columns that are left out take their default. All rows of one table name the same ones. */
export type Row = Readonly<Record<string, unknown>>;

/** Puts rows into any number of tables with one statement, so that the database works on while the next rows are made. */
export async function insertRows(
  client: pg.Client,
  tables: Readonly<Record<string, readonly Row[]>>,
): Promise<void> {
  const filled = Object.entries(tables).filter(([, rows]) => rows.length > 0);
  const inserts = filled.map(([table, rows], index) => {
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    const source = `json_populate_recordset(null::${table}, $${index + 1}::json)`;
    return `rows_${index} as (insert into ${table} (${columns}) select ${columns} from ${source})`;
  });
  if (filled.length === 0) return;
  await client.query(
    `with ${inserts.join(', ')} select`,
    filled.map(([, rows]) => JSON.stringify(rows)),
  );
}
