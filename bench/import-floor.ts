import pg from 'pg';

/** What the database alone needs to write as many invoices and lines again as it holds, in one transaction that is given up. */
export async function importFloor(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    const start = performance.now();
    await client.query(copies);
    return (performance.now() - start) / 1000;
  } finally {
    await client.query('rollback');
    await client.end();
  }
}

const copies = `
  create temporary table copied on commit drop as
    select i.id as old_id, gen_random_uuid() as id from invoice i;
  insert into invoice (id, number, lookup_number, kind, customer_id, recipient_name, issued_on, due_on, period_from, period_to,
      total_ore, vat_ore, ocr, delivery)
    select c.id, 'X' || i.number, 'X' || i.lookup_number, i.kind, i.customer_id, i.recipient_name, i.issued_on, i.due_on,
      i.period_from, i.period_to, i.total_ore, i.vat_ore, 'X' || i.ocr, i.delivery
    from invoice i join copied c on c.old_id = i.id order by i.number;
  insert into invoice_line (id, invoice_id, position, text, quantity, unit_ore, net_ore, vat_percent)
    select gen_random_uuid(), c.id, l.position, l.text, l.quantity, l.unit_ore, l.net_ore, l.vat_percent
    from invoice_line l join copied c on c.old_id = l.invoice_id`;
