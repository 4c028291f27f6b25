import type { Carrying } from './carry-out.ts';

/** The case with the fields that the move brings along, for what is written about them in the same breath. */
export const afterMove = (carrying: Carrying): Carrying => {
  const { record, fields } = carrying;
  return { ...carrying, record: { ...record, facts: { ...record.facts, fields } } };
};
