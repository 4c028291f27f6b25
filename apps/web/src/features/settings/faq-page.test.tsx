import { screen, within } from '@testing-library/react';
import type { FaqRow } from '@underlag/api/faq-meter';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { FaqPage } from './faq-page.tsx';
import { somebody } from './test-settings.ts';

let end = () => {};
afterEach(() => end());

const both = (sv: string) => ({ sv, en: sv });
const none = { cases: 0, ended: 0, firstContact: 0, reopened: 0 };
const rows: FaqRow[] = [
  {
    number: 13,
    matter: both('Vårt organisationsnummer'),
    types: [],
    answers: [{ typeKey: 'general_question', name: both('Org.nr') }],
    rule: null,
    ...none,
  },
  {
    number: 24,
    matter: both('Bestrida en faktura'),
    types: [
      {
        typeKey: 'invoice_dispute',
        name: both('Bestridande av faktura'),
        queue: { key: 'disputes', name: both('Bestridanden') },
        templates: [both('Mottaget'), both('Beslut')],
        needed: [both('Fakturanummer')],
        firstResponse: 480,
        solution: 4800,
        rights: [both('Bestrida fakturan')],
      },
    ],
    answers: [],
    rule: null,
    cases: 40,
    ended: 20,
    firstContact: 5,
    reopened: 1,
  },
  {
    number: 28,
    matter: both('Obligatoriska fält'),
    types: [],
    answers: [],
    rule: both('Formulärets fält'),
    ...none,
  },
];

function open(shown: FaqRow[]) {
  end = fakeApi({ settings: { faqMeter: () => ({ at: '2026-11-23T08:00:00.000Z', rows: shown }) } });
  queryClient.setQueryData(trpc.session.me.queryKey(), somebody('settings.read'));
  openPage(<FaqPage />);
}

test('each answer shows what handles it, what that asks for, and how its cases went; its type leads to its cases and templates', async () => {
  open(rows);
  const table = await screen.findByRole('table', { name: 'FAQ-mätaren' });
  const [, , dispute] = within(table).getAllByRole('row');
  const row = within(dispute ?? table);
  expect(row.getByText('24. Bestrida en faktura')).toBeVisible();
  expect(row.getByText(/Behövs: Fakturanummer/)).toBeVisible();
  expect(row.getByText(/Behörighet: Bestrida fakturan/)).toBeVisible();
  expect(row.getByText(/Svar inom 8 h, lösning inom 80 h/)).toBeVisible();
  expect(row.getByText('5 (25 %)')).toBeVisible();
  expect(row.getByText('1 (5 %)')).toBeVisible();
  expect(row.getByRole('link', { name: 'Ärenden av typen Bestridande av faktura' })).toHaveAttribute(
    'href',
    '/arbete/all?type=invoice_dispute',
  );
  expect(row.getByRole('link', { name: /mallar? för Bestridande av faktura/ })).toHaveAttribute(
    'href',
    '/installningar/mallar?typ=invoice_dispute',
  );
  expect(within(table).getByText('Svar vid första kontakt: Org.nr')).toBeVisible();
  expect(within(table).getByText('Regel vid intaget: Formulärets fält')).toBeVisible();
  expect(screen.getByText('Alla 29 svar har något som hanterar dem.')).toBeVisible();
});

test('an answer that nothing handles is said', async () => {
  open([
    { number: 3, matter: both('Fakturerad efter uppsägning'), types: [], answers: [], rule: null, ...none },
  ]);
  expect(await screen.findByText('Svar utan något som hanterar dem: 3')).toBeVisible();
});
