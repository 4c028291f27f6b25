import { company, invoices, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { caseNumber, casePage } from '../case-page.ts';
import { daysAgo, replyTo, sentAbout, takeIn } from '../mail.ts';

const mark = Date.now();

/** It came long before all other mail, so it is the next to take. */
const dispute: Sample = {
  file: `bestridande-${mark}`,
  at: daysAgo(60),
  from: people.sara,
  to: company.mail,
  subject: `Vi bestrider faktura 306188420 (${mark})`,
  sign: 'norrsken.example',
  invoices: [{ name: 'Faktura 306188420.pdf', invoice: invoices.extraGuarding }],
  text: `Hej,

Vi bestrider bifogad faktura. Vi har inte fått den bevakning som ni tar betalt för.

Med vänlig hälsning
Sara Lindqvist
Norrsken Logistik AB`,
};

test('a dispute goes from a real message with a PDF invoice to a closed case', async ({ as, allow }) => {
  allow(/status of 422.*cases\.move/);
  expect(await takeIn(dispute)).toContain('1 new cases');
  const karin = await as('karin');
  const { side, header, invoice, move, reply, send, timeline } = casePage(karin);

  await test.step('takes the next case', async () => {
    await karin.goto('/arbete/disputes');
    await karin.getByRole('button', { name: 'Ta nästa' }).click();
    await expect(karin.getByRole('heading', { level: 1, name: dispute.subject })).toBeVisible();
    await expect(
      karin.getByRole('status').filter({ hasText: 'Det har gått över tiden längst' }),
    ).toBeVisible();
  });

  const number = caseNumber(karin);

  await test.step('reads the invoice beside the case', async () => {
    await karin.getByRole('button', { name: /Faktura 306188420\.pdf/ }).click();
    const file = karin.getByRole('region', { name: 'Fil: Faktura 306188420.pdf' });
    await expect(file.getByText('Extrabevakning, väktare')).toBeVisible();
    await expect(file.getByText('Sida 1 av 1')).toBeVisible();
    await karin.keyboard.press('Escape');
    await expect(file).toBeHidden();
  });

  await test.step('confirms what the message told', async () => {
    await side.getByRole('button', { name: /^Stämmer: Faktura 306188420/ }).click();
    await expect(side.getByText(/Faktura 306188420.*: Bekräftat/)).toBeVisible();
    await expect(side.getByRole('link', { name: 'Norrsken Logistik AB' })).toBeVisible();
    await expect(invoice.getByText('Gäller')).toBeVisible();
    await expect(invoice.getByText('Kvar att betala')).toBeVisible();
  });

  await test.step('asks for what is missing, and the message leaves', async () => {
    await side.getByRole('button', { name: 'Be kunden komplettera' }).click();
    await expect(header.getByText('Väntar på underlag')).toBeVisible();
    await expect
      .poll(() => sentAbout(number).at(-1)?.text)
      .toContain('Hur stor del av fakturan du bestrider');
  });
  const asked = sentAbout(number).at(-1);

  await test.step('the answer to it joins the case and fills in the amount', async () => {
    const answer = replyTo(asked, {
      file: `svar-${mark}`,
      at: daysAgo(0),
      from: people.sara,
      sign: 'norrsken.example',
      text: 'Hej! Vi bestrider 6 250,00 kr. Vi beställde 16 timmar men ni har debiterat 24.\n\nSara Lindqvist',
    });
    expect(await takeIn(answer)).toContain('1 joined');
    await expect(header.getByText('Utredning')).toBeVisible();
    await expect(side.getByText('6 250,00 kr').first()).toBeVisible();
    await expect(invoice.getByText('Gäller')).toBeVisible();
  });

  await test.step('above the limit a credit is refused with its reason', async () => {
    await side.getByLabel('Orsak till bestridandet').selectOption('Fel antal eller tid');
    await side.getByRole('button', { name: 'Spara' }).click();
    await expect(side.getByText('Fel antal eller tid')).toBeVisible();
    await move('Kreditera').click();
    const credit = karin.getByRole('dialog', { name: 'Kreditera' });
    await credit.getByLabel('Krediterat belopp').fill('6 250');
    await credit.getByLabel('Skäl för beslutet').fill('Åtta timmar var inte beställda.');
    await credit.getByLabel('Grundorsak').selectOption('Beställningen kan inte styrkas');
    await credit.getByRole('button', { name: 'Kreditera' }).click();
    await expect(credit.getByText(/över din gräns på 5 000,00 kr och kräver attest/).first()).toBeVisible();
  });

  await test.step('within it the credit is decided, and the hold waits for the credit note', async () => {
    const credit = karin.getByRole('dialog', { name: 'Kreditera' });
    await credit.getByLabel('Krediterat belopp').fill('4 500');
    await credit.getByRole('button', { name: 'Kreditera' }).click();
    await expect(header.getByText('Beslutad')).toBeVisible();
    await expect(invoice.getByText('Väntar på kreditnota')).toBeVisible();
    await expect(invoice.getByText('Gäller')).toBeHidden();
  });

  await test.step('the credit note is recorded, and the hold lifts', async () => {
    await invoice.getByLabel('Kreditnotans nummer').fill('K-7001');
    await invoice.getByRole('button', { name: 'Registrera kreditnota' }).click();
    await expect(invoice.getByText('Hävd')).toBeVisible();
  });

  await test.step('the decision is written from a template, called back once and sent', async () => {
    await reply.press('/');
    await karin.getByRole('option', { name: /Beslut: fakturan krediteras delvis/ }).click();
    await expect(reply).toHaveValue(/krediterar vi 4\s500,00\skr/);
    await send.click();
    const underway = karin.getByRole('status').filter({ hasText: 'Svaret är på väg' });
    await underway.getByRole('button', { name: 'Ångra' }).click();
    await expect(karin.getByText('Ångrat. Texten är tillbaka i svarsrutan.')).toBeVisible();
    await expect(reply).toHaveValue(/Åtta timmar var inte beställda/);
    await send.click();
    await expect(reply).toHaveValue('');
    await expect.poll(() => sentAbout(number).at(-1)?.subject).toContain('Beslut om faktura 306188420');
    expect(sentAbout(number).filter(({ subject }) => subject.includes('Beslut om faktura'))).toHaveLength(1);
  });

  await test.step('communicated and closed', async () => {
    await move('Beslutet är meddelat').click();
    await expect(header.getByText('Beslut meddelat')).toBeVisible();
    await move('Stäng').click();
    await expect(header.getByText('Stängd')).toBeVisible();
  });

  await test.step('the timeline tells it all, in order', async () => {
    await timeline.getByText('Händelser', { exact: true }).click();
    await expect(timeline.getByRole('listitem')).toContainText([
      'Ärendet öppnades',
      'Tilldelat Karin Lund',
      'Kopplat till faktura',
      'Kravspärr satt för 18 750,00 kr',
      'Status: Väntar på underlag',
      'Bestritt belopp: – → 6 250,00 kr',
      'Status: Utredning',
      'Kravspärr ändrad till 6 250,00 kr',
      'Fel antal eller tid',
      'Status: Beslutad',
      'Kreditering beställd hos ekonomisystemet: 4 500,00 kr',
      'Kravspärr väntar på kreditnota för 4 500,00 kr',
      'Kreditnota K-7001 registrerad',
      'Kravspärr hävd för 4 500,00 kr',
      'Svaret togs tillbaka innan det skickades',
      'Svaret lades i utkorgsmappen',
      'Status: Beslut meddelat',
      'Status: Stängd',
    ]);
    await timeline.getByText('Meddelanden', { exact: true }).click();
    await expect(timeline.getByRole('article', { name: 'Inkommet: Sara Lindqvist' })).toHaveCount(2);
    await expect(timeline.getByRole('article', { name: 'Skickat av oss: Karin Lund' })).toHaveCount(3);
  });
});
