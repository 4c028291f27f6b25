import { demoPassword } from '@underlag/prisma/seed/cast';
import { expect, test } from '../actors.ts';

const heading = { level: 1 } as const;

test('a wrong password is told, a right one leads to where one was going, and signing out ends it', async ({
  visit,
  allow,
}) => {
  allow(/status of 401/);
  allow(/status of 400/);
  const page = await visit();
  await page.goto('/arbete/disputes?sort=opened');
  await expect(page.getByRole('heading', { ...heading, name: 'Logga in' })).toBeVisible();

  await page.getByLabel('E-post').fill('karin.lund@vakt.example');
  await page.getByLabel('Lösenord', { exact: true }).fill('fel lösenord');
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText('E-posten eller lösenordet stämmer inte.');
  await expect(page.getByLabel('E-post')).toHaveValue('karin.lund@vakt.example');

  await page.getByLabel('Lösenord', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(page.getByRole('heading', { ...heading, name: 'Bestridanden' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?sort=opened');

  await page.getByRole('button', { name: /Karin Lund/ }).click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('heading', { ...heading, name: 'Logga in' })).toBeVisible();
  await page.goto('/arbete/all');
  await expect(page.getByRole('heading', { ...heading, name: 'Logga in' })).toBeVisible();
});

test('one press on a role of the demo signs in', async ({ visit, allow }) => {
  allow(/status of 401/);
  const page = await visit();
  await page.goto('/');
  await page.getByRole('button', { name: /Attestant · Gunnar Åkesson/ }).click();
  await expect(page.getByRole('heading', { ...heading, name: 'Mina ärenden' })).toBeVisible();
});

test('an administrator invites a colleague, and the link works once', async ({ as, visit, allow }) => {
  allow(/status of 422/);
  const name = 'Siv Norén';
  const email = `siv.noren.${Date.now()}@vakt.example`;
  const ahmed = await as('ahmed');
  await ahmed.goto('/installningar/personer');
  await ahmed.getByRole('button', { name: 'Bjud in' }).click();
  const invitation = ahmed.getByRole('dialog', { name: 'Bjud in en person' });
  await invitation.getByLabel('Namn').fill(name);
  await invitation.getByLabel('E-post').fill(email);
  await invitation.getByRole('button', { name: 'Skapa länk' }).click();
  const link = await ahmed.getByRole('dialog', { name: 'Engångslänk' }).getByLabel('Länk').inputValue();
  await ahmed.getByRole('button', { name: 'Klart' }).click();
  await expect(ahmed.getByRole('row', { name: new RegExp(email) })).toBeVisible();

  const siv = await visit();
  await siv.goto(link);
  await siv.getByLabel('Nytt lösenord').fill('fyra ord på rad');
  await siv.getByLabel('Lösenordet en gång till').fill('fyra ord på rad');
  await siv.getByRole('button', { name: 'Spara och logga in' }).click();
  await expect(siv.getByRole('button', { name: new RegExp(name) })).toBeVisible();

  const other = await visit();
  await other.goto(link);
  await other.getByLabel('Nytt lösenord').fill('fyra andra ord nu');
  await other.getByLabel('Lösenordet en gång till').fill('fyra andra ord nu');
  await other.getByRole('button', { name: 'Spara och logga in' }).click();
  await expect(other.getByRole('alert')).toContainText('Länken');
});

test('a reader sees the work and no way to change it', async ({ as }) => {
  const rut = await as('rut');
  await rut.goto('/arbete/all');
  await expect(rut.getByRole('link', { name: 'Nytt ärende' })).toBeHidden();
  await expect(rut.getByRole('button', { name: 'Ta nästa' })).toBeHidden();
  await rut
    .getByRole('row', { name: /Bestridande av faktura 306188194/ })
    .getByRole('link')
    .click();
  await expect(rut.getByRole('heading', { ...heading, name: /306188194/ })).toBeVisible();
  await expect(rut.getByText('Du får läsa ärendet men inte svara i det.')).toBeVisible();
  await expect(rut.getByRole('group', { name: 'Steg i ärendet' })).toBeHidden();
  await expect(rut.getByRole('button', { name: /^Stämmer:/ })).toBeHidden();
  await expect(rut.getByRole('button', { name: /^Ändra / })).toBeHidden();
  await expect(rut.getByRole('navigation', { name: 'Huvudmeny' })).not.toContainText('Personer');
});
