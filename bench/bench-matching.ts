import { demoCallOuts } from '@underlag/prisma/seed/call-outs/demo-call-outs';
import type { LabelledSet } from '@underlag/prisma/seed/call-outs/labelled';
import { makeLabelled } from '@underlag/prisma/seed/call-outs/make-labelled';
import { matchingLines, measureMatching, missedPromises } from './matching.ts';

/** The labelled sets: the demo's own, and a larger one of its kind. */
export const labelledSets: Readonly<Record<string, LabelledSet>> = {
  demo: demoCallOuts,
  'a year': makeLabelled({
    seed: 400,
    visits: 400,
    from: '2025-11-01T00:00:00Z',
    to: '2026-10-31T00:00:00Z',
    firstInvoice: 305_000_000,
    firstReport: 500_000,
  }),
};

/** npm run bench -- matching: the promises of G10 on the labelled sets. Answers whether all were kept. */
export function benchMatching(): boolean {
  const missed = Object.entries(labelledSets).flatMap(([name, set]) => {
    const figures = measureMatching(set);
    console.log(matchingLines(name, figures));
    return missedPromises(figures).map((promise) => `${name}: ${promise}`);
  });
  for (const promise of missed) console.error(`Not kept: ${promise}`);
  return missed.length === 0;
}
