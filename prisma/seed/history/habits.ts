/** How the work of a queue goes. Times are shares of the deadline, on average; most are shorter, some much longer. */
export interface Habits {
  response: number;
  solution: number;
  /** Between one answer and the next. */
  update: number;
  /** Shares of the cases. */
  waits: number;
  reopens: number;
  /** Of those that wait for nobody, how many end with the first answer. */
  atOnce: number;
  /** Nobody gets round to them for weeks. */
  stuck: number;
}

const usual: Habits = {
  response: 0.3,
  solution: 0.35,
  update: 0.7,
  waits: 0.25,
  reopens: 0.04,
  atOnce: 0.25,
  stuck: 0.015,
};

/** Disputes take long and come back, terminations are slow, copies are quick: what a manager is to see at a glance. */
const ofQueue: Readonly<Record<string, Partial<Habits>>> = {
  general: { response: 0.2, solution: 0.25, atOnce: 0.6 },
  disputes: {
    response: 0.45,
    solution: 0.6,
    update: 1,
    waits: 0.5,
    reopens: 0.11,
    atOnce: 0.05,
    stuck: 0.04,
  },
  call_outs: {
    response: 0.55,
    solution: 0.55,
    update: 0.9,
    waits: 0.4,
    reopens: 0.08,
    atOnce: 0.15,
    stuck: 0.03,
  },
  extra_guarding: { response: 0.35, solution: 0.5, reopens: 0.06 },
  agreements: { response: 0.4, solution: 0.7, update: 0.95, waits: 0.35, stuck: 0.03 },
  instructions: { response: 0.25, solution: 0.4, waits: 0.3 },
  delivery: { response: 0.2, solution: 0.2, waits: 0.15, reopens: 0.02, atOnce: 0.45 },
  unsorted: { response: 0.35, solution: 0.3, waits: 0.05, reopens: 0.01, atOnce: 0.5 },
};

export const habitsOf = (queue: string): Habits => ({ ...usual, ...ofQueue[queue] });

/** How many of a hundred cases are of the type; what is not named comes seldom. */
const weights: Readonly<Record<string, number>> = {
  general_question: 22,
  invoice_copy: 14,
  invoice_dispute: 14,
  action_invoice_question: 11,
  unsorted: 7,
  extra_guarding_contact: 6,
  cancellation: 5,
  data_change: 5,
  non_customer_action_invoice: 4,
  report_delivery: 4,
  email_invoice_enrolment: 4,
};

export const weightOf = (typeKey: string): number => weights[typeKey] ?? 2;

/** How much slower work goes at that time of the year: July is thin, and the end of the year is long. */
export function seasonOf(at: number): number {
  const month = new Date(at).getUTCMonth();
  return [1, 0.9, 0.9, 0.95, 1, 1.2, 1.6, 1.25, 0.9, 0.9, 1, 1.3][month] ?? 1;
}

const day = 86_400_000;

/** Just now the desk is behind: what came lately takes so many times longer, and more of it lies where nobody looks. */
export function backlogOf(at: number, now: number): { slower: number; stuck: number } {
  const age = now - at;
  return { slower: age < 18 * day ? 4 : 1, stuck: age < 70 * day ? 5 : 1 };
}
