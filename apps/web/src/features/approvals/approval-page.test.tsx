import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ApprovalSettled, ApprovalView, DecideApproval } from '@underlag/api/approvals';
import type { AttachmentView } from '@underlag/api/cases';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { ApprovalPage } from './approval-page.tsx';
import { creditView, gunnar, own } from './test-approvals.ts';

let end = () => {};
afterEach(() => end());

function open(view: ApprovalView = creditView, outcome: ApprovalSettled['outcome'] = 'approved') {
  const sent: DecideApproval[] = [];
  const files: AttachmentView[] = [];
  end = fakeApi({
    approvals: {
      get: () => view,
      decide: (input) => {
        sent.push(input);
        return { outcome, caseNumber: view.case.number };
      },
      withdraw: () => ({ outcome: 'withdrawn', caseNumber: view.case.number }),
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), gunnar);
  const page = <ApprovalPage onFile={(file) => files.push(file)} file={null} />;
  const router = openPage(page, { path: '/attester/:id', at: `/attester/${view.id}` });
  return { sent, files, router };
}

test('all that is decided on stands on the page: why, the lines, the right, the writing with its digest', async () => {
  const user = userEvent.setup();
  const { files } = open();
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'Attest: kreditering, U26-004217-5',
  );
  expect(screen.getByText('Priset var fel hela kvartalet.')).toBeVisible();
  expect(screen.getByRole('row', { name: /Krediterat belopp 6 000,00 kr/ })).toBeVisible();
  expect(screen.getByText('Ärendet säger fortfarande precis detta.')).toBeVisible();
  expect(screen.getByText('Betalaren är styrkt.')).toBeVisible();
  const request = screen.getByRole('article', { name: 'Begäran: Lena Ek' });
  expect(within(request).getByText('ab'.repeat(32))).toBeVisible();
  expect(within(request).getByRole('link', { name: 'Visa i ärendet' })).toHaveAttribute(
    'href',
    '/arenden/U26-004217-5#m-0190a000-0000-7000-8000-0000000000b1',
  );
  await user.click(within(request).getByRole('button', { name: 'faktura.pdf' }));
  expect(files.map(({ name }) => name)).toEqual(['faktura.pdf']);
});

test('a asks first; yes approves what was shown, and leads back to the list', async () => {
  const user = userEvent.setup();
  const { sent, router } = open();
  await screen.findByRole('button', { name: 'Godkänn' });
  await user.keyboard('a');
  const question = await screen.findByRole('dialog', { name: 'Godkänn: kreditering?' });
  expect(sent).toEqual([]);
  await user.click(within(question).getByRole('button', { name: 'Godkänn' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/attester'));
  expect(sent).toEqual([{ approvalId: creditView.id, version: 1, outcome: 'approve' }]);
});

test('whose limit is too low passes it on: it says for whom, who has said yes, and what is left', async () => {
  const user = userEvent.setup();
  const { sent } = open(
    {
      ...creditView,
      passesOn: true,
      actsFor: { id: own.id, name: 'Astrid Ros' },
      steps: [
        {
          by: { id: own.id, name: 'Emily Frost' },
          standsInFor: { id: gunnar.id, name: 'Sixten Alm' },
          at: '2026-11-20T09:00:00.000Z',
          note: 'Ronderna saknas.',
        },
      ],
    },
    'passed_on',
  );
  const steps = within(
    (await screen.findByRole('heading', { name: 'Vem som har godkänt' })).parentElement as HTMLElement,
  );
  expect(steps.getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toEqual([
    'Emily Frost, för Sixten Alm skickade vidare 2026-11-20 10:00Ronderna saknas.',
    'Kvar: någon med en gräns på minst 6 000,00 kr.',
  ]);
  await user.keyboard('a');
  const question = await screen.findByRole('dialog', { name: 'Godkänn och skicka vidare: kreditering?' });
  expect(question).toHaveTextContent('Du beslutar för Astrid Ros.');
  await user.click(within(question).getByRole('button', { name: 'Godkänn och skicka vidare' }));
  await waitFor(() => expect(sent).toEqual([{ approvalId: creditView.id, version: 1, outcome: 'pass_on' }]));
});

test('rejecting and sending back ask why', async () => {
  const user = userEvent.setup();
  const { sent } = open(creditView, 'rejected');
  await user.click(await screen.findByRole('button', { name: 'Avslå' }));
  const dialog = await screen.findByRole('dialog', { name: 'Avslå begäran' });
  const reject = within(dialog).getByRole('button', { name: 'Avslå' });
  expect(reject).toBeDisabled();
  await user.type(within(dialog).getByRole('textbox', { name: /Varför/ }), 'Fel pris.');
  await user.click(reject);
  await waitFor(() => expect(sent).toMatchObject([{ outcome: 'reject', note: 'Fel pris.' }]));
});

test('what is different now is shown with both values, and approving says that it will lapse', async () => {
  const user = userEvent.setup();
  const name = { sv: 'Kund', en: 'Customer' };
  const said = (words: string) => ({ sv: words, en: words });
  const { router } = open(
    {
      ...creditView,
      differences: [
        { key: 'customer', name, kind: 'changed', before: said('Gamla AB'), now: said('Nya AB') },
      ],
    },
    'void',
  );
  expect(await screen.findByRole('heading', { name: 'En sak är annorlunda nu' })).toBeVisible();
  expect(screen.getByRole('row', { name: /Kund\s*Ändrat Gamla AB Nya AB/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Godkänn' }));
  const question = await screen.findByRole('dialog');
  expect(question).toHaveTextContent('Inget blir godkänt');
  await user.click(within(question).getByRole('button', { name: 'Godkänn' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(router.state.location.pathname).toBe(`/attester/${creditView.id}`);
});

test('one’s own is grey with why, by key too, and can be taken back', async () => {
  const user = userEvent.setup();
  const { sent, router } = open({ ...creditView, ...own });
  const approve = await screen.findByRole('button', { name: 'Godkänn' });
  expect(approve).toHaveAttribute('aria-disabled', 'true');
  expect(approve).toHaveAccessibleDescription('Du har själv begärt attesten.');
  expect(screen.getByRole('note', { name: 'Varför du inte kan besluta' })).toHaveTextContent(
    'Du har själv begärt attesten.',
  );
  await user.click(approve);
  await user.keyboard('a');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Ta tillbaka' }));
  const question = await screen.findByRole('dialog', { name: 'Ta tillbaka begäran?' });
  await user.click(within(question).getByRole('button', { name: 'Ta tillbaka' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/attester'));
  expect(sent).toEqual([]);
});

test('what has been decided says by whom and why, and offers nothing more', async () => {
  open({
    ...creditView,
    state: 'returned',
    decidedBy: { id: gunnar.id, name: gunnar.name },
    decidedAt: '2026-11-21T08:00:00.000Z',
    decisionNote: 'Sänk beloppet.',
    refusal: { code: 'approval.decided', says: { sv: 'Redan skickad tillbaka.', en: 'Already sent back.' } },
  });
  expect(await screen.findByRole('note', { name: 'Skickad tillbaka' })).toHaveTextContent(
    /Gunnar Åkesson, 2026-11-21.*Sänk beloppet\./,
  );
  expect(screen.queryByRole('button', { name: 'Godkänn' })).toBeNull();
});
