interface Row {
  id: string;
}

export interface Steady<R extends Row> {
  /** The rows where they stood, with what is known of them now. */
  rows: readonly R[];
  /** Those of them that the newest answer does not hold. */
  left: ReadonlySet<string>;
  /** Rows of the newest answer that are not shown yet. */
  news: number;
}

/** Keeps rows from jumping under the cursor: those shown are changed in place, new ones only counted until the person asks for them. */
export function steadyRows<R extends Row>(shown: readonly R[], newest: readonly R[]): Steady<R> {
  const now = new Map(newest.map((row) => [row.id, row]));
  const known = new Set(shown.map(({ id }) => id));
  return {
    rows: shown.map((row) => now.get(row.id) ?? row),
    left: new Set([...known].filter((id) => !now.has(id))),
    news: newest.filter(({ id }) => !known.has(id)).length,
  };
}
