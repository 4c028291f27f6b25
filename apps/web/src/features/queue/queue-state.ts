import type { ListCases } from '@underlag/api/cases';
import { listParams } from '../../shared/list-address.ts';

type Wish<K extends keyof ListCases> = NonNullable<ListCases[K]>;
type Category = Wish<'category'>;

const categories: readonly Category[] = ['new', 'working', 'waiting', 'approval', 'done'];
const dues: readonly Wish<'due'>[] = ['breached', 'at_risk', 'today'];
const channels: readonly Wish<'channel'>[] = ['form', 'email', 'letter', 'phone'];
const contacts: readonly Wish<'contact'>[] = ['overdue'];
const holds: readonly Wish<'hold'>[] = [
  'dispute',
  'non_receipt',
  'extension',
  'plan',
  'wrong_party',
  'credit_pending',
];
const clocks: readonly Wish<'clock'>[] = ['firstResponse', 'nextUpdate', 'solution'];
const outcomes: readonly Wish<'outcome'>[] = ['met', 'missed'];

/** Everything a list shows by: all of it stands in the URL, so a link opens the same list for a colleague with their own rights. */
export interface QueueState {
  list: string;
  open: boolean;
  unassigned: boolean;
  type: string | null;
  category: Category | null;
  assigneeId: string | null;
  customerId: string | null;
  due: Wish<'due'> | null;
  waiting: string | null;
  channel: Wish<'channel'> | null;
  contact: Wish<'contact'> | null;
  hold: Wish<'hold'> | null;
  clock: Wish<'clock'> | null;
  outcome: Wish<'outcome'> | null;
  reopened: boolean;
  from: string | null;
  to: string | null;
  q: string | null;
  sort: 'due' | 'opened';
  /** The ends of the pages before this one, oldest first; empty on the first page. */
  trail: readonly string[];
}

export type Filter = Omit<QueueState, 'list' | 'trail'>;

/** Rows to a page. */
export const PAGE_SIZE = 50;

/** Reads a list's address; what it does not understand counts as not set. */
export function readQueueState(list: string, params: URLSearchParams): QueueState {
  const one = <T extends string>(key: string, known: readonly T[]): T | null =>
    known.find((value) => value === params.get(key)) ?? null;
  const date = (key: string) => (/^\d{4}-\d\d-\d\d$/.test(params.get(key) ?? '') ? params.get(key) : null);
  return {
    list,
    open: params.get('open') !== 'false',
    unassigned: params.get('unassigned') === 'true',
    type: params.get('type') || null,
    category: one('category', categories),
    assigneeId: params.get('assigneeId') || null,
    customerId: params.get('customerId') || null,
    due: one('due', dues),
    waiting: params.get('waiting') || null,
    channel: one('channel', channels),
    contact: one('contact', contacts),
    hold: one('hold', holds),
    clock: one('clock', clocks),
    outcome: one('outcome', outcomes),
    reopened: params.get('reopened') === 'true',
    from: date('from'),
    to: date('to'),
    q: params.get('q')?.slice(0, 200) || null,
    sort: params.get('sort') === 'opened' ? 'opened' : 'due',
    trail: params.getAll('after'),
  };
}

/** The query of a list's address; what is as usual is left out. */
export function writeQueueState(state: QueueState): URLSearchParams {
  const params = listParams(state);
  for (const after of state.trail) params.append('after', after);
  return params;
}

/** The address after a filter changed: page one again. */
export const filtered = (state: QueueState, change: Partial<Filter>): URLSearchParams =>
  writeQueueState({ ...state, ...change, trail: [] });

/** The addresses of the pages after and before this one. */
export const nextPage = (state: QueueState, next: string): URLSearchParams =>
  writeQueueState({ ...state, trail: [...state.trail, next] });
export const previousPage = (state: QueueState): URLSearchParams =>
  writeQueueState({ ...state, trail: state.trail.slice(0, -1) });

/** What the server is asked for. */
export const inputOf = ({ trail, ...state }: QueueState): ListCases => ({
  ...state,
  after: trail.at(-1) ?? null,
  size: PAGE_SIZE,
});

/** A list without any filter. */
export const unfiltered = {
  unassigned: false,
  type: null,
  category: null,
  assigneeId: null,
  customerId: null,
  due: null,
  waiting: null,
  channel: null,
  contact: null,
  hold: null,
  clock: null,
  outcome: null,
  reopened: false,
  from: null,
  to: null,
  q: null,
} satisfies Partial<Filter>;

/** How many filters narrow the list; what a clock or a return is narrowed by counts with it. */
export function narrowings(state: QueueState): number {
  const { outcome: _, from: _from, to: _to, ...filters } = unfiltered;
  const days = !state.clock && !state.reopened && Boolean(state.from || state.to);
  const set = Object.keys(filters).filter((key) => Boolean(state[key as keyof typeof filters]));
  return set.length + (days ? 1 : 0);
}

/** Whether the list is of what once happened, or of holds: open and ended cases alike. */
export const spansEnded = ({ clock, reopened, hold }: QueueState): boolean =>
  Boolean(clock || hold) || reopened;
