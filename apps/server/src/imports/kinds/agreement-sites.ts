import type { Asking } from '../house.ts';
import { type Fault, faultIn, type Judged, type Row, type Writing } from '../kind.ts';

/** The numbers of an agreement's sites, in order. */
export const sitesOf = `(select coalesce(json_agg(s.number order by s.number collate "C"), '[]'::json)
  from agreement_site x join site s on s.id = x.site_id where x.agreement_id = e.id)`;

/** Sites that are not there, or another customer's. */
export async function sitesOfOthers(
  db: Asking,
  rows: readonly Row[],
): Promise<ReadonlyMap<number, readonly Fault[]>> {
  const named = rows.flatMap(({ line, key, values: { customer = null, sites } }) =>
    Array.isArray(sites) ? sites.map((site) => ({ line, key, customer, site })) : [],
  );
  const { rows: found } = await db.query<{ line: number; site: string; known: boolean }>(
    `select r.line, r.site, s.id is not null as known
     from jsonb_to_recordset($1::jsonb) as r(line int, key text, customer text, site text)
     left join site s on s.number = r.site
     where s.id is null or s.customer_id is distinct from coalesce(
       (select c.id from customer c where c.number = r.customer),
       (select a.customer_id from agreement a where a.number = r.key))`,
    [JSON.stringify(named)],
  );
  const faults = found.map(({ line, site, known }): [number, Fault] => [
    line,
    known
      ? faultIn(
          'sites',
          `Objektet ${site} hör till en annan kund.`,
          `The site ${site} is another customer’s.`,
          site,
        )
      : faultIn('sites', `Objektet ${site} finns inte.`, `The site ${site} does not exist.`, site),
  ]);
  return new Map(
    [...Map.groupBy(faults, ([line]) => line)].map(([line, all]) => [line, all.map(([, fault]) => fault)]),
  );
}

/** Makes an agreement's sites those of the file, where the file names any. */
export async function keepSites({ db }: Writing, rows: readonly Judged[]): Promise<void> {
  const stated = rows.flatMap(({ id, values: { sites } }) => (Array.isArray(sites) ? [{ id, sites }] : []));
  if (stated.length === 0) return;
  const document = JSON.stringify(stated);
  await db.query(
    `delete from agreement_site x using jsonb_to_recordset($1::jsonb) as r(id uuid, sites jsonb)
     where x.agreement_id = r.id
       and not exists (select from site s where s.id = x.site_id and r.sites ? s.number)`,
    [document],
  );
  await db.query(
    `insert into agreement_site (agreement_id, site_id)
     select r.id, s.id from jsonb_to_recordset($1::jsonb) as r(id uuid, sites jsonb)
       cross join lateral jsonb_array_elements_text(r.sites) as n(number)
       join site s on s.number = n.number
     on conflict do nothing`,
    [document],
  );
}
