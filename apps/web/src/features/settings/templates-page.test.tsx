import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ErrorShape } from '@underlag/api/errors';
import type { ChangeTemplate, PreviewTemplate } from '@underlag/api/settings';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { TemplatesPage } from './templates-page.tsx';
import { somebody, templates } from './test-settings.ts';

let end = () => {};
afterEach(() => end());

function open(permissions: string[], refusal?: ErrorShape) {
  const sent: { previewed: PreviewTemplate[]; saved: ChangeTemplate[] } = { previewed: [], saved: [] };
  end = fakeApi({
    settings: {
      templates: () => templates,
      previewTemplate: (input) => {
        sent.previewed.push(input);
        return {
          caseNumber: input.caseNumber,
          sv: { subject: 'Ert ärende', text: 'Hej {{creditedAmount}}', empty: ['creditedAmount'] },
          en: { subject: 'Your case', text: 'Hello', empty: [] },
        };
      },
      changeTemplate: (input) => {
        sent.saved.push(input);
        if (refusal) throw refusal;
        return templates;
      },
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), somebody(...permissions));
  openPage(<TemplatesPage />, { at: '/?typ=general_question' });
  return sent;
}

const choose = async (user: ReturnType<typeof userEvent.setup>) =>
  user.click(await screen.findByRole('link', { name: 'Svar' }));

test('a variable is put in where one typed; what a case does not give is told loudly', async () => {
  const user = userEvent.setup();
  const sent = open(['settings.read', 'settings.manage']);
  expect(await screen.findByRole('heading', { name: 'Välj en mall' })).toBeVisible();
  await choose(user);
  await user.type(screen.getByRole('textbox', { name: 'Text, svenska' }), ' ');
  await user.click(screen.getByRole('button', { name: 'Sätt in Krediterat belopp' }));
  expect(screen.getByRole('textbox', { name: 'Text, svenska' })).toHaveValue('Hej {{creditedAmount}}');
  await user.type(screen.getByRole('textbox', { name: 'Fyll från ärende' }), 'U26-004217-1');
  await user.click(screen.getByRole('button', { name: 'Förhandsgranska' }));
  expect(await screen.findByText('Saknar värde: Krediterat belopp')).toBeVisible();
  expect(screen.getByText('{{creditedAmount}}', { selector: 'mark' })).toBeVisible();
  expect(screen.getByText('Ifylld från U26-004217-1.')).toBeVisible();
  expect(sent.previewed).toMatchObject([
    { caseNumber: 'U26-004217-1', body: { sv: 'Hej {{creditedAmount}}', en: 'Hello' } },
  ]);
});

test('both languages are asked for, and what the server refuses stands beside its field', async () => {
  const user = userEvent.setup();
  const says = { sv: 'Variabeln {{x}} finns inte.', en: 'There is no variable {{x}}.' };
  const sent = open(['settings.read', 'settings.manage'], {
    kind: 'invalid',
    code: 'template.unfillable',
    says,
    requestId: 'test',
    fields: [{ path: 'subject.sv', says }],
  });
  await choose(user);
  const english = screen.getByRole('textbox', { name: 'Text, engelska' });
  await user.clear(english);
  await user.click(screen.getByRole('button', { name: 'Spara som ny version' }));
  expect(english).toHaveAccessibleDescription('Fyll i det här fältet.');
  expect(sent.saved).toEqual([]);
  await user.type(english, 'Hi');
  await user.click(screen.getByRole('button', { name: 'Spara som ny version' }));
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Ämnesrad, svenska' })).toHaveAccessibleDescription(says.sv),
  );
  expect(sent.saved).toMatchObject([{ base: 2, body: { sv: 'Hej', en: 'Hi' }, oneClick: false }]);
});

test('an earlier version is read, and says that it is no longer in force; a manager changes nothing', async () => {
  const user = userEvent.setup();
  open(['settings.read']);
  await choose(user);
  await user.click(screen.getByRole('combobox', { name: 'Version' }));
  const versions = await screen.findByRole('listbox', { name: 'Version' });
  await user.click(within(versions).getByRole('option', { name: /^Version 1/ }));
  const body = screen.getByRole('textbox', { name: 'Text, svenska' });
  expect(body).toHaveValue('God dag');
  expect(body).toHaveAttribute('readonly');
  expect(screen.getByText(/^Det här är version 1, som inte längre gäller/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Spara som ny version' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Förhandsgranska' })).toBeVisible();
});
