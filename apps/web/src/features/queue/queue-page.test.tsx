import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseRow, ListCases } from '@underlag/api/cases';
import type { Me } from '@underlag/api/session';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { QueuePage } from './queue-page.tsx';

const karin = '00000000-0000-4000-8000-000000000001';
const me: Me = {
  id: karin,
  name: 'Karin Lund',
  email: 'karin.lund@vakt.example',
  roles: ['agent'],
  permissions: [
    'list.export',
    'case.read',
    'case.take',
    'case.assign',
    'case.move',
    'case.classify',
    'view.keep',
  ],
  queues: [{ key: 'general', name: { sv: 'Allmänt', en: 'General' }, level: 'work' }],
  creditLimitOre: 0,
  locale: 'sv',
  theme: 'auto',
  density: 'comfortable',
  shortcuts: true,
  companyName: 'Vakten AB',
  mailGoesTo: 'pickup',
};

const row = (n: number, change: Partial<CaseRow> = {}): CaseRow => ({
  id: `00000000-0000-4000-8000-00000000010${n}`,
  number: `U26-00000${n}-0`,
  version: 1,
  typeKey: 'general_question',
  state: 'new',
  category: 'new',
  queueKey: 'general',
  subject: `Fråga ${n}`,
  customerName: null,
  requesterName: 'Sara Lindqvist',
  assignee: null,
  channel: 'email',
  openedAt: '2026-11-22T08:00:00Z',
  dueAt: '2026-11-20T08:00:00Z',
  stage: 100,
  waitingSince: null,
  doneAt: null,
  ...change,
});

let asked: Partial<ListCases>[] = [];
let rows: CaseRow[] = [];
let next: string | null = null;
let endApi = () => {};

beforeEach(() => {
  asked = [];
  rows = [row(1), row(2), row(3)];
  next = null;
  endApi = fakeApi({
    cases: {
      list: (input) => {
        asked.push(input);
        return { rows, next };
      },
      bulk: (input) =>
        input.cases.map(({ caseId }, index) => ({
          caseId,
          number: null,
          ok: index === 0,
          says: index === 0 ? null : { sv: 'Den är avslutad.', en: 'It has ended.' },
        })),
    },
    people: { assignable: () => [{ id: karin, name: 'Karin Lund', openCases: 2, away: null }] },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), me);
});

afterEach(() => endApi());

const open = (at: string) => openPage(<QueuePage />, { path: '/arbete/:list', at });
const subjects = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((line) => within(line).getByText(/^Fråga/).textContent);

it('opens the list its address says, and says late with a word', async () => {
  open('/arbete/general?open=true&type=general_question&sort=opened&q=larm');
  expect(await screen.findByRole('heading', { level: 1, name: 'Allmänt' })).toBeVisible();
  await screen.findByText('Fråga 1');
  expect(asked[0]).toMatchObject({
    list: 'general',
    type: 'general_question',
    sort: 'opened',
    q: 'larm',
    open: true,
  });
  expect(screen.getAllByText(/ sent$/)).toHaveLength(3);
});

it('puts a filter into the address, and back takes it out again', async () => {
  const user = userEvent.setup();
  const router = open('/arbete/all');
  await screen.findByText('Fråga 1');
  await user.click(screen.getByRole('radio', { name: 'Avslutade' }));
  expect(router.state.location.search).toBe('?open=false');
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ open: false }));
  await router.navigate(-1);
  expect(router.state.location.search).toBe('');
});

it('shows the filters that a figure came with, each with a way out, and exports by the same address', async () => {
  const user = userEvent.setup();
  const router = open('/arbete/all?clock=firstResponse&outcome=missed&from=2026-11-16&to=2026-11-22');
  await screen.findByText('Fråga 1');
  expect(asked[0]).toMatchObject({ clock: 'firstResponse', outcome: 'missed', from: '2026-11-16' });
  expect(screen.getByText('Första svar för sent 2026-11-16 – 2026-11-22')).toBeVisible();
  expect(screen.queryByRole('radio', { name: 'Avslutade' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Exportera listan' }));
  expect(await screen.findByRole('menuitem', { name: 'Exportera CSV' })).toHaveAttribute(
    'href',
    '/api/exports/cases.csv?clock=firstResponse&outcome=missed&from=2026-11-16&to=2026-11-22&list=all',
  );
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: /^Ta bort filtret Första svar/ }));
  expect(router.state.location.search).toBe('');
});

