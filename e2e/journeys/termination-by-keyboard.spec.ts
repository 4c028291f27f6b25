import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { caseNumber, casePage } from '../case-page.ts';
import { tabTo } from '../keyboard.ts';
import { daysAgo, takeIn } from '../mail.ts';

const mark = Date.now();

const notice: Sample = {
  file: `uppsagning-tangentbord-${mark}`,
  at: daysAgo(0),
  from: people.lena,
  to: company.mail,
  subject: `Uppsägning av avtal A-400576 (${mark})`,
  sign: 'bryggaren.example',
  text: 'Hej,\n\nVi säger härmed upp avtal A-400576. Kundnummer K-104233.\n\nLena Ek',
};

test('a termination from the mail to the end without a mouse, by two persons', async ({ as, allow }) => {
  allow(/status of 422/);
  await takeIn(notice);
  const karin = await as('karin');
  const keys = karin.keyboard;
  const { heading, header, side, move } = casePage(karin);
  /** Goes to the steps by their key, and takes one. */
  const step = async (name: string) => {
    await keys.press('s');
    if (!(await move(name).evaluate((button) => button === document.activeElement)))
      await tabTo(karin, move(name), 8);
    await keys.press('Enter');
  };

  await test.step('finds the mail and confirms the agreement it names', async () => {
    await karin.goto('/');
    await expect(heading).toHaveText('Mina ärenden');
    await keys.press('Control+k');
    await expect(karin.getByRole('combobox', { name: /Sök ärende, kund, faktura/ })).toBeFocused();
    await keys.type(String(mark));
    await expect(karin.getByRole('option').first()).toContainText(notice.subject);
    await keys.press('Enter');
    await expect(heading).toHaveText(notice.subject);
    await tabTo(karin, side.getByRole('button', { name: /^Stämmer: Avtal A-400576/ }), 60);
    await keys.press('Enter');
    await expect(side.getByText('Får göras')).toBeVisible();
  });
  const number = caseNumber(karin);

  await test.step('checks the right and asks for approval', async () => {
    await step('Börja behörighetskontroll');
    await expect(header.getByText('Behörighetskontroll', { exact: true })).toBeVisible();
    await step('Begär godkännande');
    await expect(header.getByText('Väntar på godkännande')).toBeVisible();
  });

  await test.step('the approver opens it from the list and approves', async () => {
    const gunnar = await as('gunnar');
    await gunnar.goto('/attester');
    await tabTo(gunnar, gunnar.getByRole('row').filter({ hasText: number }).getByRole('link').first(), 60);
    await gunnar.keyboard.press('Enter');
    const approve = gunnar.getByRole('button', { name: 'Godkänn', exact: true });
    await expect(approve).toBeVisible();
    await tabTo(gunnar, approve, 60);
    await gunnar.keyboard.press('Enter');
    const sure = gunnar.getByRole('dialog').getByRole('button', { name: 'Godkänn', exact: true });
    await expect(sure).toBeVisible();
    await tabTo(gunnar, sure, 6);
    await gunnar.keyboard.press('Enter');
    await expect(gunnar).toHaveURL(/\/attester$/);
    await expect(header.getByText('Godkänd', { exact: true })).toBeVisible();
  });

  await test.step('sends the confirmation, acknowledges for the ledger and closes', async () => {
    await step('Skicka bekräftelse');
    await expect(header.getByText('Bekräftelse skickad')).toBeVisible();
    await tabTo(karin, side.getByLabel('Referens'), 80);
    await keys.type('E-2040');
    await keys.press('Enter');
    await expect(side.getByText(/E-2040/)).toBeVisible();
    await step('Stäng');
    await expect(header.getByText('Stängd')).toBeVisible();
  });
});
