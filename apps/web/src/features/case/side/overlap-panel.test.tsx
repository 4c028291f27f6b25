import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseView } from '@underlag/api/cases';
import type { OverlapView } from '@underlag/api/overlap';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CaseDesk } from '../case-desk.tsx';
import { dispute, karin } from '../test-case.ts';
import { OverlapPanel } from './overlap-panel.tsx';

const overlap: OverlapView = {
  outcome: 'part',
  period: { from: '2026-10-01', to: '2026-12-31', isStated: false },
  endDate: '2026-11-01',
  endedBy: {
    id: '0190a000-0000-7000-8000-0000000000f1',
    number: 'U26-004100-2',
    approvedOn: '2026-07-20',
    letters: 1,
  },
  count: {
    allDays: 92,
    afterDays: 61,
    creditOre: 61_000,
    creditedOre: 0,
    dueOre: 61_000,
    lines: [
      { text: 'Larmsändare, kvartal', totalOre: 82_500, creditOre: 54_701 },
      { text: 'Överfallsknapp, kvartal', totalOre: 9_500, creditOre: 6_299 },
    ],
  },
  steps: [
    { figure: { days: 92 }, says: { sv: 'Fakturan avser perioden.', en: 'The invoice covers the period.' } },
    { figure: { date: '2026-11-01' }, says: { sv: 'Avtalets slut.', en: 'The end.' } },
    { figure: { ore: 61_000 }, says: { sv: 'Ska krediteras.', en: 'To be credited.' } },
  ],
  terminations: [],
};
const billed: CaseView = { ...dispute, typeKey: 'post_termination_billing', fields: {}, overlap };

let end = () => {};
afterEach(() => end());

function open(record: CaseView) {
  end = fakeApi({});
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(
    <CaseDesk record={record}>
      <OverlapPanel />
    </CaseDesk>,
  );
  return screen.findByRole('region', { name: 'Fakturan mot avtalets slut' });
}

test('the days, the amount and every step stand there, with the case the end comes from', async () => {
  const panel = within(await open(billed));
  expect(panel.getByText('Krediteras delvis')).toBeVisible();
  expect(panel.getByText('2026-10-01 – 2026-12-31')).toBeVisible();
  expect(panel.getByText('61 av 92')).toBeVisible();
  expect(panel.getByRole('link', { name: 'Uppsägning i ärende U26-004100-2' })).toHaveAttribute(
    'href',
    expect.stringContaining('U26-004100-2'),
  );
  expect(panel.getByText('Godkänd 2026-07-20, bekräftelsebrev finns där')).toBeVisible();
  const steps = within(panel.getByRole('list', { name: 'Så är det räknat' })).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toEqual([
    '92 dagarFakturan avser perioden.',
    '2026-11-01Avtalets slut.',
    '610,00 krSka krediteras.',
  ]);
});

test('what each line is credited opens on demand', async () => {
  const user = userEvent.setup();
  const panel = within(await open(billed));
  await user.click(panel.getByRole('button', { name: 'Visa per rad (2)' }));
  const lines = within(panel.getByRole('region', { name: 'Per rad, inklusive moms' }));
  expect(lines.getByRole('row', { name: /^Larmsändare, kvartal 825,00\skr 547,01\skr$/ })).toBeVisible();
});

test('an end without a case comes from the register, and what was credited before is said', async () => {
  const { count } = overlap;
  const counted = count && { ...count, creditedOre: 20_000, dueOre: 41_000 };
  const panel = within(await open({ ...billed, overlap: { ...overlap, endedBy: null, count: counted } }));
  expect(panel.getByText('Avtalsregistret')).toBeVisible();
  expect(panel.getByText(/^200,00\skr$/)).toBeVisible();
  expect(panel.getByText(/^410,00\skr$/)).toBeVisible();
});

const noEnd: OverlapView = {
  ...overlap,
  ...{ outcome: 'no_end', endDate: null, endedBy: null, count: null },
  steps: [{ figure: null, says: { sv: 'Inget slut.', en: 'No end.' } }],
};

test.each([
  [[], /Inget uppsägningsärende finns på avtalet/],
  [[{ id: 'c1', number: 'U26-004100-2', state: 'awaiting_notice' }], 'Väntar på skriftlig uppsägning'],
])('without an end it shows where a notice may be found', async (terminations, says) => {
  const panel = within(await open({ ...billed, overlap: { ...noEnd, terminations } }));
  expect(panel.getByText('Inget slut registrerat')).toBeVisible();
  expect(panel.getByText(says)).toBeVisible();
});

test('until agreement and invoice are linked it says so', async () => {
  const panel = within(await open({ ...billed, overlap: null }));
  expect(panel.getByText(/Koppla avtalet och fakturan/)).toBeVisible();
});
