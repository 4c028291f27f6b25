import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RecertificationView } from '@underlag/api/recertification';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { Recertify } from './recertify.tsx';
import { customer, karin } from './test-register.ts';

let end = () => {};
afterEach(() => end());

const unsent: RecertificationView = {
  year: 2026,
  sent: null,
  to: ['lena.ek@bryggaren.example'],
  refusal: null,
};
const sent = {
  id: '0190a000-0000-7000-8000-0000000000b1',
  version: 1,
  sentAt: '2026-11-22T09:00:00.000Z',
  doneAt: null,
  caseNumber: 'U26-004217-5',
};
const ref = { id: sent.id, version: 1, caseId: sent.id, caseNumber: sent.caseNumber, answerBy: '2026-12-22' };

/** The part as it is opened, with what was sent to the server. */
function open(first: RecertificationView) {
  let view = first;
  const calls: unknown[] = [];
  end = fakeApi({
    session: { me: () => karin },
    recertification: {
      get: () => view,
      send: (input) => {
        calls.push(input);
        view = { ...view, sent };
        return ref;
      },
      done: (input) => {
        calls.push(input);
        view = { ...view, sent: { ...sent, doneAt: '2026-12-01T09:00:00.000Z', version: 2 } };
        return { ...ref, version: 2 };
      },
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(<Recertify customerId={customer.id} />);
  return calls;
}

const say = async (yes: string) => {
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: yes }));
};

test('the letter is sent after a question that says where it goes, and its case is shown', async () => {
  const calls = open(unsent);
  await userEvent.click(await screen.findByRole('button', { name: 'Skicka brevet' }));
  expect(await screen.findByRole('dialog')).toHaveTextContent('lena.ek@bryggaren.example');
  await say('Skicka brevet');
  expect(await screen.findByRole('link', { name: 'Ärende U26-004217-5' })).toHaveAttribute(
    'href',
    '/arenden/U26-004217-5',
  );
  expect(calls).toEqual([{ customerId: customer.id }]);
});

test('where it cannot be sent it says why', async () => {
  open({ ...unsent, to: [], refusal: { sv: 'Det finns ingen adress.', en: 'There is no address.' } });
  expect(await screen.findByRole('button', { name: 'Skicka brevet' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(screen.getByText('Det finns ingen adress.')).toBeVisible();
});

test('an answered review is recorded as done', async () => {
  const calls = open({ ...unsent, sent });
  await userEvent.click(await screen.findByRole('button', { name: 'Genomgången är klar' }));
  await say('Genomgången är klar');
  expect(await screen.findByText(/Genomgången blev klar 2026-12-01/)).toBeVisible();
  expect(calls).toEqual([{ recertificationId: sent.id, version: 1 }]);
  expect(screen.queryByRole('button', { name: 'Genomgången är klar' })).toBeNull();
});
