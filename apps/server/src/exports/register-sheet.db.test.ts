import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDesk, type Desk, desk } from '../testing/desk.ts';
import { aBilledReport } from '../testing/reports.ts';
import { bryggaren, customerId } from '../testing/scenarios.ts';
import { cookieOf, serve } from '../testing/serve.ts';
import { wallTime } from './sheet.ts';

let at: Desk;
let site: Awaited<ReturnType<typeof serve>>;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  at = await desk();
  site = await serve(at.server);
  for (const key of ['karin', 'rut', 'ahmed']) cookies[key] = await cookieOf(at.server, key);
});
afterAll(async () => {
  await site.close();
  await closeDesk();
});

const get = (path: string, who?: string) =>
  fetch(`${site.url}/api/exports/register/${path}`, { headers: who ? { cookie: cookies[who] ?? '' } : {} });

const linesOf = async (path: string, who = 'karin') => {
  const response = await get(path, who);
  expect(response.status).toBe(200);
  const file = Buffer.from(await response.arrayBuffer()).toString();
  return file
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
};

test('equals the list: its filters, order, columns and words, and holds no formula', async () => {
  await at.db.supplier.create({ data: { number: '=1+1', name: '@SUM(A1)' } });
  expect((await linesOf('leverantorer.csv'))[1]).toEqual(["'=1+1", "'@SUM(A1)", '', '']);
  const of = { register: 'kunder', id: await customerId(at, bryggaren.number) };
  const karin = await at.as('karin');
  const listed = await karin.registers.list({
    register: 'fakturor',
    filters: { kind: 'action' },
    from: '2026-01-01',
    of,
    size: 200,
  });
  const [head, ...lines] = await linesOf(`fakturor.csv?kind=action&from=2026-01-01&av=kunder.${of.id}`);
  expect(head).toEqual([
    'Fakturanummer',
    'Sort',
    'Kund',
    'Objekt',
    'Fakturadatum',
    'Förfallodag',
    'Belopp (kr)',
    'Kvar att betala (kr)',
    'Skickad som',
  ]);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(([number]) => number)).toEqual(listed.rows.map(({ cells }) => cells[0]?.value));
  expect(lines[0]?.slice(1, 3)).toEqual(['Åtgärd', 'Bryggaren Fastigheter AB']);
  const orders = await karin.registers.list({ register: 'extrabevakning', size: 200 });
  const [, first] = await linesOf('extrabevakning.csv');
  expect(first?.[3]).toBe(wallTime(String(orders.rows[0]?.cells[3]?.value)));
  expect((await get('avtal.xlsx', 'karin')).headers.get('content-type')).toContain('spreadsheetml');
});

test('is logged, by right, and never holds what a report says', async () => {
  const { report } = await aBilledReport(at);
  const before = await at.db.readLog.count({ where: { what: 'export' } });
  const lines = await linesOf('rapporter.csv');
  expect(lines.map(([number]) => number)).toContain(report.number);
  expect(JSON.stringify(lines)).not.toContain('4417');
  expect(await at.db.readLog.count({ where: { what: 'export' } })).toBe(before + 1);
  expect((await get('rapporter.csv', 'rut')).status).toBe(404);
  expect((await get('avtal.csv', 'rut')).status).toBe(200);
  expect((await get('avtal.csv', 'ahmed')).status).toBe(403);
  expect((await get('avtal.csv')).status).toBe(401);
  expect((await get('avtal.csv?standing=bought', 'karin')).status).toBe(400);
  expect((await get('loner.csv', 'karin')).status).toBe(404);
});
