import type { Page } from '@playwright/test';
import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { caseNumber, casePage } from '../case-page.ts';
import { daysAgo, sentAbout, takeIn } from '../mail.ts';

const mark = Date.now();
const subject = `Vill säga upp ronderingen (${mark})`;

/** The written notice: signed, from the registered address, with the number she was told on the phone. */
const notice = (number: string): Sample => ({
  file: `uppsagning-${mark}`,
  at: daysAgo(0),
  from: people.emily,
  to: company.mail,
  subject: `Termination of agreement A-400637 [${number}]`,
  sign: 'harbour.example',
  text: 'Hello,\n\nWe hereby terminate agreement A-400637 for Kajen 5. Please confirm the end date.\n\nEmily Clarke',
});

/** Makes one person the other's deputy for today, until it is ended. */
async function deputyFor(away: Page, deputy: Page) {
  const ask = async (page: Page, procedure: string) =>
    (await (await page.request.get(`/api/trpc/${procedure}`)).json()).result.data;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
  const [{ id: personId }, { id: deputyId }] = [
    await ask(away, 'session.me'),
    await ask(deputy, 'session.me'),
  ];
  const absence = { personId, deputyId, firstDay: day, lastDay: day };
  const put = await away.request.post('/api/trpc/absences.put', { data: absence });
  expect(put.ok(), await put.text()).toBe(true);
  const { id, version } = (await put.json()).result.data;
  return {
    end: () => away.request.post('/api/trpc/absences.remove', { data: { id, version } }),
  };
}

