import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AskRegisterChange, RegisterView } from '@underlag/api/register';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { type Answers, fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { AuthoritiesPage } from './authorities-page.tsx';
import { CustomerPage } from './customer-page.tsx';
import { customer, karin, register, wish } from './test-register.ts';

let end = () => {};
afterEach(() => end());

const own = { sv: 'Du har själv begärt ändringen.', en: 'You asked for it yourself.' };

function answers(view: Partial<RegisterView>, more: Answers['register'] = {}): void {
  end = fakeApi({
    session: { me: () => karin },
    search: { customer: () => customer },
    register: { get: () => ({ ...register, ...view }), ...more },
    recertification: { get: () => ({ year: 2026, sent: null, to: [], refusal: null }) },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
}

function open(view: Partial<RegisterView> = {}, more: Answers['register'] = {}, tab = 'kontakter') {
  answers(view, more);
  return openPage(<CustomerPage />, { path: '/kunder/:id', at: `/kunder/${customer.id}?flik=${tab}` });
}

test('who may do what, until when and on what evidence; what has ended stands last', async () => {
  open();
  const table = await screen.findByRole('table', { name: 'Behörigheter för Lena Ek' });
  const [, first, second] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent('Säga upp och ändra avtal');
  expect(first).toHaveTextContent('hela kunden');
  expect(first).toHaveTextContent('2025-01-01 tills vidare');
  expect(second).toHaveTextContent('Återkallad');
  expect(screen.getAllByRole('link', { name: /^Öppna underlaget/ })[0]).toHaveAttribute(
    'href',
    `/api/register/right/${register.contacts[0]?.rights[1]?.id}/evidence`,
  );
});

test('the open tab stands in the address', async () => {
  const user = userEvent.setup();
  const router = open({}, {}, 'avtal');
  await user.click(await screen.findByRole('tab', { name: 'Historik' }));
  expect(router.state.location.search).toBe('?flik=historik');
  expect(await screen.findByText(/Inga ändringar av kontakter/)).toBeVisible();
});

test('one’s own wish is grey, says why, and can be taken back; another’s is confirmed after a question', async () => {
  const user = userEvent.setup();
  const decided: string[] = [];
  const mine = wish({
    id: '0190a000-0000-7000-8000-0000000000e2',
    own: true,
    refusals: { confirm: own, reject: own, withdraw: null },
  });
  const note = (what: string) => (input: { changeId: string; version: number }) => {
    decided.push(`${what} ${input.changeId}`);
    return { id: input.changeId, version: 2 };
  };
  open({ open: [mine, wish()] }, { confirm: note('confirm'), withdraw: note('withdraw') });
  const [first, second] = await screen.findAllByRole('button', { name: 'Bekräfta' });
  expect(first).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByText(own.sv)).toBeVisible();
  if (!first || !second) throw new Error('two wishes wait');
  await user.click(first);
  await user.click(screen.getByRole('button', { name: 'Ta tillbaka' }));
  await user.click(second);
  const dialog = await screen.findByRole('dialog', { name: 'Bekräfta ändringen?' });
  await user.click(within(dialog).getByRole('button', { name: 'Bekräfta' }));
  await waitFor(() => expect(decided).toEqual([`withdraw ${mine.id}`, `confirm ${wish().id}`]));
});

test('a right is asked for with its errors beside the fields, the server’s too', async () => {
  const user = userEvent.setup();
  const sent: AskRegisterChange[] = [];
  open(
    {},
    {
      ask: (input) => {
        sent.push(input as AskRegisterChange);
        throw {
          kind: 'refused',
          code: 'register.own_scopes',
          says: { sv: 'Ingen får det.', en: 'Nobody may.' },
          requestId: 'test',
          fields: [{ path: 'wish.on', says: { sv: 'Inte den dagen.', en: 'Not that day.' } }],
        };
      },
    },
  );
  await user.click(await screen.findByRole('button', { name: 'Ge behörighet till Lena Ek' }));
  let dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Begär ändringen' }));
  expect(within(dialog).getByRole('textbox', { name: 'Varför ändringen görs' })).toHaveAccessibleDescription(
    'Fyll i det här fältet.',
  );
  expect(within(dialog).getByRole('combobox', { name: 'Behörighet' })).toBeInvalid();
  await user.click(within(dialog).getByRole('button', { name: 'Avbryt' }));

  await user.click(
    screen.getByRole('button', { name: 'Ändra behörigheten Säga upp och ändra avtal för Lena Ek' }),
  );
  await user.click(await screen.findByRole('menuitem', { name: 'Återkalla' }));
  dialog = await screen.findByRole('dialog', { name: 'Återkalla behörigheten' });
  await user.click(within(dialog).getByRole('textbox', { name: 'Varför ändringen görs' }));
  await user.paste('Har slutat');
  await user.click(within(dialog).getByRole('button', { name: 'Begär ändringen' }));
  expect(await within(dialog).findByText('Inte den dagen.')).toBeVisible();
  expect(within(dialog).getByText('Ingen får det.')).toBeVisible();
  expect(sent).toMatchObject([{ reason: 'Har slutat', wish: { kind: 'revoke', on: '2026-11-22' } }]);
});

test('the page of authorities: what waits, whose review is late, and the letter', async () => {
  answers(
    {},
    {
      worklist: () => ({
        today: '2026-11-22',
        changes: { rows: [wish({ caseNumber: 'U26-004217-5' })], next: null },
        reviews: {
          rows: [
            {
              customer: wish().customer,
              reviewOn: '2026-09-30',
              overdue: 2,
              soon: 1,
              recertification: { year: 2026, sentAt: '2026-10-01T08:00:00.000Z', doneAt: null },
            },
          ],
          next: `2026-09-30|${customer.id}`,
        },
      }),
    },
  );
  openPage(<AuthoritiesPage />, { at: '/behorigheter' });
  expect(await screen.findByText('Återkallad behörighet: Lena Ek')).toBeVisible();
  expect(screen.getByRole('link', { name: 'U26-004217-5' })).toHaveAttribute('href', '/arenden/U26-004217-5');
  const table = screen.getByRole('table', { name: 'Att granska' });
  expect(table).toHaveTextContent('2026-09-30, försenad');
  expect(table).toHaveTextContent('Skickat 2026-10-01');
  expect(screen.getByRole('button', { name: 'Nästa sida' })).toBeVisible();
});
