import type { ListRecords } from '@underlag/api/register-records';
import { type Database, openDatabase } from '@underlag/prisma/client';
import { createTestDatabase } from '@underlag/prisma/test-database';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registers } from './catalogue.ts';
import { listQuery, type Owner } from './list-query.ts';

const size = 50;
let db: Database;

/** Four thousand of everything that grows, and twelve thousand invoices, by a running number. */
const filled = `
  insert into file (sha256, size, type) values ('x', 1, 'application/pdf');
  create function pg_temp.key(kind int, n bigint) returns uuid language sql immutable as
    $$ select ('0190a00' || kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
  insert into customer (id, number, kind, name, billing_address, org_number) select pg_temp.key(1, n), 'K-' || 500000 + n,
    (array['private', 'company', 'public_body'])[1 + n % 3], 'Kunden ' || md5(n::text), 'Gatan ' || n, lpad(n::text, 6, '5') || '-0000'
    from generate_series(1, 4000) n;
  insert into site (id, number, customer_id, name, street, street_number, postal_code, city)
    select pg_temp.key(2, n), 'S-' || 500000 + n, pg_temp.key(1, n), 'Platsen ' || md5(n::text), 'Gatan', n, '990 10', 'Ort'
    from generate_series(1, 4000) n;
  insert into agreement (id, number, customer_id, name, starts_on, binding_months, notice_months, renewal, account_manager)
    select pg_temp.key(3, n), 'A-' || 500000 + n, pg_temp.key(1, n), 'Rondering', '2024-01-01', 12, 3, 'auto', 'Helena Brandt'
    from generate_series(1, 4000) n;
  insert into agreement_site select pg_temp.key(3, n), pg_temp.key(2, n) from generate_series(1, 4000) n;
  insert into contact (id, customer_id, name) select pg_temp.key(4, n), pg_temp.key(1, n), 'Kontakt ' || md5(n::text)
    from generate_series(1, 4000) n;
  insert into contact_address (id, contact_id, kind, value)
    select pg_temp.key(5, n), pg_temp.key(4, n), 'email', md5(n::text) || '@kund.example' from generate_series(1, 4000) n;
  insert into authority (id, contact_id, customer_id, scope, valid_from, review_on, evidence_sha256, evidence_note)
    select pg_temp.key(6, n), pg_temp.key(4, n), pg_temp.key(1, n), 'billing_data', '2025-01-01', '2026-01-01'::date + (n % 900)::int,
      'x', 'Fullmakt' from generate_series(1, 4000) n;
  insert into invoice (id, number, lookup_number, kind, customer_id, agreement_id, site_id, recipient_name, issued_on, due_on,
      total_ore, vat_ore, delivery, ocr)
    select pg_temp.key(7, n), 400000000 + n, 400000000 + n, (array['subscription', 'action'])[1 + n % 2], pg_temp.key(1, 1 + n % 4000),
      pg_temp.key(3, 1 + n % 4000), pg_temp.key(2, 1 + n % 4000), 'Kund', '2024-01-01'::date + (n % 900)::int,
      '2024-02-01'::date + (n % 900)::int, 100000, 20000, (array['email', 'paper'])[1 + n % 2], n || '7'
    from generate_series(1, 12000) n;
  insert into incident_report (id, number, site_id, started_at, ended_at, alarm_reference, words)
    select pg_temp.key(8, n), 'R-' || 500000 + n, pg_temp.key(2, n), '2025-01-01'::timestamptz + n * interval '1 hour',
      '2025-01-01'::timestamptz + n * interval '61 minutes', 'LR' || n, 'Ord' from generate_series(1, 4000) n;
  insert into extra_guarding_order (id, number, customer_id, site_id, starts_at, ends_at, orderer_name, ordered_at,
      responsible_name, responsible_email, responsible_phone)
    select pg_temp.key(9, n), 'EB-' || 500000 + n, pg_temp.key(1, n), pg_temp.key(2, n), now(), now() + interval '1 hour', 'Någon', now(),
      'Malin', 'malin@vakt.example', '1' from generate_series(1, 4000) n;`;

beforeAll(async () => {
  const { adminUrl, appUrl } = await createTestDatabase();
  const owner = new pg.Client({ connectionString: adminUrl });
  await owner.connect();
  await owner.query(filled);
  await owner.query('vacuum (analyze)');
  await owner.end();
  db = openDatabase(appUrl, { max: 2 });
}, 60_000);
afterAll(() => db.close());

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/** Steps that grow with a register: a table read from end to end, or more sorted than fit on a page. */
async function costly(address: string, wish: Partial<ListRecords>, owner: Owner | null = null) {
  const register = registers.find((each) => each.address === address);
  if (!register) throw new Error(address);
  const { text, values } = listQuery(register, { filters: {}, size, ...wish }, owner);
  const { rows } = await db.pool.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `explain (analyze, format json) ${text}`,
    values,
  );
  const all = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(all)];
  const root = rows[0]?.['QUERY PLAN'][0].Plan;
  return (root ? all(root) : []).filter((step) => {
    const read = step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0);
    if (step['Node Type'] === 'Seq Scan') return read > size;
    const sorted = (step.Plans ?? []).reduce(
      (sum, from) => sum + from['Actual Rows'] * from['Actual Loops'],
      0,
    );
    // What is ordered in part already is sorted a day at a time.
    return step['Node Type'] === 'Sort' && sorted > size + 1;
  });
}

const key = (kind: number, n: number) => `0190a00${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const customer = { key: 'customer', id: key(1, 2000) };
const day = '2026-03-01';

describe('the plans of the registers that grow', () => {
  test.each<[string, string, string, string]>([
    ['kunder', 'K-502000', 'K-503000', 'K-502000'],
    ['avtal', 'A-502000', 'A-503000', 'A-502000'],
    ['objekt', 'S-502000', 'S-503000', ''],
    ['kontakter', key(4, 2000), '', '08f90c1a'],
    ['behorigheter', `${day}|${key(6, 2000)}`, '', '08f90c1a'],
    ['fakturor', `2025-03-01|${key(7, 2000)}`, '400002000', 'K-502000'],
    ['rapporter', `2025-03-01T00:00:00Z|${key(8, 2000)}`, 'R-502000', 'LR2000'],
    ['extrabevakning', 'EB-502000', 'EB-502000', 'K-502000'],
  ])(
    '%s: a page, a later page, of one customer, and by its numbers',
    async (register, after, number, other) => {
      expect(await costly(register, {})).toEqual([]);
      expect(await costly(register, { after })).toEqual([]);
      if (register !== 'kunder') expect(await costly(register, {}, customer)).toEqual([]);
      for (const q of [number, other].filter(Boolean))
        if (register !== 'objekt') expect([q, await costly(register, { q })]).toEqual([q, []]);
    },
  );

  test('the filters that most rows fit, and days', async () => {
    for (const [register, filters] of [
      ['kunder', { kind: 'company' }],
      ['avtal', { standing: 'running' }],
      ['kontakter', { mailbox: 'own' }],
      ['behorigheter', { standing: 'in_force' }],
      ['fakturor', { kind: 'action', state: 'open' }],
      ['rapporter', { billed: 'no', place: 'site' }],
      ['extrabevakning', { billed: 'no' }],
    ] as const)
      expect([register, await costly(register, { filters })]).toEqual([register, []]);
    expect(await costly('fakturor', { from: '2025-01-01', to: '2025-01-31' })).toEqual([]);
    expect(await costly('rapporter', { from: '2025-03-01', to: '2025-03-31' })).toEqual([]);
  });
});
