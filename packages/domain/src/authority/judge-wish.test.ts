import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personalScopes, scopes } from './acts.ts';
import { judgeWish, type KnownContact, lastReviewDay, type WishFacts } from './judge-wish.ts';
import { covers, type RegisterRow, standingOf } from './register.ts';
import type { GrantWish, NarrowWish, RegisterWish } from './register-wish.ts';
import { row } from './request-examples.ts';

const today = '2026-11-22';
const mail = { kind: 'email', value: 'lena.ek@bryggaren.example' } as const;

const contact = (rest: Partial<KnownContact> = {}): KnownContact => ({
  id: 'P1',
  sharedMailbox: false,
  addresses: [mail],
  rights: [],
  ...rest,
});
const facts = (rest: Partial<WishFacts> = {}): WishFacts => ({
  today,
  contact: contact(),
  right: null,
  requesters: [],
  ...rest,
});
const grant = (rest: Partial<GrantWish> = {}): GrantWish => ({
  kind: 'grant',
  contactId: 'P1',
  scope: 'cancel_agreement',
  agreementId: null,
  siteId: null,
  validFrom: '2026-11-22',
  validTo: null,
  reviewOn: '2027-11-22',
  evidenceSha256: 'a'.repeat(64),
  evidenceNote: 'Fullmakt',
  ...rest,
});
const narrow = (rest: Partial<NarrowWish> = {}): NarrowWish => ({
  kind: 'narrow',
  authorityId: 'R1',
  target: null,
  validTo: null,
  ...rest,
});
const code = (wish: RegisterWish, given: Partial<WishFacts> = {}) =>
  judgeWish(wish, facts(given))?.code ?? null;
const target = (agreementId: string | null, siteId: string | null = null) => ({ agreementId, siteId });

describe('a right is granted', () => {
  test.each([
    ['from today until further notice', grant(), null],
    ['for one day', grant({ validTo: today }), null],
    ['from a coming day', grant({ validFrom: '2028-01-01' }), null],
    ['ending before it starts', grant({ validTo: '2026-11-21' }), 'register.ends_before_start'],
    ['over already', grant({ validFrom: '2025-01-01', validTo: '2026-11-21' }), 'register.already_over'],
    ['reviewed today', grant({ reviewOn: today }), 'register.review_past'],
    ['reviewed tomorrow', grant({ reviewOn: '2026-11-23' }), null],
    ['reviewed in thirteen months', grant({ reviewOn: '2027-12-22' }), null],
    ['reviewed a day later', grant({ reviewOn: '2027-12-23' }), 'register.review_far'],
  ])('%s: %3$s', (_, wish, expected) => expect(code(wish)).toBe(expected));

  test.each(scopes)('a shared mailbox and %s', (scope) => {
    const barred = personalScopes.includes(scope) ? 'register.shared_mailbox' : null;
    expect(code(grant({ scope }), { contact: contact({ sharedMailbox: true }) })).toBe(barred);
    expect(code(grant({ scope }))).toBe(null);
  });
});

