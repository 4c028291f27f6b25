import type pg from 'pg';
import { demoCallOuts } from '../call-outs/demo-call-outs.ts';
import { demoStaff } from '../cast.ts';

/** What the demo holds already. */
export interface Stock {
  customers: number;
  agreements: number;
  authorities: number;
  invoices: number;
  callOuts: number;
  reports: number;
  /** Call-outs that bill a report again, that rest on none, and that another company's centre commissioned for no customer of ours. */
  double: number;
  missing: number;
  foreign: number;
  /** Members of staff by their key. */
  people: ReadonlyMap<string, string>;
}

/** Counts it. */
export async function stock(client: pg.Client): Promise<Stock> {
  const { rows } = await client.query<
    Pick<Stock, 'customers' | 'agreements' | 'authorities' | 'invoices' | 'callOuts' | 'reports'>
  >(`
    select (select count(*)::int from customer) as customers,
      (select count(*)::int from agreement) as agreements,
      (select count(*)::int from authority) as authorities,
      (select count(*)::int from invoice) as invoices,
      (select count(*)::int from call_out) as "callOuts",
      (select count(*)::int from incident_report) as reports`);
  const [counted] = rows;
  if (!counted) throw new Error('nothing was counted');
  const { rows: staff } = await client.query<{ id: string; email: string }>('select id, email from person');
  const people = staff.map(({ id, email }): [string, string] => [
    demoStaff.find((one) => one.email === email)?.key ?? email,
    id,
  ]);
  const { callOuts } = demoCallOuts;
  return {
    ...counted,
    double: callOuts.filter(({ secondOf }) => secondOf !== null).length,
    missing: callOuts.filter(({ truth }) => truth.length === 0).length,
    foreign: callOuts.filter(({ callOut }) => callOut.customer === null).length,
    people: new Map(people),
  };
}
