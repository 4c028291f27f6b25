import type { LabelledSet } from './labelled.ts';
import { makeLabelled } from './make-labelled.ts';
import { namedCallOuts } from './named-call-outs.ts';

const year = makeLabelled({
  seed: 104_233,
  visits: 108,
  from: '2026-02-02T00:00:00Z',
  to: '2026-11-05T00:00:00Z',
  firstInvoice: 306_170_100,
  firstReport: 598_100,
});

/** Most of a year's call-outs of the demo, and those its messages speak of. */
export const demoCallOuts: LabelledSet = {
  callOuts: [...year.callOuts, ...namedCallOuts.callOuts],
  reports: [...year.reports, ...namedCallOuts.reports],
};
