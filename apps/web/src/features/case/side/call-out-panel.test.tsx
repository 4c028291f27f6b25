import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseView } from '@underlag/api/cases';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CaseDesk } from '../case-desk.tsx';
import { suggestedValue } from '../header/suggested-value.ts';
import { dispute, karin } from '../test-case.ts';
import { CallOutPanel } from './call-out-panel.tsx';
import { CentrePanel } from './centre-panel.tsx';
import { DeliveryPanel } from './delivery-panel.tsx';

const centre = {
  key: 'nordlarm',
  name: 'Nordlarm',
  own: false,
  email: 'fraga@nordlarm.example',
  phone: '+46701740681',
};

const question: CaseView = {
  ...dispute,
  typeKey: 'action_invoice_question',
  centre,
  callOut: {
    invoiceId: '0190a000-0000-7000-8000-0000000000e1',
    invoiceNumber: '306188433',
    version: 1,
    address: 'Terminalvägen 31, 990 35 Norrby',
    serviceAt: '2026-10-12T21:05:00.000Z',
    alarmReference: 'NO-603377',
    action: { sv: 'Inbrottslarm', en: 'Burglar alarm' },
    billedMinutes: 60,
    centre,
    report: {
      id: '0190a000-0000-7000-8000-0000000000e2',
      number: 'R-599102',
      from: '2026-10-12T21:05:00.000Z',
      to: '2026-10-12T21:40:00.000Z',
      linkedBy: null,
      linkedAt: '2026-10-22T08:00:00.000Z',
      billedAlsoOn: [],
    },
  },
  reports: { diagnosis: null, disclosures: [], canRead: true },
};

const sound = { sv: 'Stämmer.', en: 'In order.' };
const delivery: CaseView = {
  ...dispute,
  typeKey: 'report_delivery',
  reports: {
    canRead: true,
    disclosures: [],
    diagnosis: {
      checks: [
        { name: { sv: 'Registrerad adress', en: 'Address on file' }, isSound: true, says: sound },
        {
          name: { sv: 'Utskick under perioden', en: 'Deliveries' },
          isSound: false,
          says: { sv: 'Rapport R-1 studsade (full).', en: 'Report R-1 bounced (full).' },
        },
      ],
      cause: 'not_delivered',
      causeName: { sv: 'Rapporten kom inte fram', en: 'The report did not arrive' },
      fix: { sv: 'Skicka rapporten igen.', en: 'Send the report again.' },
      reports: [
        {
          number: 'R-1',
          from: '2026-10-28T03:02:00.000Z',
          to: '2026-10-28T03:30:00.000Z',
          sent: [
            {
              way: 'email',
              address: 'fatima@kafelonnen.example',
              at: '2026-10-28T10:00:00.000Z',
              outcome: 'bounced',
              detail: 'full',
            },
          ],
        },
      ],
    },
  },
};

let end = () => {};
afterEach(() => end());

function open(record: CaseView, asked: unknown[] = []) {
  end = fakeApi({
    incidentReports: {
      read: (input) => {
        asked.push(input);
        return {
          number: 'R-599102',
          site: null,
          from: '2026-10-12T21:05:00.000Z',
          to: '2026-10-12T21:40:00.000Z',
          text: 'Grinden stod öppen.',
        };
      },
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(
    <CaseDesk record={record}>
      <CallOutPanel />
      <CentrePanel />
      <DeliveryPanel />
    </CaseDesk>,
  );
}

test('the call-out says who commissioned it and its report’s number; the words come when somebody asks, and go again', async () => {
  const user = userEvent.setup();
  const asked: unknown[] = [];
  open(question, asked);
  const panel = await screen.findByRole('region', { name: 'Åtgärden' });
  expect(within(panel).getByText(/Nordlarm \(annat företag\)/)).toBeVisible();
  expect(within(panel).getByText('+46701740681, fraga@nordlarm.example')).toBeVisible();
  expect(within(panel).getByText(/R-599102/)).toBeVisible();
  expect(within(panel).getByRole('link', { name: 'Till åtgärdsfakturan' })).toHaveAttribute(
    'href',
    '/atgardsfakturor/0190a000-0000-7000-8000-0000000000e1',
  );
  expect(asked).toEqual([]);
  await user.click(within(panel).getByRole('button', { name: 'Läs rapporten' }));
  const words = await within(panel).findByText('Grinden stod öppen.');
  expect(words).toBeVisible();
  expect(words.closest('.no-print')).not.toBeNull();
  expect(asked).toEqual([{ caseId: question.id }]);
  await user.click(within(panel).getByRole('button', { name: 'Dölj rapporten' }));
  expect(screen.queryByText('Grinden stod öppen.')).toBeNull();
  await waitFor(() => expect(queryClient.getMutationCache().getAll()).toEqual([]));
});

test('who may not read has no button to', async () => {
  open({ ...question, reports: { diagnosis: null, disclosures: [], canRead: false } });
  expect(await screen.findByText('Du har inte rätt att läsa rapporten.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Läs rapporten' })).toBeNull();
});

test('the diagnosis names one cause and one thing to do, and each report of the period can be read', async () => {
  const user = userEvent.setup();
  const asked: unknown[] = [];
  open(delivery, asked);
  const panel = await screen.findByRole('region', { name: 'Varför rapporterna inte kommer' });
  expect(within(panel).getByText('Rapporten kom inte fram')).toBeVisible();
  expect(within(panel).getByText('Skicka rapporten igen.')).toBeVisible();
  const checks = within(panel).getAllByRole('listitem');
  expect(checks.map((check) => within(check).queryByText('Fel') !== null)).toEqual([false, true]);
  await user.click(within(panel).getByRole('button', { name: 'En rapport i perioden' }));
  expect(within(panel).getByText(/fatima@kafelonnen.example: studsade \(full\)/)).toBeVisible();
  await user.click(within(panel).getByRole('button', { name: 'Läs rapport R-1' }));
  expect(asked).toEqual([{ caseId: delivery.id, reportNumber: 'R-1' }]);
});

test('an alarm centre is named with its details; without one it says what to do', async () => {
  open({ ...dispute, typeKey: 'alarm_centre_question', centre });
  expect(await screen.findByText(/Nordlarm \(annat företag\)/)).toBeVisible();
  end();
  open({ ...dispute, typeKey: 'alarm_centre_question' });
  expect(await screen.findByText(/Koppla objektet/)).toBeVisible();
});

test('a step is given what the case suggests', () => {
  expect(suggestedValue(question, 'referredTo')).toBe('Nordlarm, +46701740681, fraga@nordlarm.example');
  expect(suggestedValue(delivery, 'cause')).toBe('not_delivered');
  expect(suggestedValue(delivery, 'reportNumber')).toBe('R-1');
  expect(suggestedValue(dispute, 'referredTo')).toBeUndefined();
});
