import type { OpenChange, RegisterView, RightView } from '@underlag/api/register';
import type { CustomerView } from '@underlag/api/registers';
import type { Me } from '@underlag/api/session';

/** The agent of the page tests. */
export const karin: Me = {
  id: '0190a000-0000-7000-8000-0000000000a1',
  name: 'Karin Lund',
  email: 'karin@vakt.example',
  roles: ['agent'],
  permissions: ['case.read', 'case.create', 'customer.read', 'register.ask', 'register.confirm'],
  queues: [],
  creditLimitOre: 500_000,
  locale: 'sv',
  theme: 'auto',
  density: 'comfortable',
  shortcuts: true,
  companyName: 'Vaktbolaget',
  mailGoesTo: 'pickup',
};

const id = '0190a000-0000-7000-8000-0000000000c1';
const bryggaren = { id, number: 'K-104233', name: 'Bryggaren Fastigheter AB' };

export const customer: CustomerView = {
  ...bryggaren,
  kind: 'company',
  identity: '556016-0680',
  language: 'sv',
  noEInvoice: false,
  billingEmail: 'lena.ek@bryggaren.example',
  billingAddress: 'Bryggargränd 4, 990 12 Lillåstad',
  delivery: { way: 'email', address: 'lena.ek@bryggaren.example', enrolments: [] },
  agreements: [],
  sites: [],
  contacts: [],
  invoices: [],
  cases: [],
};

/** A right of Lena Ek's, sound unless told otherwise. */
export const right = (more: Partial<RightView>): RightView => ({
  id: '0190a000-0000-7000-8000-0000000000d1',
  version: 1,
  scope: 'cancel_agreement',
  target: { kind: 'customer', id: null, name: { sv: 'hela kunden', en: 'the whole customer' } },
  validFrom: '2025-01-01',
  validTo: null,
  revokedOn: null,
  reviewOn: '2027-03-01',
  standing: 'in_force',
  evidenceNote: 'Behörighetsblankett 2024-12-16',
  changeAsked: false,
  ...more,
});

/** A wish that waits, Johan's unless told otherwise. */
export const wish = (more: Partial<OpenChange> = {}): OpenChange => ({
  id: '0190a000-0000-7000-8000-0000000000e1',
  version: 1,
  kind: 'revoke',
  customer: bryggaren,
  says: { sv: 'Återkallad behörighet: Lena Ek', en: 'Revoked authority: Lena Ek' },
  reason: 'Har slutat',
  evidence: false,
  askedBy: { id: '0190a000-0000-7000-8000-0000000000a2', name: 'Johan Sjögren' },
  askedAt: '2026-11-20T09:00:00.000Z',
  caseNumber: null,
  own: false,
  refusals: { confirm: null, reject: null, withdraw: { sv: 'Inte din.', en: 'Not yours.' } },
  ...more,
});

export const register: RegisterView = {
  customer: bryggaren,
  today: '2026-11-22',
  lastReviewDay: '2027-12-22',
  contacts: [
    {
      id: '0190a000-0000-7000-8000-0000000000f1',
      version: 1,
      name: 'Lena Ek',
      title: 'Förvaltare',
      sharedMailbox: false,
      portal: 'none',
      addresses: [{ kind: 'email', value: 'lena.ek@bryggaren.example' }],
      rights: [
        right({ id: '0190a000-0000-7000-8000-0000000000d2', scope: 'billing_data', standing: 'revoked' }),
        right({}),
      ],
      changeAsked: false,
    },
  ],
  agreements: [],
  sites: [],
  open: [],
  history: [],
  recertification: null,
};
