import { describe, expect, test } from 'vitest';
import { decideAuthority } from './decide-authority.ts';
import { asks, decided, noProof, row, today, tomorrow, ways, yesterday } from './request-examples.ts';

const cancels = asks('cancel_agreement', ways['verified mail']);
const may = (more: Parameters<typeof row>[1] = {}) => row('cancel_agreement', more);
const soundly = 'person_known row_in_force:R1 scope_covers:R1 written_notice sender_verified';

describe('an allow says all it rests on, in order', () => {
  test('a termination by verified mail', () => {
    expect(decided(cancels, [may()])).toBe(`allow: ${soundly} four_eyes review_current:R1`);
  });

  test('in words', () => {
    const { reasons } = decideAuthority(cancels, [may({ agreement: 'A1' })], today);
    expect(reasons.map(({ sv }) => sv)).toEqual([
      'Kontakten finns hos kunden.',
      'Behörigheten gäller från och med 2026-01-01 till och med 2027-12-31.',
      'Behörigheten ger rätt att säga upp och ändra avtal, för ett avtal och dess objekt.',
      'Uppsägningen är skriftlig, med mottagningstid och kontrollsumma.',
      'Mejlet kommer bevisligen från kontaktens registrerade adress.',
      'Uppsägningen får begäras. En annan person ska godkänna den.',
      'Behörigheten ska granskas senast 2026-12-31.',
    ]);
    expect(reasons[1]).toMatchObject({
      row: 'R1',
      en: 'The authority is in force from 2026-01-01 to 2027-12-31 inclusive.',
    });
  });
});

describe('the person', () => {
  test('who is nobody yet is asked for, and what is missing besides', () => {
    const stranger = { requester: { contact: null, identity: [] } };
    expect(decided(asks('read_report', ways['plain mail'], stranger), [row('read_report')])).toBe(
      'needs_proof: person_not_identified call_back_or_link_needed',
    );
    expect(decided(asks('cancel_agreement', ways.phone, stranger), [may()])).toBe(
      'deny: person_not_identified phone_never_cancels',
    );
    // Proof about a sender says nothing while it is not known whose rights to look at.
    expect(decided({ ...cancels, ...stranger }, [may()])).toBe(
      'needs_proof: person_not_identified written_notice sender_verified',
    );
  });

  test('who is a contact elsewhere only is refused', () => {
    expect(decided(cancels, [may({ customer: 'C2' })])).toBe('deny: person_unknown_here');
    expect(decided(cancels, [may({ contact: 'P2' })])).toBe('deny: person_unknown_here');
    expect(decided(cancels, [])).toBe('deny: person_unknown_here');
  });

  test('who is a contact here without any right is refused for want of the right', () => {
    const known = { requester: { ...cancels.requester, customers: ['C1'] } };
    expect(decided({ ...cancels, ...known }, [])).toBe('deny: person_known scope_missing');
    expect(decided({ ...cancels, ...known }, [may()])).toMatch(/^allow/);
  });
});

