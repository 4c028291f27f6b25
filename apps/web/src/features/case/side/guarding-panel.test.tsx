import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseView } from '@underlag/api/cases';
import type { GuardingView, LinkOrder, LogAttempt } from '@underlag/api/extra-guarding';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CaseDesk } from '../case-desk.tsx';
import { dispute, karin } from '../test-case.ts';
import { GuardingPanel } from './guarding-panel.tsx';

const order: NonNullable<GuardingView['order']> = {
  id: '0190a000-0000-7000-8000-0000000000f1',
  number: 'EB-7002',
  startsAt: '2026-11-14T17:00:00.000Z',
  endsAt: '2026-11-15T05:00:00.000Z',
  customerName: 'Norrsken Logistik AB',
  siteName: 'Terminalen',
  invoiceNumber: null,
  orderedAt: '2026-11-11T14:40:00.000Z',
  responsible: { name: 'Malin Fors', email: 'malin.fors@vakt.example', phone: '08-465 004 21' },
  orderer: {
    name: 'Norrsken Logistik Ekonomi',
    right: 'lacked',
    says: { sv: 'Hade inte rätt att beställa.', en: 'Had no right to order.' },
  },
  confirmed: null,
};
const guarding: GuardingView = {
  order,
  contactDueAt: '2020-01-02T09:00:00.000Z',
  attempts: [],
  canLog: true,
  canLink: true,
};
const caseWith = (change: Partial<GuardingView>): CaseView => ({
  ...dispute,
  typeKey: 'extra_guarding_contact',
  guarding: { ...guarding, ...change },
});

let end = () => {};
afterEach(() => end());

function open(record: CaseView) {
  const sent: (LogAttempt | LinkOrder)[] = [];
  end = fakeApi({
    extraGuarding: {
      orders: ({ q }) => (q === 'x' ? [] : [{ ...order, id: karin.id, number: 'EB-7001' }]),
      logAttempt: (input) => {
        sent.push(input as LogAttempt);
        return record;
      },
      linkOrder: (input) => {
        sent.push(input);
        return record;
      },
    },
    cases: { get: () => record, templates: () => [] },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(
    <CaseDesk record={record}>
      <GuardingPanel />
    </CaseDesk>,
  );
  return sent;
}

test('the order, its orderer’s right and who is responsible; an overdue contact by more than colour', async () => {
  open(caseWith({}));
  expect(await screen.findByText(/Försenad kontakt/)).toBeVisible();
  expect(screen.getByText('2026-11-14 18:00 – 2026-11-15 06:00')).toBeVisible();
  expect(screen.getByText('Hade inte rätt att beställa.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'malin.fors@vakt.example' })).toBeVisible();
  expect(screen.getByText('Ingen har försökt nå kunden än.')).toBeVisible();
});

test('an attempt is logged by keyboard, and one that failed asks when to try again', async () => {
  const user = userEvent.setup();
  const sent = open(caseWith({}));
  const button = await screen.findByRole('button', { name: 'Logga kontaktförsök' });
  button.focus();
  await user.keyboard('{Enter}');
  expect(screen.getByLabelText('Hur')).toHaveFocus();
  expect(screen.queryByLabelText(/Nästa försök/)).toBeNull();
  await user.tab();
  await user.keyboard('[ArrowDown]');
  expect(screen.getByRole('radio', { name: 'Inget svar' })).toBeChecked();
  const next = screen.getByLabelText(/Nästa försök/);
  await user.clear(next);
  await user.keyboard('{Enter}');
  expect(sent).toEqual([]);
  await user.click(next);
  await user.paste('20990105');
  await user.click(screen.getByLabelText('Anteckning'));
  await user.paste('Växeln stängd.');
  await user.click(screen.getByRole('button', { name: 'Spara försöket' }));
  expect(sent).toEqual([
    {
      caseId: dispute.id,
      channel: 'phone',
      outcome: 'no_answer',
      nextOn: '2099-01-05',
      note: 'Växeln stängd.',
    },
  ]);
  expect(screen.queryByLabelText('Hur')).toBeNull();
  expect(button).toHaveFocus();
});

test('attempts tell how, by whom and what next', async () => {
  const attempt = { id: karin.id, at: '2026-11-12T09:00:00.000Z', by: 'Karin Ström', note: '' };
  open(
    caseWith({
      contactDueAt: null,
      attempts: [
        { ...attempt, channel: 'phone', outcome: 'reached', nextOn: null },
        { ...attempt, id: dispute.id, channel: 'sms', outcome: 'message_left', nextOn: '2026-11-13' },
      ],
    }),
  );
  expect(await screen.findByText('Kontakt tagen')).toBeVisible();
  const list = within(screen.getByRole('list', { name: 'Kontaktförsök' })).getAllByRole('listitem');
  expect(list[0]).toHaveTextContent(/Kontakt, telefon2026-11-12 10:00 · Karin Ström/);
  expect(list[1]).toHaveTextContent(/Lämnade meddelande, sms.*Nytt försök 2026-11-13/);
});

test('an order is found and linked', async () => {
  const user = userEvent.setup();
  const sent = open(caseWith({ order: null }));
  await user.click(await screen.findByRole('button', { name: 'Hitta beställning' }));
  await user.type(screen.getByLabelText('Hitta beställning'), 'x');
  expect(await screen.findByText('Ingen beställning hittades.')).toBeVisible();
  await user.clear(screen.getByLabelText('Hitta beställning'));
  await user.click(await screen.findByRole('button', { name: 'Koppla EB-7001' }));
  expect(sent).toEqual([{ caseId: dispute.id, version: dispute.version, orderId: karin.id }]);
});

test('who may only look gets no button', async () => {
  open(caseWith({ canLog: false, canLink: false }));
  expect(await screen.findByText('EB-7002')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('another matter has no such panel', () => {
  open(dispute);
  expect(screen.queryByText('Kontaktförsök')).toBeNull();
});