describe('a right is narrowed, never widened', () => {
  const whole = row('cancel_agreement');
  const agreement = row('cancel_agreement', { agreement: 'A1', sitesOfAgreement: ['S1'] });
  const site = row('cancel_agreement', { site: 'S1' });
  const until = row('cancel_agreement', { validFrom: '2026-01-01', validTo: '2026-12-31' });
  test.each([
    ['the customer to an agreement', whole, narrow({ target: target('A1') }), null],
    ['the customer to a site', whole, narrow({ target: target(null, 'S1') }), null],
    ['an agreement to its site', agreement, narrow({ target: target(null, 'S1') }), null],
    [
      'an agreement to another’s site',
      agreement,
      narrow({ target: target(null, 'S9') }),
      'register.wider_target',
    ],
    ['an agreement to another', agreement, narrow({ target: target('A2') }), 'register.wider_target'],
    ['an agreement to the customer', agreement, narrow({ target: target(null) }), 'register.wider_target'],
    ['a site to its agreement', site, narrow({ target: target('A1') }), 'register.wider_target'],
    ['a site to the customer', site, narrow({ target: target(null) }), 'register.wider_target'],
    ['to what it is', site, narrow({ target: target(null, 'S1') }), 'register.nothing_narrower'],
    ['to nothing', site, narrow(), 'register.nothing_narrower'],
    ['to a last day', whole, narrow({ validTo: '2027-01-31' }), null],
    ['to an earlier last day', until, narrow({ validTo: '2026-12-30' }), null],
    ['to a later last day', until, narrow({ validTo: '2027-01-01' }), 'register.later_end'],
    ['to end before it starts', until, narrow({ validTo: '2025-12-31' }), 'register.ends_before_start'],
    [
      'to a site, but longer',
      until,
      narrow({ target: target(null, 'S1'), validTo: '2027-01-01' }),
      'register.later_end',
    ],
    [
      'revoked',
      row('cancel_agreement', { revokedAt: today }),
      narrow({ validTo: '2026-12-01' }),
      'register.right_revoked',
    ],
    [
      'expired',
      row('cancel_agreement', { validTo: '2026-11-21' }),
      narrow({ target: target('A1') }),
      'register.right_expired',
    ],
  ])('%s: %4$s', (_, right, wish, expected) => expect(code(wish, { right })).toBe(expected));

  const anId = (...ids: string[]) => fc.option(fc.constantFrom(...ids));
  const aDay = fc.constantFrom('2026-11-20', '2026-11-22', '2026-12-24', '2027-06-30');
  const aTarget = fc.constantFrom(
    target(null),
    target('A1'),
    target('A2'),
    target(null, 'S1'),
    target(null, 'S2'),
  );
  const aRight = fc
    .record({ at: aTarget, validFrom: aDay, validTo: fc.option(aDay), sites: fc.subarray(['S1', 'S2']) })
    .map(({ at, validFrom, validTo, sites }) =>
      row('read_report', {
        agreement: at.agreementId,
        site: at.siteId,
        sitesOfAgreement: sites,
        validFrom,
        validTo,
      }),
    );

  test('whatever the narrowed right carries, the old one carried too', () => {
    fc.assert(
      fc.property(
        aRight,
        fc.option(aTarget),
        fc.option(aDay),
        fc.record({ customer: fc.constant('C1'), agreement: anId('A1', 'A2'), site: anId('S1', 'S2') }),
        aDay,
        (right, wished, validTo, object, day) => {
          if (judgeWish(narrow({ target: wished, validTo }), facts({ right }))) return;
          const after: RegisterRow = {
            ...right,
            agreement: wished ? wished.agreementId : right.agreement,
            site: wished ? wished.siteId : right.site,
            validTo: validTo ?? right.validTo,
          };
          const carries = (one: RegisterRow) => covers(one, object) && standingOf(one, day) === 'in_force';
          if (carries(after)) expect(carries(right)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a right is revoked or reviewed', () => {
  const right = row('cancel_agreement');
  const expired = row('cancel_agreement', { validTo: '2026-11-21' });
  const revoked = row('cancel_agreement', { revokedAt: '2026-11-01' });
  const revoke = (on: string): RegisterWish => ({ kind: 'revoke', authorityId: 'R1', on });
  const review = (reviewOn: string): RegisterWish => ({ kind: 'review', authorityId: 'R1', reviewOn });
  test.each([
    ['revoked today', revoke(today), right, null],
    ['revoked as of yesterday', revoke('2026-11-21'), right, null],
    ['revoked ahead', revoke('2026-11-23'), right, 'register.revoked_ahead'],
    ['revoked though expired', revoke(today), expired, null],
    ['revoked twice', revoke(today), revoked, 'register.right_revoked'],
    ['reviewed', review('2027-12-22'), right, null],
    ['reviewed too far ahead', review('2027-12-23'), right, 'register.review_far'],
    ['reviewed today', review(today), right, 'register.review_past'],
    ['reviewed though expired', review('2027-11-22'), expired, 'register.right_expired'],
    ['reviewed though revoked', review('2027-11-22'), revoked, 'register.right_revoked'],
  ])('%s: %4$s', (_, wish, of, expected) => expect(code(wish, { right: of })).toBe(expected));

  test.each([
    ['2026-11-22', '2027-12-22'],
    ['2026-12-01', '2028-01-01'],
    ['2027-01-31', '2028-02-31'],
    ['2026-01-31', '2027-02-31'],
    ['2026-10-05', '2027-11-05'],
  ])('thirteen months after %s: %s', (day, last) => expect(lastReviewDay(day)).toBe(last));
});

describe('a contact', () => {
  const change = (sharedMailbox: boolean): RegisterWish => ({
    kind: 'contact_change',
    contactId: 'P1',
    name: 'Lena Ek',
    title: null,
    sharedMailbox,
  });
  test('with rights that only a person holds does not become a shared mailbox', () => {
    const holding = (right: RegisterRow) => ({ contact: contact({ rights: [right] }) });
    expect(code(change(true), holding(row('cancel_agreement')))).toBe('register.holds_personal_scopes');
    expect(code(change(true), holding(row('keep_register', { validFrom: '2027-01-01' })))).toBe(
      'register.holds_personal_scopes',
    );
    expect(code(change(true), holding(row('cancel_agreement', { revokedAt: today })))).toBe(null);
    expect(code(change(true), holding(row('billing_data')))).toBe(null);
    expect(code(change(false), holding(row('cancel_agreement')))).toBe(null);
  });

  test('has each address once', () => {
    const address = (kind: 'address_add' | 'address_remove', value: string): RegisterWish => ({
      kind,
      contactId: 'P1',
      address: { kind: 'email', value },
    });
    expect(code(address('address_add', mail.value))).toBe('register.address_known');
    expect(code(address('address_add', 'ny@bryggaren.example'))).toBe(null);
    expect(code(address('address_remove', mail.value))).toBe(null);
    expect(code(address('address_remove', 'ny@bryggaren.example'))).toBe('register.address_unknown');
  });
});

describe('nobody extends their own rights', () => {
  const fromShared = { contact: contact({ sharedMailbox: true }) };
  const becomesPerson: RegisterWish = {
    kind: 'contact_change',
    contactId: 'P1',
    name: 'Ekonomi',
    title: null,
    sharedMailbox: false,
  };
  const newAddress: RegisterWish = {
    kind: 'address_add',
    contactId: 'P1',
    address: { kind: 'phone', value: '+46701740605' },
  };
  test.each([
    ['a right', grant({ scope: 'read_report' }), {}],
    ['an address', newAddress, {}],
    ['from shared mailbox to person', becomesPerson, fromShared],
  ])('%s', (_, wish, given) => {
    expect(code(wish, { ...given, requesters: ['P1'] })).toBe('register.own_scopes');
    expect(code(wish, { ...given, requesters: ['P2'] })).toBe(null);
    expect(code(wish, given)).toBe(null);
  });

  test('but may ask for less, or for a new name', () => {
    const own = { requesters: ['P1'], right: row('read_report') };
    expect(code({ kind: 'revoke', authorityId: 'R1', on: today }, own)).toBe(null);
    expect(code(narrow({ validTo: '2026-12-31' }), own)).toBe(null);
    expect(code(becomesPerson, own)).toBe(null);
  });
});

test('every refusal has its words in both languages and leads to a part of the wish', () => {
  const told = judgeWish(grant({ validTo: '2020-01-01' }), facts());
  expect(told).toMatchObject({ field: 'wish.validTo', says: { sv: /./, en: /./ } });
});
