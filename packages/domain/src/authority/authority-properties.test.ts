import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Act, acts, isPayerAct, registerActs, scopes } from './acts.ts';
import { decideAuthority } from './decide-authority.ts';
import { authorityResults, reasonCodes, resultOf } from './reasons.ts';
import type { RegisterRow } from './register.ts';
import { type AuthorityRequest, channels, payerMarks } from './request.ts';
import { today, tomorrow, written, yesterday } from './request-examples.ts';

const days = [yesterday, today, tomorrow];
const aDay = fc.constantFrom(...days);
const anId = (...ids: string[]) => fc.option(fc.constantFrom(...ids), { freq: 2 });

const aRow: fc.Arbitrary<RegisterRow> = fc.record({
  id: fc.constantFrom('R1', 'R2', 'R3'),
  contact: fc.constantFrom('P1', 'P1', 'P2'),
  scope: fc.constantFrom(...scopes),
  customer: fc.constantFrom('C1', 'C1', 'C2'),
  agreement: anId('A1', 'A2'),
  site: anId('S1', 'S2'),
  sitesOfAgreement: fc.subarray(['S1', 'S2']),
  validFrom: fc.constantFrom('2026-01-01', ...days),
  validTo: fc.option(aDay),
  revokedAt: fc.option(aDay, { freq: 1 }),
  reviewOn: aDay,
  evidence: anId('E1'),
});
const aRegister = fc.array(aRow, { maxLength: 4 });

const proofFields = {
  sender: fc.constantFrom('failed' as const, 'none' as const, 'aligned' as const),
  fromRegisteredAddress: fc.boolean(),
  confirmedByLink: fc.boolean(),
  calledBack: fc.boolean(),
  written: fc.option(fc.constant(written)),
  signatoryEvidence: anId('E9'),
};
const requestOf = (act: fc.Arbitrary<Act>): fc.Arbitrary<AuthorityRequest> =>
  fc.record({
    act,
    object: fc.record({
      customer: fc.constantFrom('C1', 'C1', 'C2'),
      agreement: anId('A1', 'A2'),
      site: anId('S1', 'S2'),
    }),
    requester: fc.record({
      contact: fc.option(fc.constantFrom('P1', 'P1', 'P2'), { freq: 5 }),
      identity: fc.subarray([...payerMarks]),
      sharedMailbox: fc.boolean(),
      customers: fc.subarray(['C1', 'C2']),
    }),
    channel: fc.constantFrom(...channels),
    proof: fc.record(proofFields),
    extendsScopesOf: anId('P1', 'P2'),
  });
const aRequest = requestOf(fc.constantFrom(...acts));

/** A row that carries the act for sure, so that the proof decides. */
const soundRow = (request: AuthorityRequest, act: Act): RegisterRow[] =>
  isPayerAct(act)
    ? []
    : [
        {
          id: 'R9',
          contact: request.requester.contact ?? '',
          scope: registerActs[act].scope,
          customer: request.object.customer,
          agreement: null,
          site: null,
          sitesOfAgreement: [],
          validFrom: today,
          validTo: today,
          revokedAt: null,
          reviewOn: today,
          evidence: 'E1',
        },
      ];

const rank = (request: AuthorityRequest, register: readonly RegisterRow[]) =>
  authorityResults.indexOf(decideAuthority(request, register, today).result);

type Proof = AuthorityRequest['proof'];
const senders = ['failed', 'none', 'aligned'] as const;
/** Everything either of two proofs shows. */
const joined = (one: Proof, other: Proof): Proof => ({
  sender: senders.findLast((sender) => sender === one.sender || sender === other.sender) ?? 'none',
  fromRegisteredAddress: one.fromRegisteredAddress || other.fromRegisteredAddress,
  confirmedByLink: one.confirmedByLink || other.confirmedByLink,
  calledBack: one.calledBack || other.calledBack,
  written: one.written ?? other.written,
  signatoryEvidence: one.signatoryEvidence ?? other.signatoryEvidence ?? null,
});

