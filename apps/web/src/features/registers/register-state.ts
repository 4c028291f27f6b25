import type { ListRecords, RecordLink, RegisterInfo } from '@underlag/api/register-records';
import { paths } from '../../shared/paths.ts';

/** Everything a register's list shows by, as it stands in its address. */
export interface RegisterState {
  register: string;
  q: string | null;
  filters: Readonly<Record<string, string>>;
  from: string | null;
  to: string | null;
  /** The row of another register that the list is narrowed to. */
  of: RecordLink | null;
  /** The ends of the pages before this one, oldest first. */
  trail: readonly string[];
}

/** Rows to a page. */
export const PAGE_SIZE = 50;

/** Reads a list's address; what the register does not know counts as not set. */
export function readRegisterState(info: RegisterInfo, params: URLSearchParams): RegisterState {
  const date = (key: string) => (/^\d{4}-\d\d-\d\d$/.test(params.get(key) ?? '') ? params.get(key) : null);
  const [register, ...id] = params.get('av')?.split('.') ?? [];
  const filters = info.filters.flatMap(({ key, choices }): [string, string][] => {
    const chosen = choices.find(({ value }) => value === params.get(key));
    return chosen ? [[key, chosen.value]] : [];
  });
  return {
    register: info.register,
    q: params.get('q')?.trim().slice(0, 200) || null,
    filters: Object.fromEntries(filters),
    from: info.days && date('from'),
    to: info.days && date('to'),
    of: register && id.length > 0 ? { register, id: id.join('.') } : null,
    trail: params.getAll('after'),
  };
}

/** The query of a list's address. */
export function writeRegisterState({ q, filters, from, to, of, trail }: RegisterState): URLSearchParams {
  const params = new URLSearchParams(filters);
  if (q) params.set('q', q);
  if (from) params.set('from', from);
  if (to) params.set('to', to);
  if (of) params.set('av', `${of.register}.${of.id}`);
  for (const after of trail) params.append('after', after);
  return params;
}

/** The address after something that narrows the list changed: page one again. */
export const narrowed = (state: RegisterState, change: Partial<RegisterState>): URLSearchParams =>
  writeRegisterState({ ...state, ...change, trail: [] });

/** Whether anything narrows the list. */
export const isNarrowed = ({ q, filters, from, to, of }: RegisterState): boolean =>
  Boolean(q || from || to || of) || Object.keys(filters).length > 0;

/** What the server is asked for. */
export const inputOf = ({ trail, ...state }: RegisterState): ListRecords => ({
  ...state,
  filters: { ...state.filters },
  after: trail.at(-1) ?? null,
  size: PAGE_SIZE,
});

/** The address of the whole list as a file. */
export const registerFile = (state: RegisterState, format: 'csv' | 'xlsx'): string =>
  `/api/exports/register/${state.register}.${format}?${writeRegisterState({ ...state, trail: [] })}`;

/** The address of the list of what belongs to a row. */
export const listOf = (register: string, of: RecordLink): string =>
  `${paths.register(register)}?${new URLSearchParams({ av: `${of.register}.${of.id}` })}`;

/** Where a value leads: a case, a customer's own page, or a row. */
export function addressOf({ register, id }: RecordLink): string {
  if (register === 'arenden') return paths.case(id);
  return register === 'kunder' ? paths.customer(id) : paths.record(register, id);
}
