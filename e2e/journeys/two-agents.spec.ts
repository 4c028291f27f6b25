import type { Page } from '@playwright/test';
import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { caseNumber, casePage, openCase } from '../case-page.ts';
import { daysAgo, sentAbout, takeIn } from '../mail.ts';

const mark = Date.now();
const dispute: Sample = {
  file: `tva-handlaggare-${mark}`,
  at: daysAgo(1),
  from: people.per,
  to: company.mail,
  subject: `Vi bestrider faktura 306188555 (${mark})`,
  text: 'Hej,\n\nVi bestrider faktura 306188555. Ronderingen är inte beställd.\n\nPer Wiberg',
};

test('two agents on one case see each other’s changes, and neither loses a word', async ({ as, allow }) => {
  allow(/status of 409/);
  await takeIn(dispute);
  const [karin, johan] = [await as('karin'), await as('johan')];
  const number = await openCase(karin, dispute.subject);
  await johan.goto(`/arenden/${number}`);
  await expect(johan.getByRole('img', { name: 'Karin Lund läser ärendet' })).toBeVisible();
  const [hers, his] = [casePage(karin), casePage(johan)];

  await test.step('a change shows at the other’s desk within a moment', async () => {
    await johan.getByRole('tab', { name: 'Intern anteckning' }).click();
    await johan.getByRole('textbox', { name: 'Din anteckning' }).fill('Kunden ringde också i dag.');
    await johan.getByRole('button', { name: 'Spara anteckning' }).click();
    await expect(his.timeline.getByText('Kunden ringde också i dag.')).toBeVisible();
    await expect(hers.timeline.getByText('Kunden ringde också i dag.')).toBeVisible({ timeout: 3000 });
    await expect(karin.getByText('Johan Sjögren ändrade ärendet.')).toBeVisible();
  });

  await test.step('both change one field, and the second decides whose value stands', async () => {
    await hers.side.getByLabel('Bestritt belopp').fill('1 000');
    await his.side.getByLabel('Bestritt belopp').fill('2 000');
    await his.side.getByLabel('Orsak till bestridandet').selectOption('Inte beställt');
    await his.side.getByRole('button', { name: 'Spara' }).click();
    await expect(hers.timeline.getByText(/2 000,00 kr/)).toBeVisible();
    await expect(hers.side.getByLabel('Bestritt belopp')).toHaveValue('1 000');
    await hers.side.getByRole('button', { name: 'Spara' }).click();
    const conflict = karin.getByRole('dialog', { name: 'Någon annan hann ändra' });
    await expect(conflict.getByText('Johan Sjögren')).toBeVisible();
    await expect(conflict.getByRole('radio', { name: /Använd mitt: 1 000,00 kr/ })).toBeChecked();
    await expect(conflict.getByRole('radio', { name: /Behåll deras: 2 000,00 kr/ })).not.toBeChecked();
    await conflict.getByRole('button', { name: 'Gör det nu' }).click();
    await expect(his.side.getByText('1 000,00 kr').first()).toBeVisible();
    await expect(his.side.getByText('Inte beställt').first()).toBeVisible();
  });

  await test.step('a reply is stopped by something newer, and its words stay', async () => {
    await hers.reply.fill('Hej Per! Vi tittar på saken.');
    await johan.getByRole('tab', { name: 'Svar till kunden' }).click();
    await his.reply.fill('Hej! Vi har tagit emot ditt bestridande.');
    await his.send.click();
    await expect(
      karin.getByText('Det har kommit något nytt i ärendet sedan du började skriva'),
    ).toBeVisible();
    await hers.send.click();
    const stopped = karin.getByRole('alert').filter({ hasText: 'Svaret stoppades' });
    await expect(stopped).toBeVisible();
    await expect(hers.reply).toHaveValue('Hej Per! Vi tittar på saken.');
    await stopped.getByRole('button', { name: 'Jag har läst – skicka' }).click();
    await expect(hers.reply).toHaveValue('');
    await expect
      .poll(() => sentAbout(number).map(({ text }) => text))
      .toContainEqual(expect.stringContaining('Hej Per! Vi tittar på saken.'));
  });
});

test('two agents who take the next case at once never get the same', async ({ as }) => {
  const [karin, johan] = [await as('karin'), await as('johan')];
  const taken: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    await Promise.all([atQueue(karin), atQueue(johan)]);
    const both = await Promise.all([takeNext(karin), takeNext(johan)]);
    taken.push(...both);
  }
  expect(new Set(taken).size, taken.join(' ')).toBe(6);
});

async function atQueue(page: Page): Promise<void> {
  await page.goto('/arbete/unsorted');
  await expect(page.getByRole('button', { name: 'Ta nästa' })).toBeVisible();
}

async function takeNext(page: Page): Promise<string> {
  await page.keyboard.press('t');
  await page.waitForURL(/\/arenden\//);
  return caseNumber(page);
}
