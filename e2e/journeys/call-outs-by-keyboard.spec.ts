import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { casePage } from '../case-page.ts';
import { tabTo } from '../keyboard.ts';
import { daysAgo, takeIn } from '../mail.ts';

const mark = Date.now();

/** Older than eight working hours, however the week lies. */
const question: Sample = {
  file: `extrabevakning-tangentbord-${mark}`,
  at: daysAgo(9),
  from: people.sara,
  to: company.mail,
  subject: `Vem ansvarade för väktaren i november? (${mark})`,
  sign: 'norrsken.example',
  text: 'Hej,\n\nVi undrar över extrabevakningen den 14 november. Kundnummer K-104251.\n\nSara Lindqvist',
};

test('a manager’s day among call-outs, extra guarding and deadlines without a mouse', async ({ as }) => {
  await takeIn(question);
  const maria = await as('maria');
  const keys = maria.keyboard;
  const { heading, side, move } = casePage(maria);
  const main = maria.getByRole('main');

  await test.step('goes from the overdue contacts of the figures to the case', async () => {
    await maria.goto('/ledning');
    await tabTo(maria, main.getByRole('link', { name: /Kontakt skulle ha tagits/ }), 60);
    await keys.press('Enter');
    await expect(maria).toHaveURL(/contact=overdue/);
    const rows = maria.getByRole('row').filter({ has: maria.getByRole('link') });
    await tabTo(
      maria,
      rows
        .filter({ hasText: String(mark) })
        .getByRole('link')
        .first(),
      120,
    );
    await keys.press('Enter');
    await expect(heading).toHaveText(question.subject);
  });

  await test.step('confirms the customer, finds the order and links it', async () => {
    await tabTo(maria, side.getByRole('button', { name: /^Stämmer: Kund K-104251/ }), 60);
    await keys.press('Enter');
    await expect(side.getByText(/Kund K-104251.*: Bekräftat/)).toBeVisible();
    const guarding = maria.getByRole('region', { name: 'Extrabevakning', exact: true });
    const link = guarding.getByRole('button', { name: 'Koppla EB-7002' });
    const find = guarding.getByRole('button', { name: 'Hitta beställning' });
    if (await find.isVisible()) {
      await tabTo(maria, find, 80);
      await keys.press('Enter');
    }
    await tabTo(maria, link, 80);
    await keys.press('Enter');
    await expect(guarding.getByText('EB-7002').first()).toBeVisible();
  });

  await test.step('logs that she was reached, and the case may be solved', async () => {
    const guarding = maria.getByRole('region', { name: 'Extrabevakning', exact: true });
    await tabTo(maria, guarding.getByRole('button', { name: 'Logga kontaktförsök' }), 80);
    await keys.press('Enter');
    const form = guarding.getByRole('form', { name: 'Logga kontaktförsök' });
    const outcome = form.getByRole('radio', { name: 'Kontakt', exact: true });
    await expect(form).toBeVisible();
    for (let presses = 0; presses < 20 && !(await outcome.isChecked()); presses += 1) {
      await keys.press(presses % 2 === 0 ? 'Tab' : 'Space');
    }
    await expect(outcome).toBeChecked();
    await tabTo(maria, form.getByRole('button', { name: 'Spara försöket' }), 20);
    await keys.press('Enter');
    await expect(form).toBeHidden();
    await expect(move('Markera som löst')).not.toHaveAttribute('aria-disabled', 'true');
  });

  await test.step('links a call-out invoice to its report, and takes it back', async () => {
    await maria.goto('/atgardsfakturor?q=306188561');
    await tabTo(maria, main.getByRole('link', { name: /306188561/ }), 60);
    await keys.press('Enter');
    const best = maria.getByRole('button', { name: /^Koppla R-/ }).first();
    await expect(best).toBeVisible();
    const report = ((await best.getAttribute('aria-label')) ?? '').replace('Koppla ', '');
    await tabTo(maria, best, 60);
    await keys.press('Enter');
    await expect(maria.getByText(`Fakturan är kopplad till ${report}.`)).toBeVisible();
    await tabTo(maria, maria.getByRole('button', { name: `Ångra svaret på ${report}` }), 60);
    await keys.press('Enter');
    await expect(maria.getByText(`Svaret på ${report} är ångrat.`)).toBeVisible();
  });

  await test.step('reads a notice and opens its case', async () => {
    await tabTo(maria, maria.getByRole('button', { name: /^Notiser/ }), 60);
    await keys.press('Enter');
    const notices = maria.getByRole('dialog');
    await expect(notices).toBeVisible();
    await tabTo(maria, notices.getByRole('link').first(), 12);
    await keys.press('Enter');
    await expect(maria).toHaveURL(/\/arenden\//);
  });
});

test('an administrator’s settings without a mouse: deadlines, a queue’s name, a template', async ({ as }) => {
  const ahmed = await as('ahmed');
  const keys = ahmed.keyboard;
  const main = ahmed.getByRole('main');
  const dialog = ahmed.getByRole('dialog');

  await test.step('looks at what a change of the deadlines would move, and leaves it', async () => {
    await ahmed.goto('/installningar/klockor');
    await tabTo(ahmed, main.getByRole('button', { name: /^Ändra/ }).first(), 80);
    await keys.press('Enter');
    await expect(dialog).toBeVisible();
    await tabTo(ahmed, dialog.getByRole('button', { name: 'Visa vad som skulle flyttas' }), 40);
    await keys.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('opens a template and writes in it', async () => {
    await ahmed.goto('/installningar/mallar');
    const template = main.getByRole('link').first().or(main.getByRole('button').first()).first();
    await tabTo(ahmed, template, 80);
    await keys.press('Enter');
    const subject = main.getByRole('textbox', { name: /Ämnesrad, svenska/ });
    await expect(subject).toBeVisible();
    await tabTo(ahmed, subject, 40);
    await keys.type('Ändrad: ');
    await expect(subject).toHaveValue(/Ändrad: /);
  });
});