it('goes from a red figure to its list, and reassigns it by keyboard', async () => {
  const user = userEvent.setup();
  open('/arbete/general?due=breached');
  await screen.findByText('Fråga 1');
  expect(screen.getByRole('button', { name: 'Ta bort filtret Försenade' })).toBeVisible();
  await user.keyboard('jxj{Shift>}x{/Shift}a');
  const dialog = await screen.findByRole('dialog', { name: 'Tilldela 2 ärenden' });
  await user.tab();
  await user.click(within(dialog).getByRole('combobox'));
  await user.keyboard('{ArrowDown}{Enter}');
  expect(await within(dialog).findByText('1 ändras, 1 kan inte ändras')).toBeVisible();
});

it('goes to the next page and the one before by address', async () => {
  next = 'place-50';
  const user = userEvent.setup();
  const router = open('/arbete/all');
  await user.click(await screen.findByRole('link', { name: 'Nästa' }));
  expect(router.state.location.search).toBe('?after=place-50');
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ after: 'place-50' }));
  await user.click(await screen.findByRole('link', { name: 'Föregående' }));
  expect(router.state.location.search).toBe('');
});

it('changes rows where they stand and only counts new ones', async () => {
  open('/arbete/all');
  await screen.findByText('Fråga 1');
  rows = [row(4), row(2, { assignee: { id: karin, name: 'Karin Lund' }, version: 2 }), row(1), row(3)];
  await queryClient.invalidateQueries(trpc.cases.list.queryFilter());
  expect(await screen.findByText('1 nytt ärende')).toBeVisible();
  expect(screen.getByRole('row', { name: /Fråga 2 .*Karin Lund/ })).toBeVisible();
  expect(subjects()).toEqual(['Fråga 1', 'Fråga 2', 'Fråga 3']);
  await userEvent.click(screen.getByRole('button', { name: 'Uppdatera listan' }));
  expect(subjects()).toEqual(['Fråga 4', 'Fråga 2', 'Fråga 1', 'Fråga 3']);
});

it('moves, selects and opens by keyboard', async () => {
  const user = userEvent.setup();
  const router = open('/arbete/all');
  await screen.findByText('Fråga 1');
  await user.keyboard('jjx');
  expect(screen.getByRole('link', { name: 'U26-000002-0' })).toHaveFocus();
  expect(screen.getByRole('checkbox', { name: 'Markera U26-000002-0' })).toBeChecked();
  await user.keyboard('j{Shift>}x{/Shift}');
  expect(screen.getByText('2 markerade')).toBeVisible();
  await user.keyboard('k{Enter}');
  expect(router.state.location.pathname).toBe('/arenden/U26-000002-0');
});

it('shows what a bulk change will do and refuse before it is done', async () => {
  const user = userEvent.setup();
  open('/arbete/general');
  await screen.findByText('Fråga 1');
  await user.keyboard('jxjxa');
  const dialog = await screen.findByRole('dialog', { name: 'Tilldela 2 ärenden' });
  await user.click(within(dialog).getByRole('combobox'));
  await user.click(await screen.findByRole('option', { name: /Mig/ }));
  expect(await within(dialog).findByText('1 ändras, 1 kan inte ändras')).toBeVisible();
  expect(within(dialog).getByText('Den är avslutad.')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Ändra 1 ärende' }));
  expect(await within(dialog).findByText('1 ändrades')).toBeVisible();
});

it('says why it is empty and what to do', async () => {
  rows = [];
  open('/arbete/mine?q=larm');
  expect(await screen.findByText('Inget ärende passar filtret')).toBeVisible();
  expect(screen.getAllByRole('link', { name: 'Rensa filter' })[0]).toHaveAttribute('href', '/arbete/mine');
});

it('does not tell a list that is not there from one the person may not see', () => {
  open('/arbete/agreements');
  expect(screen.getByText(/Listan finns inte/)).toBeVisible();
});
