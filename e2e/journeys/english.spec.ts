import { demoPassword } from '@underlag/prisma/seed/cast';
import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { daysAgo, takeIn } from '../mail.ts';

const mark = Date.now();
const question: Sample = {
  file: `english-${mark}`,
  at: daysAgo(1),
  from: people.emily,
  to: company.mail,
  subject: `Question about the invoice (${mark})`,
  text: 'Hello,\n\nI have a general question about the invoice. What is a call-out on the invoice?\n\nKind regards\nEmily Clarke',
};

test('a day in English, from signing in to a sent answer', async ({ visit, allow }) => {
  allow(/status of 401/);
  await takeIn(question);
  const page = await visit({ locale: 'en-GB' });
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/');
  await expect(heading).toHaveText('Sign in');
  await page.getByLabel('E-mail').fill('emily.frost@vakt.example');
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(heading).toHaveText('My cases');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.goto(`/arbete/all?q=${mark}`);
  await page.getByRole('row').filter({ hasText: question.subject }).getByRole('link').click();
  await expect(heading).toHaveText(question.subject);
  const header = page.locator('header', { has: heading });
  await expect(header.getByRole('button', { name: 'General question. Change the case type' })).toBeVisible();

  const quick = page.getByRole('region', { name: 'Answer at once' });
  await quick.getByRole('button', { name: 'What “åtgärd” means on the invoice', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The reply is on its way' })).toBeVisible();
  await expect(header.getByText('Solved')).toBeVisible();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByText('Put in the outbox folder').last()).toBeVisible();
  await expect(timeline.getByRole('article', { name: 'Sent by us: Emily Frost' })).toContainText(
    'Kind regards',
  );
  await expect(page.getByRole('main')).not.toContainText(/ärende|Skicka|Lagt i/);
});
