import type { Row, Values, Writing } from '../kind.ts';

/** How an invoice remembers the number of another one that is not known yet. */
export const aboutFlag = (lookup: string): string => `about:${lookup}`;

/** An invoice about one that is not known keeps its number as a flag, to be resolved when that one comes. */
export function withAbout({ values }: Row, unknown: readonly string[], was: Values | null): Values {
  if (!unknown.includes('about')) return {};
  const stated = values.flags ?? was?.flags ?? [];
  const flags = Array.isArray(stated) ? stated.filter((flag) => !String(flag).startsWith('about:')) : [];
  return { about: null, flags: [...flags, aboutFlag(String(values.about))].sort() };
}

/** Ties invoices to those they are about that came later, in this file or after it. */
export async function resolveAbout({ db }: Writing): Promise<void> {
  await db.query(
    `update invoice i set about_invoice_id = f.other, flags = array_remove(i.flags, f.flag), version = i.version + 1
     from (
       select x.id, flag, o.id as other
       from invoice x cross join lateral unnest(x.flags) as flag join invoice o on flag = 'about:' || o.lookup_number
       where cardinality(x.flags) > 0) f
     where f.id = i.id`,
  );
}
