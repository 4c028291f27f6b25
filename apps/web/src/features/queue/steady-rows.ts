interface Row {
  id: string;
  version: number;
}

export interface Steady<R extends Row> {
  /** The rows where they stood, with what is known of them now; `left` is no longer on the page. */
  rows: (R & { left: boolean })[];
  /** Rows of the newest answer that are not shown yet. */
  news: number;
  /** Rows shown that the newest answer does not hold. */
  gone: number;
}

/** Keeps rows from jumping under the cursor: those shown are changed in place, new ones only counted until the person asks for them. */
export function steadyRows<R extends Row>(shown: readonly R[], newest: readonly R[]): Steady<R> {
  const now = new Map(newest.map((row) => [row.id, row]));
  const known = new Set(shown.map(({ id }) => id));
  const rows = shown.map((row) => ({ ...(now.get(row.id) ?? row), left: !now.has(row.id) }));
  return {
    rows,
    news: newest.filter(({ id }) => !known.has(id)).length,
    gone: rows.filter(({ left }) => left).length,
  };
}
