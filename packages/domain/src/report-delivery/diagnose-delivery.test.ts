import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causeNames, deliveryCauses, fixOf } from './causes.ts';
import { diagnoseDelivery } from './diagnose-delivery.ts';
import type { DeliveryCause, DeliveryFacts, ReportSent } from './diagnosis.ts';

const expected = 'per.wiberg@lillastad.example';
const sent = (changes: Partial<ReportSent['sent'][number]> = {}): ReportSent => ({
  number: 'R-26-00412',
  sent: [{ way: 'email', address: expected, outcome: 'delivered', detail: null, ...changes }],
});

/** Everything is in order: a test spoils one thing at a time. */
const sound: DeliveryFacts = {
  expected,
  onFile: [expected],
  mayRead: true,
  portal: 'active',
  reports: [sent()],
};

test.each<[string, Partial<DeliveryFacts>, DeliveryCause]>([
  ['nothing is wrong', {}, 'delivered'],
  ['no address', { onFile: [] }, 'no_address'],
  ['another address', { onFile: ['ekonomi@lillastad.example'] }, 'other_address'],
  ['one of several addresses', { onFile: ['ekonomi@lillastad.example', expected] }, 'delivered'],
  ['no right', { mayRead: false }, 'no_right'],
  ['invited to the portal', { portal: 'invited' }, 'portal_inactive'],
  [
    'no account, and the reports lie there',
    { portal: 'none', reports: [sent({ way: 'portal' })] },
    'portal_inactive',
  ],
  ['no account, and the reports go by mail', { portal: 'none' }, 'delivered'],
  ['it bounced', { reports: [sent({ outcome: 'bounced', detail: 'mailbox full' })] }, 'not_delivered'],
  [
    'it bounced first and arrived then',
    { reports: [{ number: 'R1', sent: [...sent({ outcome: 'bounced' }).sent, ...sent().sent] }] },
    'delivered',
  ],
  ['it was never sent', { reports: [{ number: 'R1', sent: [] }] }, 'not_delivered'],
  ['it went to somebody else', { reports: [sent({ address: 'vakt@lillastad.example' })] }, 'not_delivered'],
  ['one of two bounced', { reports: [sent(), sent({ outcome: 'bounced' })] }, 'not_delivered'],
  ['nothing happened', { reports: [] }, 'no_incident'],
  ['nothing happened and no account', { reports: [], portal: 'none' }, 'no_incident'],
])('%s', (_, changes, cause) => {
  const found = diagnoseDelivery({ ...sound, ...changes });
  expect(found.cause).toBe(cause);
  expect([found.causeName, found.fix]).toEqual([causeNames[cause], fixOf(cause)]);
});

describe('what was found is said', () => {
  const says = (changes: Partial<DeliveryFacts>, cause: DeliveryCause) =>
    diagnoseDelivery({ ...sound, ...changes }).checks.find((check) => check.cause === cause)?.says.sv;

  test('the address that is missing', () => {
    expect(says({ onFile: ['annan@lillastad.example'] }, 'other_address')).toBe(
      `${expected} är inte registrerad.`,
    );
  });
  test('why it bounced', () => {
    const reports = [sent({ outcome: 'bounced', detail: 'mailbox full' })];
    expect(says({ reports }, 'not_delivered')).toBe('Rapport R-26-00412 studsade (mailbox full).');
  });
  test('that it was never sent', () => {
    expect(says({ reports: [{ number: 'R-26-00412', sent: [] }] }, 'not_delivered')).toContain(
      'har inte skickats',
    );
  });
});

const address = fc.constantFrom(expected, 'annan@lillastad.example', 'tredje@lillastad.example');
const facts: fc.Arbitrary<DeliveryFacts> = fc.record({
  expected: fc.constant(expected),
  onFile: fc.uniqueArray(address),
  mayRead: fc.boolean(),
  portal: fc.constantFrom('none', 'invited', 'active'),
  reports: fc.array(
    fc.record({
      number: fc.constantFrom('R1', 'R2', 'R3'),
      sent: fc.array(
        fc.record({
          way: fc.constantFrom('email', 'portal'),
          address,
          outcome: fc.constantFrom('delivered', 'bounced'),
          detail: fc.constantFrom(null, 'mailbox full'),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 3 },
  ),
});

test('the first check that is not sound decides, whatever comes after; with none, they have arrived', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const { checks, cause, fix } = diagnoseDelivery(given);
      expect(checks.map((check) => check.cause)).toEqual(deliveryCauses.slice(0, -1));
      const first = checks.findIndex(({ isSound }) => !isSound);
      expect(cause).toBe(first === -1 ? 'delivered' : checks[first]?.cause);
      expect(fix).toEqual(fixOf(cause));
      for (const { name, says } of checks)
        for (const words of [name.sv, name.en, says.sv, says.en]) expect(words.trim()).not.toBe('');
    }),
  );
});

test('repairing what the cause names leads to a later cause, never an earlier one', () => {
  const repairs: Record<DeliveryCause, Partial<DeliveryFacts>> = {
    no_address: { onFile: [expected] },
    other_address: { onFile: [expected] },
    no_right: { mayRead: true },
    portal_inactive: { portal: 'active' },
    not_delivered: { reports: [sent()] },
    no_incident: { reports: [sent()] },
    delivered: {},
  };
  fc.assert(
    fc.property(facts, (given) => {
      const before = diagnoseDelivery(given).cause;
      const after = diagnoseDelivery({ ...given, ...repairs[before] }).cause;
      const place = (cause: DeliveryCause) => deliveryCauses.indexOf(cause);
      expect(place(after)).toBeGreaterThanOrEqual(place(before) + (before === 'delivered' ? 0 : 1));
    }),
  );
});
