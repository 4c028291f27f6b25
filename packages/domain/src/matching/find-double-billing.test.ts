import { expect, test } from 'vitest';
import { findDoubleBilling } from './find-double-billing.ts';
import type { BilledReport, CallOutInvoice } from './sides.ts';

const address = { street: 'Storgatan', number: '12', postalCode: '990 11' };
const invoice: CallOutInvoice = {
  id: 'I2',
  site: 'S1',
  address,
  serviceAt: '2026-10-03T00:20:00Z',
  alarmReference: 'LA-4711',
  actionType: 'burglary',
  billedMinutes: 30,
  alarmCentre: 'own',
  invoiceDate: '2026-10-14',
};
const billed: BilledReport = {
  id: 'R1',
  site: 'S1',
  address,
  from: '2026-10-03T00:10:00Z',
  to: '2026-10-03T00:50:00Z',
  alarmReference: 'LA-4711',
  actionType: 'burglary',
  alarmCentre: 'own',
  billedOnInvoice: 'I1',
};
const free: BilledReport = { ...billed, id: 'R2', billedOnInvoice: null };

test.each<[string, BilledReport[], Partial<CallOutInvoice>, string | null]>([
  ['its only report stands on another invoice', [billed], {}, 'R1'],
  ['two reports, and both stand on other invoices', [billed, { ...free, billedOnInvoice: 'I7' }], {}, 'R1'],
  ['an equal report is free', [billed, free], {}, null],
  ['a free report comes close', [billed, { ...free, alarmCentre: null }], {}, null],
  ['a free report is far behind', [billed, { ...free, site: null }], {}, 'R1'],
  ['the billed report is not good enough', [billed], { site: null }, null],
  ['it is this invoice that stands on it', [{ ...billed, billedOnInvoice: 'I2' }], {}, null],
  ['a free report is the best', [free, { ...billed, site: null }], {}, null],
  ['no report', [], {}, null],
])('%s', (_, reports, change, report) => {
  const found = findDoubleBilling({ ...invoice, ...change }, reports);
  expect(found).toEqual(report === null ? null : { report, billedOn: 'I1' });
});
