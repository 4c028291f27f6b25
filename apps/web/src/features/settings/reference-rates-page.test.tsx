import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ErrorShape } from '@underlag/api/errors';
import type { AddReferenceRate, ReferenceRates } from '@underlag/api/late-fees';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { ReferenceRatesPage } from './reference-rates-page.tsx';
import { referenceRates, somebody } from './test-settings.ts';

let end = () => {};
afterEach(() => end());

function open(permissions: string[], rates: ReferenceRates = referenceRates, refusal?: ErrorShape) {
  const sent: AddReferenceRate[] = [];
  end = fakeApi({
    settings: {
      referenceRates: () => rates,
      addReferenceRate: (input) => {
        sent.push(input);
        if (refusal) throw refusal;
        return { ...rates, missing: [] };
      },
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), somebody(...permissions));
  openPage(<ReferenceRatesPage />);
  return sent;
}

test('the rates stand with the interest they make, and the missing half-year is named', async () => {
  open(['settings.read']);
  const [, newest, negative] = within(await screen.findByRole('table')).getAllByRole('row');
  expect(newest).toHaveTextContent(/Andra halvåret 20242024-07-014 %12 %Från start/);
  expect(negative).toHaveTextContent(/−0,5 %7,5 %/);
  const warning = screen.getByRole('alert');
  expect(warning).toHaveTextContent(/Ett halvår saknar referensränta.*första halvåret 2025/);
  expect(screen.queryByRole('button')).toBeNull();
});

test('the missing one is entered, with a comma, and the warning goes', async () => {
  const user = userEvent.setup();
  const sent = open(['settings.read', 'settings.manage']);
  await user.click(
    await screen.findByRole('button', { name: 'Lägg in referensräntan för första halvåret 2025' }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Spara' }));
  expect(dialog.getByText(/Skriv räntan i procent/)).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: 'Referensränta i procent' }), '2,5');
  await user.click(dialog.getByRole('button', { name: 'Spara' }));
  await waitFor(() => expect(sent).toEqual([{ halfYear: '2025-01-01', base: 0, percent: 2.5 }]));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('one that stands is corrected from what was seen; a refusal stands beside the field', async () => {
  const user = userEvent.setup();
  const says = { sv: 'Ingenting är ändrat.', en: 'Nothing has been changed.' };
  const refusal: ErrorShape = {
    kind: 'refused',
    code: 'settings.unchanged',
    says,
    requestId: 'test',
    fields: [],
  };
  const sent = open(['settings.read', 'settings.manage'], { ...referenceRates, missing: [] }, refusal);
  await user.click(await screen.findByRole('button', { name: 'Ändra: andra halvåret 2024' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.queryByRole('combobox')).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Spara' }));
  await waitFor(() => expect(sent).toEqual([{ halfYear: '2024-07-01', base: 1, percent: 4 }]));
  expect(await dialog.findByText(says.sv)).toBeVisible();
});

test('with no rate at all the page says what that means', async () => {
  open(['settings.read'], { halfYears: [], missing: [], coming: null });
  expect(await screen.findByRole('heading', { name: 'Inga referensräntor är inlagda' })).toBeVisible();
});
