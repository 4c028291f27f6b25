import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseView } from '@underlag/api/cases';
import type { DisputeLines, DisputeLineView } from '@underlag/api/disputes';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CaseDesk } from '../case-desk.tsx';
import { dispute, karin } from '../test-case.ts';
import { DisputePanel } from './dispute-panel.tsx';

const [first, second] = ['0190a000-0000-7000-8000-0000000000d1', '0190a000-0000-7000-8000-0000000000d2'];
const line = (invoiceLineId: string, position: number, text: string, totalOre: number): DisputeLineView => ({
  ...{ invoiceLineId, position, text, totalOre },
  ...{ disputedOre: null, reason: null, creditedOre: null, rootCause: null },
});
const lines = [line(first, 1, 'Väktarutryckning', 375_000), line(second, 2, 'Väntetid', 110_000)];
const open: CaseView = {
  ...dispute,
  state: 'investigating',
  category: 'working',
  fields: { reason: 'wrong_price', disputedAmount: 485_000 },
  dispute: { lines, canEdit: true, locked: null },
};

let end = () => {};
afterEach(() => end());

function show(record: CaseView) {
  const sent: DisputeLines[] = [];
  end = fakeApi({
    cases: {
      disputeLines: (input) => {
        sent.push(input);
        return { ...record, version: record.version + 1 };
      },
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(
    <CaseDesk record={record}>
      <DisputePanel />
    </CaseDesk>,
  );
  return sent;
}

test('a dispute is spread over the lines by keyboard: amounts, reasons, credits and root causes', async () => {
  const user = userEvent.setup();
  const sent = show(open);
  const panel = within(await screen.findByRole('region', { name: 'Bestridandet' }));
  expect(panel.getByText('4 850,00', { exact: false })).toBeVisible();
  expect(panel.getByText('Inte beslutat')).toBeVisible();
  await user.click(panel.getByRole('button', { name: 'Fördela på rader' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Bestridda rader' }));
  await waitFor(() =>
    expect(dialog.getByRole('textbox', { name: 'Rad 1: Väktarutryckning, Bestritt' })).toHaveFocus(),
  );
  await user.keyboard('tre tusen');
  await user.click(dialog.getByRole('button', { name: 'Spara rader' }));
  expect(dialog.getByText('Skriv ett belopp, till exempel 1 234,50.')).toBeVisible();
  expect(sent).toEqual([]);

  const amount = dialog.getByRole('textbox', { name: 'Rad 1: Väktarutryckning, Bestritt' });
  await user.clear(amount);
  await user.type(amount, '3 000');
  await user.click(dialog.getByRole('button', { name: 'Hela raden är bestridd: rad 2' }));
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Rad 2: Väntetid, Orsak' }), 'Inte beställt');
  await user.click(dialog.getByRole('button', { name: 'Kreditera allt bestritt' }));
  await user.clear(dialog.getByRole('textbox', { name: 'Rad 2: Väntetid, Krediteras' }));
  await user.selectOptions(
    dialog.getByRole('combobox', { name: 'Rad 1: Väktarutryckning, Grundorsak' }),
    'Goodwill',
  );
  expect(dialog.getByRole('status')).toHaveTextContent('Bestritt 4 100,00 kr, krediteras 3 000,00 kr');
  await user.click(dialog.getByRole('button', { name: 'Spara rader' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toEqual([
    {
      caseId: open.id,
      version: open.version,
      lines: [
        {
          ...{ invoiceLineId: first, disputedOre: 300_000, reason: 'wrong_price' },
          ...{ creditedOre: 300_000, rootCause: 'goodwill' },
        },
        {
          ...{ invoiceLineId: second, disputedOre: 110_000, reason: 'not_ordered' },
          ...{ creditedOre: null, rootCause: null },
        },
      ],
    },
  ]);
});

test('a decided dispute shows line by line what was credited and why, what is upheld, and its letters', async () => {
  show({
    ...open,
    state: 'communicated',
    fields: { disputedAmount: 485_000, creditedAmount: 300_000, decision: 'part_credited' },
    dispute: {
      canEdit: true,
      locked: { sv: 'Uppgifterna ligger fast.', en: 'The details stand fast.' },
      lines: lines.map((one, index) => ({
        ...one,
        ...{ disputedOre: one.totalOre, reason: 'not_performed' },
        ...{ creditedOre: index === 0 ? 300_000 : 0, rootCause: index === 0 ? 'performance' : null },
      })),
    },
    letters: [
      {
        ...{ id: '0190a000-0000-7000-8000-0000000000e2', kind: 'decision', number: 1 },
        ...{ madeAt: '2026-11-21T09:00:00.000Z', madeBy: 'Karin Lund', to: [] },
        attachment: { id: 'f1', name: 'beslut-U26-004217-5-1.pdf', size: 4400 },
        ...{ sha256: 'a'.repeat(64), delivery: 'by_post' },
      },
    ],
  });
  const panel = within(await screen.findByRole('region', { name: 'Bestridandet' }));
  expect(panel.getByText('Delvis krediterat')).toBeVisible();
  expect(panel.getByText(/^1\s850,00\skr$/)).toBeVisible();
  const table = within(panel.getByRole('table', { name: 'Bestridda rader' }));
  expect(table.getAllByRole('row').map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toEqual([
    'RadBestrittKrediteras',
    '1. Väktarutryckning3 750,00 krTjänsten har inte utförts3 000,00 krUppdraget utfördes fel eller uteblev',
    '2. Väntetid1 100,00 krTjänsten har inte utförts0,00 kr',
  ]);
  expect(panel.queryByRole('button', { name: /rader/ })).toBeNull();
  expect(panel.getByText('Skriv ut och posta')).toBeVisible();
  expect(panel.getByRole('button', { name: 'Visa brev 1' })).toBeVisible();
});

test('another matter has no such panel', () => {
  show({ ...open, typeKey: 'general_question', dispute: null });
  expect(screen.queryByRole('region', { name: 'Bestridandet' })).toBeNull();
});
