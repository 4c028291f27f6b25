import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ApprovalPage } from '@underlag/api/approvals';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { ApprovalsPage } from './approvals-page.tsx';
import { credit, gunnar, own } from './test-approvals.ts';

let end = () => {};
afterEach(() => end());

function open(pages: { open?: ApprovalPage; decided?: ApprovalPage }, locale: 'sv' | 'en' = 'sv') {
  const none = { rows: [], next: null };
  end = fakeApi({ approvals: { list: (input) => pages[input?.which ?? 'open'] ?? none } });
  queryClient.setQueryData(trpc.session.me.queryKey(), gunnar);
  return openPage(<ApprovalsPage />, { path: '/attester', at: '/attester', locale });
}

test('each says what, on which case, by whom and how long; one’s own is grey and says why', async () => {
  open({ open: { rows: [credit, own], next: null } });
  const table = await screen.findByRole('table', { name: /hur länge/ });
  const [, first, second] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent(
    /KrediteringU26-004217-5Bestridande av faktura.*6\s000,00\skrKarin Lund.*PåmindKan besluta/,
  );
  expect(first).not.toHaveAttribute('data-grey');
  expect(second).toHaveTextContent(/Din begäran.*Lyft till teamledare.*Du har själv begärt attesten\./);
  expect(second).toHaveAttribute('data-grey');
});

test('j and k step, Enter opens', async () => {
  const user = userEvent.setup();
  const router = open({ open: { rows: [credit, own], next: null } });
  await screen.findByRole('table');
  await user.keyboard('jj');
  expect(screen.getByRole('link', { name: 'Undantag från behörighet' })).toHaveFocus();
  await user.keyboard('k{Enter}');
  expect(router.state.location.pathname).toBe(`/attester/${credit.id}`);
});

test('nothing waits: it says what would, and what was decided is a press away', async () => {
  const user = userEvent.setup();
  const decided = {
    ...credit,
    state: 'returned' as const,
    decidedBy: own.requestedBy,
    decidedAt: '2026-11-21T08:00:00.000Z',
  };
  open({ decided: { rows: [decided], next: null } }, 'en');
  expect(await screen.findByRole('heading', { name: 'Nothing waits for approval' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Decided, 30 days' }));
  expect(await screen.findByText('Sent back')).toBeVisible();
  expect(screen.getByText(/Gunnar Åkesson, 2026-11-21/)).toBeVisible();
});
