import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ErrorShape } from '@underlag/api/errors';
import type { ChangeCalendar } from '@underlag/api/settings';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { CalendarsPage } from './calendars-page.tsx';
import { calendars, moves, somebody } from './test-settings.ts';

let end = () => {};
afterEach(() => end());

function open(permissions: string[], refusal?: ErrorShape) {
  const sent: { previewed: ChangeCalendar[]; applied: ChangeCalendar[] } = { previewed: [], applied: [] };
  end = fakeApi({
    settings: {
      calendars: () => calendars,
      previewCalendar: (input) => {
        sent.previewed.push(input);
        if (refusal) throw refusal;
        return moves;
      },
      changeCalendar: (input) => {
        sent.applied.push(input);
        return calendars;
      },
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), somebody(...permissions));
  openPage(<CalendarsPage />);
  return sent;
}

test('a manager sees the week, the closed days by name and the versions, and changes nothing', async () => {
  open(['settings.read']);
  expect(await screen.findByRole('heading', { name: 'Kontorstid' })).toBeVisible();
  expect(screen.getByRole('row', { name: 'Måndag 08:00–17:00' })).toBeVisible();
  expect(screen.getByRole('row', { name: 'Söndag Stängt' })).toBeVisible();
  expect(screen.getByRole('row', { name: /^Version 1 · Gäller nya ärenden Från start 7/ })).toBeVisible();
  expect(screen.getByText(/2099-12-24.*Julafton/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ändra kalendern' })).toBeNull();
});

test('a change is shown before it is put in force, and a change after that asks for a new look', async () => {
  const user = userEvent.setup();
  const sent = open(['settings.read', 'settings.manage']);
  await user.click(await screen.findByRole('button', { name: 'Ändra kalendern' }));
  const apply = screen.getByRole('button', { name: 'Inför version 2' });
  expect(apply).toHaveAttribute('aria-disabled', 'true');
  await user.click(apply);
  expect(sent.applied).toEqual([]);

  await user.click(screen.getByRole('checkbox', { name: 'Valborgsmässoafton' }));
  expect(screen.getByRole('checkbox', { name: 'Julafton' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Visa vad som skulle flyttas' }));
  expect(await screen.findByText(/Öppna ärenden behåller den version de öppnades med/)).toBeVisible();
  expect(screen.getByText(/^1 av 7 öppna ärenden skulle få andra tider/)).toBeVisible();
  const row = screen.getByRole('row', { name: /U26-004217-1/ });
  expect(row).toHaveTextContent(/Lösning2099-04-30 12:002099-05-02 12:00Senare/);
  expect(within(row).queryByRole('link')).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Lägg till tid på lördag' }));
  expect(apply).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('button', { name: 'Visa vad som skulle flyttas' }));
  await waitFor(() => expect(apply).toHaveAttribute('aria-disabled', 'false'));
  await user.click(apply);
  await waitFor(() => expect(sent.applied).toHaveLength(1));
  expect(sent.applied[0]).toEqual(sent.previewed[1]);
  expect(sent.applied[0]).toMatchObject({
    base: 1,
    week: { sat: [{ from: '08:00', to: '17:00' }] },
    closedDays: ['2098-04-30', '2098-12-24', '2099-04-30', '2099-12-24'],
  });
});

test('what the calendar’s rules refuse stands beside its weekday', async () => {
  const user = userEvent.setup();
  const says = { sv: 'Tiderna går inte ihop.', en: 'The times do not fit.' };
  open(['settings.read', 'settings.manage'], {
    kind: 'invalid',
    code: 'calendar.bad_interval',
    says,
    requestId: 'test',
    fields: [{ path: 'week.tue', says }],
  });
  await user.click(await screen.findByRole('button', { name: 'Ändra kalendern' }));
  const closes = screen.getByRole('textbox', { name: 'Tisdag, stänger 1' });
  await user.clear(closes);
  await user.type(closes, '07:00');
  await user.click(screen.getByRole('button', { name: 'Visa vad som skulle flyttas' }));
  await waitFor(() => expect(closes).toHaveAccessibleDescription(says.sv));
  expect(closes).toBeInvalid();
  expect(screen.getByRole('textbox', { name: 'Måndag, stänger 1' })).toBeValid();
});
