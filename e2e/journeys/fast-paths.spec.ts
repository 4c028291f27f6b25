import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { casePage } from '../case-page.ts';
import { daysAgo, takeIn } from '../mail.ts';

const mark = Date.now();

const mail = (key: string, rest: Pick<Sample, 'from' | 'subject' | 'text'> & Partial<Sample>): Sample => ({
  file: `snabbt-${key}-${mark}`,
  at: daysAgo(0),
  to: company.mail,
  ...rest,
  subject: `${rest.subject} (${mark}-${key})`,
});

const parking = mail('parkering', {
  from: people.hanna,
  subject: 'Parkeringstillstånd vid hamnen',
  text: 'Hej,\n\nHur får jag parkeringstillstånd på er parkering vid hamnen?\n\nHanna Berg',
});

const orgNumber = mail('orgnr', {
  from: people.viktor,
  subject: 'Vilket organisationsnummer har ni?',
  text: 'Hej,\n\nVilket organisationsnummer har ni? Vi ska lägga upp er som leverantör.\n\nViktor Sand',
});

const byMail = mail('mejlfaktura', {
  from: people.mikael,
  subject: 'Faktura via mejl i stället för papper',
  text: 'Hej,\n\nSkicka mina fakturor till strand.post@privat.example. Kundnummer K-104275, faktura 306188640.\n\nMikael Strand',
});

const fromSupplier = mail('leverantor', {
  from: people.locksmith,
  subject: 'Faktura 20261187',
  text: 'Hej,\n\nHär kommer vår faktura 20261187 för oktober som pdf.\n\nLåsmontören i Norrby AB',
  files: [
    {
      name: 'Faktura 20261187.pdf',
      type: 'application/pdf',
      bytes: Buffer.from('%PDF-1.4 faktura 20261187'),
    },
  ],
});

/** The keys a person presses on a list, counted by what is carried out: to open, to confirm, to take a step. */
function handling(page: Page) {
  let actions = 0;
  const keys = page.keyboard;
  return {
    count: () => actions,
    /** Opens the case that stands alone on the list. */
    async open(list: string, words: string) {
      await page.goto(`/arbete/${list}?q=${encodeURIComponent(words)}`);
      await expect(page.getByRole('row').filter({ hasText: words })).toHaveCount(1);
      await keys.press('j');
      await keys.press('Enter');
      actions += 1;
      await expect(page).toHaveURL(/\/arenden\//);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    /** What was found in the message is correct. */
    async confirm(found: RegExp) {
      await expect(casePage(page).side.getByRole('button', { name: found })).toBeVisible();
      await keys.press('v');
      actions += 1;
      await expect(casePage(page).side.getByRole('button', { name: found })).toHaveCount(0);
    },
    /** The step that stands out. */
    async step(name: string) {
      await expect(casePage(page).move(name)).not.toHaveAttribute('aria-disabled', 'true');
      await keys.press('s');
      await expect(casePage(page).move(name)).toBeFocused();
      await keys.press('Enter');
      actions += 1;
    },
    /** The whole answer that fits. */
    async answer() {
      await expect(page.getByRole('button', { name: 'Vårt organisationsnummer', exact: true })).toBeVisible();
      await keys.press('b');
      await keys.press('Enter');
      actions += 1;
    },
  };
}

test('an invoice copy leaves in three actions', async ({ as }) => {
  const karin = await as('karin');
  const message = `Kopia till bokföringen (${mark}-kopia)`;
  const form = {
    locale: 'sv',
    matter: 'invoice_copy',
    name: 'Lena Ek',
    email: 'lena.ek@bryggaren.example',
    message,
    fields: {
      address: 'Bryggargränd 4, 990 12 Lillåstad',
      customerNumber: 'K-104233',
      invoiceNumber: '306188194',
    },
    website: '',
    key: randomUUID(),
  };
  const sent = await karin.request.post('/api/form', { multipart: { form: JSON.stringify(form) } });
  expect(sent.ok(), await sent.text()).toBe(true);
  const { header } = casePage(karin);
  const hand = handling(karin);
  const { number } = await sent.json();
  await hand.open('general', number);
  await hand.confirm(/^Stämmer: Faktura 306188194/);
  await hand.step('Skicka kopia');
  await expect(header.getByText('Löst')).toBeVisible();
  expect(hand.count()).toBeLessThanOrEqual(3);
});

test('a question on parking is referred in two', async ({ as }) => {
  await takeIn(parking);
  const karin = await as('karin');
  const hand = handling(karin);
  await hand.open('referrals', parking.subject);
  await hand.step('Hänvisa till parkering');
  await expect(casePage(karin).header.getByText('Hänvisad')).toBeVisible();
  expect(hand.count()).toBeLessThanOrEqual(3);
});

test('a question with one answer is answered in two', async ({ as }) => {
  await takeIn(orgNumber);
  const karin = await as('karin');
  const hand = handling(karin);
  await hand.open('general', orgNumber.subject);
  await hand.answer();
  await expect(casePage(karin).header.getByText('Löst')).toBeVisible();
  expect(hand.count()).toBeLessThanOrEqual(3);
});

test('invoices by mail are asked of the ledger in three', async ({ as }) => {
  await takeIn(byMail);
  const karin = await as('karin');
  const hand = handling(karin);
  await hand.open('delivery', byMail.subject);
  await hand.confirm(/^Stämmer: Faktura 306188640/);
  await hand.step('Anmäl till ekonomisystemet');
  await expect(casePage(karin).header.getByText('Väntar på ekonomisystemet')).toBeVisible();
  expect(hand.count()).toBeLessThanOrEqual(3);
});

test('a supplier’s PDF goes back with the reason in two', async ({ as }) => {
  await takeIn(fromSupplier);
  const maria = await as('maria');
  const hand = handling(maria);
  await hand.open('suppliers', fromSupplier.subject);
  await hand.step('Returnera fakturan');
  await expect(casePage(maria).header.getByText('Returnerad')).toBeVisible();
  expect(hand.count()).toBeLessThanOrEqual(3);
});
