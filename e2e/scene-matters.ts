import type { APIRequestContext, Page } from '@playwright/test';
import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import { daysAgo, linkIn, sentAbout, takeIn } from './mail.ts';
import { ask, asManager, caseAbout, tell } from './scene.ts';

const newText = [
  'Inbrottslarm vardagar 07–18: ring Lena Ek först. Övrig tid: sänd väktare direkt.',
  'Väktaren går igenom entréplanet och plan 2. Serverrummet på plan 2 ska vara låst.',
  'Återställ larmet efter genomgång. Skriv rapport till Lena Ek.',
].join('\n');

let change: Promise<string> | null = null;

/** A case with a change of an instruction that is prepared and not sent: its number. Made once in each run. */
export function preparedChange(page: Page): Promise<string> {
  change ??= asManager(page, prepareChange);
  return change;
}

async function prepareChange(request: APIRequestContext): Promise<string> {
  const subject = 'Ny åtgärdsinstruktion för Bryggargränd 4: ring Lena Ek först';
  const known = await ask(request, 'cases.list', { list: 'all', q: subject, size: 10 });
  if (known.rows.length > 0) return known.rows[0].number;
  await takeIn({
    file: `change-${Date.now()}`,
    at: daysAgo(0),
    from: people.lena,
    to: company.mail,
    subject,
    sign: 'bryggaren.example',
    text: `Hej,\n\nÄndra åtgärdsinstruktionen för Bryggargränd 4. Kundnummer K-104233.\n\n${newText}\n\nLena Ek`,
  });
  const number = await caseAbout(request, subject);
  const fields = {
    siteNumber: 'S-200102',
    newText,
    effectiveOn: daysAgo(-7).slice(0, 10),
    effectiveTime: '08:00',
  };
  await onCase(request, number, 'cases.classify', { typeKey: 'instruction_change' });
  await linkSite(request, number, 'K-104233', 'S-200102');
  await onCase(request, number, 'cases.setFields', { fields });
  for (const move of ['check', 'prepare']) await onCase(request, number, 'cases.move', { move });
  return number;
}

let address: Promise<string> | null = null;

/** The demo's own case of a new billing address, with its customer and the new value: its number. Made once in each run. */
export function changeOfAddress(page: Page): Promise<string> {
  address ??= asManager(page, async (request) => {
    const number = await caseAbout(request, 'Ny fakturaadress från 1 december');
    const customerId = (await ask(request, 'search.all', { q: 'K-104240' })).customers[0].id;
    await onCase(request, number, 'cases.link', { customerId });
    const newValue = 'c/o Kustförvaltning, Box 12, 990 20 Västhamn';
    const fields = { what: 'billing_address', newValue, validFrom: '2026-12-01' };
    await onCase(request, number, 'cases.setFields', { fields });
    return number;
  });
  return address;
}

let waiting: Promise<string> | null = null;

/** A case whose new way of delivery waits for the ledger, of a customer whom no journey enrols: its number. Made once in each run. */
export function waitingEnrolment(page: Page): Promise<string> {
  waiting ??= asManager(page, enrol);
  return waiting;
}

async function enrol(request: APIRequestContext): Promise<string> {
  const subject = 'Fakturorna till Kajen 5 ska komma via mejl';
  const known = await ask(request, 'cases.list', { list: 'all', q: subject, size: 10 });
  if (known.rows.length > 0) return known.rows[0].number;
  await takeIn({
    file: `enrolment-${Date.now()}`,
    at: daysAgo(0),
    from: people.emily,
    to: company.mail,
    subject,
    sign: 'harbour.example',
    text: 'Hej,\n\nSkicka våra fakturor via mejl till invoices@harbour.example. Kundnummer K-104299, faktura 306188801.\n\nEmily Clarke',
  });
  const number = await caseAbout(request, subject);
  const { customers } = await ask(request, 'search.all', { q: 'K-104299' });
  await onCase(request, number, 'cases.link', { customerId: customers[0].id });
  await onCase(request, number, 'cases.move', { move: 'enrol' });
  return number;
}

/** A one-time link to an instruction, sent to Sara Lindqvist and not opened: a new one each time. */
export const freshLink = (page: Page): Promise<string> =>
  asManager(page, async (request) => {
    const mark = Date.now();
    const subject = `Vill läsa åtgärdsinstruktionen för terminalen (${mark})`;
    await takeIn({
      file: `disclosure-${mark}`,
      at: daysAgo(0),
      from: people.sara,
      to: company.mail,
      subject,
      sign: 'norrsken.example',
      text: 'Hej,\n\nSkicka åtgärdsinstruktionen för Terminalvägen 31. Kundnummer K-104251.\n\nSara Lindqvist',
    });
    const number = await caseAbout(request, subject);
    await linkSite(request, number, 'K-104251', 'S-200104');
    await onCase(request, number, 'cases.move', { move: 'disclose' });
    for (;;) {
      const link = linkIn(sentAbout(number).at(-1));
      if (link.includes('/las/')) return link;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });

async function linkSite(request: APIRequestContext, number: string, customerNumber: string, site: string) {
  const customerId = (await ask(request, 'search.all', { q: customerNumber })).customers[0].id;
  await onCase(request, number, 'cases.link', { customerId });
  const { sites } = await ask(request, 'register.get', { customerId });
  await onCase(request, number, 'cases.link', {
    siteId: sites.find((one: { number: string }) => one.number === site).id,
  });
}

/** Does a command to a case as it stands now. */
async function onCase(request: APIRequestContext, number: string, command: string, more: object) {
  const { id: caseId, version } = await ask(request, 'cases.get', { ref: number });
  return tell(request, command, { caseId, version, ...more });
}
