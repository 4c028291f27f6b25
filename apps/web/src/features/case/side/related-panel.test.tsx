import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseView } from '@underlag/api/cases';
import type { OtherCase } from '@underlag/api/relations';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CaseDesk } from '../case-desk.tsx';
import { MergedBanner } from '../header/merged-banner.tsx';
import { dispute, karin } from '../test-case.ts';
import { RelatedPanel } from './related-panel.tsx';

const older: OtherCase = {
  id: '0190a000-0000-7000-8000-000000000002',
  number: 'U26-004100-7',
  version: 5,
  subject: 'Fel på fakturan',
  typeKey: 'invoice_dispute',
  category: 'working',
  customerName: 'Bryggaren',
  openedAt: '2026-11-18T08:00:00.000Z',
};

const withOthers: CaseView = {
  ...dispute,
  related: [
    {
      id: older.id,
      number: older.number,
      subject: older.subject,
      category: 'working',
      why: { sv: 'Samma faktura', en: 'The same invoice' },
      isDuplicate: true,
    },
  ],
  relations: {
    mergedInto: null,
    tookIn: [
      {
        id: '0190a000-0000-7000-8000-000000000003',
        number: 'U26-004300-1',
        version: 4,
        isVisible: true,
        undoUntil: '2026-11-23T08:00:00.000Z',
      },
      {
        id: '0190a000-0000-7000-8000-000000000004',
        number: 'U26-004301-9',
        version: 2,
        isVisible: false,
        undoUntil: null,
      },
    ],
    links: [
      {
        id: '0190a000-0000-7000-8000-0000000000f1',
        kind: 'related',
        number: 'U26-004001-1',
        subject: 'Kopia',
        category: 'done',
      },
    ],
    canRelate: true,
  },
};

let end = () => {};
afterEach(() => end());

const asked: { name: string; input: unknown }[] = [];
function open(record: CaseView) {
  asked.length = 0;
  const note = (name: string) => (input: unknown) => {
    asked.push({ name, input });
    return { id: older.id, number: older.number, isVisible: true };
  };
  end = fakeApi({
    cases: { get: () => record },
    relations: {
      others: () => [
        older,
        { ...older, id: dispute.id.replace(/1$/, '9'), category: 'done', number: 'U26-000001-3' },
      ],
      merge: note('merge'),
      undoMerge: note('undoMerge'),
      split: note('split'),
      unlink: (input) => {
        note('unlink')(input);
        return null;
      },
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  return openPage(
    <CaseDesk record={record}>
      <MergedBanner />
      <RelatedPanel />
    </CaseDesk>,
  );
}

test('what belongs together is shown with why, a duplicate is warned of, and of a case one may not see the number only', async () => {
  const user = userEvent.setup();
  open(withOthers);
  expect(await screen.findByText(/Samma faktura har fler öppna ärenden/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'U26-004300-1' })).toBeVisible();
  expect(screen.queryByRole('link', { name: /U26-004301-9/ })).toBeNull();
  expect(screen.getByText(/får inte läsa det ärendet/)).toBeVisible();
  expect(screen.getByText('Länkat · avslutat')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ta bort länken till U26-004001-1' }));
  await user.click(screen.getByRole('button', { name: 'Ångra sammanslagningen av U26-004300-1' }));
  expect(asked).toEqual([
    { name: 'unlink', input: { caseId: dispute.id, linkId: '0190a000-0000-7000-8000-0000000000f1' } },
    { name: 'undoMerge', input: { caseId: '0190a000-0000-7000-8000-000000000003', version: 4 } },
  ]);
});

test('merging by keyboard: the older case remains unless one says otherwise, ended ones are not offered, and the page goes there', async () => {
  const user = userEvent.setup();
  const router = open(withOthers);
  await user.click(await screen.findByRole('button', { name: `Slå ihop med ${older.number}` }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Slå ihop' }));
  expect(await within(dialog).findByText('Välj ett ärende.')).toBeVisible();
  expect(within(dialog).queryByRole('radio', { name: /U26-000001-3/ })).toBeNull();
  await user.click(within(dialog).getByRole('radio', { name: /U26-004100-7/ }));
  expect(within(dialog).getByRole('radio', { name: `${older.number} · äldst` })).toBeChecked();
  await user.click(within(dialog).getByRole('button', { name: 'Slå ihop' }));
  expect(asked).toEqual([
    { name: 'merge', input: { caseId: dispute.id, version: dispute.version, intoId: older.id } },
  ]);
  expect(router.state.location.pathname).toBe(`/arenden/${older.number}`);
});

test('splitting asks for messages, a matter and a subject', async () => {
  const user = userEvent.setup();
  open(dispute);
  await user.click(await screen.findByRole('button', { name: 'Bryt ut …' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Skapa ärendet' }));
  expect(within(dialog).getByText('Välj minst ett meddelande.')).toBeVisible();
  expect(within(dialog).getByText('Välj ärendetyp.')).toBeVisible();
  await user.click(within(dialog).getByRole('checkbox', { name: /Lena Ek/ }));
  await user.click(within(dialog).getByRole('combobox', { name: 'Vad gäller det nya ärendet?' }));
  await user.click(await screen.findByRole('option', { name: /^Uppsägning/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Skapa ärendet' }));
  expect(asked).toMatchObject([
    {
      name: 'split',
      input: {
        messageIds: ['0190a000-0000-7000-8000-0000000000b1'],
        typeKey: 'cancellation',
        subject: dispute.subject,
      },
    },
  ]);
});

test('a merged case says where it lives on and can be taken out again; who may not relate sees no buttons', async () => {
  const user = userEvent.setup();
  const mergedInto = { number: older.number, isVisible: true, undoUntil: '2026-11-23T08:00:00.000Z' };
  const relations = { mergedInto, tookIn: [], links: [], canRelate: true };
  open({ ...dispute, state: 'merged', category: 'done', relations });
  expect(await screen.findByRole('link', { name: `Öppna ${older.number}` })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ångra sammanslagningen' }));
  expect(asked).toEqual([{ name: 'undoMerge', input: { caseId: dispute.id, version: dispute.version } }]);
});

test('who may not relate cases is shown nothing where nothing belongs together', async () => {
  open({ ...dispute, relations: { mergedInto: null, tookIn: [], links: [], canRelate: false } });
  expect(screen.queryByText('Relaterade ärenden')).toBeNull();
});
