import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CorrectRecord, ListRecords } from '@underlag/api/register-records';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { type Answers, fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { RecordPage } from './record-page.tsx';
import { RegisterPage } from './register-page.tsx';
import { RegistersPage } from './registers-page.tsx';
import { change, maria, record, registers, report } from './test-registers.ts';

let end = () => {};
afterEach(() => end());

function answers(more: Answers['registers'] = {}, others: Answers = {}): void {
  end = fakeApi({
    session: { me: () => maria },
    registers: {
      all: () => registers,
      list: () => ({ rows: [], next: null, of: null }),
      get: () => record,
      history: () => ({ changes: [change], next: null }),
      references: () => [],
      ...more,
    },
    ...others,
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), maria);
}

const list = (at: string, locale: 'sv' | 'en' = 'sv') =>
  openPage(<RegisterPage />, { path: '/register/:register', at, locale });
const row = (at: string) => openPage(<RecordPage />, { path: '/register/:register/:id', at });

test('every register is named with what it holds and whether it is corrected here', async () => {
  answers();
  openPage(<RegistersPage />);
  expect(await screen.findByRole('link', { name: 'Leverantörer' })).toHaveAttribute(
    'href',
    '/register/leverantorer',
  );
  expect(screen.getAllByRole('listitem')[1]).toHaveTextContent('Läses här');
});

test('a list is what its address says: words, a choice, a row it belongs to, the page; export keeps all but the page', async () => {
  const user = userEvent.setup();
  const asked: ListRecords[] = [];
  answers({
    list: (input) => {
      asked.push(input as ListRecords);
      const cells = [
        { value: 'L-1', to: null },
        { value: 'Blommor AB', to: null },
        { value: 125_050, to: null },
        { value: true, to: null },
      ];
      return { rows: [{ id: 'a1', cells }], next: 'L-1', of: 'K-104233 Bryggaren' };
    },
  });
  const router = list('/register/leverantorer?kind=good&q=blom&av=kunder.c1&after=L-0&kind2=x');
  const table = await screen.findByRole('table', { name: 'Leverantörer' });
  expect(asked.at(-1)).toMatchObject({
    register: 'leverantorer',
    q: 'blom',
    filters: { kind: 'good' },
    of: { register: 'kunder', id: 'c1' },
    after: 'L-0',
  });
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent('L-1Blommor AB1 250,50 krJa');
  await user.keyboard('j');
  expect(within(table).getByRole('link', { name: 'L-1' })).toHaveFocus();
  expect(screen.getByText('Hör till K-104233 Bryggaren')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Exportera listan' }));
  expect(await screen.findByRole('menuitem', { name: 'Exportera CSV' })).toHaveAttribute(
    'href',
    '/api/exports/register/leverantorer.csv?kind=good&q=blom&av=kunder.c1',
  );
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('link', { name: 'Nästa' }));
  expect(router.state.location.search).toBe('?kind=good&q=blom&av=kunder.c1&after=L-0&after=L-1');
  await user.click(screen.getByRole('button', { name: 'Rensa' }));
  expect(router.state.location.search).toBe('');
});

test('typing searches when it rests; nothing found says what to do, in English too', async () => {
  const user = userEvent.setup();
  answers();
  const router = list('/register/leverantorer', 'en');
  expect(await screen.findByRole('heading', { name: 'Suppliers: the register is empty' })).toBeVisible();
  await user.type(screen.getByRole('searchbox', { name: 'Search the register' }), 'tak');
  await waitFor(() => expect(router.state.location.search).toBe('?q=tak'));
  expect(await screen.findByRole('heading', { name: 'No row fits' })).toBeVisible();
});

test('a register that is not for the reader is none', async () => {
  answers();
  list('/register/hemligt');
  expect(await screen.findByRole('heading', { name: 'Det finns inget sådant register' })).toBeVisible();
});

test('a row shows its details, why some are not corrected, its parts and where it is kept', async () => {
  const user = userEvent.setup();
  answers();
  row('/register/leverantorer/a1');
  expect(await screen.findByRole('heading', { level: 1, name: 'L-1' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Historik för Namn' })).toHaveAttribute(
    'href',
    '/register/leverantorer/a1?flik=historik&falt=name',
  );
  await user.click(screen.getByText('Uppgifter som inte rättas här'));
  expect(screen.getByText('Nummer: Numret är nyckeln.')).toBeVisible();
  expect(screen.getByRole('table', { name: 'Betalningar' })).toHaveTextContent('2026-10-011 250,50 kr');
  expect(screen.getByRole('link', { name: 'Öppna kundens sida' })).toHaveAttribute(
    'href',
    '/kunder/c1?flik=kontakter',
  );
});

test('a correction sends only what was changed, with its reason; errors stand beside, and a newer version keeps what was typed', async () => {
  const user = userEvent.setup();
  const sent: CorrectRecord[] = [];
  answers({
    get: () => (sent.length > 0 ? { ...record, version: 5, facts: changedName } : record),
    correct: (input) => {
      sent.push(input);
      if (input.version === 3) throw conflict;
      return { id: 'a1', version: 6 };
    },
  });
  row('/register/leverantorer/a1');
  await user.click(await screen.findByRole('button', { name: 'Rätta' }));
  const dialog = await screen.findByRole('dialog', { name: 'Rätta L-1' });
  const name = within(dialog).getByLabelText(/^Namn/);
  await user.clear(name);
  await user.type(name, 'Blommor & Blad AB');
  await user.click(within(dialog).getByRole('button', { name: 'Spara rättelsen' }));
  expect(sent).toEqual([]);
  expect(within(dialog).getByText('Skriv minst 3 tecken.')).toBeVisible();
  await user.type(within(dialog).getByLabelText(/^Varför/), 'Felstavat');
  await user.click(within(dialog).getByRole('button', { name: 'Spara rättelsen' }));
  await user.click(await within(dialog).findByRole('button', { name: 'Läs in på nytt' }));
  expect(await within(dialog).findByText(/I registret står nu: Blommor och Blad/)).toBeVisible();
  expect(name).toHaveValue('Blommor & Blad AB');
  await user.click(within(dialog).getByRole('button', { name: 'Spara rättelsen' }));
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  expect(sent.map(({ version, fields, reason }) => [version, fields, reason])).toEqual([
    [3, { name: 'Blommor & Blad AB' }, 'Felstavat'],
    [5, { name: 'Blommor & Blad AB' }, 'Felstavat'],
  ]);
});

test('who may not correct sees no button', async () => {
  answers({ get: () => ({ ...record, facts: record.facts.map((fact) => ({ ...fact, edit: null })) }) });
  row('/register/leverantorer/a1');
  expect(await screen.findByRole('heading', { name: 'L-1' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Rätta' })).toBeNull();
});

test('a new row is added with the server’s errors beside its fields, and then opened', async () => {
  const user = userEvent.setup();
  let tries = 0;
  answers({
    add: ({ fields }) => {
      tries += 1;
      if (tries === 1) throw taken;
      expect(fields).toEqual({ number: 'L-2' });
      return { id: 'a2', version: 1 };
    },
  });
  const router = list('/register/leverantorer');
  await user.click(await screen.findByRole('button', { name: 'Ny: leverantör' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/^Nummer/), 'L-2');
  await user.click(within(dialog).getByRole('button', { name: 'Lägg till' }));
  expect((await within(dialog).findAllByText('Numret är upptaget.')).length).toBeGreaterThan(1);
  await user.click(within(dialog).getByRole('button', { name: 'Lägg till' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/register/leverantorer/a2'));
});

test('history tells who, when, why and from what to what; of one field by the address; what is hidden stays so', async () => {
  const asked: unknown[] = [];
  answers({
    history: (input) => {
      asked.push(input);
      return { changes: [change], next: null };
    },
  });
  row('/register/leverantorer/a1?flik=historik&falt=name');
  const table = await screen.findByRole('table', { name: 'Historik' });
  expect(asked[0]).toMatchObject({ register: 'leverantorer', id: 'a1', field: 'name' });
  const told = within(table).getAllByRole('row')[1];
  expect(told).toHaveTextContent(
    /2026-11-20 10:00.*Maria Öberg.*bekräftat av Karin Lund.*Import: leverantorer\.csv.*Namn: från Blomor AB till Blommor AB.*Annan uppgift: har ändrats; innehållet visas inte.*Felstavat.*Ärende U26-000001-3/,
  );
});

test('what refers to a row is counted, named and led to', async () => {
  answers({
    references: () => [
      {
        register: 'arenden',
        name: { sv: 'Ärenden', en: 'Cases' },
        count: 1,
        rows: [{ to: { register: 'arenden', id: 'U26-000001-3' }, title: 'U26-000001-3', says: 'Fråga' }],
      },
      {
        register: 'fakturor',
        name: { sv: 'Fakturor', en: 'Invoices' },
        count: 37,
        rows: [{ to: { register: 'fakturor', id: 'f1' }, title: '306188194', says: null }],
      },
    ],
  });
  row('/register/leverantorer/a1?flik=hanvisningar');
  expect(await screen.findByRole('heading', { name: 'Fakturor (37)' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'U26-000001-3' })).toHaveAttribute('href', '/arenden/U26-000001-3');
  expect(screen.getByRole('link', { name: 'Visa alla: fakturor' })).toHaveAttribute(
    'href',
    '/register/fakturor?av=leverantorer.a1',
  );
});

test('a report’s words come when somebody asks to read them, and go again', async () => {
  const user = userEvent.setup();
  answers(
    { get: () => report },
    {
      incidentReports: {
        read: () => ({ number: 'R-1', site: null, from: '', to: '', text: 'Dörren stod öppen.' }),
      },
    },
  );
  row('/register/rapporter/r1');
  const button = await screen.findByRole('button', { name: 'Läs rapporten' });
  expect(screen.getByText(/Läsningen loggas/)).toBeVisible();
  await user.click(button);
  expect((await screen.findByText('Dörren stod öppen.')).closest('.no-print')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Dölj rapporten' }));
  expect(screen.queryByText('Dörren stod öppen.')).toBeNull();
});

const changedName = record.facts.map((fact) =>
  fact.key === 'name' ? { ...fact, cell: { value: 'Blommor och Blad', to: null } } : fact,
);
const conflict = {
  kind: 'conflict',
  code: 'conflict.changed',
  says: { sv: 'Någon annan hann ändra.', en: 'Someone else changed it first.' },
  requestId: 'x',
  fields: [],
};
const says = { sv: 'Numret är upptaget.', en: 'The number is taken.' };
const taken = {
  kind: 'refused',
  code: 'register.taken',
  says,
  requestId: 'x',
  fields: [{ path: 'fields.number', says }],
};

test('the remarks on an invoice are told in words, each on a line of its own', async () => {
  const flags = {
    key: 'flags',
    name: { sv: 'Anmärkningar', en: 'Remarks' },
    kind: 'flags',
    choices: [],
    cell: { value: ['seller.companyId:check_digit', 'currency:EUR'], to: null },
    edit: null,
    fixed: null,
  } as const;
  answers({
    get: () => ({
      ...record,
      facts: [{ ...flags, choices: [], cell: { to: null, value: [...flags.cell.value] } }],
    }),
  });
  row('/register/leverantorer/a1');
  const said = await screen.findByText('Säljarens organisationsnummer: kontrollsiffran stämmer inte.');
  expect(within(said.closest('dd') ?? said).getAllByRole('listitem')).toHaveLength(2);
  screen.getByText('Beloppen är i EUR, inte i kronor.');
});
