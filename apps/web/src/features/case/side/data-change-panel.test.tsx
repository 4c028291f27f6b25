import { screen, within } from '@testing-library/react';
import type { CaseView } from '@underlag/api/cases';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CasePage } from '../case-page.tsx';
import { dispute, karin } from '../test-case.ts';

let end = () => {};
afterEach(() => end());

const billing: NonNullable<NonNullable<CaseView['dataChange']>['billing']> = {
  what: 'billing_address',
  now: 'Bryggargränd 4, 990 12 Lillåstad',
  wanted: 'Nygatan 9, 990 12 Lillåstad',
  validFrom: '2026-12-01',
  notice: { by: 'email', to: 'lena.ek@bryggaren.example' },
};

function open(dataChange: CaseView['dataChange'], facts: Partial<CaseView> = {}): void {
  const record: CaseView = {
    ...dispute,
    typeKey: 'data_change',
    state: 'working',
    moves: [],
    dataChange,
    ...facts,
  };
  end = fakeApi({
    session: { me: () => karin },
    cases: { get: () => record, draft: () => null, beat: () => [], templates: () => [] },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(<CasePage />, { path: '/arenden/:number', at: `/arenden/${record.number}` });
}

const panel = async () => within(await screen.findByRole('region', { name: 'Ändring' }));
const shownAs = (room: Awaited<ReturnType<typeof panel>>, name: string) =>
  room.getByText(name).nextElementSibling?.textContent;

test('the register’s value stands beside the wished one, with who is told', async () => {
  open({ billing, register: null, made: [] });
  const room = await panel();
  expect(shownAs(room, 'I registret i dag')).toBe('Bryggargränd 4, 990 12 Lillåstad');
  expect(shownAs(room, 'Efter ändringen')).toBe('Nygatan 9, 990 12 Lillåstad');
  room.getByText('Gäller från 2026-12-01');
  room.getByText('Ett besked skickas till lena.ek@bryggaren.example, adressen som gäller i dag.');
});

test('without a mail address it says that the notice goes by letter', async () => {
  open({ billing: { ...billing, notice: { by: 'letter', to: 'Hamnvägen 8' } }, register: null, made: [] });
  (await panel()).getByText(/Beskedet skickas som brev till Hamnvägen 8/);
});

test('a new value that cannot be read is not shown as one', async () => {
  open({ billing: { ...billing, wanted: null }, register: null, made: [] });
  const room = await panel();
  expect(shownAs(room, 'Efter ändringen')).toBe('–');
  room.getByText(/Skriv bara den nya uppgiften/);
});

test('contacts and rights are changed on the customer’s page, with the case in hand', async () => {
  const customer: CaseView['customer'] = {
    id: '0190a000-0000-7000-8000-0000000000c1',
    number: 'K-104233',
    kind: 'company',
    name: 'Bryggaren',
    identity: null,
    language: 'sv',
    noEInvoice: false,
    billingEmail: null,
    billingAddress: 'Bryggargränd 4',
    openCases: 1,
  };
  open({ billing: null, register: { open: 1, decided: 2 }, made: [] }, { customer });
  const room = await panel();
  room.getByText('1 ändring väntar på en andra person.');
  room.getByText('2 ändringar är avgjorda.');
  expect(room.getByRole('link', { name: 'Till kundens kontaktpersoner' })).toHaveAttribute(
    'href',
    `/kunder/${customer.id}?flik=kontakter&arende=${dispute.id}`,
  );
});

test('what has been changed stays readable when the case is over', async () => {
  const made = {
    what: billing.what,
    from: billing.now,
    to: 'Nygatan 9',
    validFrom: '2026-12-01',
    notice: billing.notice,
    at: '2026-11-22T09:40:00.000Z',
  };
  open({ billing, register: null, made: [made] }, { state: 'resolved', category: 'done' });
  const room = await panel();
  expect(room.queryByText('Efter ändringen')).toBeNull();
  room.getByText('Bryggargränd 4, 990 12 Lillåstad → Nygatan 9');
  room.getByText('Besked skickat till lena.ek@bryggaren.example');
});