describe('a row in force: both ends count, in Stockholm’s date', () => {
  test.each([
    ['ends today', { validTo: today }, 'allow'],
    ['ended yesterday', { validTo: yesterday }, 'deny: person_known row_expired:R1'],
    ['has no end', { validTo: null }, 'allow'],
    ['begins today', { validFrom: today }, 'allow'],
    ['begins tomorrow', { validFrom: tomorrow }, 'deny: person_known row_not_yet:R1'],
    ['was revoked yesterday', { revokedAt: yesterday }, 'deny: person_known row_revoked:R1'],
    ['was revoked today', { revokedAt: today }, 'deny: person_known row_revoked:R1'],
    ['is revoked as from tomorrow', { revokedAt: tomorrow }, 'deny: person_known row_revoked:R1'],
    [
      'ended and was revoked',
      { validTo: yesterday, revokedAt: yesterday },
      'deny: person_known row_revoked:R1',
    ],
  ])('%s', (_, more, expected) => expect(decided(cancels, [may(more)])).toMatch(new RegExp(`^${expected}`)));

  test('the refusal says the date', () => {
    const says = (more: Parameters<typeof may>[0]) => {
      const { reasons } = decideAuthority(cancels, [may(more)], today);
      return reasons.at(-1);
    };
    expect(says({ validTo: yesterday })).toEqual({
      code: 'row_expired',
      sv: 'Behörigheten gällde till och med 2026-06-14.',
      en: 'The authority was in force until 2026-06-14.',
      row: 'R1',
    });
    expect(says({ validFrom: tomorrow })?.sv).toBe('Behörigheten börjar gälla först 2026-06-16.');
    expect(says({ revokedAt: yesterday })?.sv).toBe('Behörigheten återkallades 2026-06-14.');
  });

  test('every row that would have done is named with its own fault', () => {
    const register = [
      may({ validTo: yesterday }),
      may({ id: 'R2', revokedAt: yesterday }),
      row('read_report', { id: 'R3' }),
    ];
    expect(decided(cancels, register)).toBe('deny: person_known row_expired:R1 row_revoked:R2');
  });

  test('without evidence it carries nothing yet', () => {
    expect(decided(cancels, [may({ evidence: null })])).toBe(
      'needs_proof: person_known row_in_force:R1 row_without_evidence:R1 scope_covers:R1 written_notice sender_verified review_current:R1',
    );
  });
});

describe('the scope and the object', () => {
  test('another right is not this one', () => {
    expect(decided(cancels, [row('read_report')])).toBe('deny: person_known scope_missing');
    expect(decided(cancels, [row('read_report', { validTo: yesterday })])).toBe(
      'deny: person_known row_expired:R1',
    );
  });

  test('a right to something narrower names its row', () => {
    expect(decided(cancels, [may({ agreement: 'A2' }), may({ id: 'R2', site: 'S1' })])).toBe(
      'deny: person_known object_not_covered:R1 object_not_covered:R2',
    );
  });

  test.each(['change_instruction', 'cancel_agreement', 'keep_register'] as const)(
    'a shared mailbox never holds %s',
    (act) => {
      const shared = { requester: { contact: 'P1', identity: [], sharedMailbox: true } };
      expect(decided(asks(act, ways['verified mail'], shared), [row(act)])).toBe(
        'deny: person_known shared_mailbox:R1',
      );
    },
  );

  test('a shared mailbox may hold the rest, but not bind the agreement', () => {
    const shared = { requester: { contact: 'P1', identity: [], sharedMailbox: true } };
    const by = (act: Parameters<typeof asks>[0]) => asks(act, ways['verified mail'], shared);
    expect(decided(by('read_report'), [row('read_report')])).toMatch(/^allow/);
    expect(decided(by('billing_data'), [row('billing_data')])).toMatch(/^allow/);
    expect(decided(by('commercial_terms'), [may()])).toMatch(/^deny/);
  });

  test('nobody extends their own rights', () => {
    const extend = (contact: string | null) =>
      decided(asks('keep_register', ways.letter, { extendsScopesOf: contact }), [row('keep_register')]);
    expect(extend('P1')).toBe('deny: person_known row_in_force:R1 scope_covers:R1 own_scopes');
    expect(extend('P2')).toMatch(/^allow/);
    expect(extend(null)).toMatch(/^allow/);
    const reads = asks('read_report', ways.letter, { extendsScopesOf: 'P1' });
    expect(decided(reads, [row('read_report')])).toMatch(/^allow/);
  });
});

