import type { Fault, LabelledSet } from '../call-outs/labelled.ts';
import { makeLabelled } from '../call-outs/make-labelled.ts';
import type { GuardedPlace } from '../call-outs/places.ts';
import type { MadeCustomer } from './made.ts';
import { dayOf } from './make-customers.ts';

/** How many there are to be: call-out invoices and reports, and among them those that bill a report again, rest on none, or come from another company's centre. */
export interface CallOutsWanted {
  callOuts: number;
  reports: number;
  double: number;
  missing: number;
  foreign: number;
}

const day = 86_400_000;
const ties = 12;

/** A year of call-outs at the customers' sites and at strangers' doors, with their reports. */
export function makeCallOuts(
  customers: readonly MadeCustomer[],
  wanted: CallOutsWanted,
  now: number,
): LabelledSet {
  const { double, missing, foreign } = wanted;
  const visits = wanted.callOuts - double;
  const quota: Partial<Record<Fault, number>> = { double, missing, foreign, tie: ties };
  for (const fault of ['misspelt', 'no_reference', 'no_site', 'time_off', 'several'] as const)
    quota[fault] = Math.round(visits * 0.06);
  return makeLabelled({
    seed: 2_028,
    visits,
    from: dayOf(now - 380 * day),
    to: dayOf(now - 16 * day),
    firstInvoice: 500_000_000,
    firstReport: 700_000,
    quota,
    sites: customers.flatMap(placesOf),
    unbilled: Math.max(0, wanted.reports - (visits - missing + ties)),
  });
}

const placesOf = (customer: MadeCustomer): GuardedPlace[] =>
  customer.sites.map(({ number, street, streetNumber, postalCode, city, centre }) => ({
    site: number,
    customer: customer.number,
    agreement:
      customer.agreements.find(({ sites }) => sites.some((site) => site.number === number))?.number ?? null,
    recipient: { name: customer.name, address: customer.billingAddress },
    place: { street, streetNumber, postalCode, city },
    centre,
  }));
