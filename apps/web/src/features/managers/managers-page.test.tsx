import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Figures, FiguresOf, WeekFigures } from '@underlag/api/figures';
import type { Me } from '@underlag/api/session';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { ManagersPage } from './managers-page.tsx';

const johan = '00000000-0000-4000-8000-000000000002';
const me: Me = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Maria Öberg',
  email: 'maria.oberg@vakt.example',
  roles: ['manager'],
  permissions: ['case.read', 'case.read_all', 'sla.read', 'list.export'],
  queues: [{ key: 'disputes', name: { sv: 'Bestridanden', en: 'Disputes' }, level: 'work' }],
  creditLimitOre: 0,
  locale: 'sv',
  theme: 'auto',
  density: 'comfortable',
  shortcuts: true,
  companyName: 'Vakten AB',
  mailGoesTo: 'pickup',
};

const met = { met: 9, missed: 1, missedCases: 1 };
const week = (n: number, change: Partial<WeekFigures> = {}): WeekFigures => ({
  year: 2026,
  week: n,
  from: `2026-11-${n === 47 ? '16' : '09'}`,
  to: `2026-11-${n === 47 ? '22' : '15'}`,
  firstResponse: met,
  nextUpdate: { met: 20, missed: 5, missedCases: 3 },
  solution: { met: 0, missed: 0, missedCases: 0 },
  ended: 8,
  reopened: 2,
  ...change,
});
const standing = { open: 7, breached: 2, atRisk: 1, dueToday: 3 };
const figures = (of: FiguresOf): Figures => ({
  at: '2026-11-22T08:40:00.000Z',
  of,
  total: { ...standing, contactOverdue: 0 },
  queues: [{ key: 'disputes', name: { sv: 'Bestridanden', en: 'Disputes' }, ...standing }],
  types: [
    { key: 'invoice_dispute', name: { sv: 'Bestridande av faktura', en: 'Invoice dispute' }, ...standing },
  ],
  people: [
    { id: null, name: null, ...standing, breached: 0 },
    { id: johan, name: 'Johan Sjögren', ...standing },
  ],
  ages: [
    { days: '0–1', from: '2026-11-21', to: '2026-11-22', cases: 4 },
    { days: '20+', from: null, to: '2026-11-02', cases: 3 },
  ],
  waiting: [
    {
      state: 'waiting_basis',
      name: { sv: 'Väntar på underlag', en: 'Waiting for basis' },
      cases: 2,
      medianDays: 6,
    },
  ],
  holds: [{ reason: 'dispute', cases: 2, amountOre: 485_000 }],
  weeks: [week(46), week(47)],
});

let asked: FiguresOf[] = [];
let endApi = () => {};
beforeEach(() => {
  asked = [];
  endApi = fakeApi({
    figures: {
      get: (input) => {
        asked.push(input);
        return figures(input);
      },
    },
    people: { assignable: () => [{ id: johan, name: 'Johan Sjögren', openCases: 7, away: null }] },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), me);
});
afterEach(() => endApi());

const open = (at = '/ledning', locale: 'sv' | 'en' = 'sv') =>
  openPage(<ManagersPage />, { path: '/ledning', at, locale });
const row = (table: string, name: RegExp) =>
  within(screen.getByRole('table', { name: table })).getByRole('row', { name });

it('puts what is late first, each figure the way to its list', async () => {
  open();
  const first = await screen.findByRole('list', { name: 'Det som brådskar' });
  expect(
    within(first)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual([
    '/arbete/all?due=breached',
    '/arbete/all?due=at_risk',
    '/arbete/all?due=today',
    '/arbete/all?contact=overdue',
    '/arbete/all',
  ]);
  expect(within(first).getByRole('link', { name: /Försenade.*2/ })).toBeVisible();
});

it('opens the exact lists of queue, person, age, wait, hold and week', async () => {
  open();
  await screen.findByRole('table', { name: 'Per kö' });
  const link = (table: string, line: RegExp, name: string, nth = 0) =>
    within(row(table, line)).getAllByRole('link', { name })[nth]?.getAttribute('href');
  expect(link('Per kö', /Bestridanden/, '2')).toBe('/arbete/disputes?due=breached');
  expect(link('Per handläggare', /Johan/, '7')).toBe(`/arbete/all?assigneeId=${johan}`);
  expect(link('Per handläggare', /Utan/, '1')).toBe('/arbete/all?unassigned=true&due=at_risk');
  expect(link('Ålder på öppna ärenden', /^20/, '3')).toBe('/arbete/all?to=2026-11-02&sort=opened');
  expect(link('Varför ärenden väntar', /underlag/, '2')).toBe('/arbete/all?waiting=waiting_basis');
  expect(link('Bestridda belopp och andra kravspärrar', /Bestridd/, '2')).toBe('/arbete/all?hold=dispute');
  expect(link('Andel frister som hölls', /v. 47/, '3')).toBe(
    '/arbete/all?clock=nextUpdate&outcome=missed&from=2026-11-16&to=2026-11-22',
  );
  expect(link('Återöppnade ärenden', /v. 46/, '2')).toBe(
    '/arbete/all?reopened=true&from=2026-11-09&to=2026-11-15',
  );
});

it('says shares in per cent, none where nothing ended, and amounts in kronor', async () => {
  open();
  await screen.findByRole('table', { name: 'Per kö' });
  expect(row('Andel frister som hölls', /v. 47/)).toHaveTextContent(/90\s%1 ?80\s%3 ?–0/);
  expect(row('Bestridda belopp och andra kravspärrar', /Bestridd/)).toHaveTextContent('4 850,00 kr');
  expect(screen.getByRole('img', { name: /^Diagram: Andel frister/ })).toBeVisible();
});

it('narrows all figures by the address, and every list with them', async () => {
  const user = userEvent.setup();
  const router = open('/ledning?person=none');
  await screen.findByRole('table', { name: 'Per kö' });
  expect(asked[0]).toMatchObject({ person: 'none', queue: null });
  await user.click(screen.getByRole('combobox', { name: 'Kö' }));
  await user.click(await screen.findByRole('option', { name: 'Bestridanden' }));
  expect(router.state.location.search).toBe('?queue=disputes&person=none');
  await waitFor(() =>
    expect(screen.getByRole('link', { name: /Snart försenade/ })).toHaveAttribute(
      'href',
      '/arbete/disputes?unassigned=true&due=at_risk',
    ),
  );
  await user.click(screen.getByRole('button', { name: 'Rensa filter' }));
  expect(router.state.location.search).toBe('');
});

it('gives the tables as files, in English too', async () => {
  open('/ledning?queue=disputes', 'en');
  expect(await screen.findByRole('link', { name: 'Export XLSX' })).toHaveAttribute(
    'href',
    '/api/exports/figures.xlsx?queue=disputes',
  );
  expect(await screen.findByRole('link', { name: 'Export CSV: Why cases wait' })).toHaveAttribute(
    'href',
    '/api/exports/figures.csv?queue=disputes&table=waiting',
  );
});
