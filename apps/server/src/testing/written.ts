import { expect } from 'vitest';
import type { Desk } from './desk.ts';

/** Runs something and answers with the kinds of the events it wrote, on cases and in the administrators' log, in order. */
export async function eventsOf(desk: Desk, act: () => Promise<unknown>): Promise<string[]> {
  const before = new Set((await log(desk)).map(({ key }) => key));
  await act();
  return (await log(desk)).filter(({ key }) => !before.has(key)).map(({ kind }) => kind);
}

async function log({ owner }: Desk): Promise<{ key: string; kind: string }[]> {
  const { rows } = await owner.query(`
    select case_id || '/' || seq as key, kind, at, seq from case_event
    union all select id::text, kind, at, 0 from admin_event order by at, seq`);
  return rows;
}

/** Runs something and expects that not one row of any table, nor a job, is different after it. Rate limits are counted on purpose. */
export async function nothingWritten<T>(desk: Desk, act: () => Promise<T>): Promise<T> {
  const before = await digest(desk);
  const result = await act();
  expect(await digest(desk)).toEqual(before);
  return result;
}

const digests = new WeakMap<Desk, string>();

/** Each table's rows as one digest, so that a difference names its table. */
async function digest(desk: Desk): Promise<Record<string, string>> {
  const query = digests.get(desk) ?? (await digestQuery(desk));
  digests.set(desk, query);
  const { rows } = await desk.owner.query<{ name: string; digest: string }>(query);
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}

async function digestQuery({ owner }: Desk): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname = 'public' and tablename <> 'rate_limit' or tablename = '_private_jobs'`);
  return rows
    .map(
      ({ name }) =>
        `select '${name}' as name, md5(string_agg(t::text, '' order by t::text)) as digest from ${name} t`,
    )
    .join(' union all ');
}
