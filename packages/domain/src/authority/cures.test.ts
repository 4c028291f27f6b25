import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Act, acts, scopes } from './acts.ts';
import { curesOf } from './cures.ts';
import { decideAuthority } from './decide-authority.ts';
import type { RegisterRow } from './register.ts';
import type { AuthorityRequest } from './request.ts';
import { asks, noProof, row, today, ways, written, yesterday } from './request-examples.ts';

const unnamed = { requester: { contact: null, identity: [] } };
const ended = { validTo: yesterday };
const failed = { channel: 'email', proof: { ...noProof, sender: 'failed', written } } as const;

type Line = [name: string, request: AuthorityRequest, register: RegisterRow[], cures: string[]];

const table: Line[] = [
  ['nothing, when it may be done', asks('read_report', ways['verified mail']), [row('read_report')], []],
  [
    'a report asked for in a mail nobody vouches for',
    asks('read_report', ways['plain mail']),
    [row('read_report')],
    ['call_back P1', 'confirm_link P1', 'ask_reply P1', 'ask_letter P1'],
  ],
  [
    'a termination in a mail nobody vouches for: neither a call nor a link will do',
    asks('cancel_agreement', ways['plain mail']),
    [row('cancel_agreement')],
    ['ask_reply P1', 'ask_letter P1'],
  ],
  [
    'a termination by phone: only writing',
    asks('cancel_agreement', ways.phone),
    [row('cancel_agreement')],
    ['ask_reply P1', 'ask_letter P1'],
  ],
  [
    'a termination by form, confirmed or not: only writing',
    asks('cancel_agreement', ways['confirmed form']),
    [row('cancel_agreement')],
    ['ask_reply P1', 'ask_letter P1'],
  ],
  [
    'extra guarding by phone',
    asks('order_extra_guarding', ways.phone),
    [row('order_extra_guarding')],
    ['call_back P1', 'ask_reply P1', 'ask_letter P1'],
  ],
  [
    'a sender that failed its check: no call mends it',
    asks('read_report', failed),
    [row('read_report')],
    ['ask_reply P1', 'ask_letter P1'],
  ],
  [
    'nobody is named: who holds the right may be chosen, or may write',
    asks('read_report', ways['plain mail'], unnamed),
    [row('read_report'), row('read_report', { id: 'R2', contact: 'P2' })],
    ['choose_contact P1 P2', 'ask_reply P1 P2', 'ask_letter P1 P2'],
  ],
  [
    'nobody is named on the phone, and nobody but one could carry it',
    asks('order_extra_guarding', ways['called back'], unnamed),
    [row('order_extra_guarding')],
    ['choose_contact P1', 'ask_reply P1', 'ask_letter P1'],
  ],
  [
    'the right ended yesterday: a new one, or somebody else who holds it',
    asks('cancel_agreement', ways['verified mail']),
    [row('cancel_agreement', ended), row('cancel_agreement', { id: 'R2', contact: 'P2' })],
    ['ask_reply P2', 'ask_letter P2', 'mend_register P1'],
  ],
  [
    'the right ended yesterday and the sender is unproven: the register first',
    asks('cancel_agreement', ways['plain mail']),
    [row('cancel_agreement', ended)],
    ['mend_register P1'],
  ],
  [
    'past its review: the register',
    asks('cancel_agreement', ways['verified mail']),
    [row('cancel_agreement', { reviewOn: yesterday })],
    ['mend_register P1'],
  ],
  [
    'past its review and unproven: each takes one obstacle away',
    asks('read_report', ways['plain mail']),
    [row('read_report', { reviewOn: yesterday })],
    ['call_back P1', 'confirm_link P1', 'ask_reply P1', 'ask_letter P1', 'mend_register P1'],
  ],
  [
    'a shared mailbox: no right would help, but a person might write',
    asks('cancel_agreement', ways['verified mail'], {
      requester: { contact: 'P1', identity: [], sharedMailbox: true },
    }),
    [row('cancel_agreement'), row('cancel_agreement', { id: 'R2', contact: 'P2' })],
    ['ask_reply P2', 'ask_letter P2'],
  ],
  [
    'own rights: somebody else at the customer',
    asks('keep_register', ways['verified mail'], { extendsScopesOf: 'P1' }),
    [row('keep_register'), row('keep_register', { id: 'R2', contact: 'P2' })],
    ['ask_reply P2', 'ask_letter P2'],
  ],
  [
    'a payer nobody knows: two numbers, or a contact’s own mail',
    asks('dispute', ways['plain form'], { requester: { contact: 'P1', identity: [], customers: ['C1'] } }),
    [],
    ['identify_payer', 'confirm_link P1', 'ask_reply P1'],
  ],
];

test.each(table)('%s', (_, request, register, cures) => {
  const found = curesOf(request, register, today);
  expect(found.map(({ kind, contacts }) => [kind, ...contacts].join(' '))).toEqual(cures);
});

test('what a step leads to is what the decision says when the step is taken', () => {
  const report = asks('read_report', ways['plain mail']);
  const cures = curesOf(report, [row('read_report')], today);
  expect(cures.find(({ kind }) => kind === 'call_back')?.leadsTo).toBe('allow');
  const late = curesOf(report, [row('read_report', { reviewOn: yesterday })], today);
  expect(late.find(({ kind }) => kind === 'call_back')?.leadsTo).toBe('needs_proof');
});

const anyRow = fc.record({
  scope: fc.constantFrom(...scopes),
  contact: fc.constantFrom('P1', 'P2'),
  validTo: fc.constantFrom(null, yesterday),
  reviewOn: fc.constantFrom(today, yesterday),
  evidence: fc.constantFrom('E1', null),
});

test('no step is named for what may be done, none twice, and none leads to less', () => {
  const order = ['deny', 'needs_proof', 'allow'];
  fc.assert(
    fc.property(
      fc.constantFrom<Act>(...acts),
      fc.constantFrom(...Object.values(ways)),
      fc.array(anyRow, { maxLength: 4 }),
      fc.constantFrom('P1', null),
      (act, way, rows, contact) => {
        const request = asks(act, way, { requester: { contact, identity: [] } });
        const register = rows.map(({ scope, ...more }, index) => row(scope, { id: `R${index}`, ...more }));
        const { result } = decideAuthority(request, register, today);
        const cures = curesOf(request, register, today);
        if (result === 'allow') return cures.length === 0;
        return (
          new Set(cures.map(({ kind }) => kind)).size === cures.length &&
          cures.every(({ leadsTo }) => order.indexOf(leadsTo) >= order.indexOf(result))
        );
      },
    ),
  );
});
