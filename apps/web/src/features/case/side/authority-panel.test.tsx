import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseView } from '@underlag/api/cases';
import type { AuthorityView } from '@underlag/api/rights';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { type Answers, fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CasePage } from '../case-page.tsx';
import { dispute, karin } from '../test-case.ts';

const id = (n: number) => `0190a000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`;
const both = (sv: string) => ({ sv, en: sv });

const lena = {
  id: id(1),
  name: 'Lena Ek',
  title: 'Förvaltare',
  sharedMailbox: false,
  emails: ['lena.ek@bryggaren.example'],
  phones: ['+46701740605'],
};

const step = (kind: AuthorityView['cures'][number]['kind'], says: string) => ({
  kind,
  says: both(says),
  stopped: null,
  leadsTo: 'allow' as const,
  contacts: [lena],
  target: null,
});

/** A termination in a mail that nobody vouches for. */
const unproven: AuthorityView = {
  act: 'read_instruction',
  actName: both('Ta del av åtgärdsinstruktionen'),
  result: 'needs_proof',
  overridden: false,
  says: both('Det är inte styrkt vem som frågar.'),
  reasons: [
    { code: 'row_in_force', weight: 'supports', says: both('Behörigheten gäller.'), row: id(2) },
    {
      code: 'call_back_or_link_needed',
      weight: 'needs_proof',
      says: both('Det är inte styrkt vem som frågar.'),
      row: null,
    },
  ],
  rows: [
    {
      id: id(2),
      contact: { id: lena.id, name: lena.name },
      scope: both('Ta del av åtgärdsinstruktioner'),
      target: both('Hela kunden'),
      validFrom: '2026-01-01',
      validTo: null,
      revokedOn: null,
      reviewOn: '2027-01-01',
      standing: 'in_force',
      reviewOverdue: false,
    },
  ],
  request: {
    messageId: id(3),
    at: '2026-11-20T08:00:00.000Z',
    channel: 'email',
    from: 'Lena Ek',
    address: 'lena.ek@bryggaren.example',
    sender: 'unverified',
    evidence: 'ab'.repeat(32),
    result: 'needs_proof',
  },
  otherMessages: [],
  contact: { ...lena, by: 'address' },
  cures: [
    step('call_back', 'Ring upp Lena Ek på ett registrerat nummer.'),
    step('ask_reply', 'Be om ett mejl från Lena Eks registrerade adress.'),
    { ...step('ask_letter', 'Be om ett brev.'), stopped: both('Din roll får inte göra det här.') },
  ],
  frozen: [
    {
      id: id(4),
      at: '2026-11-19T08:00:00.000Z',
      move: both('Lämna ut'),
      by: 'Johan Sjögren',
      result: 'deny',
      overridden: false,
      same: true,
    },
  ],
};

const allowed: AuthorityView = { ...unproven, result: 'allow', reasons: [], cures: [] };

const withRight = (authority: AuthorityView | null, more: Partial<CaseView> = {}): CaseView => ({
  ...dispute,
  customer: {
    id: id(5),
    number: 'K-104233',
    kind: 'company',
    name: 'Bryggaren Fastigheter AB',
    identity: '556016-0680',
    language: 'sv',
    noEInvoice: false,
    billingEmail: null,
    billingAddress: 'Bryggargränd 4, 990 12 Lillåstad',
    openCases: 1,
  },
  authority,
  ...more,
});

let end = () => {};
beforeEach(() => sessionStorage.clear());
afterEach(() => end());

function open(record: CaseView, answers: Answers = {}): void {
  end = fakeApi({
    session: { me: () => karin },
    ...answers,
    cases: {
      get: () => record,
      draft: () => null,
      saveDraft: () => null,
      beat: () => [],
      templates: () => [],
      ...answers.cases,
    },
    authority: {
      choices: () => ({
        agreements: [{ id: id(6), number: 'A-400576', name: 'Larm', endsOn: null }],
        sites: [],
        contacts: [lena],
      }),
      ...answers.authority,
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(<CasePage />, { path: '/arenden/:number', at: `/arenden/${record.number}` });
}

const panel = () => screen.findByRole('region', { name: 'Behörighet' });

test('the verdict stands first in a word, then who and what, then what to do', async () => {
  open(withRight(unproven));
  const found = within(await panel());
  const verdict = found.getByText('Bevis saknas');
  expect(verdict).toBeVisible();
  expect(found.getByText(/Ta del av åtgärdsinstruktionen · Lena Ek/)).toBeVisible();
  const call = found.getByRole('button', { name: 'Logga samtal' });
  expect(verdict.compareDocumentPosition(call)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(found.getByText('Din roll får inte göra det här.')).toBeVisible();
  expect(found.getByRole('img', { name: 'Saknas' })).toBeVisible();
  expect(found.getByText('1 rad i registret')).toBeVisible();
  expect(found.getByText('1 tidigare beslut')).toBeVisible();
});

test('a call is logged on a registered number, and the verdict follows', async () => {
  const user = userEvent.setup();
  const calls: unknown[] = [];
  open(withRight(unproven), {
    authority: {
      logCallBack: (input) => {
        calls.push(input);
        return withRight(allowed, { version: 4 });
      },
    },
  });
  const found = within(await panel());
  await user.click(found.getByRole('button', { name: 'Logga samtal' }));
  expect(found.getByRole('radio', { name: 'Lena Ek +46701740605' })).toBeChecked();
  await user.click(found.getByRole('radio', { name: 'Kontakten bekräftade begäran' }));
  await user.type(found.getByRole('textbox', { name: 'Anteckning' }), 'Hon bekräftade.');
  await user.click(found.getByRole('button', { name: 'Spara samtalet' }));
  expect(await found.findByText('Får göras')).toBeVisible();
  expect(calls).toEqual([
    {
      caseId: dispute.id,
      version: 3,
      contactId: lena.id,
      number: '+46701740605',
      reached: true,
      note: 'Hon bekräftade.',
    },
  ]);
});

test('asking for a mail puts a reply to the registered address in the composer', async () => {
  const user = userEvent.setup();
  open(withRight(unproven, { requester: { ...dispute.requester, address: 'annan@brevlada.example' } }));
  const found = within(await panel());
  await user.click(found.getByRole('button', { name: 'Skriv till Lena Ek' }));
  const composer = within(screen.getByRole('region', { name: 'Skriv i ärendet' }));
  expect(await composer.findByText('lena.ek@bryggaren.example')).toBeVisible();
  expect(composer.queryByText('annan@brevlada.example')).toBeNull();
});

test('agreement and contact are chosen among the customer’s own', async () => {
  const user = userEvent.setup();
  const links: unknown[] = [];
  open(withRight(unproven), {
    cases: {
      link: (input) => {
        links.push(input);
        return withRight(allowed, { version: 4, contact: { id: lena.id, name: lena.name } });
      },
    },
  });
  const contact = await screen.findByRole('combobox', { name: 'Kontaktperson' });
  await user.selectOptions(contact, 'Lena Ek, Förvaltare');
  await waitFor(() => expect(contact).toHaveValue(lena.id));
  expect(links).toEqual([{ caseId: dispute.id, version: 3, contactId: lena.id }]);
  expect(screen.getByRole('combobox', { name: 'Avtal' })).toHaveValue('');
});

test('without a customer it says what to do first', async () => {
  open(dispute);
  expect(within(await panel()).getByText(/Koppla en kund/)).toBeVisible();
});
