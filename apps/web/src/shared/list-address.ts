import type { ListWish } from '@underlag/api/figure-tables';
import { paths } from './paths.ts';

const words = [
  'type',
  'category',
  'assigneeId',
  'customerId',
  'due',
  'waiting',
  'channel',
  'contact',
  'hold',
  'clock',
  'outcome',
  'from',
  'to',
  'q',
] as const;

/** The query of a list's address, by the names the server knows; what is as usual is left out. */
export function listParams(wish: ListWish): URLSearchParams {
  const params = new URLSearchParams();
  if (wish.open === false) params.set('open', 'false');
  if (wish.unassigned) params.set('unassigned', 'true');
  if (wish.reopened) params.set('reopened', 'true');
  for (const key of words) {
    const value = wish[key];
    if (value) params.set(key, value);
  }
  if (wish.sort === 'opened') params.set('sort', 'opened');
  return params;
}

/** The address of the page that shows the list. */
export function listAddress(wish: ListWish): string {
  const params = String(listParams(wish));
  return `${paths.list(wish.list ?? 'all')}${params && `?${params}`}`;
}

/** The address of the list as a file. */
export const listFile = (wish: ListWish, format: 'csv' | 'xlsx'): string => {
  const params = listParams(wish);
  params.set('list', wish.list ?? 'all');
  return `/api/exports/cases.${format}?${params}`;
};
