import type { Instalment } from './plan.ts';
import { isPlanDay } from './plan-days.ts';

const line = /^(\d{4}-\d\d-\d\d) (\d{1,9}),(\d\d)$/;

/** A plan as it is kept and read by people: a line for each payment, `2026-12-31 830,00`. */
export const writePlan = (plan: readonly Instalment[]): string =>
  plan
    .map(({ dueOn, amountOre }) => {
      const ore = String(amountOre % 100).padStart(2, '0');
      return `${dueOn} ${Math.floor(amountOre / 100)},${ore}`;
    })
    .join('\n');

/** The payments of a written plan; null when a line is none. Whether it may be granted is another question. */
export function parsePlan(written: string): Instalment[] | null {
  const lines = written.split('\n').map((one) => line.exec(one.trim()));
  const plan = lines.flatMap((parts) => {
    const [, dueOn = '', kronor, ore] = parts ?? [];
    return isPlanDay(dueOn) ? [{ dueOn, amountOre: Number(kronor) * 100 + Number(ore) }] : [];
  });
  return plan.length === lines.length ? plan : null;
}
