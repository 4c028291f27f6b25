import { ListCases } from '@underlag/api/cases';
import { figureTables } from '@underlag/api/figure-tables';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDesk, type Desk, desk } from '../testing/desk.ts';
import { aCase, withdrawn } from '../testing/scenarios.ts';
import { cookieOf, serve } from '../testing/serve.ts';
import { until } from '../testing/until.ts';
import { caseColumns } from './case-columns.ts';
import { harmless, wallTime } from './sheet.ts';

const dangerous = ['=1+1', '+46 8', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1', '\u200b=1'];
let at: Desk;
let site: Awaited<ReturnType<typeof serve>>;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  at = await desk();
  for (const subject of [...dangerous, 'Citat ”"” & <b>; rad\u00A0ett', 'Vanlig fråga'])
    await at.db.case.update({ where: { id: (await aCase(at)).id }, data: { subject } });
  await withdrawn(at, await aCase(at));
  site = await serve(at.server);
  for (const key of ['karin', 'maria', 'pelle', 'ahmed', 'rut'])
    cookies[key] = await cookieOf(at.server, key);
});
afterAll(async () => {
  await site.close();
  await closeDesk();
});

const get = (path: string, who?: string) =>
  fetch(`${site.url}/api/exports/${path}`, { headers: who ? { cookie: cookies[who] ?? '' } : {} });

/** The lines of a file of ours: semicolons between, quotes around what needs them. */
function readCsv(file: string): string[][] {
  expect(file.startsWith('\uFEFF')).toBe(true);
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of file
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  return lines.filter((line) => line.length > 1 || line[0]);
}

const csvOf = async (path: string, who = 'karin') => {
  const response = await get(path, who);
  expect(response.status).toBe(200);
  return readCsv(Buffer.from(await response.arrayBuffer()).toString());
};
const xlsxOf = async (path: string, who = 'karin') => {
  const response = await get(path, who);
  expect(response.headers.get('content-type')).toContain('spreadsheetml');
  return readXlsx(Buffer.from(await response.arrayBuffer()));
};

describe('a list as a file', () => {
  const open = { list: 'general', type: 'general_question', sort: 'opened' as const };
  const ended = { list: 'all', open: false };

  test.each([
    ['open', open],
    ['ended', ended],
  ])('equals the list of %s cases in both formats: filters, order, columns and words', async (_, wish) => {
    const { rows } = await (await at.as('karin')).cases.list(ListCases.parse({ ...wish, size: 200 }));
    expect(rows.length).toBeGreaterThan(0);
    const columns = caseColumns(wish !== ended);
    const address = new URLSearchParams(Object.entries(wish).map(([key, value]) => [key, String(value)]));
    const [head, ...lines] = await csvOf(`cases.csv?${address}`);
    expect(head).toEqual(columns.map(({ name }) => name.sv));
    const shown = rows.map((row) =>
      columns.map(({ of, kind }) => {
        const value = of(row, 'sv');
        if (value === null) return '';
        return kind === 'moment' ? wallTime(String(value)) : harmless(String(value));
      }),
    );
    expect(lines).toEqual(shown);
    const sheets = await xlsxOf(`cases.xlsx?${address}`);
    const table = sheets[0]?.data ?? [];
    expect(
      table
        .slice(1)
        .map((line) => line.map((cell) => (cell instanceof Date ? minuteOf(cell) : String(cell ?? '')))),
    ).toEqual(shown);
  });

  test('holds no formula, however it is disguised', async () => {
    const subjects = (await csvOf('cases.csv?list=general')).slice(1).map((line) => line[3] ?? '');
    for (const words of dangerous) expect(subjects).toContain(`'${words}`);
    expect(subjects).toContain('Vanlig fråga');
    expect(subjects).toContain('Citat ”"” & <b>; rad\u00A0ett');
  });

  test('is named by its day, kept by nobody, and logged', async () => {
    const before = await at.db.readLog.count({ where: { what: 'export' } });
    const response = await get('cases.csv?list=mine', 'karin');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="arenden-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    await response.text();
    expect(await at.db.readLog.count({ where: { what: 'export' } })).toBe(before + 1);
  });

  test('has what the person may see, and nothing for those without the right', async () => {
    expect(await csvOf('cases.csv?list=all', 'pelle')).toHaveLength(1);
    expect((await get('cases.csv?list=all', 'ahmed')).status).toBe(403);
    expect((await get('cases.csv?list=all')).status).toBe(401);
    expect((await get('cases.csv?list=all&due=soon', 'karin')).status).toBe(400);
    expect((await get('cases.csv?list=all&list=mine', 'karin')).status).toBe(400);
    expect((await get('cases.ods?list=all', 'karin')).status).toBe(400);
  });

  test('has every row, across pages', async () => {
    await at.owner.query(
      `insert into cases select copy.* from (select * from cases where category = 'new' limit 1) one,
         generate_series(1, 1100) n, jsonb_populate_record(one::cases,
           jsonb_build_object('id', gen_random_uuid(), 'number', 'X' || n)) copy`,
    );
    const lines = (await csvOf('cases.csv?list=all')).slice(1);
    expect(new Set(lines.map(([number]) => number)).size).toBe(lines.length);
    expect(lines.length).toBe(await at.db.case.count({ where: { category: { not: 'done' } } }));
    const sheets = await xlsxOf('cases.xlsx?list=all');
    expect(sheets[0]?.data).toHaveLength(lines.length + 1);
  });
});

test('somebody who leaves in the middle takes nothing with them: the next export finds its connection', async () => {
  for (let n = 0; n < 25; n += 1) {
    const leaving = new AbortController();
    const response = await fetch(`${site.url}/api/exports/cases.csv?list=all`, {
      headers: { cookie: cookies.maria ?? '' },
      signal: leaving.signal,
    });
    expect([200, 429]).toContain(response.status);
    leaving.abort();
  }
  const { pool } = at.server.db;
  await until('every connection back', () => pool.idleCount === pool.totalCount);
  expect((await get('cases.csv?list=mine', 'karin')).status).toBe(200);
});

describe('the figures as a file', () => {
  test('equal the tables of the page, every one', async () => {
    const figures = await (await at.as('maria')).figures.get({});
    const tables = figureTables(figures, 'sv');
    const sheets = await xlsxOf('figures.xlsx', 'maria');
    expect(sheets.map(({ sheet }) => sheet)).toEqual(tables.map(({ title }) => title.sv.slice(0, 26)));
    for (const [index, { key, columns, rows }] of tables.entries()) {
      const kinds = columns.map(({ kind }) => kind);
      const written = (sheets[index]?.data ?? [])
        .slice(1)
        .map((line) => kinds.map((_, n) => line[n] ?? null));
      expect(written).toEqual(
        rows.map(({ cells }) =>
          cells.map(({ value }, n) =>
            typeof value === 'string' ? harmless(value) : kinds[n] === 'ore' ? Number(value) / 100 : value,
          ),
        ),
      );
      const csv = await csvOf(`figures.csv?table=${key}`, 'maria');
      expect(csv).toHaveLength(rows.length + 1);
    }
  });

  test('are for those who see the page', async () => {
    expect((await get('figures.xlsx', 'karin')).status).toBe(403);
    expect((await get('figures.csv', 'maria')).status).toBe(400);
    expect((await get('figures.xlsx')).status).toBe(401);
  });
});

/** A moment of a sheet is a fraction of a day: what is read back may be a millisecond short. */
const minuteOf = (cell: Date): string =>
  new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().slice(0, 16).replace('T', ' ');
