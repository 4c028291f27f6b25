import type { LoadedCase } from '../doors/case-record.ts';
import { swedishDay } from '../doors/swedish-day.ts';

export type Order = NonNullable<LoadedCase['order']>;

/** The case's own fields that a newly linked order tells: those the case does not know, or knows only from the order it had before. */
export function toldBy(
  order: Order,
  before: Order | null,
  known: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const old: Readonly<Record<string, string>> = before ? factsOf(before) : {};
  return Object.fromEntries(
    Object.entries(factsOf(order)).filter(
      ([key, value]) => known[key] !== value && (!known[key] || known[key] === old[key]),
    ),
  );
}

const factsOf = ({ number, startsAt, ordererName }: Order): Record<string, string> => ({
  guardedOn: swedishDay(startsAt.toISOString()),
  orderer: ordererName,
  orderNumber: number,
});
