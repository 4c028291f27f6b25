import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchReports, placeOf } from './match-reports.ts';
import type { BilledReport, CallOutInvoice } from './sides.ts';

const invoice: CallOutInvoice = {
  id: 'I1',
  site: 'S1',
  address: { street: 'Storgatan', number: '12 B', postalCode: '990 11' },
  serviceAt: '2026-10-03T00:20:00Z',
  alarmReference: 'LA-4711',
  actionType: 'burglary',
  billedMinutes: 60,
  alarmCentre: 'own',
  invoiceDate: '2026-10-14',
};
const report: BilledReport = {
  id: 'R1',
  site: 'S1',
  address: { street: 'storg.', number: '12b', postalCode: '99011' },
  from: '2026-10-03T00:10:00Z',
  to: '2026-10-03T00:50:00Z',
  alarmReference: 'la-4711 ',
  actionType: 'burglary',
  alarmCentre: 'own',
  billedOnInvoice: null,
};
const other: BilledReport = {
  id: 'R9',
  site: null,
  address: null,
  from: null,
  to: null,
  alarmReference: null,
  actionType: null,
  alarmCentre: null,
  billedOnInvoice: null,
};
const scored = (change: Partial<BilledReport>, on: Partial<CallOutInvoice> = {}) =>
  matchReports({ ...invoice, ...on }, [{ ...report, ...change }]).ranked[0];

test('everything agrees: a hundred points, linked', () => {
  const { ranked, autoLink } = matchReports(invoice, [other, report]);
  expect(ranked.map(({ report: id, score }) => [id, score])).toEqual([
    ['R1', 100],
    ['R9', 0],
  ]);
  expect(autoLink).toBe('R1');
});

describe('each part', () => {
  test.each<[string, Partial<BilledReport>, Partial<CallOutInvoice>, string, number]>([
    ['another site', { site: 'S2' }, {}, 'site', 0],
    ['no site on the invoice', {}, { site: null }, 'site', 0],
    ['no site on either', { site: null }, { site: null }, 'site', 0],
    [
      'another postal code',
      { address: { street: 'Storgatan', number: '12b', postalCode: '99012' } },
      {},
      'postalCode',
      0,
    ],
    [
      'another street',
      { address: { street: 'Storvägen', number: '12b', postalCode: '99011' } },
      {},
      'street',
      0,
    ],
    [
      'a shortened street',
      { address: { street: 'Björkv.', number: null, postalCode: null } },
      { address: { street: 'BJÖRKVÄGEN', number: null, postalCode: null } },
      'street',
      5,
    ],
    [
      'another number',
      { address: { street: 'Storgatan', number: '12', postalCode: '99011' } },
      {},
      'number',
      0,
    ],
    ['no address', { address: null }, {}, 'street', 0],
    ['at the first moment', {}, { serviceAt: '2026-10-03T00:10:00Z' }, 'time', 20],
    ['at the last moment', {}, { serviceAt: '2026-10-03T00:50:00Z' }, 'time', 20],
    ['six hours before', {}, { serviceAt: '2026-10-02T18:10:00Z' }, 'time', 15],
    ['twelve hours after', {}, { serviceAt: '2026-10-03T12:50:00Z' }, 'time', 10],
    ['twenty-four hours after', {}, { serviceAt: '2026-10-04T00:50:00Z' }, 'time', 0],
    ['days after', {}, { serviceAt: '2026-10-09T00:50:00Z' }, 'time', 0],
    ['an hour after', {}, { serviceAt: '2026-10-03T01:50:00Z' }, 'time', 19.17],
    ['no time of service', {}, { serviceAt: null }, 'time', 0],
    ['a report without an end', { to: null }, { serviceAt: '2026-10-03T12:10:00Z' }, 'time', 10],
    ['a report without times', { from: null, to: null }, {}, 'time', 0],
    ['another reference', { alarmReference: 'LA-4712' }, {}, 'alarmReference', 0],
    ['an empty reference on both', { alarmReference: ' ' }, { alarmReference: '' }, 'alarmReference', 0],
    ['another action', { actionType: 'fire' }, {}, 'actionType', 0],
    ['billed half an hour more', {}, { billedMinutes: 70 }, 'duration', 5],
    ['billed more than that', {}, { billedMinutes: 71 }, 'duration', 0],
    ['billed half an hour less', {}, { billedMinutes: 10 }, 'duration', 5],
    ['billed less than that', {}, { billedMinutes: 9 }, 'duration', 0],
    ['billed time unknown', {}, { billedMinutes: null }, 'duration', 0],
    ['another centre', { alarmCentre: 'nordlarm' }, {}, 'alarmCentre', 0],
    ['billed on another invoice', { billedOnInvoice: 'I2' }, {}, 'alreadyBilled', -40],
    ['billed on this one', { billedOnInvoice: 'I1' }, {}, 'alreadyBilled', 0],
    ['on the day of the invoice', {}, { invoiceDate: '2026-10-03' }, 'afterInvoice', 0],
    ['after the invoice', {}, { invoiceDate: '2026-10-02' }, 'afterInvoice', -30],
    [
      'after it only by the clock of another land',
      { from: '2026-10-02T21:50:00Z' },
      { invoiceDate: '2026-10-02' },
      'afterInvoice',
      0,
    ],
    [
      'after it by our clock',
      { from: '2026-10-02T22:10:00Z' },
      { invoiceDate: '2026-10-02' },
      'afterInvoice',
      -30,
    ],
  ])('%s', (_, change, on, part, points) => {
    const parts = scored(change, on)?.parts as unknown as Record<string, number>;
    expect(parts[part]).toBe(points);
  });
});

