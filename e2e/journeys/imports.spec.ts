import type { Page } from '@playwright/test';
import { expect, test } from '../actors.ts';

const mark = Date.now();
const [one, two, three] = [1, 2, 3].map((place) => `${mark}${place}`);
const name = `fakturor-${mark}.csv`;
const recipient = `Nästa Hus Förvaltning (${mark})`;

/** Three invoices as the ledger hands them over; the amount of the last is written in letters. */
const file = [
  'Fakturanr;Typ;Mottagare;Adress;Fakturadatum;Förfallodatum;Belopp;Moms;Leverans',
  `${one};Abonnemang;${recipient};Nygatan 1, 990 40 Norrby;2026-11-02;2026-12-02;1 250,00;250,00;E-post`,
  `${two};Abonnemang;${recipient};Nygatan 1, 990 40 Norrby;2026-11-02;2026-12-02;2 500,00;500,00;E-post`,
  `${three};Abonnemang;${recipient};Nygatan 1, 990 40 Norrby;2026-11-02;2026-12-02;tolvhundra;250,00;E-post`,
].join('\r\n');

async function check(page: Page): Promise<void> {
  await page.goto('/installningar/importer');
  await page.getByRole('combobox', { name: 'Vad filen innehåller' }).click();
  await page.getByRole('option', { name: 'Fakturor', exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Välj filer' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(file) });
  await expect(page.getByText(`Valda filer: ${name}`)).toBeVisible();
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Granskad, inte skriven')).toBeVisible();
}

test('a file of invoices is checked line by line, then written; the same again changes nothing', async ({
  as,
}) => {
  const ahmed = await as('ahmed');
  const main = ahmed.getByRole('main');

  await test.step('the check tells line, column and why, and the faulty line stops the file', async () => {
    await check(ahmed);
    await expect(main.getByText('2 nya, 0 ändrade, 0 oförändrade, 1 felaktiga')).toBeVisible();
    const faulty = main.getByRole('table', { name: 'Felaktiga' }).getByRole('row').filter({ hasText: three });
    await expect(faulty.getByRole('cell').first()).toHaveText('4');
    await expect(faulty).toContainText('Belopp inklusive moms tolvhundra: Skriv beloppet som 1 234,50.');
    await expect(main.getByText('Felaktiga rader stoppar hela filen.')).toBeVisible();
    await expect(main.getByRole('button', { name: 'Skriv 2 rader' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  await test.step('nothing has been written yet', async () => {
    const run = ahmed.url();
    await ahmed.goto(`/register/fakturor?q=${one}`);
    await expect(main.getByText('Ingen post passar')).toBeVisible();
    await ahmed.goto(run);
  });

  await test.step('without it the file is written, and the register has its rows', async () => {
    await main.getByRole('checkbox', { name: /^Hoppa över/ }).check();
    await main.getByRole('button', { name: 'Skriv 2 rader' }).click();
    await expect(main.getByText('Skriven', { exact: true })).toBeVisible();
    await main.getByRole('link', { name: 'Alla inläsningar' }).click();
    await expect(main.getByRole('row').filter({ hasText: name })).toContainText(/Skriven.*2 nya/s);
    await ahmed.goto(`/register/fakturor?q=${one}`);
    const row = main.getByRole('row').filter({ hasText: one });
    await expect(row).toContainText(recipient);
    await expect(row).toContainText('1 250,00 kr');
  });

  await test.step('the same file again has nothing to write', async () => {
    await check(ahmed);
    await expect(main.getByText('0 nya, 0 ändrade, 2 oförändrade, 1 felaktiga')).toBeVisible();
    await expect(main.getByText('Filen ändrar ingenting.')).toBeVisible();
    await main.getByRole('button', { name: 'Skriv inte' }).click();
    await expect(main.getByText('Avbruten')).toBeVisible();
  });
});
