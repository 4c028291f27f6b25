import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AssignCase } from '@underlag/api/cases';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CaseDesk } from '../case-desk.tsx';
import { dispute, karin } from '../test-case.ts';
import { AssigneePicker } from './assignee-picker.tsx';

const johan = { id: '0190a000-0000-7000-8000-0000000000a5', name: 'Johan Sjögren' };
const maria = { id: '0190a000-0000-7000-8000-0000000000a6', name: 'Maria Öberg' };

let end = () => {};
afterEach(() => end());

function open(deputy: typeof maria | null): AssignCase[] {
  const sent: AssignCase[] = [];
  end = fakeApi({
    people: {
      assignable: () => [
        { ...johan, openCases: 3, away: { until: '2026-12-01', deputy } },
        { ...maria, openCases: 1, away: null },
      ],
    },
    cases: {
      assign: (input) => {
        sent.push(input);
        return { version: 4 };
      },
      get: () => dispute,
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(
    <CaseDesk record={dispute}>
      <AssigneePicker />
    </CaseDesk>,
  );
  return sent;
}

const choose = async (user: ReturnType<typeof userEvent.setup>, name: RegExp) => {
  await user.click(await screen.findByRole('button', { name: /^Handläggare/ }));
  await user.click(await screen.findByRole('option', { name }));
};

test('somebody who is away is warned of, and the deputy is offered', async () => {
  const user = userEvent.setup();
  const sent = open(maria);
  await choose(user, /Johan.*Borta t\.o\.m\. 2026-12-01/);
  const dialog = await screen.findByRole('dialog', { name: 'Johan Sjögren är borta' });
  expect(sent).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Ge till Maria Öberg' }));
  await waitFor(() => expect(sent).toMatchObject([{ assigneeId: maria.id }]));
  expect(sent[0]?.evenIfAway).toBeUndefined();
});

test('they can be given it all the same; who is here gets it at once', async () => {
  const user = userEvent.setup();
  const sent = open(null);
  await choose(user, /Johan/);
  expect(await screen.findByText('Ingen ersättare är utsedd.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ge ändå till Johan Sjögren' }));
  await waitFor(() => expect(sent).toMatchObject([{ assigneeId: johan.id, evenIfAway: true }]));
  await choose(user, /Maria/);
  await waitFor(() => expect(sent).toHaveLength(2));
});
