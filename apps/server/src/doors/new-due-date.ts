import { swedishDay } from './swedish-day.ts';

/** How long a customer has to pay what a decision upholds (decision 0017). */
const daysAfterDecision = 14;

/** The last day to pay what is upheld: the invoice's own, but never sooner than fourteen days from now. */
export function newDueDate(dueOn: string, now: string): string {
  const later = swedishDay(new Date(Date.parse(now) + daysAfterDecision * 86_400_000).toISOString());
  return later > dueOn ? later : dueOn;
}
