import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { caseNumber, casePage } from '../case-page.ts';
import { daysAgo, linkIn, sentAbout, takeIn } from '../mail.ts';

const mark = Date.now();
const storgatan = 'S-200101 Storgatan 12, Storgatan 12, 990 11 Lillåstad';
const nextWeek = daysAgo(-7).slice(0, 10);
/** What is told on the phone, and what stands in her mail: the guard is sent first. */
const told = 'Inbrottslarm: sänd väktare.';
const written = [
  `Inbrottslarm: sänd väktare direkt, ring sedan Lena Ek, 070-174 06 05 (${mark}).`,
  'Väktaren kontrollerar port, lastkaj och källardörr utifrån. Nyckel finns i nyckelskåpet i bilen.',
  'Vid inbrott: kalla polis, invänta på platsen, ring Lena Ek igen.',
  'Brandlarm: räddningstjänsten är larmad automatiskt. Sänd väktare och möt upp vid porten.',
].join('\n');

const confirmation = (number: string): Sample => ({
  file: `instruktion-${mark}`,
  at: daysAgo(0),
  from: people.lena,
  to: company.mail,
  subject: `Ny åtgärdsinstruktion för Storgatan 12 [${number}]`,
  sign: 'bryggaren.example',
  text: `Hej,\n\nJag bekräftar ändringen. Så här ska det stå:\n\n${written}\n\nLena Ek`,
});

