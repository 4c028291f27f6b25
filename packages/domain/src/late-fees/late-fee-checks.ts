import { agreed, ceiling, debtor, onCost, once, reckoned } from './charge-checks.ts';
import { delivery, hold, inTime } from './course-checks.ts';
import type { Interest } from './interest-of.ts';
import type { LateFeeCheck, LateFeeFacts } from './late-fee.ts';

/** Every question that concerns the kind of charge, in the order in which they decide. */
export function checksOf(facts: LateFeeFacts, interest: Interest | null): LateFeeCheck[] {
  const { kind } = facts.charge;
  return [
    inTime(facts),
    ...(kind === 'compensation' ? [debtor(facts)] : []),
    ...(kind === 'reminder' ? [agreed(facts)] : []),
    ...(kind === 'interest' ? [onCost(facts)] : [once(facts)]),
    hold(facts),
    delivery(facts),
    interest ? reckoned(facts, interest) : ceiling(facts),
  ];
}
