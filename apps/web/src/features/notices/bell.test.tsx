import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { NoticeRow } from '@underlag/api/notices';
import { afterEach, expect, test } from 'vitest';
import { fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { Bell } from './bell.tsx';

let end = () => {};
afterEach(() => end());

const late: NoticeRow = {
  id: '0190a000-0000-7000-8000-00000000b001',
  kind: 'sla_100',
  clock: 'firstResponse',
  dueAt: '2026-11-20T11:00:00.000Z',
  at: '2026-11-20T11:00:30.000Z',
  readAt: null,
  caseNumber: 'U26-004217-5',
  subject: 'Bestrider faktura 306188194',
  assignee: { id: '0190a000-0000-7000-8000-0000000000a1', name: 'Karin Lund' },
};
const soon: NoticeRow = {
  ...late,
  id: '0190a000-0000-7000-8000-00000000b002',
  kind: 'sla_75',
  clock: 'solution',
  at: '2026-11-20T10:00:30.000Z',
  caseNumber: 'U26-004218-3',
  subject: 'Fråga om avgift',
  assignee: null,
};

/** The bell over notices that are kept as the server would; answers with what was marked as read. */
function open(given: readonly NoticeRow[], locale: 'sv' | 'en' = 'sv') {
  let notices = [...given];
  const asked: unknown[] = [];
  end = fakeApi({
    notices: {
      list: () => notices,
      read: (input) => {
        asked.push(input);
        notices = notices.map((notice) =>
          'until' in input || input.id === notice.id ? { ...notice, readAt: notice.at } : notice,
        );
        return null;
      },
    },
    cases: {
      counts: () => ({
        mine: 0,
        standIn: 0,
        queues: {},
        parked: 0,
        callOuts: 0,
        contactsOverdue: 0,
        holdsToReview: 0,
        approvals: 0,
        notices: notices.filter(({ readAt }) => !readAt).length,
      }),
    },
  });
  return { router: openPage(<Bell />, { locale }), asked };
}

test('by keyboard: the number, the list, to the case; to go there is to have read it', async () => {
  const user = userEvent.setup();
  const { router, asked } = open([late, soon]);
  await user.tab();
  expect(await screen.findByRole('button', { name: 'Notiser, 2 olästa' })).toHaveFocus();
  await user.keyboard('{Enter}');
  const list = await screen.findByRole('list');
  const [first, second] = within(list).getAllByRole('listitem');
  expect(first).toHaveTextContent(
    /Försenat.*U26-004217-5 Bestrider faktura 306188194Första svar, senast 2026-11-20 12:00 · Karin Lund/,
  );
  expect(second).toHaveTextContent(/Snart försenat.*Lösning, senast 2026-11-20 12:00 · Utan handläggare/);
  within(list)
    .getByRole('link', { name: /U26-004218-3/ })
    .focus();
  await user.keyboard('{Enter}');
  expect(router.state.location.pathname).toBe('/arenden/U26-004218-3');
  expect(asked).toEqual([{ id: soon.id }]);
});

test('one is marked, then all that are shown', async () => {
  const user = userEvent.setup();
  const { asked } = open([late, soon], 'en');
  await user.click(await screen.findByRole('button', { name: 'Notices, 2 unread' }));
  await user.click(await screen.findByRole('button', { name: 'Mark U26-004217-5 as read' }));
  expect(await screen.findByRole('button', { name: 'Notices, 1 unread' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Mark all as read' }));
  expect(await screen.findByRole('button', { name: 'Notices, none unread' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Mark/ })).toBeNull();
  expect(asked).toEqual([{ id: late.id }, { until: late.at }]);
});

test('nothing to tell: it says what would be told; Escape closes', async () => {
  const user = userEvent.setup();
  open([]);
  await user.click(await screen.findByRole('button', { name: 'Notiser, inga olästa' }));
  expect(await screen.findByRole('heading', { name: 'Inga notiser' })).toBeVisible();
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Notiser' })).toHaveFocus());
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('heading', { name: 'Inga notiser' })).toBeNull();
});