test('an instruction changes only in writing, read back and receipted by the alarm centre', async ({
  as,
  visit,
  allow,
}) => {
  allow(/status of 422.*disclosure\.look/);
  const karin = await as('karin');
  const { heading, header, side, move, timeline, reply, send } = casePage(karin);
  const authority = karin.getByRole('region', { name: 'Behörighet' });
  const instruction = karin.getByRole('region', { name: 'Åtgärdsinstruktion', exact: true });

  await test.step('a caller proves nothing: it has to come in writing', async () => {
    await karin.goto('/nytt');
    await karin.getByRole('combobox', { name: 'Vad gäller det?' }).fill('ändra åtgärdsinstruktionen');
    await karin
      .getByRole('option', { name: /Ändring av åtgärdsinstruktion/ })
      .first()
      .click();
    await karin.getByRole('combobox', { name: 'Kund eller faktura' }).fill('K-104233');
    await karin.getByRole('option', { name: /K-104233/ }).click();
    await karin.getByLabel('Namn').fill('Lena Ek');
    await karin.getByLabel('E-post för svar').fill('lena.ek@bryggaren.example');
    await karin.getByLabel('Ämne').fill(`Vill ändra instruktionen (${mark})`);
    await karin.getByLabel('Vad säger kunden?').fill('Hon ringer och vill att väktaren åker direkt.');
    await karin.getByLabel('Objekt').fill('S-200101');
    await karin.getByLabel('Ny instruktion').fill(told);
    await karin.getByLabel('Gäller från dag').fill(nextWeek);
    await karin.getByLabel('Gäller från klockan').fill('08:00');
    await karin.getByRole('button', { name: 'Öppna ärendet' }).click();
    await expect(heading).toHaveText(`Vill ändra instruktionen (${mark})`);
    await side.getByRole('combobox', { name: 'Objekt' }).selectOption({ label: storgatan });
    await expect(instruction.getByText(/Vaktens larmcentral \(vår egen\)/)).toBeVisible();
    await move('Kontrollera behörigheten').click();
    await expect(header.getByText('Behörighetskontroll', { exact: true })).toBeVisible();
    await expect(authority.getByRole('status').first()).toContainText('Bevis saknas');
    await move('Förbered ändringen').press('Enter');
    await expect(karin.getByRole('dialog', { name: 'Förbered ändringen' })).toContainText(
      'Det behövs en skriftlig bekräftelse',
    );
    await karin.keyboard.press('Escape');
  });
  const number = caseNumber(karin);

  await test.step('her signed mail joins the case, and she may change it', async () => {
    expect(await takeIn(confirmation(number))).toContain('1 joined');
    await expect(authority.getByText('Får göras')).toBeVisible();
    await expect(
      authority.getByText('Mejlet kommer bevisligen från kontaktens registrerade adress.'),
    ).toBeVisible();
    await expect(timeline.getByText('Styrkt avsändare')).toBeVisible();
    await side.getByRole('button', { name: 'Ändra Ny instruktion' }).click();
    await side.getByRole('textbox', { name: 'Ny instruktion' }).fill(written);
    await side.getByRole('button', { name: 'Spara' }).click();
    await expect(side.getByText(String(mark)).first()).toBeVisible();
  });

  await test.step('prepared, the old and the new stand side by side', async () => {
    await move('Förbered ändringen').click();
    await expect(header.getByText('Ändring förberedd')).toBeVisible();
    await expect(instruction.getByText('Inte uppläst än')).toBeVisible();
    await instruction.getByRole('button', { name: 'Läs och jämför' }).click();
    const lines = instruction.getByRole('list', { name: 'Skillnaden mot det som gäller nu' });
    const removed = lines
      .getByRole('listitem')
      .filter({ has: karin.getByRole('img', { name: 'Borttaget' }) });
    const added = lines.getByRole('listitem').filter({ has: karin.getByRole('img', { name: 'Tillagt' }) });
    await expect(removed).toContainText(['Lena Ek, 070-174 06 05']);
    await expect(added).toContainText([String(mark)]);
  });

  await test.step('nothing leaves before it is read back', async () => {
    await move('Skicka till larmcentralen').press('Enter');
    await expect(karin.getByRole('dialog', { name: 'Skicka till larmcentralen' })).toContainText(
      'Läs upp den nya instruktionen för beställaren först.',
    );
    await karin.keyboard.press('Escape');
    await move('Uppläst för beställaren').click();
    const readBack = karin.getByRole('dialog', { name: 'Uppläst för beställaren' });
    await readBack.getByLabel('Uppläst för').fill('Lena Ek, 070-174 06 05');
    await readBack.getByRole('button', { name: 'Uppläst för beställaren' }).click();
    await expect(instruction.getByText(/För Lena Ek, 070-174 06 05/)).toBeVisible();
  });

  await test.step('the alarm centre gets a link that shows it once', async () => {
    await move('Skicka till larmcentralen').click();
    await expect(header.getByText('Skickad till larmcentral')).toBeVisible();
    await expect.poll(() => linkIn(sentAbout(number).at(-1))).toContain('/las/');
    const mail = sentAbout(number).at(-1);
    expect(mail?.to).toContain('larmcentral@vakt.example');
    expect(mail?.text).not.toContain(String(mark));
    const centre = await visit();
    await centre.goto(linkIn(mail));
    await expect(centre.getByText(String(mark))).toHaveCount(0);
    await centre.getByRole('button', { name: 'Visa instruktionen' }).click();
    await expect(centre.getByRole('region', { name: 'Instruktionen' })).toContainText(String(mark));
    await centre.reload();
    await expect(centre.getByRole('heading', { name: 'Länken går inte att öppna' })).toBeVisible();
    await expect(instruction.getByText(/^Öppnad/)).toBeVisible();
  });

  await test.step('it cannot be closed before the centre has receipted, nor before the customer knows', async () => {
    await expect(move('Larmcentralen har kvitterat')).toBeVisible();
    await expect(move('Stäng')).toBeHidden();
    await move('Larmcentralen har kvitterat').click();
    const receipt = karin.getByRole('dialog', { name: 'Larmcentralen har kvitterat' });
    await receipt.getByLabel('Larmcentralens kvittens').fill(`LC-${mark}, operatör 12`);
    await receipt.getByRole('button', { name: 'Larmcentralen har kvitterat' }).click();
    await expect(header.getByText('Kvitterad', { exact: true })).toBeVisible();
    await expect(instruction.getByText('Kvitterad', { exact: true })).toBeVisible();
    await move('Stäng').press('Enter');
    await expect(karin.getByRole('dialog', { name: 'Stäng' })).toContainText(
      'Berätta för kunden att ändringen är kvitterad först.',
    );
    await karin.keyboard.press('Escape');
  });

  await test.step('told, it is closed', async () => {
    await reply.press('/');
    await karin.getByRole('option', { name: /Ändringen är genomförd/ }).click();
    await expect(reply).toHaveValue(/Larmcentralen har kvitterat ändringen/);
    await send.click();
    await expect.poll(() => sentAbout(number).at(-1)?.subject).toContain('Åtgärdsinstruktionen är ändrad');
    await move('Stäng').click();
    await expect(header.getByText('Stängd')).toBeVisible();
  });
});
