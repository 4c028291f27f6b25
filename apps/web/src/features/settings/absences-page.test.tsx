import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AbsenceList, PutAbsence } from '@underlag/api/absences';
import type { ErrorShape } from '@underlag/api/errors';
import type { Me } from '@underlag/api/session';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { AbsencesPage } from './absences-page.tsx';

const gunnar = { id: '0190a000-0000-7000-8000-0000000000a2', name: 'Gunnar Åkesson' };
const karin = { id: '0190a000-0000-7000-8000-0000000000a1', name: 'Karin Lund' };
const me: Me = {
  ...gunnar,
  email: 'gunnar.akesson@vakt.example',
  roles: ['approver'],
  permissions: ['absence.manage'],
  queues: [],
  creditLimitOre: 0,
  locale: 'sv',
  theme: 'auto',
  density: 'comfortable',
  shortcuts: true,
  companyName: 'Vaktbolaget',
  mailGoesTo: 'pickup',
};
const week: AbsenceList['rows'][number] = {
  id: '0190a000-0000-7000-8000-00000000d001',
  version: 1,
  person: gunnar,
  deputy: karin,
  firstDay: '2026-11-16',
  lastDay: '2026-11-22',
  isToday: true,
  approves: true,
  mayChange: true,
};
const people = [
  { ...gunnar, approves: true },
  { ...karin, approves: false },
];

let end = () => {};
afterEach(() => end());

function open(rows: AbsenceList['rows'], refusal?: ErrorShape) {
  const sent: PutAbsence[] = [];
  end = fakeApi({
    cases: {
      handOver: () => [
        { caseId: karin.id, number: 'U26-000001-3', ok: true, says: null },
        {
          caseId: gunnar.id,
          number: 'U26-000002-1',
          ok: false,
          says: { sv: 'Personen får inte arbeta i ärendets kö.', en: 'That person may not work there.' },
        },
      ],
    },
    absences: {
      list: () => ({ rows, people, mayEnterFor: [gunnar.id] }),
      put: (input) => {
        sent.push(input);
        if (refusal) throw refusal;
        return week;
      },
      remove: () => null,
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), me);
  openPage(<AbsencesPage />);
  return sent;
}

test('who is away today and who approves meanwhile; others’ are not to be changed', async () => {
  open([
    week,
    {
      ...week,
      id: `${week.id.slice(0, -1)}2`,
      person: karin,
      deputy: null,
      isToday: false,
      approves: false,
      mayChange: false,
    },
  ]);
  const [, first, second] = within(await screen.findByRole('table')).getAllByRole('row');
  expect(first).toHaveTextContent(
    /Gunnar Åkesson\(attestant\)2026-11-16 – 2026-11-22Karin Lund attesterarBorta i dag/,
  );
  expect(within(first as HTMLElement).getByRole('button', { name: /^Ändra frånvaron/ })).toBeVisible();
  expect(second).toHaveTextContent(/Ingen ersätterKommande/);
  expect(within(second as HTMLElement).queryByRole('button')).toBeNull();
});

test('entering one: the person, the deputy, the days; a refusal stands beside its field', async () => {
  const user = userEvent.setup();
  const says = {
    sv: 'Det finns redan en frånvaro de dagarna.',
    en: 'There is an absence on those days already.',
  };
  const sent = open([], {
    kind: 'refused',
    code: 'absence.overlaps',
    says,
    requestId: 'test',
    fields: [{ path: 'firstDay', says }],
  });
  expect(await screen.findByRole('heading', { name: 'Ingen frånvaro är inlagd' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Lägg in frånvaro' }));
  const dialog = await screen.findByRole('dialog', { name: 'Lägg in frånvaro' });
  await user.click(within(dialog).getByRole('combobox', { name: 'Ersättare' }));
  await user.click(await screen.findByRole('option', { name: 'Karin Lund' }));
  for (const [name, typed] of [
    ['Första dagen', '20270101'],
    ['Sista dagen', '20270107'],
  ] as const) {
    const box = within(dialog).getByRole('textbox', { name });
    await user.clear(box);
    await user.type(box, typed);
  }
  await user.click(within(dialog).getByRole('button', { name: 'Spara' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { personId: gunnar.id, deputyId: karin.id, firstDay: '2027-01-01', lastDay: '2027-01-07' },
    ]),
  );
  expect(within(dialog).getByRole('textbox', { name: 'Första dagen' })).toHaveAccessibleDescription(says.sv);
});

test('a manager hands the cases of somebody who is away over, and sees what became of each', async () => {
  const user = userEvent.setup();
  open([week]);
  queryClient.setQueryData(trpc.session.me.queryKey(), {
    ...me,
    permissions: ['absence.manage', 'case.assign'],
  });
  await user.click(await screen.findByRole('button', { name: 'Lämna över ärenden för Gunnar Åkesson' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('radio', { name: 'Ersättaren Karin Lund' })).toBeChecked();
  await user.click(within(dialog).getByRole('button', { name: 'Lämna över ärenden' }));
  expect(await within(dialog).findByText('1 av 2 ärenden lämnades över.')).toBeVisible();
  expect(within(dialog).getByRole('link', { name: 'U26-000002-1' })).toBeVisible();
  expect(within(dialog).queryByRole('link', { name: 'U26-000001-3' })).toBeNull();
});
