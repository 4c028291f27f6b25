import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';

/** One line of the result; times in milliseconds, `ratio` is the median over the floor's median of the same run. */
export interface Measure {
  id: string;
  cases: number;
  medianMs: number;
  p95Ms: number;
  perSecond16: number;
  floorMs: number;
  ratio: number;
}

export const machine = (): string =>
  `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform}`;

/** Puts the result where the README and the acceptance look for it. */
export function writeResult(measures: readonly Measure[], date: string): string {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'latest.json');
  writeFileSync(file, `${JSON.stringify({ measures, machine: machine(), date }, null, 2)}\n`);
  return file;
}

const columns = ['what', '', 'cases', 'median ms', 'p95 ms', '16 clients /s', 'floor ms', '× floor'];
const widths = [10, 26, 8, 10, 8, 14, 9, 8];

export const heading = (): string => line(columns);

/** One measure as a line under the heading. */
export const tableLine = (what: string, measure: Measure): string =>
  line([
    measure.id,
    what,
    String(measure.cases),
    measure.medianMs.toFixed(2),
    measure.p95Ms.toFixed(2),
    measure.perSecond16.toFixed(0),
    measure.floorMs.toFixed(2),
    measure.ratio.toFixed(2),
  ]);

const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' ');

/** The manager's view may take so long at any size, in milliseconds. */
const viewGoalMs = 120;

/** Whether the manager's view keeps to its goal, at the largest load. */
export function viewGoal(measures: readonly Measure[]): string | null {
  const view = measures.filter(({ id }) => id === 'S7').sort((a, b) => b.cases - a.cases)[0];
  if (!view) return null;
  const kept = view.medianMs <= viewGoalMs ? 'kept' : 'missed';
  return `S7 at ${view.cases} cases takes ${view.medianMs.toFixed(0)} ms; the goal of ${viewGoalMs} ms is ${kept}.`;
}

/** How much the first page grows with the cases: the goal is at most 1.2 from the smallest load to the largest. */
export function growth(measures: readonly Measure[]): string | null {
  const pages = measures.filter(({ id }) => id === 'S1').sort((a, b) => a.cases - b.cases);
  const [least, most] = [pages[0], pages.at(-1)];
  if (!least || !most || least === most) return null;
  return `S1 at ${most.cases} cases takes ${(most.medianMs / least.medianMs).toFixed(2)} × its time at ${least.cases}.`;
}