test('a termination goes from a phone call to a confirmed end, with two persons and never one alone', async ({
  as,
  allow,
}) => {
  allow(/status of 422/);
  const karin = await as('karin');
  const { heading, header, side, move, timeline } = casePage(karin);
  const authority = karin.getByRole('region', { name: 'Behörighet' });
  const ending = karin.getByRole('region', { name: 'Avtalets slut' });

  await test.step('a caller cannot end an agreement: it is kept as an enquiry', async () => {
    await karin.goto('/nytt');
    await karin.getByRole('combobox', { name: 'Vad gäller det?' }).fill('säga upp avtalet');
    await karin
      .getByRole('option', { name: /Uppsägning av avtal/ })
      .first()
      .click();
    await karin.getByRole('combobox', { name: 'Kund eller faktura' }).fill('K-104299');
    await karin.getByRole('option', { name: /K-104299/ }).click();
    await karin.getByLabel('Namn').fill('Emily Clarke');
    await karin.getByLabel('E-post för svar').fill('emily.clarke@harbour.example');
    await karin.getByLabel('Ämne').fill(subject);
    await karin.getByLabel('Vad säger kunden?').fill('Hon ringer och säger upp avtalet för Kajen 5.');
    await karin.getByRole('button', { name: 'Öppna ärendet' }).click();
    await expect(heading).toHaveText(subject);
    await expect(header.getByText('Väntar på skriftlig uppsägning')).toBeVisible();
    await expect(authority.getByText('Får inte göras')).toBeVisible();
    await move('Fortsätt med behörighetskontroll').press('Enter');
    const why = karin.getByRole('dialog', { name: 'Fortsätt med behörighetskontroll' });
    await expect(why).toContainText('Det finns ingen skriftlig uppsägning');
    await karin.keyboard.press('Escape');
  });
  const number = caseNumber(karin);

  await test.step('the signed mail from the authorised contact joins it and is allowed, with reasons', async () => {
    expect(await takeIn(notice(number))).toContain('1 joined');
    await expect(header.getByText('Behörighetskontroll', { exact: true })).toBeVisible();
    await side.getByRole('button', { name: /^Stämmer: Avtal A-400637/ }).click();
    await expect(authority.getByText('Får göras')).toBeVisible();
    await expect(
      authority.getByText('Mejlet kommer bevisligen från kontaktens registrerade adress.'),
    ).toBeVisible();
  });

  await test.step('the end date stands there with its steps', async () => {
    await expect(ending.getByText('Beräknat, inte godkänt')).toBeVisible();
    // Bound until 2028-05-01, six months' notice: in time for it.
    await expect(ending.getByText('2028-05-01').first()).toBeVisible();
    await expect(ending.getByText(/Sista dag att säga upp/).first()).toBeVisible();
  });

  await test.step('an approval is asked for; nobody approves alone, not even as a deputy', async () => {
    await move('Begär godkännande').click();
    await expect(header.getByText('Väntar på godkännande')).toBeVisible();
    const standIn = await deputyFor(await as('gunnar'), karin);
    await karin.reload();
    await karin.getByRole('link', { name: /Visa attesten|Till attesten|Öppna attesten/ }).click();
    await expect(karin.getByRole('note').getByText(/Du har själv begärt attesten/)).toBeVisible();
    const approve = karin.getByRole('button', { name: 'Godkänn', exact: true });
    await expect(approve).toHaveAttribute('aria-disabled', 'true');
    const approvalId = new URL(karin.url()).pathname.split('/').at(-1);
    const forced = await karin.request.post('/api/trpc/approvals.decide', {
      data: { approvalId, version: 1, outcome: 'approve' },
    });
    expect(forced.status()).toBe(422);
    expect(await forced.text()).toContain('approval.four_eyes');
    await standIn.end();
    await karin.goto(`/arenden/${number}`);
  });

  await test.step('a change voids what was asked for', async () => {
    await side.getByRole('button', { name: /frivilliga uppgifter/ }).click();
    await side.getByRole('button', { name: /^Ändra Önskat slutdatum/ }).click();
    await side.getByRole('textbox', { name: /Önskat slutdatum/ }).fill('2028-08-01');
    await side.getByRole('button', { name: 'Spara' }).click();
    await expect(header.getByText('Behörighetskontroll', { exact: true })).toBeVisible();
    await expect(timeline.getByText(/Begäran om attest förföll/)).toBeVisible();
    await expect(ending.getByText('2029-05-01').first()).toBeVisible();
  });

  await test.step('asked again, the approver sees all on one page and approves', async () => {
    await move('Begär godkännande').click();
    await expect(header.getByText('Väntar på godkännande')).toBeVisible();
    const gunnar = await as('gunnar');
    await gunnar.goto('/attester');
    await gunnar.getByRole('row').filter({ hasText: number }).getByRole('link').first().click();
    await expect(gunnar.getByText('Ärendet säger fortfarande precis detta.')).toBeVisible();
    await expect(gunnar.getByText('2029-05-01').first()).toBeVisible();
    await gunnar.getByRole('button', { name: 'Godkänn', exact: true }).click();
    await gunnar.getByRole('dialog').getByRole('button', { name: 'Godkänn', exact: true }).click();
    await expect(gunnar).toHaveURL(/\/attester$/);
    await expect(header.getByText('Godkänd', { exact: true })).toBeVisible();
  });

  await test.step('the confirmation leaves as a letter that says when, until when and whom to turn to', async () => {
    await move('Skicka bekräftelse').click();
    await expect(header.getByText('Bekräftelse skickad')).toBeVisible();
    await expect.poll(() => sentAbout(number).at(-1)?.subject).toContain('A-400637');
    expect(sentAbout(number).at(-1)?.to).toContain('emily.clarke@harbour.example');
    await timeline.getByRole('button', { name: /bekraftelse-A-400637-1\.pdf/ }).click();
    const letter = karin.getByRole('region', { name: /^Fil: / });
    for (const words of ['A-400637', '2029-05-01', 'Tomas Rydell', 'tomas.rydell@vakt.example'])
      await expect(letter.getByText(words).first()).toBeVisible();
    await karin.keyboard.press('Escape');
  });

  await test.step('the case waits for the ledger, and is closed', async () => {
    await move('Stäng').press('Enter');
    await expect(karin.getByRole('dialog', { name: 'Stäng' })).toContainText(
      'Ekonomisystemet har inte kvitterat',
    );
    await karin.keyboard.press('Escape');
    await side.getByLabel('Referens').fill('E-2031');
    await side.getByRole('button', { name: 'Kvittera' }).click();
    await move('Stäng').click();
    await expect(header.getByText('Stängd')).toBeVisible();
  });
});
