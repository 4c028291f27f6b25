import { describe, expect, test } from 'vitest';
import { answerLine } from './answer-lines.ts';
import { type ExplainRule, ruleNamed } from './rules.ts';

const none: ExplainRule = () => undefined;
const answer = (line: object) => JSON.parse(answerLine(ruleNamed('authority') ?? none, JSON.stringify(line)));
const codes = (line: object) => {
  const { result, reasons } = answer(line);
  return [result, ...reasons.map(({ code }: { code: string }) => code)].join(' ');
};

const row = {
  id: 'R1',
  contact: 'P1',
  scope: 'cancel_agreement',
  customer: 'C1',
  agreement: 'A1',
  site: null,
  sitesOfAgreement: ['S1'],
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  revokedAt: null,
  reviewOn: '2026-12-31',
  evidence: 'E1',
};
const proof = {
  sender: 'aligned',
  fromRegisteredAddress: true,
  confirmedByLink: false,
  calledBack: false,
  written: { receivedAt: '2026-06-15T07:12:00Z', sha256: 'f'.repeat(64) },
};
const line = {
  act: 'cancel_agreement',
  object: { customer: 'C1', agreement: 'A1', site: null },
  requester: { contact: 'P1', identity: [] },
  channel: 'email',
  proof,
  register: [row],
  today: '2026-06-15',
};

describe('authority', () => {
  test('a termination by verified mail may be requested; every reason has its words and its row', () => {
    const { result, reasons, ...rest } = answer(line);
    expect(rest).toEqual({});
    expect(result).toBe('allow');
    expect(reasons).toHaveLength(7);
    for (const reason of reasons)
      expect(reason).toEqual({
        code: expect.stringMatching(/^[a-z_]+$/),
        sv: expect.stringMatching(/\.$/),
        en: expect.stringMatching(/\.$/),
        row: reason.row === null ? null : 'R1',
      });
  });

  test('by phone it is refused and kept as an enquiry', () => {
    const phone = {
      ...line,
      channel: 'phone',
      proof: { ...proof, sender: 'none', written: null, calledBack: true },
    };
    expect(codes(phone)).toBe('deny person_known row_in_force scope_covers phone_never_cancels');
  });

  test('from a person whose right ended yesterday it is refused with the date', () => {
    const { result, reasons } = answer({ ...line, register: [{ ...row, validTo: '2026-06-14' }] });
    expect(result).toBe('deny');
    expect(reasons.at(-1)).toEqual({
      code: 'row_expired',
      sv: 'Behörigheten gällde till och med 2026-06-14.',
      en: 'The authority was in force until 2026-06-14.',
      row: 'R1',
    });
  });

  test('from a forged sender it is never allowed', () => {
    expect(codes({ ...line, proof: { ...proof, sender: 'failed' } })).toBe(
      'needs_proof person_known row_in_force scope_covers written_notice registered_reply_needed sender_failed review_current',
    );
  });

  test('an instruction changed by phone: written proof is asked for', () => {
    const register = [{ ...row, scope: 'change_instruction' }];
    const phone = { ...line, act: 'change_instruction', channel: 'phone', register };
    expect(codes({ ...phone, proof: { ...proof, sender: 'none', calledBack: true, written: null } })).toBe(
      'needs_proof person_known row_in_force scope_covers called_back written_confirmation_needed review_current',
    );
  });

  test('a copy to one who knows two of the numbers', () => {
    const requester = { contact: null, identity: ['customer_number', 'invoice_number'] };
    const copy = { ...line, act: 'invoice_copy', requester, register: [] };
    expect(codes({ ...copy, proof: { ...proof, sender: 'none' } })).toBe(
      'allow payer_identity billing_address_only',
    );
  });

  test('what the issue’s line leaves out may be said: a shared mailbox, a signatory, own rights', () => {
    expect(codes({ ...line, requester: { ...line.requester, sharedMailbox: true } })).toBe(
      'deny person_known shared_mailbox',
    );
    const letter = { ...line, act: 'keep_register', channel: 'letter', register: [] };
    const signed = { ...letter, proof: { ...proof, sender: 'none', signatoryEvidence: 'E9' } };
    expect(codes(signed)).toBe('allow signatory_letter signed_letter second_staff_person');
    expect(codes({ ...signed, extendsScopesOf: 'P1' })).toBe('deny signatory_letter own_scopes');
  });

  test('an instant of revoking is said as its day in Stockholm', () => {
    const { reasons } = answer({ ...line, register: [{ ...row, revokedAt: '2026-05-01T22:30:00Z' }] });
    expect(reasons.at(-1)).toMatchObject({
      code: 'row_revoked',
      sv: 'Behörigheten återkallades 2026-05-02.',
    });
  });
});

test.each([
  {},
  { ...line, act: 'terminate' },
  { ...line, act: 'constructor' },
  { ...line, channel: 'fax' },
  { ...line, today: '2026-06-31' },
  { ...line, proof: { ...proof, sender: 'unaligned' } },
  { ...line, proof: { ...proof, written: { receivedAt: '2026-06-15T07:12:00Z', sha256: '' } } },
  { ...line, requester: { contact: 'P1', identity: ['slip_number'] } },
  { ...line, register: [{ ...row, scope: 'commercial_terms' }] },
  { ...line, register: [{ ...row, validTo: 'soon' }] },
])('a line that cannot be read is answered with an error: %#', (bad) => {
  expect(answer(bad)).toEqual({ error: expect.stringMatching(/^.{10,}$/) });
});
