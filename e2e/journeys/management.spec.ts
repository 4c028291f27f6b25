import { expect, test } from '../actors.ts';
import { tabTo } from '../keyboard.ts';
import { ask } from '../scene.ts';

test('a manager goes from the red figure to its list, to the case, and hands it to somebody', async ({
  as,
}) => {
  const maria = await as('maria');
  await maria.goto('/ledning');
  const late = maria.getByRole('link', { name: /^Försenade \d+/ });
  const figure = Number(((await late.textContent()) ?? '').replace(/\D+/g, ''));
  expect(figure).toBeGreaterThan(0);
  await late.click();
  await expect(maria).toHaveURL(/due=breached/);
  const rows = maria.getByRole('row').filter({ has: maria.getByRole('link') });
  await expect(rows).toHaveCount(Math.min(figure, 50));

  await test.step('hands the first two to Karin, from the list and by keyboard', async () => {
    for (const place of [0, 1]) await rows.nth(place).getByRole('checkbox').check();
    await maria.keyboard.press('a');
    const choice = maria.getByRole('dialog', { name: 'Tilldela 2 ärenden' });
    await expect(choice.getByRole('combobox', { name: 'Handläggare' })).toBeFocused();
    await maria.keyboard.type('Karin');
    await expect(maria.getByRole('option', { name: /Karin Lund/ })).toBeVisible();
    await maria.keyboard.press('ArrowDown');
    await maria.keyboard.press('Enter');
    await tabTo(maria, choice.getByRole('button', { name: 'Ändra 2 ärenden' }), 12);
    await maria.keyboard.press('Enter');
    await expect(choice.getByText('2 ändrades')).toBeVisible();
    await expect(choice.getByRole('button', { name: 'Klart' })).toBeFocused();
    await maria.keyboard.press('Enter');
    await expect(choice).toBeHidden();
  });

  await test.step('opens the case', async () => {
    const link = rows.first().getByRole('link').first();
    const number = ((await link.textContent()) ?? '').trim();
    await link.click();
    await expect(maria).toHaveURL(new RegExp(number));
    await expect(maria.getByText('Tilldelat Karin Lund').first()).toBeVisible();
  });
});

test('a list leaves as it is shown', async ({ as }) => {
  const maria = await as('maria');
  await maria.goto('/arbete/disputes');
  const rows = maria.getByRole('row').filter({ has: maria.getByRole('link') });
  await expect(rows.first()).toBeVisible();
  const shown = await rows.count();
  const csv = await maria.request.get('/api/exports/cases.csv?list=disputes');
  expect(csv.ok()).toBe(true);
  const bytes = await csv.body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').trim().split(/\r?\n/);
  expect(lines.length - 1).toBe(shown);
  const refused = await (await as('ahmed')).request.get('/api/exports/cases.csv?list=disputes');
  expect(refused.status()).toBe(403);
});

test('a change of the calendar is previewed and put in force, and old cases keep theirs', async ({ as }) => {
  const maria = await as('maria');
  const ahmed = await as('ahmed');
  const due = async () =>
    (await ask(maria.request, 'cases.list', { list: 'all', size: 50 })).rows
      .map(({ number, dueAt }: { number: string; dueAt: string | null }) => `${number} ${dueAt}`)
      .toSorted();
  const before = await due();

  await ahmed.goto('/installningar/kalendrar');
  await ahmed.getByRole('button', { name: 'Ändra kalendern' }).click();
  for (const day of ['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag'])
    await ahmed.getByRole('textbox', { name: `${day}, stänger 1` }).fill('16:30');
  const apply = ahmed.getByRole('button', { name: 'Inför version 2' });
  await ahmed.getByRole('button', { name: 'Visa vad som skulle flyttas' }).click();
  await expect(ahmed.getByText(/öppna ärenden skulle få andra tider/)).toBeVisible();
  await expect(ahmed.getByText(/Öppna ärenden behåller den version/).first()).toBeVisible();
  await apply.click();
  await expect(ahmed.getByRole('row', { name: /Version 2 · Gäller nya ärenden/ })).toBeVisible();
  await expect(ahmed.getByRole('row', { name: 'Måndag 08:00–16:30' })).toBeVisible();
  expect(await due()).toEqual(before);
});
