import type { FiguresOf } from '@underlag/api/figures';

const keys = ['queue', 'type', 'person'] as const;

/** Whose figures the address names. */
export const readFigures = (params: URLSearchParams): FiguresOf => ({
  queue: params.get('queue') || null,
  type: params.get('type') || null,
  person: params.get('person') || null,
});

/** The query of the address of these figures. */
export function writeFigures(of: FiguresOf): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of keys) {
    const value = of[key];
    if (value) params.set(key, value);
  }
  return params;
}

/** The address of the figures as a file: of one table, or of all where none is named. */
export function figuresFile(of: FiguresOf, format: 'csv' | 'xlsx', table?: string): string {
  const params = writeFigures(of);
  if (table) params.set('table', table);
  const query = String(params);
  return `/api/exports/figures.${format}${query && `?${query}`}`;
}