describe.each(acts)('%s', (act) => {
  test('more proof never lowers a result', () => {
    fc.assert(
      fc.property(
        requestOf(fc.constant(act)),
        fc.record(proofFields),
        fc.subarray([...payerMarks]),
        aRegister,
        fc.boolean(),
        (request, proof, identity, register, sound) => {
          const rows = sound ? [...register, ...soundRow(request, act)] : register;
          const more = {
            ...request,
            proof: joined(request.proof, proof),
            requester: { ...request.requester, identity: [...request.requester.identity, ...identity] },
          };
          expect(rank(more, rows)).toBeGreaterThanOrEqual(rank(request, rows));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the register', () => {
  test('one more row never lowers a result, wherever it stands', () => {
    fc.assert(
      fc.property(aRequest, aRegister, aRow, fc.nat(4), (request, register, row, at) => {
        expect(rank(request, register.toSpliced(at, 0, row))).toBeGreaterThanOrEqual(rank(request, register));
      }),
      { numRuns: 2000 },
    );
  });

  test('revoking a row never raises a result', () => {
    fc.assert(
      fc.property(aRequest, aRegister, fc.nat(4), aDay, (request, register, at, revokedAt) => {
        const fewer = register.map((row, index) => (index === at ? { ...row, revokedAt } : row));
        expect(rank(request, fewer)).toBeLessThanOrEqual(rank(request, register));
      }),
      { numRuns: 2000 },
    );
  });

  test('rows of other contacts and other customers change not a word', () => {
    fc.assert(
      fc.property(aRequest, aRegister, (request, register) => {
        const own = register.filter(
          ({ contact, customer }) =>
            contact === request.requester.contact && customer === request.object.customer,
        );
        expect(decideAuthority(request, own, today)).toEqual(decideAuthority(request, register, today));
      }),
    );
  });

  test('a row of a narrower target never gives more than one of a wider', () => {
    fc.assert(
      fc.property(aRequest, aRow, (request, row) => {
        const wide = { ...row, agreement: null, site: null };
        expect(rank(request, [row])).toBeLessThanOrEqual(rank(request, [wide]));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('whatever the register says', () => {
  const onAny = (act: fc.Arbitrary<Act>, holds: (request: AuthorityRequest, result: string) => void) =>
    fc.assert(
      fc.property(requestOf(act), aRegister, (request, register) => {
        const rows = [...register, ...soundRow(request, request.act)];
        holds(request, decideAuthority(request, rows, today).result);
      }),
      { numRuns: 1000 },
    );

  test('no agreement is cancelled but by a mail or a letter that was kept, and by phone it is refused', () => {
    onAny(fc.constant('cancel_agreement'), ({ channel, proof }, result) => {
      if (channel === 'phone') expect(result).toBe('deny');
      if (!proof.written || !['email', 'letter'].includes(channel)) expect(result).not.toBe('allow');
    });
  });

  test('a sender that failed authentication is never allowed anything', () => {
    onAny(fc.constantFrom(...acts), ({ proof }, result) => {
      if (proof.sender === 'failed') expect(result).not.toBe('allow');
    });
  });

  test('a mail that nothing proves opens nothing in the register', () => {
    const act = fc.constantFrom(...acts.filter((name) => !isPayerAct(name)));
    onAny(act, ({ channel, proof }, result) => {
      const proven = proof.sender === 'aligned' && proof.fromRegisteredAddress;
      if (channel === 'email' && !proven && !proof.calledBack && !proof.confirmedByLink)
        expect(result).not.toBe('allow');
    });
  });

  test('the payer is never refused, only asked', () => {
    onAny(fc.constantFrom(...acts.filter(isPayerAct)), (_, result) => expect(result).not.toBe('deny'));
  });
});

test('a decision gives its reasons: never none, the lowest decides, rows are the requester’s, a refusal comes last', () => {
  fc.assert(
    fc.property(aRequest, aRegister, (request, register) => {
      const { result, reasons } = decideAuthority(request, register, today);
      expect(reasons.length).toBeGreaterThan(0);
      expect(resultOf(reasons)).toBe(result);
      const ids = register.filter(({ contact }) => contact === request.requester.contact).map(({ id }) => id);
      for (const { row } of reasons) if (row !== null) expect(ids).toContain(row);
      const denies: readonly string[] = reasonCodes.deny;
      if (result === 'deny') expect(denies).toContain(reasons.at(-1)?.code);
    }),
  );
});

test('the same question gets the same answer, from frozen facts', () => {
  fc.assert(
    fc.property(aRequest, aRegister, (request, register) => {
      const facts = JSON.stringify({ request, register });
      const first = decideAuthority(request, register, today);
      const again = JSON.parse(facts);
      expect(decideAuthority(again.request, again.register, today)).toEqual(first);
      expect(JSON.stringify({ request, register })).toBe(facts);
    }),
  );
});

test('every code stands in the README, and no other', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const listed = [...readme.matchAll(/^\| `(\w+)` +\|/gm)].map(([, code]) => code);
  expect(listed).toEqual(Object.values(reasonCodes).flat());
});
