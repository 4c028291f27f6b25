import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseView } from '@underlag/api/cases';
import type { FeeFinding, InvoiceHistory } from '@underlag/api/late-fees';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CaseDesk } from '../case-desk.tsx';
import { dispute, karin } from '../test-case.ts';
import { FeesPanel } from './fees-panel.tsx';

const id = (end: string) => `0190a000-0000-7000-8000-0000000000${end}`;
const both = (sv: string) => ({ sv, en: sv });

const interest: FeeFinding = {
  invoiceId: id('f1'),
  invoiceNumber: '306002231',
  isLinked: false,
  name: both('Dröjsmålsränta'),
  ore: 80_00,
  why: both('Dröjsmålsränta på 80,00 kr togs ut.'),
  course: [{ date: '2023-06-15', says: both('Förfallodag.') }],
  interest: {
    totalOre: 77_51,
    says: both('Bara summan avrundas.'),
    steps: [
      { from: '2023-06-16', to: '2023-06-30', days: 15, ore: 14_02, says: both('10,5 %') },
      { from: '2023-07-01', to: '2023-08-31', days: 62, ore: 63_49, says: both('11,5 %') },
    ],
  },
  checks: [
    { key: 'in_time', name: both('Betald i tid?'), finding: 'stands', says: both('77 dagar för sent.') },
    { key: 'ceiling', name: both('Rätt belopp?'), finding: 'part', says: both('Mer än uträkningen.') },
  ],
  verdict: 'waive_part',
  waiveOre: 2_49,
  says: both('Underlaget talar för att avstå från 2,49 kr.'),
};

const history: InvoiceHistory = {
  invoiceNumber: '305990112',
  deliveries: [
    {
      id: id('d1'),
      at: '2023-05-16T07:30:00.000Z',
      way: 'paper',
      address: 'Hamnvägen 8',
      outcome: 'returned',
      detail: 'Okänd',
    },
  ],
  payments: [{ id: id('b1'), on: '2023-08-31', ore: 325_000, reference: null }],
  dunning: [
    { id: id('c1'), kind: 'reminder', on: '2023-07-01', feeOre: 60_00, agency: null, claimNumber: null },
  ],
  fees: [
    { id: id('f1'), number: '306002231', kind: 'interest', on: '2023-09-05', ore: 80_00, openOre: 80_00 },
  ],
};

let end = () => {};
afterEach(() => end());

function open(changes: Partial<CaseView> = {}) {
  const links: unknown[] = [];
  end = fakeApi({
    cases: {
      link: (input: unknown) => {
        links.push(input);
        return { ...dispute, version: 4 };
      },
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  const record: CaseView = {
    ...dispute,
    typeKey: 'late_fee_question',
    fees: { lateFees: [interest], paperFee: null, suggested: { waiveOre: 2_49, reason: null } },
    invoiceHistory: history,
    ...changes,
  };
  openPage(
    <CaseDesk record={record}>
      <FeesPanel />
    </CaseDesk>,
  );
  return links;
}

const panel = async () => within(await screen.findByRole('region', { name: 'Avgift och ränta' }));

test('the verdict, every check, the interest step by step, and the course when asked for', async () => {
  const user = userEvent.setup();
  open();
  const room = await panel();
  room.getByText('Talar för att avstå från en del');
  const checks = within(room.getByRole('list', { name: 'Vad underlaget säger' })).getAllByRole('listitem');
  expect(checks.map(({ textContent }) => textContent)).toEqual([
    'Betald i tid?77 dagar för sent.',
    'Rätt belopp?Mer än uträkningen.',
  ]);
  const steps = within(room.getByRole('list', { name: /Räntan ska vara 77,51/ })).getAllByRole('listitem');
  expect(steps[1]).toHaveTextContent(/2023-07-01 – 2023-08-31 \(62 d\)63,49 kr11,5 %/);
  room.getByText('Bara summan avrundas.');
  expect(room.queryByText('Förfallodag.')).toBeNull();
  await user.click(room.getByRole('button', { name: 'Visa förloppet' }));
  room.getByText('Förfallodag.');
});

test('what became of the invoice: deliveries, payments, dunning and fees', async () => {
  open();
  const room = await panel();
  const texts = (name: string) =>
    within(room.getByRole('list', { name }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect(texts('Leveransförsök')[0]).toMatch(/Papper, i retur: Hamnvägen 8 \(Okänd\)/);
  expect(texts('Betalningar')[0]).toMatch(/2023-08-313\s250,00/);
  expect(texts('Krav')[0]).toMatch(/Påminnelse, avgift 60,00/);
  expect(texts('Avgifter och ränta')[0]).toMatch(/Ränta 80,00.*306002231, 80,00.*kvar/);
});

test('from the invoice that was late, the one with the fee is linked with one button', async () => {
  const user = userEvent.setup();
  const links = open();
  await user.click((await panel()).getByRole('button', { name: 'Koppla faktura 306002231' }));
  expect(links).toMatchObject([{ invoiceId: interest.invoiceId }]);
});

test.each([
  ['no invoice', { fees: null, invoiceHistory: null }, /Koppla fakturan/],
  [
    'nothing charged',
    { fees: { lateFees: [], paperFee: null, suggested: { waiveOre: 0, reason: null } } },
    /Ingen påminnelseavgift eller ränta/,
  ],
  [
    'a fee for paper',
    {
      typeKey: 'paper_fee_question',
      fees: {
        lateFees: [],
        paperFee: {
          feeOre: 45_00,
          checks: [],
          verdict: 'stands' as const,
          says: both('Avgiften står fast.'),
        },
        suggested: { waiveOre: 45_00, reason: null },
      },
    },
    /Faktureringsavgift 45,00/,
  ],
])('%s is said', async (_, changes, says) => {
  open(changes);
  expect(await screen.findByText(says)).toBeVisible();
});

test('another matter has no such panel', () => {
  open({ typeKey: 'invoice_dispute' });
  expect(screen.queryByText('Avgift och ränta')).toBeNull();
});
