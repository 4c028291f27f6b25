import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { CaseView } from '@underlag/api/cases';
import type { EnrolmentView } from '@underlag/api/enrolments';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CasePage } from '../case-page.tsx';
import { dispute, karin } from '../test-case.ts';

let end = () => {};
afterEach(() => end());

const wrongId = 'Organisationsnumret i Peppol-id:t är inte kundens.';
const wished: EnrolmentView = {
  kind: 'e_invoice',
  findings: [],
  refusal: null,
  address: '0007:5560160680',
  validFrom: null,
  notice: { by: 'email', to: 'lena.ek@bryggaren.example' },
  delivery: { way: 'paper', address: 'Bryggargränd 4, 990 12 Lillåstad', enrolments: [] },
};
const inForce = {
  id: '0190a000-0000-7000-8000-0000000000e1',
  kind: 'email' as const,
  address: 'faktura@bryggaren.example',
  operator: null,
  reference: null,
  state: 'active' as const,
  startedAt: '2026-11-01T09:00:00.000Z',
  activeAt: '2026-11-02T09:00:00.000Z',
  caseNumber: 'U26-000017-4',
};

function open(enrolment: EnrolmentView, facts: Partial<CaseView> = {}, failed: unknown[] = []): void {
  const record: CaseView = {
    ...dispute,
    typeKey: 'e_invoice_enrolment',
    state: 'working',
    category: 'working',
    missing: [],
    fields: { electronicId: '0007:556016-0680' },
    moves: [],
    enrolment,
    ...facts,
  };
  end = fakeApi({
    session: { me: () => karin },
    cases: { get: () => record, draft: () => null, beat: () => [], templates: () => [] },
    holds: {
      failOrder: (input: unknown) => {
        failed.push(input);
        return { version: 4 };
      },
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(<CasePage />, { path: '/arenden/:number', at: `/arenden/${record.number}` });
}

const panel = async () => within(await screen.findByRole('region', { name: 'Leveranssätt' }));

test('how the invoices come today stands beside the wish, with who is told', async () => {
  open(wished);
  const room = await panel();
  expect(room.getByText('I dag').parentElement).toHaveTextContent('Pappersfaktura');
  expect(room.getByText('Efter ändringen').parentElement).toHaveTextContent('E-faktura0007:5560160680');
  room.getByText('Gäller från nästa faktura');
  room.getByText('Allt finns och stämmer.');
  room.getByText(/Ett besked skickas till lena\.ek@bryggaren\.example/);
});

test('what is wrong stands in the panel and at its field, and can be gone to and asked for', async () => {
  open({
    ...wished,
    address: null,
    findings: [{ field: 'electronicId', problem: 'wrong', says: { sv: wrongId, en: '' } }],
  });
  const room = await panel();
  room.getByRole('img', { name: 'Stämmer inte' });
  room.getByText(wrongId);
  fireEvent.click(room.getByRole('button', { name: 'Gå till GLN eller Peppol-id' }));
  expect(screen.getByRole('button', { name: 'Ändra GLN eller Peppol-id' })).toHaveFocus();
  const fields = within(screen.getByRole('region', { name: 'Uppgifter' }));
  fields.getByText(wrongId);
  fields.getByText('Ett meddelande frågar efter: GLN eller Peppol-id');
});

test.each([
  ['private', /anmäler e-faktura i sin internetbank/],
  ['security', /får inte e-faktura av säkerhetsskäl/],
] as const)('%s: the panel says what to do instead', async (refusal, words) => {
  open({ ...wished, refusal });
  const room = await panel();
  room.getByText(words);
  expect(room.queryByText('Efter ändringen')).toBeNull();
});

test('the same way and address in force is said, with the case that asked for it', async () => {
  open({
    ...wished,
    kind: 'email',
    address: inForce.address,
    delivery: { way: 'email', address: inForce.address, enrolments: [inForce] },
  });
  const room = await panel();
  room.getByText('Leveranssättet gäller redan för kunden.');
  expect(room.getByRole('link', { name: 'Ärende U26-000017-4' })).toHaveAttribute(
    'href',
    '/arenden/U26-000017-4',
  );
});

test('an order the ledger could not carry out is recorded with why', async () => {
  const failed: unknown[] = [];
  const order = {
    id: '0190a000-0000-7000-8000-0000000000f1',
    version: 1,
    kind: 'enrol_e_invoice' as const,
    amountOre: null,
    state: 'queued' as const,
    reference: null,
    createdAt: '2026-11-20T09:00:00.000Z',
  };
  open(wished, { state: 'pending', category: 'waiting', ledger: [order] }, failed);
  fireEvent.click(await screen.findByRole('button', { name: 'Kunde inte genomföras' }));
  fireEvent.click(screen.getByRole('button', { name: 'Registrera' }));
  screen.getByText('Skriv varför.');
  fireEvent.change(screen.getByRole('textbox', { name: 'Varför' }), { target: { value: 'Okänd mottagare' } });
  fireEvent.click(screen.getByRole('button', { name: 'Registrera' }));
  await waitFor(() => expect(failed).toEqual([{ orderId: order.id, version: 1, reason: 'Okänd mottagare' }]));
});
