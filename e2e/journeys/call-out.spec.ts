import { causeNames } from '@underlag/domain/report-delivery';
import { demoCustomers } from '@underlag/prisma/seed/customers';
import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { deliveryFaults } from '@underlag/prisma/seed/report-deliveries';
import { expect, test } from '../actors.ts';
import { casePage, openCase } from '../case-page.ts';
import { daysAgo, linkIn, sentAbout, takeIn } from '../mail.ts';
import { ask, tell } from '../scene.ts';

const mark = Date.now();
/** A sentence of the report on the call-out of invoice 306188194. */
const secret = 'Porten stängd och låst';

const fromLena: Sample = {
  file: `rapport-${mark}`,
  at: daysAgo(0),
  from: people.lena,
  to: company.mail,
  subject: `Vad gjorde väktaren? Faktura 306188194 (${mark})`,
  sign: 'bryggaren.example',
  text: 'Hej,\n\nVad gjorde väktaren enligt faktura 306188194? Skicka rapporten. Kundnummer K-104233.\n\nLena Ek',
};

const fromSara: Sample = {
  file: `rapport-utan-ratt-${mark}`,
  at: daysAgo(0),
  from: people.sara,
  to: company.mail,
  subject: `Rapporten till faktura 306188433 (${mark})`,
  sign: 'norrsken.example',
  text: 'Hej,\n\nSkicka rapporten från utryckningen på faktura 306188433. Kundnummer K-104251.\n\nSara Lindqvist',
};

const fromHanna: Sample = {
  file: `inte-kund-${mark}`,
  at: daysAgo(0),
  from: people.hanna,
  to: company.mail,
  subject: `Jag är inte kund hos er, faktura 306188909 (${mark})`,
  text: 'Hej,\n\nJag är inte kund hos er. Varför får jag en faktura av er, 306188909? Jag vill se underlaget.\n\nHanna Berg\nEkvägen 9, Lillåstad',
};

test('an invoice is linked to its report by what speaks for it, and the link can be undone', async ({
  as,
}) => {
  const karin = await as('karin');
  await karin.goto('/atgardsfakturor?q=306188561');
  await karin
    .getByRole('main')
    .getByRole('link', { name: /306188561/ })
    .click();
  await expect(karin.getByRole('heading', { name: 'Faktura 306188561' })).toBeVisible();
  const best = karin.getByRole('button', { name: /^Koppla R-/ }).first();
  await expect(karin.getByText(/poäng/).first()).toBeVisible();
  const report = ((await best.getAttribute('aria-label')) ?? '').replace('Koppla ', '');
  await best.click();
  await expect(karin.getByText(`Fakturan är kopplad till ${report}.`)).toBeVisible();
  await karin.getByRole('button', { name: `Ångra svaret på ${report}` }).click();
  await expect(karin.getByText(`Svaret på ${report} är ångrat.`)).toBeVisible();
});

test('a question about a call-out goes from the mail to the report, by a link to who may read it', async ({
  as,
  visit,
  allow,
}) => {
  allow(/status of 422/);
  await takeIn(fromLena);
  const karin = await as('karin');
  const number = await openCase(karin, fromLena.subject);
  const { header, side, move, timeline } = casePage(karin);
  const callOut = karin.getByRole('region', { name: 'Åtgärden', exact: true });

  await test.step('customer and invoice are confirmed, and the call-out stands there with its report and without its words', async () => {
    for (const found of ['Kund K-104233', 'Faktura 306188194']) {
      await side.getByRole('button', { name: new RegExp(`^Stämmer: ${found}`) }).click();
      await expect(side.getByText(new RegExp(`${found}.*: Bekräftat`))).toBeVisible();
    }
    await expect(callOut.getByText(/Vaktens larmcentral \(vår egen\)/)).toBeVisible();
    await expect(callOut.getByText(/R-599101/).first()).toBeVisible();
    await expect(karin.getByText(secret)).toHaveCount(0);
  });

  await test.step('it leaves by link, and what arrives is opened once', async () => {
    await side.getByLabel('Vad som önskas').selectOption({ label: 'Rapporten från tillfället' });
    await side.getByRole('button', { name: 'Spara' }).click();
    await expect(side.getByText('Allt finns')).toBeVisible();
    await side.getByRole('combobox', { name: 'Objekt' }).selectOption({ index: 1 });
    await expect(side.getByText('Får göras')).toBeVisible();
    await move('Lämna ut rapporten').click();
    await expect(header.getByText('Löst')).toBeVisible();
    await expect.poll(() => linkIn(sentAbout(number).at(-1))).toContain('/las/');
    const mail = sentAbout(number).at(-1);
    expect(mail?.to).toBe('lena.ek@bryggaren.example');
    expect(mail?.text).not.toContain(secret);
    const lena = await visit();
    await lena.goto(linkIn(mail));
    await lena.getByRole('button', { name: 'Visa rapporten' }).click();
    await expect(lena.getByRole('region', { name: 'Rapporten' })).toContainText(secret);
    await lena.reload();
    await expect(lena.getByRole('heading', { name: 'Länken går inte att öppna' })).toBeVisible();
  });

  await test.step('the case tells that it left and was opened, and not what it says', async () => {
    await timeline.getByText('Händelser', { exact: true }).click();
    await expect(timeline.getByText('Engångslänken öppnades')).toBeVisible();
    await expect(timeline).not.toContainText(secret);
  });
});

