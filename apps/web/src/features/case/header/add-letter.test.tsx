import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AddLetter as Letter } from '@underlag/api/letters';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CaseDesk } from '../case-desk.tsx';
import { dispute, karin } from '../test-case.ts';
import { AddLetter } from './add-letter.tsx';

const upload = {
  id: '0190a000-0000-7000-8000-0000000000f1',
  name: 'brev.pdf',
  size: 23,
  type: 'application/pdf',
};

let end = () => {};
afterEach(() => end());

function open(): Letter[] {
  const sent: Letter[] = [];
  const endApi = fakeApi({
    cases: {
      addLetter: (input) => {
        sent.push(input);
        return dispute;
      },
    },
  });
  const api = globalThis.fetch;
  globalThis.fetch = async (request, init) =>
    String(request).includes('/api/uploads') ? Response.json(upload) : api(request, init);
  end = endApi;
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(
    <CaseDesk record={dispute}>
      <AddLetter />
    </CaseDesk>,
  );
  return sent;
}

test('a letter without day, words or scan is not sent, and says what is missing', async () => {
  const user = userEvent.setup();
  const sent = open();
  await user.click(await screen.findByRole('button', { name: 'Lägg till brev' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(screen.getAllByRole('button', { name: 'Lägg till brev' }).at(-1) ?? dialog);
  expect(await screen.findByText('Skriv ankomstdagen som åååå-mm-dd.')).toBeVisible();
  expect(screen.getByText('Skriv kort vad brevet säger.')).toBeVisible();
  expect(screen.getByText('Lägg till det inskannade brevet.')).toBeVisible();
  expect(sent).toEqual([]);
});

test('a letter goes with its scan and its day of arrival', async () => {
  const user = userEvent.setup();
  const sent = open();
  await user.click(await screen.findByRole('button', { name: 'Lägg till brev' }));
  await user.type(await screen.findByRole('textbox', { name: /Ankomstdag/ }), '20261120');
  await user.type(screen.getByRole('textbox', { name: /Vad brevet säger/ }), 'Uppsägning.');
  const picker = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!picker) throw new Error('nowhere to put the file');
  await user.upload(picker, new File(['%PDF'], 'brev.pdf', { type: 'application/pdf' }));
  expect(await screen.findByText('brev.pdf')).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'Lägg till brev' }).at(-1) ?? document.body);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    arrivedOn: '2026-11-20',
    text: 'Uppsägning.',
    fromName: null,
    uploadIds: [upload.id],
    version: dispute.version,
  });
});
