import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { casePage, openCase } from '../case-page.ts';
import { daysAgo, replyTo, sentAbout, takeIn } from '../mail.ts';

const mark = Date.now();

const eInvoice: Sample = {
  file: `e-faktura-${mark}`,
  at: daysAgo(0),
  from: people.lena,
  to: company.mail,
  subject: `Vi vill ha e-faktura (${mark})`,
  sign: 'bryggaren.example',
  text: [
    'Hej,\n\nVi vill ha e-faktura. Kundnummer K-104233.\n',
    'Operatör: InExempel',
    'GLN: 7350099900014',
    'Fakturareferens: 4711',
    'Fakturaansvarig: Lena Ek, lena.ek@bryggaren.example',
    '\nLena Ek',
  ].join('\n'),
};

const byMail: Sample = {
  file: `faktura-via-mejl-${mark}`,
  at: daysAgo(0),
  from: people.mikael,
  to: company.mail,
  subject: `Faktura via mejl i stället för papper (${mark})`,
  text: 'Hej,\n\nSkicka mina fakturor till strand.fakturor@privat.example. Kundnummer K-104275, faktura 306188640.\n\nMikael Strand',
};

const atTheBank: Sample = {
  file: `e-faktura-privat-${mark}`,
  at: daysAgo(0),
  from: people.mikael,
  to: company.mail,
  subject: `Byta till e-faktura (${mark})`,
  text: 'Hej,\n\nJag vill ha e-faktura i internetbanken. Kundnummer K-104275.\n\nMikael Strand',
};

test('a company gets e-invoices once its number is right and the ledger has said so', async ({ as }) => {
  await takeIn(eInvoice);
  const karin = await as('karin');
  const number = await openCase(karin, eInvoice.subject);
  const { header, side, move } = casePage(karin);
  const delivery = karin.getByRole('region', { name: 'Leveranssätt' });

  await test.step('what the mail says is filled in, and the wrong number is named', async () => {
    await side.getByRole('button', { name: /^Stämmer: Kund K-104233/ }).click();
    await expect(delivery.getByText(/7350099900014|kontrollsiffra/i).first()).toBeVisible();
    await move('Anmäl till ekonomisystemet').press('Enter');
    await expect(karin.getByRole('dialog')).toContainText('Kontrollsiffran stämmer inte');
    await karin.keyboard.press('Escape');
  });

  await test.step('the customer is asked for just that, and the answer fills it in', async () => {
    await side.getByRole('button', { name: 'Be kunden komplettera' }).click();
    await expect(header.getByText('Väntar på kund')).toBeVisible();
    await expect.poll(() => sentAbout(number).at(-1)?.text).toContain('GLN');
    const asked = sentAbout(number).at(-1);
    expect(asked?.text).not.toContain('Operatör');
    const answer = replyTo(asked, {
      file: `e-faktura-svar-${mark}`,
      at: daysAgo(0),
      from: people.lena,
      sign: 'bryggaren.example',
      text: 'Rätt nummer är GLN 7350099900013.\n\nLena Ek',
    });
    expect(await takeIn(answer)).toContain('1 joined');
    await expect(side.getByText('7350099900013').first()).toBeVisible();
  });

  await test.step('it is asked of the ledger, the old address is told, and it is in force when the ledger says so', async () => {
    await move('Anmäl till ekonomisystemet').click();
    await expect(header.getByText('Väntar på ekonomisystemet')).toBeVisible();
    await side.getByLabel('Referens').fill('EN-1001');
    await side.getByRole('button', { name: 'Kvittera' }).click();
    await expect(header.getByText('Löst')).toBeVisible();
    await expect(delivery.getByText('I kraft').first()).toBeVisible();
  });
});

test('a private customer gets invoices by mail with two numbers of their own, and e-invoices from the bank', async ({
  as,
}) => {
  await takeIn(byMail, atTheBank);
  const karin = await as('karin');
  const { header, side, move } = casePage(karin);

  await test.step('two numbers looked up are enough for the own invoices', async () => {
    await openCase(karin, byMail.subject);
    for (const found of ['Kund K-104275', 'Faktura 306188640']) {
      await side.getByRole('button', { name: new RegExp(`^Stämmer: ${found}`) }).click();
      await expect(side.getByText(new RegExp(`${found}.*: Bekräftat`))).toBeVisible();
    }
    await expect(side.getByText('strand.fakturor@privat.example').first()).toBeVisible();
    await move('Anmäl till ekonomisystemet').click();
    await expect(header.getByText('Väntar på ekonomisystemet')).toBeVisible();
    await side.getByLabel('Referens').fill('EN-1002');
    await side.getByRole('button', { name: 'Kvittera' }).click();
    await expect(header.getByText('Löst')).toBeVisible();
  });

  await test.step('the bank is where a private customer asks for e-invoices', async () => {
    const number = await openCase(karin, atTheBank.subject);
    await side.getByRole('button', { name: /^Stämmer: Kund K-104275/ }).click();
    await move('Hänvisa till banken').click();
    await expect(header.getByText('Hänvisad')).toBeVisible();
    await expect.poll(() => sentAbout(number).at(-1)?.text).toContain('internetbank');
  });
});
