import type pg from 'pg';
import { answerLabelled } from '../call-outs/answer-labelled.ts';
import { insertRows, type Row } from '../volume/insert-rows.ts';
import type { Random } from '../volume/random.ts';
import type { BulkCustomer } from '../volume/register.ts';
import { type CallOutRows, callOutRows } from './call-out-rows.ts';
import { customerRows } from './customer-rows.ts';
import { invoiceRows } from './invoice-rows.ts';
import type { MadeCustomer, MadeInvoice } from './made.ts';
import { type Aftermath, makeAftermath, makeFees } from './make-aftermath.ts';
import { makeCallOuts } from './make-call-outs.ts';
import { makeCustomers } from './make-customers.ts';
import { amountsOf, makeInvoices } from './make-invoices.ts';
import { makeRights } from './make-rights.ts';
import { rightRows, storeForms } from './right-rows.ts';
import { stock } from './stock.ts';

/** What the company is to hold in all, its named customers included. */
const target = {
  customers: 200,
  agreements: 350,
  authorities: 900,
  invoices: 6000,
  callOuts: 1500,
  reports: 1400,
  double: 60,
  missing: 120,
  foreign: 80,
};

export interface CompanyWish {
  random: Random;
  /** Milliseconds. */
  now: number;
  storeFile: (bytes: Uint8Array) => Promise<string>;
}

/** Gives the demo its customers at large with all they have, beside those that have a name in the sample mail. */
export async function loadCompany(client: pg.Client, wish: CompanyWish): Promise<BulkCustomer[]> {
  const { random, now } = wish;
  const there = await stock(client);
  const left = (key: keyof typeof target) => Math.max(0, target[key] - there[key]);
  const customers = makeCustomers(
    random,
    { customers: left('customers'), agreements: left('agreements') },
    now,
  );
  await insertRows(client, customerRows(random, customers));
  const rights = makeRights(random, customers, left('authorities'), now);
  await insertRows(client, rightRows(random, rights, await storeForms(customers, rights, wish.storeFile)));

  const labelled = makeCallOuts(
    customers,
    {
      callOuts: left('callOuts'),
      reports: left('reports'),
      double: left('double'),
      missing: left('missing'),
      foreign: left('foreign'),
    },
    now,
  );
  const calledOut = callOutRows(random, customers, answerLabelled(labelled), labelled.reports, there.people);
  const invoices = billed(wish, customers, left('invoices'), calledOut);
  const written = invoiceRows(random, invoices);
  for (const rows of inLots(written)) await insertRows(client, rows);
  for (const rows of inLots(calledOut.rows)) await insertRows(client, rows);
  return customers.map((customer) =>
    asBulk(
      customer,
      invoices.map(({ invoice }) => invoice),
    ),
  );
}

/** Everything that is billed, with what became of it. Fees follow from the rest; they take the place of the oldest that nothing follows from. */
function billed(
  { random, now }: CompanyWish,
  customers: readonly MadeCustomer[],
  wanted: number,
  { invoices: callOuts }: CallOutRows,
): Aftermath[] {
  let number = 420_000_000;
  const next = () => {
    number += 1 + random.below(7);
    return String(number);
  };
  const room = wanted - callOuts.length;
  const regular = makeInvoices(random, customers, room, now, next);
  const first = [...regular, ...callOuts].map((invoice) => makeAftermath(random, invoice, now));
  const fees = makeFees(random, first, now, next);
  const charged = new Set(fees.map(({ aboutId }) => aboutId));
  const spare = first.filter(({ invoice }) => invoice.kind === 'subscription' && !charged.has(invoice.id));
  const dropped = new Set(spare.slice(0, fees.length));
  return [...first.filter((one) => !dropped.has(one)), ...fees.map((fee) => makeAftermath(random, fee, now))];
}

/** In lots that go through in one statement each; tables in the order in which they refer to one another. */
function* inLots(
  tables: Readonly<Record<string, readonly Row[]>>,
): Generator<Record<string, readonly Row[]>> {
  const lot = 2000;
  for (const [table, rows] of Object.entries(tables))
    for (let from = 0; from < rows.length; from += lot) yield { [table]: rows.slice(from, from + lot) };
}

function asBulk(customer: MadeCustomer, all: readonly MadeInvoice[]): BulkCustomer {
  const [contact] = customer.contacts;
  if (!contact) throw new Error(`${customer.number} has no contact`);
  const theirs = all.filter((invoice) => invoice.customer === customer).slice(-8);
  return {
    id: customer.id,
    number: customer.number,
    name: customer.name,
    address: customer.billingAddress,
    contactId: contact.id,
    contactName: contact.name,
    contactAddress: contact.email,
    invoices: theirs.map((invoice) => {
      const { netOre, vatOre } = amountsOf(invoice);
      return { id: invoice.id, number: invoice.number, totalOre: netOre + vatOre };
    }),
  };
}
