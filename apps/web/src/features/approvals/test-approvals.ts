import type { ApprovalRow, ApprovalView } from '@underlag/api/approvals';
import type { Me } from '@underlag/api/session';

/** The approver of the page tests. */
export const gunnar: Me = {
  id: '0190a000-0000-7000-8000-0000000000a2',
  name: 'Gunnar Åkesson',
  email: 'gunnar.akesson@vakt.example',
  roles: ['approver'],
  permissions: ['case.read', 'approval.read', 'approval.decide'],
  queues: [],
  creditLimitOre: 10_000_000,
  locale: 'sv',
  theme: 'auto',
  density: 'comfortable',
  shortcuts: true,
  companyName: 'Vaktbolaget',
  mailGoesTo: 'pickup',
};

/** A credit that waits, as Gunnar sees it. */
export const credit: ApprovalRow = {
  id: '0190a000-0000-7000-8000-00000000a001',
  version: 1,
  kind: 'credit',
  state: 'open',
  requestedBy: { id: '0190a000-0000-7000-8000-0000000000a1', name: 'Karin Lund' },
  requestedAt: '2026-11-20T08:00:00.000Z',
  reason: 'Priset var fel hela kvartalet.',
  mine: false,
  case: {
    id: '0190a000-0000-7000-8000-000000000001',
    number: 'U26-004217-5',
    typeKey: 'invoice_dispute',
    subject: 'Bestrider faktura 306188194',
  },
  customerName: 'Bryggaren AB',
  amountOre: 600_000,
  remindedAt: '2026-11-20T12:00:00.000Z',
  escalatedAt: null,
  decidedBy: null,
  decidedAt: null,
  steps: [],
  refusal: null,
  passesOn: false,
  actsFor: null,
};

/** His own request, which he may not decide. */
export const own: ApprovalRow = {
  ...credit,
  id: '0190a000-0000-7000-8000-00000000a002',
  kind: 'authority_override',
  requestedBy: { id: gunnar.id, name: gunnar.name },
  mine: true,
  amountOre: null,
  remindedAt: null,
  escalatedAt: '2026-11-20T14:00:00.000Z',
  refusal: {
    code: 'approval.four_eyes',
    says: { sv: 'Du har själv begärt attesten.', en: 'You asked for this approval yourself.' },
  },
};

/** The credit with all it rests on. */
export const creditView: ApprovalView = {
  ...credit,
  lines: [
    {
      key: 'customer',
      name: { sv: 'Kund', en: 'Customer' },
      value: { sv: 'K-104233 Bryggaren AB', en: 'K-104233 Bryggaren AB' },
    },
    {
      key: 'field.creditedAmount',
      name: { sv: 'Krediterat belopp', en: 'Credited amount' },
      value: { sv: '6 000,00 kr', en: 'SEK 6,000.00' },
    },
  ],
  evidence: [
    {
      isRequest: true,
      sha256: 'ab'.repeat(32),
      message: {
        kind: 'message',
        id: '0190a000-0000-7000-8000-0000000000b1',
        at: '2026-11-20T07:00:00.000Z',
        direction: 'in',
        channel: 'email',
        fromName: 'Lena Ek',
        fromAddress: 'lena.ek@bryggaren.example',
        to: ['fakturafraga@vakt.example'],
        cc: [],
        subject: 'Bestrider faktura 306188194',
        text: 'Vi har inte beställt utryckningen.',
        hasHtml: false,
        author: null,
        automatic: false,
        proof: { sender: 'verified', says: { sv: 'Avsändaren är styrkt.', en: 'The sender is verified.' } },
        delivery: null,
        attachments: [
          {
            id: '0190a000-0000-7000-8000-0000000000c1',
            name: 'faktura.pdf',
            type: 'application/pdf',
            size: 1200,
            shows: 'pdf',
          },
        ],
      },
    },
  ],
  authority: { result: 'allow', reasons: [{ sv: 'Betalaren är styrkt.', en: 'The payer is proven.' }] },
  snapshotHash: 'cd'.repeat(32),
  differences: [],
  decisionNote: null,
  earlier: [],
};
