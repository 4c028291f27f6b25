import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CallOutPage } from '@underlag/api/call-outs';
import type { Locale } from '@underlag/domain/text';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { type Answers, fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { CallOutsPage } from './call-outs-page.tsx';
import { callOut, candidate, ekvagen, karin, page, storgatan } from './test-call-outs.ts';

let end = () => {};
afterEach(() => end());

interface Open {
  at?: string;
  locale?: Locale;
  list?: CallOutPage;
  permissions?: string[];
  answers?: Answers['callOuts'];
}

/** The page as it is opened, with the lists it asked for. */
function open({ at = '/atgardsfakturor', locale = 'sv', list = page, permissions, answers }: Open = {}) {
  const asked: unknown[] = [];
  const me = { ...karin, permissions: permissions ?? karin.permissions };
  end = fakeApi({
    session: { me: () => me },
    callOuts: {
      list: (input) => {
        asked.push(input);
        return list;
      },
      labels: () => ({ yes: 31, no: 12, undone: 3, yesOnFirst: 28, automatic: 90, automaticUndone: 2 }),
      get: ({ invoiceId }) => ({ ...callOut, invoiceId }),
      ...answers,
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), me);
  const router = openPage(<CallOutsPage />, { path: '/atgardsfakturor/:invoiceId?', at, locale });
  return { asked, router };
}

test('the list says where each invoice stands, and j goes from one to the next with the list in the address', async () => {
  const { asked, router } = open({ at: '/atgardsfakturor?q=gatan' });
  const list = await screen.findByRole('navigation', { name: 'Åtgärdsfakturor' });
  const first = await within(list).findByRole('link', { name: /306188909/ });
  expect(first).toHaveTextContent(/Hanna Berg.*Ekvägen 9 · Trygglarm.*R-599107, 63,5 poäng.*Inte kund/);
  expect(within(list).getByRole('link', { name: /306188194/ })).toHaveTextContent('Dubbelfakturerad?');
  expect(screen.getByText(/28 av 31 ja gällde förslaget som låg först/)).toBeVisible();
  expect(asked).toEqual([{ which: 'unmatched', q: 'gatan', after: null }]);
  await userEvent.keyboard('j');
  expect(router.state.location).toMatchObject({
    pathname: `/atgardsfakturor/${ekvagen}`,
    search: '?q=gatan',
  });
  await userEvent.keyboard('j');
  expect(router.state.location.pathname).toBe(`/atgardsfakturor/${storgatan}`);
  await userEvent.click(screen.getByText('Dubbla (1)'));
  expect(router.state.location.search).toBe('?which=double&q=gatan');
});

test('the points are taken apart, and the second report is linked by keys alone', async () => {
  const calls: unknown[] = [];
  let view = callOut;
  open({
    at: `/atgardsfakturor/${ekvagen}`,
    answers: {
      get: () => view,
      link: (input) => {
        calls.push(input);
        const linked = candidate({
          ...callOut.candidates[1],
          answer: 'yes',
          refusals: { link: { sv: 'Redan kopplad.', en: 'Already linked.' }, refuse: null, undo: null },
        });
        view = { ...callOut, version: 2, candidates: [candidate(), linked] };
        return view;
      },
    },
  });
  const points = await screen.findByRole('table', { name: 'Poäng för R-599107' });
  expect(within(points).getByRole('row', { name: /^Tid / })).toHaveTextContent(
    'Utanför rapportens tid, men inom ett dygn18,5 av 20',
  );
  expect(within(points).getByRole('row', { name: /^Objekt / })).toHaveTextContent(
    'Olika objekt, eller okänt0 av 35',
  );
  expect(within(points).getByRole('row', { name: /^Summa/ })).toHaveTextContent('63,5');
  const second = screen.getByRole('article', { name: 'R-599099' });
  expect(second).toHaveTextContent('Redan fakturerad på 306188194');
  expect(screen.getByText('Beställd av Trygglarm Larmcentral.')).toBeVisible();
  await userEvent.keyboard('2l');
  expect(await within(second).findByRole('button', { name: 'Ångra svaret på R-599099' })).toBeVisible();
  const again = within(second).getByRole('button', { name: 'Koppla R-599099' });
  expect(again).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('l');
  expect(calls).toEqual([{ invoiceId: ekvagen, version: 1, reportId: callOut.candidates[1]?.id }]);
});

test('what somebody else changed is said, and can be loaded again', async () => {
  const conflict = {
    kind: 'conflict',
    code: 'conflict.changed',
    says: { sv: 'Någon annan hann ändra.', en: 'Someone else changed it.' },
    requestId: 'x',
    fields: [],
    changedBy: 'Johan Sjögren',
  };
  open({
    at: `/atgardsfakturor/${ekvagen}`,
    answers: {
      refuse: () => {
        throw conflict;
      },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Avfärda R-599107' }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Johan Sjögren');
  await userEvent.click(within(alert).getByRole('button', { name: 'Läs in på nytt' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('in English, for somebody who only reads: empty lists and invoices without reports say why', async () => {
  const empty = { rows: [], next: null, counts: { unmatched: 0, double: 0 } };
  open({
    at: `/atgardsfakturor/${ekvagen}?which=refused`,
    locale: 'en',
    list: empty,
    permissions: ['call_out.read'],
    answers: { get: () => ({ ...callOut, candidates: [] }) },
  });
  expect(await screen.findByText('No invoice has run out of suggestions')).toBeVisible();
  expect(await screen.findByText(/no report for the same site/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Match all' })).toBeNull();
});
