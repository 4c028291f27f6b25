import {
  type AuthorityRequest,
  acts,
  channels,
  decideAuthority,
  payerMarks,
  type RegisterRow,
  scopes,
} from '@underlag/domain/authority';
import type { AuthorityDecision } from '@underlag/prisma/generated/client';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replayDecision } from './replay-decision.ts';

const days = fc.constantFrom('2026-06-14', '2026-06-15', '2026-06-16');
const person = fc.constantFrom('P1', 'P2');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const requests: fc.Arbitrary<AuthorityRequest> = fc.record({
  act: fc.constantFrom(...acts),
  object: fc.record({
    customer: fc.constant('C1'),
    agreement: maybe(fc.constant('A1')),
    site: maybe(fc.constant('S1')),
  }),
  requester: fc.record({
    contact: maybe(person),
    identity: fc.uniqueArray(fc.constantFrom(...payerMarks)),
    sharedMailbox: fc.boolean(),
    customers: fc.constantFrom([], ['C1']),
  }),
  channel: fc.constantFrom(...channels),
  proof: fc.record({
    sender: fc.constantFrom('aligned', 'failed', 'none'),
    fromRegisteredAddress: fc.boolean(),
    confirmedByLink: fc.boolean(),
    calledBack: fc.boolean(),
    written: maybe(fc.constant({ receivedAt: '2026-06-15T07:12:00.000Z', sha256: 'a'.repeat(64) })),
  }),
});

const rows: fc.Arbitrary<RegisterRow> = fc.record({
  id: fc.uuid(),
  contact: person,
  scope: fc.constantFrom(...scopes),
  customer: fc.constant('C1'),
  agreement: maybe(fc.constantFrom('A1', 'A2')),
  site: fc.constant(null),
  sitesOfAgreement: fc.constantFrom([], ['S1']),
  validFrom: days,
  validTo: maybe(days),
  revokedAt: maybe(days),
  reviewOn: days,
  evidence: maybe(fc.constant('E1')),
});

/** A decision as the table keeps it: plain JSON, and of the register only the requester's own rows. */
function frozen(
  request: AuthorityRequest,
  register: readonly RegisterRow[],
  today: string,
): AuthorityDecision {
  const { result, reasons } = decideAuthority(request, register, today);
  const kept = register.filter(({ contact }) => contact === request.requester.contact);
  const plain = JSON.parse(JSON.stringify({ request, register: kept, reasons }));
  return {
    id: 'D1',
    caseId: 'U1',
    at: new Date('2026-06-15T08:00:00Z'),
    madeBy: null,
    forMove: 'start',
    act: request.act,
    today,
    result,
    overrideId: null,
    ...plain,
  };
}

test('whatever was frozen replays to the same', () => {
  fc.assert(
    fc.property(requests, fc.array(rows, { maxLength: 5 }), days, (request, register, today) => {
      const { same, again, frozen: before } = replayDecision(frozen(request, register, today));
      expect(again).toEqual(before);
      return same;
    }),
  );
});

test('a decision that was tampered with does not', () => {
  const request: AuthorityRequest = {
    act: 'cancel_agreement',
    object: { customer: 'C1', agreement: null, site: null },
    requester: { contact: null, identity: [] },
    channel: 'phone',
    proof: {
      sender: 'none',
      fromRegisteredAddress: false,
      confirmedByLink: false,
      calledBack: false,
      written: null,
    },
  };
  const kept = frozen(request, [], '2026-06-15');
  expect(replayDecision(kept).same).toBe(true);
  expect(replayDecision({ ...kept, result: 'allow' }).same).toBe(false);
});
