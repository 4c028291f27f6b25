import type { z } from 'zod';
import { AuthorityLine, explainAuthority } from './authority.ts';
import { EndDateLine, explainEndDate } from './end-date.ts';
import { explainIdentify, IdentifyLine } from './identify.ts';
import { explainLateness, LateFeeLine } from './late-fee.ts';
import { explainMatch, MatchLine } from './match.ts';
import { explainOverlap, OverlapLine } from './overlap.ts';
import { explainSupplierInvoice, SupplierInvoiceLine } from './supplier-invoice.ts';
import { explainWorkingTime, WorkingTimeLine } from './working-time.ts';

/** A rule as a line is put to it: a JSON value in, a JSON value out; throws on a line it cannot read. */
export type ExplainRule = (line: unknown) => unknown;

const rule =
  <Line extends z.ZodType>(line: Line, explain: (input: z.infer<Line>) => unknown): ExplainRule =>
  (input) =>
    explain(line.parse(input));

const rules = new Map<string, ExplainRule>([
  ['working-time', rule(WorkingTimeLine, explainWorkingTime)],
  ['identify', rule(IdentifyLine, explainIdentify)],
  ['end-date', rule(EndDateLine, explainEndDate)],
  ['authority', rule(AuthorityLine, explainAuthority)],
  ['match', rule(MatchLine, explainMatch)],
  ['late-fee', rule(LateFeeLine, explainLateness)],
  ['overlap', rule(OverlapLine, explainOverlap)],
  ['supplier-invoice', rule(SupplierInvoiceLine, explainSupplierInvoice)],
]);

export const ruleNames = [...rules.keys()];

/** The rule of a name, if there is one. */
export function ruleNamed(name: string): ExplainRule | undefined {
  return rules.get(name);
}
