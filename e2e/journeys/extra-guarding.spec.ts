import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { casePage, openCase } from '../case-page.ts';
import { daysAgo, takeIn } from '../mail.ts';

const mark = Date.now();

/** Older than eight working hours, however the week lies. */
const question: Sample = {
  file: `extrabevakning-${mark}`,
  at: daysAgo(10),
  from: people.sara,
  to: company.mail,
  subject: `Fråga om extrabevakning på faktura 306188420 (${mark})`,
  sign: 'norrsken.example',
  text: 'Hej,\n\nVem är ansvarig för extrabevakningen den 10 oktober? Ring mig. Kundnummer K-104251, faktura 306188420.\n\nSara Lindqvist',
};

test('extra guarding: the customer is reached at the second try, and stands red with the manager until then', async ({
  as,
}) => {
  await takeIn(question);
  const karin = await as('karin');
  const maria = await as('maria');
  const number = await openCase(karin, question.subject);
  const { header, side, move } = casePage(karin);
  const guarding = karin.getByRole('region', { name: 'Extrabevakning', exact: true });

  /** Goes from the manager's figure to its list, and looks whether the case is in it. */
  const inTheRed = async () => {
    await maria.goto('/ledning?type=extra_guarding_contact');
    await maria.getByRole('link', { name: /Kontakt skulle ha tagits/ }).click();
    await expect(maria).toHaveURL(/contact=overdue/);
    await expect(maria.getByRole('heading', { level: 1 })).toBeVisible();
    return maria.getByRole('row').filter({ hasText: number });
  };

  await test.step('the order stands on the case with who answers for it', async () => {
    for (const found of ['Kund K-104251', 'Faktura 306188420']) {
      await side.getByRole('button', { name: new RegExp(`^Stämmer: ${found}`) }).click();
      await expect(side.getByText(new RegExp(`${found}.*: Bekräftat`))).toBeVisible();
    }
    const find = guarding.getByRole('button', { name: 'Hitta beställning' });
    if (await find.isVisible()) await find.click();
    await guarding.getByRole('button', { name: 'Koppla EB-7001' }).click();
    await expect(guarding.getByText('EB-7001').first()).toBeVisible();
  });

  await test.step('the contact is overdue: red with the manager, who opens it from the figure', async () => {
    const row = await inTheRed();
    await expect(row).toBeVisible();
    await row.getByRole('link').first().click();
    await expect(maria).toHaveURL(new RegExp(number));
  });

  const attempt = async (outcome: string) => {
    await guarding.getByRole('button', { name: 'Logga kontaktförsök' }).click();
    const form = guarding.getByRole('form', { name: 'Logga kontaktförsök' });
    await form.getByRole('radio', { name: outcome, exact: true }).check();
    await form.getByRole('button', { name: 'Spara försöket' }).click();
    await expect(form).toBeHidden();
  };

  await test.step('nobody answers the first time, and it stays red', async () => {
    await attempt('Inget svar');
    await expect(guarding.getByText(/Nytt försök \d{4}-/)).toBeVisible();
    await expect(await inTheRed()).toBeVisible();
  });

  await test.step('the second time she is reached, and the red is gone', async () => {
    await attempt('Kontakt');
    await expect(await inTheRed()).toHaveCount(0);
    await expect(move('Markera som löst')).not.toHaveAttribute('aria-disabled', 'true');
    await expect(header.getByText(number)).toBeVisible();
  });
});
