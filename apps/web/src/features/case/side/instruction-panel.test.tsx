import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseView } from '@underlag/api/cases';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CaseDesk } from '../case-desk.tsx';
import { dispute, karin } from '../test-case.ts';
import { InstructionPanel } from './instruction-panel.tsx';

const change: CaseView = {
  ...dispute,
  typeKey: 'instruction_change',
  state: 'sent',
  category: 'waiting',
  fields: { newText: 'Ring Sara först.\nSänd väktare.', readBackTo: 'Lena Ek' },
  site: {
    id: '0190a000-0000-7000-8000-0000000000c1',
    number: 'S-200102',
    name: 'Kontoret',
    address: 'Bryggargränd 4, 990 12 Lillåstad',
  },
  instruction: {
    current: { number: 1, effectiveAt: '2025-03-14T23:00:00.000Z' },
    prepared: {
      number: 2,
      state: 'sent',
      effectiveAt: '2026-12-01T07:00:00.000Z',
      readBackAt: '2026-11-22T09:00:00.000Z',
      receipt: null,
      receiptAt: null,
    },
    centre: { name: 'Nordlarm', own: false, email: 'instruktioner@nordlarm.example', phone: '+46701740681' },
    disclosures: [
      {
        id: '0190a000-0000-7000-8000-0000000000d1',
        address: 'instruktioner@nordlarm.example',
        toCentre: true,
        state: 'opened',
        at: '2026-11-22T09:30:00.000Z',
      },
    ],
    canRead: true,
  },
};

let end = () => {};
afterEach(() => end());

function open(
  record: CaseView,
  read: () => { current: Text; next: Text } = () => ({ current: null, next: null }),
) {
  end = fakeApi({ instructions: { read } });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(
    <CaseDesk record={record}>
      <InstructionPanel />
    </CaseDesk>,
  );
}

type Text = { number: number; text: string; effectiveAt: string } | null;

test('a change shows how far it has come', async () => {
  open(change);
  expect(await screen.findByText('Skickad till larmcentralen')).toBeVisible();
  expect(screen.getByText('2026-12-01 08:00')).toBeVisible();
  expect(screen.getByText(/För Lena Ek/)).toBeVisible();
  expect(screen.getByText('Ingen kvittens än')).toBeVisible();
  expect(screen.getByText('Öppnad')).toBeVisible();
});

test('the text is fetched only to be read, says that it is logged, and shows what differs by more than colour', async () => {
  const user = userEvent.setup();
  const effectiveAt = '2025-03-14T23:00:00.000Z';
  let times = 0;
  open(change, () => {
    times += 1;
    return {
      current: { number: 1, text: 'Ring Lena först.\nSänd väktare.', effectiveAt },
      next: { number: 2, text: 'Ring Sara först.\nSänd väktare.', effectiveAt },
    };
  });
  expect(await screen.findByText(/loggas med ditt namn/)).toBeVisible();
  expect(times).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Läs och jämför' }));
  const lines = within(await screen.findByRole('list', { name: /Skillnaden/ })).getAllByRole('listitem');
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line.closest('.no-print')).not.toBeNull();
  expect(within(lines[0] ?? document.body).getByRole('img', { name: 'Borttaget' })).toBeVisible();
  expect(within(lines[0] ?? document.body).getByText('Lena').tagName).toBe('DEL');
  expect(within(lines[1] ?? document.body).getByRole('img', { name: 'Tillagt' })).toBeVisible();
  expect(within(lines[1] ?? document.body).getByText('Sara').tagName).toBe('INS');
  await user.click(screen.getByRole('button', { name: 'Dölj texten' }));
  expect(screen.queryByText(/Ring/)).toBeNull();
  await waitFor(() => expect(queryClient.getMutationCache().getAll()).toEqual([]));
  expect(times).toBe(1);
});

test('who may not read is told so, and gets no button', async () => {
  const { instruction } = change;
  open({ ...change, instruction: instruction && { ...instruction, canRead: false } });
  expect(await screen.findByText('Du har inte rätt att läsa instruktionen.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('another matter has no such panel', () => {
  open(dispute);
  expect(screen.queryByText('Åtgärdsinstruktion')).toBeNull();
});
