import type { Page } from '@playwright/test';
import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { casePage, openCase } from '../case-page.ts';
import { daysAgo, rawMail, takeIn } from '../mail.ts';

const mark = Date.now();
const lena = 'lena.ek@bryggaren.example';
const cheap = 'skicka-billigt.example';
const herName = 'Lena Ek, Förvaltare';
const stranger = `x@${cheap}`;

/** A termination of Bryggaren's agreement, as somebody sends it under a subject of its own. */
const from = (name: string, sender: Sample['from'], more: Partial<Sample> = {}) =>
  rawMail({
    file: `forfalskad-${name}-${mark}`,
    at: daysAgo(0),
    from: sender,
    to: company.mail,
    subject: subjectOf(name),
    text: 'Hej! Vi säger härmed upp avtal A-400576. Lena Ek, Bryggaren Fastigheter AB, K-104233.',
    ...more,
  });
const subjectOf = (name: string) => `Uppsägning av avtal A-400576 (${name} ${mark})`;
const genuine = (name: string, at = daysAgo(0)) => from(name, people.lena, { at, sign: 'bryggaren.example' });

const edited = async (raw: Promise<Buffer>, change: (text: string) => string) =>
  Buffer.from(change((await raw).toString('latin1')), 'latin1');

/** What she signed long ago, handed over today by another host. */
const relayed = (raw: Promise<Buffer>) =>
  edited(raw, (text) =>
    [
      `Return-Path: <${stranger}>`,
      `Received: from mail.${cheap} (mail.${cheap} [192.0.2.66])`,
      `\tby ${company.host} (Postfix) with ESMTPS id AGAIN; ${new Date().toUTCString().replace('GMT', '+0000')}`,
      text.slice(text.indexOf('DKIM-Signature')),
    ].join('\r\n'),
  );

/** Ways to look like Lena Ek, who has the right. Each makes a case by itself. */
const forgeries: Record<string, (name: string) => Promise<Buffer>> = {
  'only the name is hers': (name) => from(name, `Lena Ek <lena.ek@${cheap}>`, { sign: cheap }),
  'answers go to her address': (name) =>
    from(name, `Lena Ek <${stranger}>`, { sign: cheap, more: [['Reply-To', lena]] }),
  'the domain resembles hers': (name) => from(name, 'Lena Ek <lena.ek@bryggarren.example>'),
  'another domain signed it': (name) => from(name, people.lena, { sign: cheap, returnPath: stranger }),
  'it was changed after she signed': (name) =>
    edited(genuine(name), (text) => text.replace('A-400576. Lena', 'A-400576! Lena')),
  'a subdomain of hers': (name) =>
    from(name, 'Lena Ek <lena.ek@kontor.bryggaren.example>', { sign: 'bryggaren.example' }),
  'a Cyrillic letter in the domain': (name) =>
    from(name, 'Lena Ek <lena.ek@bryggаren.example>', { sign: cheap }),
  'her address stands as the name': (name) => from(name, `"${lena}" <${stranger}>`, { sign: cheap }),
  'her message forwarded': async (name) => {
    const bytes = await genuine('vidare');
    const files = [{ name: 'vidarebefordrat.eml', type: 'message/rfc822', bytes }];
    return from(name, `Lena Ek <${stranger}>`, { sign: cheap, files });
  },
  'her old message sent once more': (name) => relayed(genuine(name, daysAgo(21))),
  'a contact of another customer': (name) => from(name, people.sara, { sign: 'norrsken.example' }),
};

function authorityOf(page: Page) {
  const panel = page.getByRole('region', { name: 'Behörighet' });
  return { panel, verdict: panel.getByRole('status').first() };
}

/** A case that must not go on: the verdict says so and why, and the step is grey with the same reason. */
async function isStopped(page: Page, result: string, reason: string | RegExp) {
  const { panel, verdict } = authorityOf(page);
  const step = casePage(page).move('Begär godkännande');
  await expect(verdict).toContainText(result);
  await expect(verdict).toContainText(reason);
  await expect(panel.getByText('Får göras')).toHaveCount(0);
  await expect(step).toHaveAttribute('aria-disabled', 'true');
  await step.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Begär godkännande' })).toContainText(reason);
  await page.keyboard.press('Escape');
}

/** Brings the case to where the approval is asked for: which agreement, and the check of the right begun. */
async function toTheCheck(page: Page, agreement: string) {
  const { side, header, move } = casePage(page);
  await side.getByRole('button', { name: new RegExp(`^Stämmer: Avtal ${agreement}`) }).click();
  await move('Börja behörighetskontroll').click();
  await expect(header.getByText('Behörighetskontroll', { exact: true })).toBeVisible();
}

const nobody = 'Det är inte klarlagt vem som frågar.';
const unproven = /Avsändaren är inte styrkt|Avsändarens äkthet kunde inte bekräftas/;

test.beforeAll('the mail comes in', async () => {
  await takeIn(...(await Promise.all(Object.values(forgeries).map((forged, place) => forged(`${place}`)))));
});

for (const [place, how] of Object.keys(forgeries).entries())
  test(`a termination is never let through: ${how}`, async ({ as }) => {
    const karin = await as('karin');
    await openCase(karin, subjectOf(`${place}`));
    await toTheCheck(karin, 'A-400576');
    const { verdict } = authorityOf(karin);
    await expect(verdict).toContainText('Bevis saknas');
    await expect(verdict).toContainText(new RegExp(`${nobody}|${unproven.source}`));
    await casePage(karin).side.getByRole('combobox', { name: 'Kontaktperson' }).selectOption(herName);
    await isStopped(karin, 'Bevis saknas', unproven);
  });

test('a message with two senders waits in the inbox, and opened by hand it proves nothing', async ({
  as,
}) => {
  const twice = edited(genuine('tva'), (text) =>
    text.replace(/^From: /m, `From: Lena Ek <${stranger}>\r\nFrom: `),
  );
  expect(await takeIn(await twice)).toContain('parked, two_senders: 1');
  const maria = await as('maria');
  await maria.goto('/inkorg');
  await maria
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: subjectOf('tva') })
    .click();
  const item = maria.getByRole('region', { name: subjectOf('tva') });
  await expect(item.getByText('Fler än en avsändare')).toBeVisible();
  await item.getByRole('button', { name: 'Öppna som ärende' }).click();
  await maria.getByRole('button', { name: 'Gå till ärendet' }).click();
  await toTheCheck(maria, 'A-400576');
  await casePage(maria).side.getByRole('combobox', { name: 'Kontaktperson' }).selectOption(herName);
  await isStopped(maria, 'Bevis saknas', unproven);
});

test('a right that has ended is refused with its last day', async ({ as }) => {
  const ended = from('anders', people.anders, {
    text: 'Hej! Vi säger upp avtal A-400583. Anders Holm, Västhamnens Bostadsrättsförening, K-104240.',
    subject: subjectOf('anders').replace('A-400576', 'A-400583'),
  });
  await takeIn(await ended);
  const karin = await as('karin');
  await openCase(karin, `anders ${mark}`);
  await toTheCheck(karin, 'A-400583');
  await isStopped(karin, 'Får inte göras', 'Behörigheten gällde till och med 2026-11-21.');
});