describe('linked without a person', () => {
  // Without centre, action and duration: 85.
  const at85 = { ...report, alarmCentre: null, actionType: null, to: report.from };
  const on85 = { ...invoice, serviceAt: report.from, billedMinutes: 600 };
  test.each<[string, BilledReport[], string | null]>([
    ['at 85', [at85], 'R1'],
    ['below 85', [{ ...at85, address: null }], null],
    ['fifteen ahead', [at85, { ...at85, id: 'R2', alarmReference: null }], 'R1'],
    [
      'ten ahead',
      [at85, { ...at85, id: 'R2', address: { street: null, number: null, postalCode: '99011' } }],
      null,
    ],
    ['a tie', [at85, { ...at85, id: 'R2' }], null],
    ['billed already', [{ ...at85, billedOnInvoice: 'I7' }], null],
    ['no report', [], null],
  ])('%s', (_, reports, linked) => expect(matchReports(on85, reports).autoLink).toBe(linked));
});

test('equal reports share their place', () => {
  const { ranked } = matchReports(invoice, [report, { ...report, id: 'R2' }, { ...other, site: 'S1' }]);
  expect(['R1', 'R2', 'R9', 'R5'].map((id) => placeOf(ranked, id))).toEqual([1, 1, 3, null]);
});

test('whatever the reports: never a tie linked, never below 85, always best first, the order of asking does not matter', () => {
  const maybe = <T>(...values: T[]) => fc.constantFrom(...values, null);
  const anyReport = fc.record({
    id: fc.uuid(),
    site: maybe('S1', 'S2'),
    address: maybe(report.address, { street: 'Annan', number: '1', postalCode: '99099' }),
    from: maybe(report.from, '2026-10-01T00:00:00Z'),
    to: maybe(report.to),
    alarmReference: maybe('LA-4711', 'X'),
    actionType: maybe('burglary'),
    alarmCentre: maybe('own'),
    billedOnInvoice: maybe('I2'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyReport, { maxLength: 6, selector: ({ id }) => id }), (reports) => {
      const { ranked, autoLink } = matchReports(invoice, reports);
      expect(ranked.map(({ score }) => score)).toEqual(
        ranked.map(({ score }) => score).toSorted((a, b) => b - a),
      );
      expect(matchReports(invoice, reports.toReversed())).toEqual({ ranked, autoLink });
      if (autoLink === null) return;
      expect(ranked[0]?.report).toBe(autoLink);
      expect(ranked[0]?.score).toBeGreaterThanOrEqual(85);
      expect((ranked[0]?.score ?? 0) - (ranked[1]?.score ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(
        15,
      );
    }),
  );
});