describe('written form', () => {
  test.each([
    ['a verified mail that was not kept', { ...ways['verified mail'].proof, written: null }, 'email'],
    ['a confirmed form', { ...noProof, confirmedByLink: true }, 'form'],
    ['a form with something attached', ways['verified mail'].proof, 'form'],
    ['a letter without a scan', noProof, 'letter'],
  ] as const)('%s is no written notice', (_, proof, channel) => {
    const decision = decided(asks('cancel_agreement', { channel, proof }), [may()]);
    expect(decision).toMatch(/^needs_proof: .*written_notice_missing/);
  });

  test('phone never cancels, whatever is proven', () => {
    const proof = { ...ways['verified mail'].proof, calledBack: true, confirmedByLink: true };
    expect(decided(asks('cancel_agreement', { channel: 'phone', proof }), [may()])).toBe(
      'deny: person_known row_in_force:R1 scope_covers:R1 phone_never_cancels',
    );
  });
});

describe('the sender', () => {
  test('one that failed authentication turns an allow into a question, by every channel', () => {
    for (const way of [ways['confirmed form'], ways.letter, ways['called back']]) {
      const failed = { channel: way.channel, proof: { ...way.proof, sender: 'failed' as const } };
      expect(decided(asks('read_report', failed), [row('read_report')])).toMatch(
        /^needs_proof: .*sender_failed/,
      );
    }
    const forged = { ...ways['verified mail'].proof, sender: 'failed' as const };
    expect(decided({ ...cancels, proof: forged }, [may()])).toBe(
      'needs_proof: person_known row_in_force:R1 scope_covers:R1 written_notice registered_reply_needed sender_failed review_current:R1',
    );
  });
});

describe('the review date', () => {
  test.each([
    [today, 'allow', 'review_current:R1'],
    [tomorrow, 'allow', 'review_current:R1'],
    [yesterday, 'needs_proof', 'review_overdue:R1'],
  ])('%s: %s', (reviewOn, result, code) => {
    expect(decided(cancels, [may({ reviewOn })])).toMatch(new RegExp(`^${result}: .*${code}$`));
  });

  test('refuses no more than it must: what is denied stays denied', () => {
    expect(decided(cancels, [may({ reviewOn: yesterday, validTo: yesterday })])).toMatch(/^deny/);
  });
});

test('overlapping rows unite: one that stands is enough, wherever it is listed', () => {
  const faulty = [
    may({ id: 'R2', validTo: yesterday }),
    may({ id: 'R3', evidence: null }),
    may({ id: 'R4', reviewOn: yesterday }),
    may({ id: 'R5', agreement: 'A2' }),
  ];
  for (let at = 0; at <= faulty.length; at += 1)
    expect(decided(cancels, faulty.toSpliced(at, 0, may()))).toBe(
      `allow: ${soundly} four_eyes review_current:R1`,
    );
});

describe('a signatory’s letter', () => {
  const signed = { ...ways.letter.proof, signatoryEvidence: 'E9' };
  const letter = (more: Parameters<typeof asks>[2] = {}) =>
    asks('keep_register', { channel: 'letter', proof: signed }, more);

  test('stands in for a row that is missing or unsound', () => {
    const rests = 'allow: signatory_letter signed_letter second_staff_person';
    expect(decided(letter(), [])).toBe(rests);
    expect(decided(letter({ requester: { contact: null, identity: [] } }), [])).toBe(rests);
    expect(decided(letter(), [row('keep_register', { validTo: yesterday })])).toBe(rests);
    expect(decided(letter(), [row('keep_register', { reviewOn: yesterday })])).toBe(rests);
  });

  test('is not needed beside a sound row, does nothing in a mail, for another act, or for one’s own rights', () => {
    expect(decided(letter(), [row('keep_register')])).toMatch(/^allow: person_known row_in_force:R1/);
    expect(decided(letter({ channel: 'email' }), [])).toBe('deny: person_unknown_here');
    expect(decided({ ...letter(), act: 'cancel_agreement' }, [])).toBe('deny: person_unknown_here');
    expect(decided(letter({ extendsScopesOf: 'P1' }), [])).toBe('deny: signatory_letter own_scopes');
  });
});