test('who may not read reports gets none, with the reason', async ({ as }) => {
  await takeIn(fromSara);
  const karin = await as('karin');
  await openCase(karin, fromSara.subject);
  const { side, move } = casePage(karin);
  for (const found of ['Kund K-104251', 'Faktura 306188433']) {
    await side.getByRole('button', { name: new RegExp(`^Stämmer: ${found}`) }).click();
    await expect(side.getByText(new RegExp(`${found}.*: Bekräftat`))).toBeVisible();
  }
  await side.getByLabel('Vad som önskas').selectOption({ label: 'Rapporten från tillfället' });
  await side.getByRole('button', { name: 'Spara' }).click();
  await expect(side.getByText('Allt finns')).toBeVisible();
  await side.getByRole('combobox', { name: 'Objekt' }).selectOption({ index: 1 });
  await expect(side.getByText('Får inte göras')).toBeVisible();
  await move('Lämna ut rapporten').press('Enter');
  await expect(karin.getByRole('dialog', { name: /Lämna ut rapporten|Går inte just nu/ })).toContainText(
    /behörighet|rätt att/i,
  );
});

test('somebody who is no customer is told which centre called, and the basis goes by post', async ({
  as,
}) => {
  await takeIn(fromHanna);
  const karin = await as('karin');
  await openCase(karin, fromHanna.subject);
  const { header, side, move, reply } = casePage(karin);
  await side.getByRole('button', { name: /^Stämmer: Faktura 306188909/ }).click();
  await expect(karin.getByRole('region', { name: 'Åtgärden', exact: true })).toContainText(
    /Trygglarm Larmcentral \(annat företag\)/,
  );
  await karin.getByRole('button', { name: 'Mallar' }).click();
  await karin
    .getByRole('option', { name: /beställde|larmcentral/i })
    .first()
    .click();
  await expect(reply).toHaveValue(/Trygglarm Larmcentral/);
  await side.getByLabel('Adress', { exact: true }).fill('Ekvägen 9, Lillåstad');
  await side.getByLabel('Dag för åtgärden').fill('2026-11-02');
  await side.getByLabel('Dag för åtgärden').press('Tab');
  await side.getByRole('button', { name: 'Spara' }).click();
  await expect(side.getByText('Allt finns')).toBeVisible();
  await move('Gör underlaget som brev').click();
  await expect(header.getByText('Brev att posta')).toBeVisible();
  await move('Brevet är postat').click();
  await expect(header.getByText('Löst')).toBeVisible();
});

test('each of six faults in the delivery of reports is named, with what to do', async ({ as }) => {
  test.slow();
  const karin = await as('karin');
  const { request } = karin;
  for (const { cause, site, contact, expected, from, to } of deliveryFaults)
    await test.step(cause, async () => {
      const known = demoCustomers.find(({ sites }) => sites.some(({ number }) => number === site));
      const found = await ask(request, 'search.all', { q: known?.number });
      const customerId = found.customers[0].id;
      const { number, id } = await tell(request, 'cases.create', {
        typeKey: 'report_delivery',
        channel: 'phone',
        subject: `Inga rapporter: ${contact} (${mark})`,
        text: 'Ringer och säger att rapporterna inte kommer.',
        requesterName: contact,
        customerId,
        fields: { siteNumber: site, expectedAddress: expected, periodFrom: from, periodTo: to },
        key: crypto.randomUUID(),
      });
      const register = await ask(request, 'register.get', { customerId });
      const { version } = await ask(request, 'cases.get', { ref: number });
      await tell(request, 'cases.link', {
        caseId: id,
        version,
        siteId: register.sites.find((one: { number: string }) => one.number === site).id,
        contactId: register.contacts.find((one: { name: string }) => one.name === contact).id,
      });
      await karin.goto(`/arenden/${number}`);
      const diagnosis = karin.getByRole('region', { name: 'Varför rapporterna inte kommer' });
      await expect(diagnosis.getByText(causeNames[cause].sv, { exact: true })).toBeVisible();
      await expect(diagnosis.getByText('Gör så här')).toBeVisible();
    });
});
