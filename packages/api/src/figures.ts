import { z } from 'zod';
import { HoldReason } from './case-lists.ts';
import { Day, Id, Instant, Ore, Text } from './shared.ts';

/** Whose figures: of one queue, type or person, or of all; `none` is nobody's cases. */
export const FiguresOf = z.strictObject({
  queue: z.string().max(40).nullish(),
  type: z.string().max(40).nullish(),
  person: z.union([Id, z.literal('none')]).nullish(),
});
export type FiguresOf = z.infer<typeof FiguresOf>;

/** Open cases, and those of them that are late, nearly late, and due before midnight but not late yet. */
export const Standing = z.object({ open: z.int(), breached: z.int(), atRisk: z.int(), dueToday: z.int() });
export type Standing = z.infer<typeof Standing>;

/** Rounds of a clock that ended in a week; an update that is missed twice in one case is two rounds of one case. */
export const Met = z.object({ met: z.int(), missed: z.int(), missedCases: z.int() });
export type Met = z.infer<typeof Met>;

/** An ISO week from Monday to Sunday in Sweden: how its clocks ended, and how many cases ended and came back. */
export const WeekFigures = z.object({
  year: z.int(),
  week: z.int(),
  from: Day,
  to: Day,
  firstResponse: Met,
  nextUpdate: Met,
  solution: Met,
  ended: z.int(),
  reopened: z.int(),
});
export type WeekFigures = z.infer<typeof WeekFigures>;

/** The managers' figures as of one moment. */
export const Figures = z.object({
  at: Instant,
  of: FiguresOf,
  total: Standing.extend({ contactOverdue: z.int() }),
  queues: z.array(Standing.extend({ key: z.string(), name: Text })),
  types: z.array(Standing.extend({ key: z.string(), name: Text })),
  /** `id` is null for cases that nobody has. */
  people: z.array(Standing.extend({ id: Id.nullable(), name: z.string().nullable() })),
  /** Open cases by the Swedish days since they were opened; `from` is null for the oldest. */
  ages: z.array(z.object({ days: z.string(), from: Day.nullable(), to: Day, cases: z.int() })),
  /** Why cases wait, and the median of the whole days they have waited. */
  waiting: z.array(z.object({ state: z.string(), name: Text, cases: z.int(), medianDays: z.int() })),
  /** Standing dunning holds by their reason. */
  holds: z.array(z.object({ reason: HoldReason, cases: z.int(), amountOre: Ore })),
  /** The last twelve weeks, the oldest first, this one included. */
  weeks: z.array(WeekFigures),
});
export type Figures = z.infer<typeof Figures>;
