import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseView } from '@underlag/api/cases';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CaseDesk, useDesk } from '../case-desk.tsx';
import { dispute, karin } from '../test-case.ts';
import { EndingPanel } from './ending-panel.tsx';

const termination: CaseView = {
  ...dispute,
  typeKey: 'cancellation',
  state: 'authority_check',
  category: 'working',
  fields: {},
  agreement: {
    id: '0190a000-0000-7000-8000-0000000000e1',
    number: 'A-400577',
    name: 'Rondering',
    startsOn: '2025-03-15',
    accountManager: 'Helena Brandt',
  },
  ending: {
    endDate: '2026-03-16',
    lastServiceDay: '2026-03-15',
    alreadyEnded: false,
    received: '2025-12-16',
    lastPeriod: { from: '2026-01-01', to: '2026-03-15' },
    steps: [
      {
        date: '2025-12-16',
        says: { sv: 'Uppsägningen kom in till oss.', en: 'The notice reached us.' },
      },
      { date: '2026-03-16', says: { sv: 'Första dagen utan tjänst.', en: 'First day without service.' } },
    ],
    approved: false,
  },
};

let end = () => {};
afterEach(() => end());

/** Which file is open beside the case. */
function Shown() {
  const { file } = useDesk();
  return <p>{file ? `öppen: ${file.url}` : 'ingen fil'}</p>;
}

function open(record: CaseView) {
  end = fakeApi({});
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(
    <CaseDesk record={record}>
      <EndingPanel />
      <Shown />
    </CaseDesk>,
  );
}

test('the end date stands with how it was found, step by step, and that nobody has approved it yet', async () => {
  open(termination);
  const panel = within(await screen.findByRole('region', { name: 'Avtalets slut' }));
  expect(panel.getByText('Beräknat, inte godkänt')).toBeVisible();
  expect(panel.getByText('2026-01-01 – 2026-03-15')).toBeVisible();
  const steps = within(panel.getByRole('list', { name: 'Så är det räknat' })).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    '2025-12-16Uppsägningen kom in till oss.',
    '2026-03-16Första dagen utan tjänst.',
  ]);
});

test.each([
  ['no agreement', { agreement: null, ending: null }, 'Koppla avtalet, så räknas slutdatumet fram.'],
  ['no written notice', { ending: null }, /när uppsägningen har kommit in skriftligt/],
])('with %s it says what is needed', async (_, different, says) => {
  open({ ...termination, ...different });
  expect(await screen.findByText(says)).toBeVisible();
});

test('a letter shows how far it has come and opens beside the case', async () => {
  const user = userEvent.setup();
  open({
    ...termination,
    letters: [
      {
        id: '0190a000-0000-7000-8000-0000000000e2',
        kind: 'termination',
        number: 1,
        madeAt: '2026-01-08T09:00:00.000Z',
        madeBy: 'Karin Lund',
        to: ['lena.ek@bryggaren.example'],
        attachment: { id: 'f1', name: 'bekraftelse-A-400577-1.pdf', size: 4400 },
        sha256: 'a'.repeat(64),
        delivery: 'failed',
      },
    ],
  });
  expect(await screen.findByText('Kunde inte skickas')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Visa brev 1' }));
  expect(screen.getByText('öppen: /api/files/f1')).toBeVisible();
});

test('another matter has no such panel', () => {
  open(dispute);
  expect(screen.queryByText('Avtalets slut')).toBeNull();
});
