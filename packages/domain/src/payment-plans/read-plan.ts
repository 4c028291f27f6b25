import { kronor, type Text, text } from '../text/index.ts';
import { type Instalment, planLimits, planSumOf } from './plan.ts';
import { daysAfter } from './plan-days.ts';

/** Money that came in: öre, below zero when it was taken back, and the day it counts from. */
export interface PlanPayment {
  paidOn: string;
  amountOre: number;
}

export interface PlanCourse {
  plan: readonly Instalment[];
  /** What the payer owed before any of `payments`, in öre; what has been credited since is off it. */
  owedOre: number;
  /** How much of it was to be credited, by orders that have failed since the payer could count on them. */
  failedCreditOre?: number;
  payments: readonly PlanPayment[];
  today: string;
}

/** One payment of the plan as it stands: `late` is still within the days of grace, `missed` is past them. */
export interface PlanRow extends Instalment {
  position: number;
  state: 'paid' | 'coming' | 'late' | 'missed';
  /** What is still lacking for it, in öre. */
  lackingOre: number;
}

export interface PlanReading {
  verdict: 'running' | 'kept' | 'broken';
  rows: PlanRow[];
  leftOre: number;
  /** The first payment that was missed, counted from 1, and the last day it would have been in time. */
  brokenBy: { position: number; lastDay: string } | null;
  /** What must come in next, and by when; null when nothing is left. */
  next: { dueOn: string; amountOre: number } | null;
  /** How the verdict was found, in order of date. */
  steps: (Text & { date: string })[];
}

/**
 * How a plan is going on `today`. After each payment's last day (its due day and the days of grace) no more may be left to pay
 * than the payments that remain; the first day on which more was left broke the plan, whatever comes in later. A payment
 * counts from its own day, however it was split, and one ahead of time counts for those to come. A credit that has failed is
 * ours to put right: it breaks nothing, and the plan is kept only once it is settled.
 */
export function readPlan({ plan, owedOre, failedCreditOre = 0, payments, today }: PlanCourse): PlanReading {
  const leftOf = (owed: number, day: string) =>
    Math.max(
      0,
      payments.reduce((left, { paidOn, amountOre }) => (paidOn <= day ? left - amountOre : left), owed),
    );
  const leftOn = (day: string) => leftOf(owedOre - failedCreditOre, day);
  const leftOre = leftOn(today);
  const checks = plan.map((instalment, index) => {
    const lastDay = daysAfter(instalment.dueOn, planLimits.graceDays);
    const mayRemainOre = planSumOf(plan.slice(index + 1));
    const remainedOre = leftOn(lastDay < today ? lastDay : today);
    return { ...instalment, position: index + 1, lastDay, mayRemainOre, remainedOre };
  });
  const isMissed = (check: (typeof checks)[number]) =>
    check.lastDay < today && check.remainedOre > check.mayRemainOre;
  const missed = checks.find(isMissed) ?? null;
  const rows = checks.map((check): PlanRow => {
    const { position, dueOn, amountOre, mayRemainOre } = check;
    const lackingOre = Math.min(amountOre, Math.max(0, leftOre - mayRemainOre));
    const open = dueOn >= today ? 'coming' : check.lastDay < today ? 'missed' : 'late';
    return { position, dueOn, amountOre, lackingOre, state: lackingOre === 0 ? 'paid' : open };
  });
  const next = rows.find(({ lackingOre }) => lackingOre > 0);
  return {
    verdict: missed ? 'broken' : leftOf(owedOre, today) === 0 ? 'kept' : 'running',
    rows,
    leftOre,
    brokenBy: missed && { position: missed.position, lastDay: missed.lastDay },
    next: next ? { dueOn: next.dueOn, amountOre: next.lackingOre } : null,
    steps: checks.filter(({ lastDay }) => lastDay < today).map((check) => stepOf(check, isMissed(check))),
  };
}

interface Check extends Instalment {
  position: number;
  lastDay: string;
  mayRemainOre: number;
  remainedOre: number;
}

function stepOf({ position, dueOn, lastDay, mayRemainOre, remainedOre }: Check, missed: boolean) {
  const [may, was] = [kronor(mayRemainOre), kronor(remainedOre)];
  const says = text(
    `Betalning ${position} förföll ${dueOn} och kunde göras till och med ${lastDay} (${planLimits.graceDays} dagars marginal). Då fick högst ${may.sv} återstå; ${was.sv} återstod: ${missed ? 'inte betald i tid' : 'betald i tid'}.`,
    `Payment ${position} was due ${dueOn} and could be made until ${lastDay} (${planLimits.graceDays} days of grace). At most ${may.en} might be left then; ${was.en} was: ${missed ? 'not paid in time' : 'paid in time'}.`,
  );
  return { ...says, date: lastDay };
}
