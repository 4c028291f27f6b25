import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ErrorShape } from '@underlag/api/errors';
import type { DisclosureAhead, OpenedDisclosure } from '@underlag/api/instructions';
import { afterEach, expect, test } from 'vitest';
import { type Answers, fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { DisclosurePage } from './disclosure-page.tsx';

const token = 'x'.repeat(43);
const ahead: DisclosureAhead = {
  opens: 'instruction',
  companyName: 'Vaktbolaget',
  address: 'l…@bryggaren.example',
  expiresAt: '2026-11-29T09:00:00.000Z',
};
const opened: OpenedDisclosure = {
  opens: 'instruction',
  companyName: 'Vaktbolaget',
  site: { number: 'S-200102', name: 'Kontoret', address: 'Bryggargränd 4, 990 12 Lillåstad' },
  number: 1,
  effectiveAt: '2025-03-14T23:00:00.000Z',
  text: 'Ring Lena Ek.\nSänd väktare.',
  openedAt: '2026-11-22T09:00:00.000Z',
  language: 'sv',
};
const spent: ErrorShape = {
  kind: 'refused',
  code: 'link.spent',
  says: { sv: 'Länken är redan öppnad.', en: 'The link has been opened.' },
  requestId: 'test',
  fields: [],
};

let end = () => {};
afterEach(() => {
  end();
  localStorage.clear();
});

function open(disclosure: Answers['disclosure'], search = ''): void {
  end = fakeApi({ disclosure });
  openPage(<DisclosurePage />, { path: '/las/:token', at: `/las/${token}${search}` });
}

test('nothing is opened until somebody presses; then the text stands there once', async () => {
  const user = userEvent.setup();
  const tries: string[] = [];
  open({
    look: () => ahead,
    open: (input) => {
      tries.push(input.token);
      return opened;
    },
  });
  expect(await screen.findByText('l…@bryggaren.example')).toBeVisible();
  expect(tries).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Visa instruktionen' }));
  expect(await screen.findByText(/Sänd väktare/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Åtgärdsinstruktion' })).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Skriv ut' })).toBeVisible();
  expect(tries).toEqual([token]);
});

test('a report with its number and times', async () => {
  const user = userEvent.setup();
  const { companyName, site, text, openedAt, language } = opened;
  const [from, to] = ['2026-10-03T00:14:00.000Z', '2026-10-03T00:41:00.000Z'];
  open({
    look: () => ({ ...ahead, opens: 'report' }),
    open: () => ({
      opens: 'report',
      companyName,
      site,
      text,
      openedAt,
      language,
      number: 'R-599101',
      from,
      to,
    }),
  });
  await user.click(await screen.findByRole('button', { name: 'Visa rapporten' }));
  expect(await screen.findByRole('heading', { name: 'Rapport' })).toHaveFocus();
  expect(screen.getByText('R-599101')).toBeVisible();
  expect(screen.getByText('2026-10-03 02:14')).toBeVisible();
});

test('a spent link says so, whether at the door or at the press', async () => {
  const user = userEvent.setup();
  open({
    look: () => ahead,
    open: () => {
      throw spent;
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Visa instruktionen' }));
  expect(await screen.findByRole('heading', { name: 'Länken går inte att öppna' })).toBeVisible();
});

test('in the language of the mail', async () => {
  open(
    {
      look: () => {
        throw spent;
      },
    },
    '?lang=en',
  );
  expect(await screen.findByRole('heading', { name: 'The link cannot be opened' })).toBeVisible();
});
