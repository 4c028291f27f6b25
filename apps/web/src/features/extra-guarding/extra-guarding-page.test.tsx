import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GuardingPage, GuardingRow } from '@underlag/api/extra-guarding';
import { afterEach, expect, test } from 'vitest';
import { fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { ExtraGuardingPage } from './extra-guarding-page.tsx';

const late: GuardingRow = {
  caseId: '0190a000-0000-7000-8000-0000000000e1',
  number: 'U26-000031-0',
  subject: 'Fråga om extrabevakning',
  customerName: 'Norrsken Logistik AB',
  siteName: 'Terminalen',
  assignee: { id: '0190a000-0000-7000-8000-0000000000a1', name: 'Karin Ström' },
  order: {
    number: 'EB-7001',
    startsAt: '2026-10-10T04:00:00.000Z',
    endsAt: '2026-10-11T04:00:00.000Z',
    responsible: { name: 'Malin Fors', email: 'malin.fors@vakt.example', phone: '08-465 004 21' },
  },
  attempts: 1,
  last: { at: '2026-10-14T09:00:00.000Z', channel: 'phone', outcome: 'no_answer' },
  nextOn: '2026-10-15',
  contactDueAt: '2020-01-02T09:00:00.000Z',
};
const waiting: GuardingRow = {
  ...late,
  caseId: '0190a000-0000-7000-8000-0000000000e2',
  number: 'U26-000032-8',
  customerName: null,
  siteName: null,
  assignee: null,
  order: null,
  attempts: 0,
  last: null,
  nextOn: null,
  contactDueAt: '2099-01-02T09:00:00.000Z',
};
const made: GuardingRow = { ...late, caseId: '0190a000-0000-7000-8000-0000000000e3', contactDueAt: null };

let end = () => {};
afterEach(() => end());

function open(
  list: (input: { overdue?: boolean; after?: string | null }) => GuardingPage,
  locale: 'sv' | 'en' = 'sv',
) {
  end = fakeApi({ extraGuarding: { list: (input) => list(input ?? {}) } });
  return openPage(<ExtraGuardingPage />, { path: '/extrabevakning', at: '/extrabevakning', locale });
}

test('what is overdue says so by icon, word and colour, with whom to ask and what was tried', async () => {
  open(() => ({ rows: [late, waiting, made], next: null }));
  const table = await screen.findByRole('table', { name: /Frågor om extrabevakning/ });
  const [, first, second, third] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent(
    /Försenad kontakt, .* sent.*U26-000031-0.*Norrsken Logistik AB.*Terminalen.*EB-7001.*2026-10-10 – 2026-10-11.*Malin Fors.*1, senast: inget svar.*2026-10-15, passerat/,
  );
  const badge = within(first ?? table).getByText(/Försenad kontakt/).parentElement;
  expect(badge).toHaveAttribute('data-tone', 'late');
  expect(badge?.querySelector('svg')).toBeInTheDocument();
  expect(within(first ?? table).getByRole('link', { name: '08-465 004 21' })).toHaveAttribute(
    'href',
    'tel:0846500421',
  );
  expect(second).toHaveTextContent(/Kontakt senast 2099-01-02 10:00.*Okänd kund.*Ingen kopplad.*Inget än/);
  expect(third).toHaveTextContent('Kontakt tagen');
});

test('only what is overdue, page by page, as the address says', async () => {
  const user = userEvent.setup();
  const router = open(({ overdue, after }) =>
    overdue ? { rows: [after ? waiting : late], next: after ? null : 'x|y' } : { rows: [late], next: null },
  );
  await user.click(await screen.findByRole('radio', { name: 'Försenade' }));
  await user.click(await screen.findByRole('button', { name: 'Nästa sida' }));
  expect(await screen.findByText('U26-000032-8')).toBeVisible();
  expect(router.state.location.search).toBe('?overdue=true&after=x%7Cy');
  await user.click(screen.getByRole('button', { name: 'Till början' }));
  expect(await screen.findByText('U26-000031-0')).toBeVisible();
});

test('nothing to do says why, in English too', async () => {
  const user = userEvent.setup();
  open(() => ({ rows: [], next: null }), 'en');
  expect(await screen.findByRole('heading', { name: 'No questions on extra guarding' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Overdue' }));
  expect(await screen.findByRole('heading', { name: 'No contact is overdue' })).toBeVisible();
});
