import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  CancelImport,
  ImportKindView,
  ImportLineView,
  ImportRunView,
  WriteImport,
} from '@underlag/api/imports';
import type { Me } from '@underlag/api/session';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { ImportRunPage } from './import-run-page.tsx';
import { ImportsPage } from './imports-page.tsx';

const me = (...permissions: string[]): Me => ({
  id: '0190a000-0000-7000-8000-0000000000a9',
  name: 'Ahmed Nilsson',
  email: 'ahmed.nilsson@vakt.example',
  roles: ['administrator'],
  permissions,
  queues: [],
  creditLimitOre: 0,
  locale: 'sv',
  theme: 'auto',
  density: 'comfortable',
  shortcuts: true,
  companyName: 'Vaktbolaget',
  mailGoesTo: 'pickup',
});
const customers: ImportKindView = {
  key: 'customers',
  name: { sv: 'Kunder', en: 'Customers' },
  hint: { sv: 'En rad per kund.', en: 'One row per customer.' },
  formats: ['csv'],
  columns: [
    {
      field: 'number',
      name: { sv: 'Kundnummer', en: 'Customer number' },
      also: ['kundnr'],
      needed: true,
      key: true,
    },
    { field: 'language', name: { sv: 'Språk', en: 'Language' }, also: [], needed: false, key: false },
  ],
};
const run: ImportRunView = {
  id: '0190a000-0000-7000-8000-00000000e001',
  version: 3,
  kind: 'customers',
  kindName: customers.name,
  name: 'kunder.csv',
  state: 'checked',
  phase: 'decide',
  totalLines: 101,
  doneLines: 101,
  newRows: 97,
  changedRows: 2,
  unchangedRows: 0,
  faultyRows: 1,
  problem: null,
  unknownColumns: ['Rabatt'],
  startedBy: { id: '0190a000-0000-7000-8000-0000000000a9', name: 'Ahmed Nilsson' },
  startedAt: '2026-11-23T08:00:00.000Z',
  finishedAt: null,
  cancelAsked: false,
  refusals: { write: null, cancel: null },
};
const lines: Record<string, ImportLineView> = {
  faulty: {
    line: 14,
    outcome: 'faulty',
    key: 'K-14',
    faults: [
      {
        column: { sv: 'Organisationsnummer', en: 'Organisation number' },
        line: 14,
        written: '556016-0681',
        says: { sv: 'Kontrollsiffran stämmer inte.', en: 'The check digit is wrong.' },
      },
    ],
    changes: [],
    notes: [],
  },
  changed: {
    line: 20,
    outcome: 'changed',
    key: 'K-20',
    faults: [],
    changes: [{ column: { sv: 'Namn', en: 'Name' }, before: 'Gamla AB', after: 'Nya AB' }],
    notes: [{ sv: 'Säljaren är X, inte vårt företag.', en: 'The seller is X, not our company.' }],
  },
};

let end = () => {};
afterEach(() => end());

function openRun(view: ImportRunView) {
  const sent: (WriteImport | CancelImport)[] = [];
  const answer = (input: WriteImport | CancelImport) => {
    sent.push(input);
    return { ...view, state: 'waiting' as const, phase: 'write' as const };
  };
  end = fakeApi({
    imports: {
      get: () => view,
      lines: ({ outcome }) => ({ rows: lines[outcome] ? [lines[outcome]] : [], next: null, kept: 5000 }),
      write: answer,
      cancel: answer,
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), me('import.read', 'import.run'));
  openPage(<ImportRunPage />, {
    path: '/installningar/importer/:id',
    at: `/installningar/importer/${run.id}`,
  });
  return sent;
}

test('a faulty line stands with column, what is written and why; the file is written only when it is to be left out', async () => {
  const user = userEvent.setup();
  const sent = openRun(run);
  const table = await screen.findByRole('table', { name: 'Felaktiga' });
  expect(within(table).getByRole('listitem')).toHaveTextContent(
    'Organisationsnummer 556016-0681: Kontrollsiffran stämmer inte.',
  );
  expect(screen.getByText('Kolumner som lämnas utanför: Rabatt')).toBeVisible();
  const write = screen.getByRole('button', { name: 'Skriv 99 rader' });
  expect(write).toHaveAttribute('aria-disabled', 'true');
  await user.click(write);
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: /Hoppa över den felaktiga raden/ }));
  await user.click(write);
  await waitFor(() => expect(sent).toEqual([{ id: run.id, version: 3, skipFaulty: true }]));
});

test('changes stand with before and after; the filter changes what is shown', async () => {
  const user = userEvent.setup();
  openRun(run);
  await user.click(await screen.findByRole('radio', { name: 'Ändrade (2)' }));
  const table = await screen.findByRole('table', { name: 'Ändrade' });
  expect(
    within(table)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Namn: Gamla AB blir Nya AB', 'Säljaren är X, inte vårt företag.']);
});

test('while it is written: how far it has come, and the way to end it', async () => {
  const user = userEvent.setup();
  const sent = openRun({ ...run, state: 'writing', phase: 'write', doneLines: 40, faultyRows: 0 });
  expect(await screen.findByRole('progressbar')).toHaveAttribute('aria-valuenow', String((100 * 40) / 101));
  expect(screen.getByText('40 av 101 rader')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Avbryt inläsningen' }));
  await waitFor(() => expect(sent).toEqual([{ id: run.id, version: 3 }]));
});

test('a file that was refused says why, and offers nothing', async () => {
  const problem = { sv: 'Filen är ingen riktig XML.', en: 'The file is no proper XML.' };
  const none = { newRows: 0, changedRows: 0, faultyRows: 0, unknownColumns: [] };
  openRun({ ...run, ...none, state: 'failed', phase: null, problem });
  expect(await screen.findByRole('alert')).toHaveTextContent('Filen är ingen riktig XML.');
  expect(screen.queryByRole('button')).toBeNull();
});

test('the start: what a file may hold, a file is asked for; who may only look sees the history', async () => {
  const user = userEvent.setup();
  end = fakeApi({ imports: { kinds: () => [customers], list: () => ({ rows: [run], next: null }) } });
  queryClient.setQueryData(trpc.session.me.queryKey(), me('import.read', 'import.run'));
  openPage(<ImportsPage />);
  await user.click(await screen.findByRole('button', { name: 'Granska filen' }));
  expect(await screen.findByText('Välj en fil först.')).toBeVisible();
  await user.click(screen.getByText('Kolumner i filen', { selector: 'summary' }));
  expect(screen.getByRole('row', { name: /Kundnummer number, kundnr ja, skiljer raderna åt/ })).toBeVisible();
  const history = screen.getByRole('table', { name: 'Tidigare inläsningar' });
  expect(
    within(history).getByRole('row', { name: /kunder.csv Kunder Granskad, inte skriven 97 nya/ }),
  ).toBeVisible();
});

test('who may only look is told so', async () => {
  end = fakeApi({ imports: { kinds: () => [customers], list: () => ({ rows: [], next: null }) } });
  queryClient.setQueryData(trpc.session.me.queryKey(), me('import.read'));
  openPage(<ImportsPage />, { locale: 'en' });
  expect(await screen.findByRole('heading', { name: 'No file has been imported' })).toBeVisible();
  expect(screen.getByText(/Only administrators import files/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Check the file' })).toBeNull();
});
