import { drawInvoice } from '@underlag/prisma/seed/mail/draw-invoice';
import { invoices } from '@underlag/prisma/seed/mail/sources/cast';
import { expect, test } from '../actors.ts';
import { casePage, openCase } from '../case-page.ts';
import { faultsIn } from '../faults-in.ts';
import { sentAbout } from '../mail.ts';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const mark = Date.now();

test('the form, filled in on a phone, becomes a case with its file', async ({ visit, as }) => {
  const page = await visit(phone);
  const words = `Vi har aldrig beställt den här utryckningen (${mark}).`;
  await page.goto('/formular');
  await expect(page.getByRole('heading', { level: 1, name: 'Kontakta oss om din faktura' })).toBeVisible();
  await page.getByRole('radio', { name: 'Bestrida en faktura' }).check();

  await test.step('what is wrong is told beside its field, and what was typed stays', async () => {
    await page.getByLabel('Namn').fill('Fatima Yilmaz');
    await page.getByRole('textbox', { name: 'E-post' }).fill('fatima');
    await page.getByRole('button', { name: 'Skicka', exact: true }).click();
    const told = page.getByRole('alert');
    await expect(told).toContainText('uppgifter behöver rättas');
    await expect(page.getByLabel('Fakturanummer')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('textbox', { name: 'E-post' })).toHaveAccessibleDescription(
      /Skriv en e-postadress/,
    );
    await told.getByRole('link', { name: /^E-post/ }).click();
    await expect(page.getByRole('textbox', { name: 'E-post' })).toBeFocused();
    await expect(page.getByLabel('Namn')).toHaveValue('Fatima Yilmaz');
  });

  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, 'nothing to scroll sideways').toBeLessThanOrEqual(390);

  const number = await test.step('sent, it answers with a case number', async () => {
    await page.getByRole('textbox', { name: 'E-post' }).fill('fatima@kafelonnen.example');
    await page.getByLabel('Fakturanummer').fill('306188725');
    await page.getByLabel('Orsak till bestridandet').selectOption('Inte beställt');
    await page.getByLabel('Bestritt belopp').fill('1250');
    await page.getByLabel('Ditt meddelande').fill(words);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Välj filer' }).click(),
    ]);
    const bytes = await drawInvoice(invoices.callOutStorgatan);
    await chooser.setFiles({ name: 'faktura.pdf', mimeType: 'application/pdf', buffer: bytes });
    await page.getByRole('button', { name: 'Skicka', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Tack, vi har tagit emot ditt ärende' })).toBeFocused();
    await expect(page.getByText('Vi svarar till fatima@kafelonnen.example.')).toBeVisible();
    expect([...(await faultsIn(page, 'dark')), ...(await faultsIn(page, 'light'))]).toEqual([]);
    return (await page.getByText(/^U\d{2}-\d{6}-\d$/).textContent()) ?? '';
  });

  const link = await test.step('the link to the registered address confirms who wrote', async () => {
    await expect
      .poll(() => sentAbout(number).map(linkIn))
      .toContainEqual(expect.stringContaining('/bekrafta/'));
    const link = sentAbout(number).map(linkIn).find(Boolean) ?? '';
    await page.goto(link);
    await page.getByRole('button', { name: 'Ja, det var jag' }).click();
    await expect(page.getByText(`Ditt ärende ${number} går vidare till en handläggare.`)).toBeVisible();
    return link;
  });

  await test.step('the staff see it all, but not the link that only the sender may use', async () => {
    const karin = await as('karin');
    await openCase(karin, number);
    const { timeline, side, header, invoice } = casePage(karin);
    await expect(timeline.getByText(words)).toBeVisible();
    await expect(timeline.getByRole('button', { name: /faktura\.pdf/ })).toBeVisible();
    await expect(side.getByText('1 250,00 kr').first()).toBeVisible();
    await expect(side.getByText('Inte beställt')).toBeVisible();
    await expect(header.getByRole('button', { name: /^Bestridande av faktura/ })).toBeVisible();
    await side.getByRole('button', { name: /^Stämmer: Faktura 306188725/ }).click();
    await expect(side.getByText('Styrkt avsändare')).toBeVisible();
    await expect(invoice.getByText('Gäller')).toBeVisible();
    await expect(timeline).not.toContainText(link.slice(-20));
    await karin.goto('/sparrar');
    await expect(karin.getByRole('row', { name: new RegExp(number) })).toBeVisible();
    expect(await faultsIn(karin, 'light'), 'the list of holds').toEqual([]);
  });
});

const linkIn = ({ text }: { text: string }) =>
  /https?:\/\/\S+\/formular\/bekrafta\/\S+/.exec(text)?.[0] ?? '';
