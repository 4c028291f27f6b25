import type { CallOutPage, CallOutView, CandidateReport } from '@underlag/api/call-outs';
import type { Me } from '@underlag/api/session';

/** The agent of the page tests. */
export const karin: Me = {
  id: '0190a000-0000-7000-8000-0000000000a1',
  name: 'Karin Lund',
  email: 'karin@vakt.example',
  roles: ['agent'],
  permissions: ['case.read', 'call_out.read', 'call_out.link'],
  queues: [],
  creditLimitOre: 500_000,
  locale: 'sv',
  theme: 'auto',
  density: 'comfortable',
  shortcuts: true,
  companyName: 'Vaktbolaget',
  mailGoesTo: 'pickup',
};

export const ekvagen = '0190a000-0000-7000-8000-0000000000c1';
export const storgatan = '0190a000-0000-7000-8000-0000000000c2';

const nothing = {
  site: 0,
  postalCode: 5,
  street: 5,
  number: 5,
  time: 18.5,
  alarmReference: 15,
  actionType: 5,
  duration: 5,
  alarmCentre: 5,
  alreadyBilled: 0,
  afterInvoice: 0,
};

/** A report that nobody has answered on, unless told otherwise. */
export const candidate = (more: Partial<CandidateReport> = {}): CandidateReport => ({
  id: '0190a000-0000-7000-8000-0000000000d1',
  number: 'R-599107',
  siteName: null,
  address: 'Ekvägen 9, 990 15 Lillåstad',
  from: '2026-11-02T20:30:00.000Z',
  to: '2026-11-02T20:55:00.000Z',
  alarmReference: 'TR-603958',
  action: { sv: 'Inbrottslarm', en: 'Burglar alarm' },
  centreName: 'Trygglarm Larmcentral',
  score: 63.5,
  parts: nothing,
  billedOn: [],
  answer: null,
  refusals: { link: null, refuse: null, undo: { sv: 'Inget att ångra.', en: 'Nothing to undo.' } },
  ...more,
});

export const callOut: CallOutView = {
  invoiceId: ekvagen,
  invoiceNumber: '306188909',
  version: 1,
  address: 'Ekvägen 9, 990 15 Lillåstad',
  serviceAt: '2026-11-02T20:30:00.000Z',
  alarmReference: 'TR-603958',
  action: { sv: 'Inbrottslarm', en: 'Burglar alarm' },
  billedMinutes: 30,
  centre: {
    key: 'trygglarm',
    name: 'Trygglarm Larmcentral',
    own: false,
    email: 'kund@trygglarm.example',
    phone: '+46701740683',
  },
  report: null,
  issuedOn: '2026-11-09',
  totalOre: 215_000,
  recipientName: 'Hanna Berg',
  recipientAddress: 'Ekvägen 9, 990 15 Lillåstad',
  customer: null,
  site: null,
  commissioned: { sv: 'Beställd av Trygglarm Larmcentral.', en: 'Commissioned by Trygglarm Larmcentral.' },
  verdict: { sv: 'Automatisk koppling kräver 85.', en: 'An automatic link needs 85.' },
  doubles: [],
  candidates: [
    candidate(),
    candidate({
      id: '0190a000-0000-7000-8000-0000000000d2',
      number: 'R-599099',
      score: -20,
      parts: { ...nothing, time: 0, alreadyBilled: -40 },
      billedOn: [{ id: storgatan, number: '306188194' }],
    }),
  ],
  answers: [],
};

const row = {
  issuedOn: '2026-11-09',
  serviceAt: '2026-11-02T20:30:00.000Z',
  totalOre: 215_000,
  report: null,
  best: null,
};

export const page: CallOutPage = {
  rows: [
    {
      ...row,
      invoiceId: ekvagen,
      number: '306188909',
      recipientName: 'Hanna Berg',
      isCustomer: false,
      place: 'Ekvägen 9',
      centre: { name: 'Trygglarm Larmcentral', own: false },
      isDouble: false,
      best: { number: 'R-599107', score: 63.5 },
    },
    {
      ...row,
      invoiceId: storgatan,
      number: '306188194',
      recipientName: 'Bryggaren Fastigheter AB',
      isCustomer: true,
      place: 'Storgatan 12',
      centre: { name: 'Vaktens larmcentral', own: true },
      isDouble: true,
    },
  ],
  next: null,
  counts: { unmatched: 2, double: 1 },
};
