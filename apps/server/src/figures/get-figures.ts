import type { Figures, FiguresOf } from '@underlag/api/figures';
import { caseType } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { CaseQuery } from '../cases/list-query.ts';
import type { StaffCtx } from '../context.ts';
import { databaseTrouble } from '../db.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import { figureQueries } from './figure-queries.ts';
import { weeksUntil } from './iso-week.ts';
import { type OpenRow, standingFigures } from './standing-figures.ts';
import { type OutcomeRow, type PerWeek, weekFigures } from './week-figures.ts';

/** How many weeks back the page looks, this one included. */
const weeksBack = 12;

interface Waiting {
  state: string;
  type_key: string;
  cases: number;
  medianDays: number;
}

/** The managers' figures of what the actor may see, as of now. */
export async function getFigures(ctx: StaffCtx, of: FiguresOf): Promise<Figures> {
  const { db } = ctx.server;
  const { rows: clock } = await db.pool.query<{ at: Date }>('select now() as at');
  const at = clock[0]?.at ?? new Date(Number.NaN);
  const today = swedishDay(at.toISOString());
  const weeks = weeksUntil(today, weeksBack);
  const queries = figureQueries(ctx.actor, of, weeks[0]?.from ?? today, weeksBack);
  const rowsOf = async <Row extends object>({ name, text, values }: CaseQuery): Promise<Row[]> =>
    (await db.pool.query<Row>({ name, text, values })).rows;
  try {
    const [open, waiting, outcomes, missed, reopened, holds, queues, people] = await Promise.all([
      rowsOf<OpenRow>(queries.open),
      rowsOf<Waiting>(queries.waiting),
      rowsOf<OutcomeRow>(queries.outcomes),
      rowsOf<PerWeek>(queries.missed),
      rowsOf<PerWeek>(queries.reopened),
      rowsOf<Figures['holds'][number]>(queries.holds),
      db.prisma.queue.findMany({ orderBy: { position: 'asc' } }),
      db.prisma.person.findMany({ select: { id: true, name: true } }),
    ]);
    return {
      at: at.toISOString(),
      of,
      ...standingFigures(open, today, queues, people),
      waiting: waiting.map(({ state, type_key, ...figures }) => ({
        state,
        name: caseType(type_key).states[state]?.name ?? text(state, state),
        ...figures,
      })),
      holds,
      weeks: weekFigures(weeks, outcomes, missed, reopened),
    };
  } catch (error) {
    throw databaseTrouble(error) ?? error;
  }
}
