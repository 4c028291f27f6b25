import { pipeline } from 'node:stream/promises';
import { ListCases } from '@underlag/api/cases';
import { type FigureTable, figureTables, tableKeys } from '@underlag/api/figure-tables';
import { FiguresOf } from '@underlag/api/figures';
import { ListRecords } from '@underlag/api/register-records';
import { holds, type Permission } from '@underlag/domain/access';
import { text } from '@underlag/domain/text';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import { notFound } from '../errors.ts';
import { getFigures } from '../figures/get-figures.ts';
import { limit } from '../limits.ts';
import { parseInput } from '../parse-input.ts';
import { lacks } from '../trpc.ts';
import { caseColumns } from './case-columns.ts';
import { everyCase } from './every-case.ts';
import { registerSheet } from './register-sheet.ts';
import { reserve } from './reserve.ts';
import type { Sheet, Value } from './sheet.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

type CtxOf = (req: Request) => Promise<StaffCtx>;
const Format = z.enum(['csv', 'xlsx']);

/** Lists and figures as files, by the same address, rights and order as their pages; who took what out is logged. */
export function exportsRoute(ctxOf: CtxOf): Router {
  return Router()
    .get('/exports/cases.:format', async (req, res) => {
      const ctx = await permitted(await ctxOf(req), ['list.export']);
      const format = parseInput(Format, req.params.format);
      const wish = wishOf(req.query);
      const day = await logged(ctx, req);
      await reserve(ctx.server, () => send(res, `arenden-${day}`, format, [casesSheet(ctx, wish)]));
    })
    .get('/exports/register/:register.:format', async (req, res) => {
      const ctx = await permitted(await ctxOf(req), ['registers.read', 'list.export']);
      const format = parseInput(Format, req.params.format);
      const wish = registerWishOf(req.params.register, req.query);
      const sheet = await registerSheet(ctx, wish);
      const day = await logged(ctx, req);
      await reserve(ctx.server, () => send(res, `${wish.register}-${day}`, format, [sheet]));
    })
    .get('/exports/figures.:format', async (req, res) => {
      const ctx = await permitted(await ctxOf(req), ['sla.read', 'list.export']);
      const format = parseInput(Format, req.params.format);
      const { table, ...of } = parseInput(format === 'csv' ? OneTable : SomeTables, req.query);
      const tables = figureTables(await getFigures(ctx, of), ctx.actor.locale);
      const day = await logged(ctx, req);
      await send(
        res,
        `ledning-${day}${table ? `-${table}` : ''}`,
        format,
        tables.filter(({ key }) => !table || key === table).map((found) => figureSheet(ctx, found)),
      );
    });
}

const OneTable = FiguresOf.extend({ table: z.enum(tableKeys) });
const SomeTables = FiguresOf.extend({ table: z.enum(tableKeys).nullish() });

async function permitted(ctx: StaffCtx, asked: readonly Permission[]): Promise<StaffCtx> {
  const missing = asked.find((permission) => !holds(ctx.actor, permission));
  if (missing) throw lacks(missing);
  await limit(ctx.server, 'export', ctx.actor.personId, { points: 60, seconds: 600 });
  return ctx;
}

/** The list that an address of the queue page names. */
function wishOf(query: Request['query']): ListCases {
  const { after: _, ...given } = query;
  return parseInput(ListCases, {
    ...given,
    open: query.open !== 'false',
    unassigned: query.unassigned === 'true',
    reopened: query.reopened === 'true',
  });
}

/** The list that an address of a register's page names: its own words, all else its filters. */
function registerWishOf(register: string, query: Request['query']): ListRecords {
  const { q, from, to, av, after: _, ...filters } = query;
  const [owner, id] = typeof av === 'string' ? av.split('.') : [];
  return parseInput(ListRecords, { register, q, from, to, filters, of: av ? { register: owner, id } : null });
}

function casesSheet(ctx: StaffCtx, wish: ListCases): Sheet {
  const { locale } = ctx.actor;
  const columns = caseColumns(wish.open);
  return {
    name: text('Ärenden', 'Cases')[locale],
    columns: columns.map(({ name, kind }) => ({ name: name[locale], kind })),
    pages: pagesOf(everyCase(ctx, wish), (row) => columns.map(({ of }) => of(row, locale))),
  };
}

async function* pagesOf<Row>(pages: AsyncGenerator<Row[]>, of: (row: Row) => Value[]) {
  for await (const page of pages) yield page.map(of);
}

const figureSheet = ({ actor: { locale } }: StaffCtx, { title, columns, rows }: FigureTable): Sheet => ({
  name: title[locale],
  columns: columns.map(({ name, kind }) => ({ name: name[locale], kind })),
  pages: [rows.map(({ cells }) => cells.map(({ value }) => value))],
});

/** Keeps who took what out of the house; answers with the day it is. */
async function logged({ server, actor }: StaffCtx, req: Request): Promise<string> {
  return write(server, async ({ db, now }) => {
    await db.readLog.create({
      data: { personId: actor.personId, what: 'export', targetId: req.originalUrl.slice(0, 2000) },
    });
    return swedishDay(now);
  });
}

const files = {
  csv: { type: 'text/csv; charset=utf-8', made: ([sheet]: readonly Sheet[]) => sheet && writeCsv(sheet) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    made: writeXlsx,
  },
};

async function send(
  res: Response,
  name: string,
  format: z.infer<typeof Format>,
  sheets: readonly Sheet[],
): Promise<void> {
  const { type, made } = files[format];
  const file = made(sheets);
  if (!file) throw notFound(text('Tabellen', 'The table'));
  res.set({
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}.${format}"`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  try {
    await pipeline(file, res);
  } catch (error) {
    // Who closes the page in the middle of a download has seen enough of it.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'))
      throw error;
  }
}
