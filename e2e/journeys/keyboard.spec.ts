import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { casePage } from '../case-page.ts';
import { tabTo } from '../keyboard.ts';
import { daysAgo, takeIn } from '../mail.ts';

const mark = Date.now();

/** Older than all other mail, so `t` takes it. */
const dispute: Sample = {
  file: `tangentbord-${mark}`,
  at: daysAgo(90),
  from: people.mikael,
  to: company.mail,
  subject: `Jag bestrider faktura 306188640 (${mark})`,
  text: 'Hej,\n\nJag bestrider fakturan. Ingen väktare har varit här.\n\nMikael Strand',
};

test('a whole day without a mouse', async ({ as }) => {
  await takeIn(dispute);
  const johan = await as('johan');
  const keys = johan.keyboard;
  const { heading, header, side, reply, move } = casePage(johan);
  await johan.goto('/');
  await expect(heading).toHaveText('Mina ärenden');

  await test.step('walks the list, peeks, opens and comes back', async () => {
    await keys.press('g');
    await keys.press('a');
    await expect(heading).toHaveText('Alla ärenden');
    const rows = johan.getByRole('row').filter({ has: johan.getByRole('link') });
    await expect(rows.first()).toBeVisible();
    const second = (await rows.nth(1).getByRole('link').textContent()) ?? '';
    await keys.press('j');
    await keys.press('j');
    await keys.press('j');
    await keys.press('k');
    await keys.press('Space');
    const peek = johan.getByRole('complementary', { name: 'Titt på ärendet' });
    await expect(peek.getByText(second, { exact: true })).toBeVisible();
    await keys.press('Escape');
    await expect(peek).toBeHidden();
    await keys.press('Enter');
    await expect(johan).toHaveURL(new RegExp(`/arenden/${second}$`));
    await johan.goBack();
    await expect(heading).toHaveText('Alla ärenden');
  });

  await test.step('reads which keys there are', async () => {
    await keys.press('?');
    const sheet = johan.getByRole('dialog', { name: 'Tangenter' });
    await expect(sheet.getByText('Ta nästa ärende')).toBeVisible();
    await expect(sheet.getByText('Nästa rad')).toBeVisible();
    await keys.press('Escape');
    await expect(sheet).toBeHidden();
  });

  await test.step('takes the next case and confirms its invoice', async () => {
    await keys.press('t');
    await expect(heading).toHaveText(dispute.subject);
    await tabTo(johan, side.getByRole('button', { name: /^Stämmer: Faktura 306188640/ }), 60);
    await keys.press('j');
    await expect(side.getByText(/Faktura 306188640.*: Bekräftat/)).toBeVisible();
  });

  await test.step('is told why work cannot begin, goes there and fills it in', async () => {
    await keys.press('s');
    await expect(move('Börja utreda')).toBeFocused();
    await keys.press('Enter');
    const why = johan.getByRole('dialog', { name: 'Börja utreda' });
    await expect(why).toContainText('Det saknas: Orsak till bestridandet, Bestritt belopp.');
    const cure = why.getByRole('button', { name: 'Gå dit det åtgärdas' });
    await tabTo(johan, cure, 3);
    await keys.press('Enter');
    await expect(side.getByLabel('Orsak till bestridandet')).toBeFocused();
    await keys.type('Tj');
    await keys.press('Tab');
    await expect(side.getByLabel('Bestritt belopp')).toBeFocused();
    await keys.type('1 875');
    await keys.press('Enter');
    await expect(side.getByText('Allt finns')).toBeVisible();
    await keys.press('s');
    await keys.press('Enter');
    await expect(header.getByText('Utredning')).toBeVisible();
  });

  await test.step('answers with a template and goes on to the next', async () => {
    await keys.press('r');
    await expect(reply).toBeFocused();
    await keys.press('/');
    await expect(johan.getByRole('textbox', { name: 'Sök mall' })).toBeFocused();
    await keys.type('utreder fortfarande');
    await expect(johan.getByRole('listbox', { name: 'Mallar' }).getByRole('option')).toHaveCount(1);
    await keys.press('Enter');
    await expect(reply).toBeFocused();
    await expect(reply).toHaveValue(/arbetar fortfarande med ditt bestridande av faktura 306188640/);
    await keys.press('Control+Enter');
    await expect(johan.getByRole('status').filter({ hasText: 'Svaret är på väg' })).toBeVisible();
    await expect(reply).toHaveValue('');
    await keys.press('Escape');
    await expect(reply).not.toBeFocused();
    await keys.press('j');
    await expect(heading).not.toHaveText(dispute.subject);
  });

  await test.step('finds a customer in the search box', async () => {
    await keys.press('Control+k');
    await expect(johan.getByRole('combobox', { name: /Sök ärende, kund, faktura/ })).toBeFocused();
    await keys.type('K-104275');
    await expect(johan.getByRole('option').first()).toContainText(/Mikael Strand.*K-104275/);
    await keys.press('Enter');
    await expect(heading).toHaveText('Mikael Strand');
  });

  await test.step('opens a case for a caller in under 30 seconds', async () => {
    const began = Date.now();
    await keys.press('n');
    const matter = johan.getByRole('combobox', { name: 'Vad gäller det?' });
    await expect(matter).toBeFocused();
    await keys.type('tappat bort fakturan');
    await keys.press('Enter');
    await expect(johan.getByText('Fakturakopia', { exact: true })).toBeVisible();
    await expect(johan.getByRole('combobox', { name: 'Kund eller faktura' })).toBeFocused();
    await keys.type('306188640');
    await expect(johan.getByRole('option', { name: /306188640/ })).toBeVisible();
    await keys.press('Enter');
    await expect(johan.getByRole('button', { name: /^Ta bort 306188640/ })).toBeVisible();
    await expect(johan.getByLabel('Namn')).toBeFocused();
    await keys.type('Mikael Strand');
    await tabTo(johan, johan.getByLabel('Ämne'));
    await johan.getByLabel('Ämne').press('Control+a');
    await keys.type(`Vill ha en kopia (${mark})`);
    await tabTo(johan, johan.getByLabel('Vad säger kunden?'));
    await keys.type('Har tappat bort fakturan och vill ha den med posten.');
    await keys.press('Control+Enter');
    await expect(heading).toHaveText(`Vill ha en kopia (${mark})`);
    expect(Date.now() - began).toBeLessThan(30_000);
  });
});
