import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { casePage, openCase } from '../case-page.ts';
import { daysAgo, linkIn, sentAbout, takeIn } from '../mail.ts';

const mark = Date.now();
const site = 'S-200104 Terminalen, Terminalvägen 31, 990 35 Norrby';
/** A sentence of the secret text. */
const secret = 'Hund får användas på gården men inte i lagret.';

const request: Sample = {
  file: `utlamnande-${mark}`,
  at: daysAgo(0),
  from: people.sara,
  to: company.mail,
  subject: `Vill läsa åtgärdsinstruktionen för Terminalvägen 31 (${mark})`,
  sign: 'norrsken.example',
  text: 'Hej,\n\nSkicka gärna åtgärdsinstruktionen för Terminalvägen 31. Kundnummer K-104251.\n\nSara Lindqvist',
};

test('an instruction leaves by a link that opens once, and never in a mail', async ({ as, visit, allow }) => {
  allow(/status of 422.*disclosure\.look/);
  expect(await takeIn(request)).toContain('1 new cases');
  const karin = await as('karin');
  const number = await openCase(karin, request.subject);
  const { header, side, move, timeline } = casePage(karin);
  const authority = karin.getByRole('region', { name: 'Behörighet' });
  const instruction = karin.getByRole('region', { name: 'Åtgärdsinstruktion', exact: true });

  await test.step('asked for by a verified mail from somebody with the right', async () => {
    await side.getByRole('button', { name: /^Stämmer: Kund K-104251/ }).click();
    await side.getByRole('combobox', { name: 'Objekt' }).selectOption(site);
    await expect(authority.getByText('Får göras')).toBeVisible();
    await expect(authority.getByText(/bara genom en engångslänk/)).toBeVisible();
    await expect(move('Lämna ut instruktionen')).not.toHaveAttribute('aria-disabled', 'true');
  });

  await test.step('it can be read inside too, and that is logged', async () => {
    await expect(instruction.getByText(/Läsningen loggas med ditt namn/)).toBeVisible();
    await expect(karin.getByText(secret)).toHaveCount(0);
    await instruction.getByRole('button', { name: 'Läs instruktionen' }).click();
    await expect(instruction.getByText(secret)).toBeVisible();
    await instruction.getByRole('button', { name: 'Dölj texten' }).click();
    await expect(karin.getByText(secret)).toHaveCount(0);
  });

  const link =
    await test.step('what leaves is a link to the registered address, and not the text', async () => {
      await move('Lämna ut instruktionen').click();
      await expect(header.getByText('Löst')).toBeVisible();
      await expect.poll(() => linkIn(sentAbout(number).at(-1))).toContain('/las/');
      const mail = sentAbout(number).at(-1);
      expect(mail?.to).toBe('sara.lindqvist@norrsken.example');
      for (const line of [secret, 'kylhallen', 'Inbrottslarm']) expect(mail?.text).not.toContain(line);
      await expect(instruction.getByText('Skickad, inte öppnad')).toBeVisible();
      return linkIn(mail);
    });

  await test.step('only her press opens it, and only once', async () => {
    const sara = await visit();
    await sara.goto(link);
    await expect(sara.getByText('s…@norrsken.example')).toBeVisible();
    await expect(sara.getByText(secret)).toHaveCount(0);
    await sara.reload();
    await sara.getByRole('button', { name: 'Visa instruktionen' }).click();
    await expect(sara.getByRole('region', { name: 'Instruktionen' })).toContainText(secret);
    await sara.reload();
    await expect(sara.getByRole('heading', { name: 'Länken går inte att öppna' })).toBeVisible();
    await expect(sara.getByText(secret)).toHaveCount(0);
  });

  await test.step('the case tells that it was opened, and keeps neither the link nor the text', async () => {
    await expect(instruction.getByText(/^Öppnad/)).toBeVisible();
    await timeline.getByText('Händelser', { exact: true }).click();
    await expect(timeline.getByRole('listitem')).toContainText([
      'Engångslänk skickad till registrerad adress',
      'Engångslänken öppnades',
    ]);
    await timeline.getByText('Allt', { exact: true }).click();
    await expect(timeline).not.toContainText(link.slice(-20));
    await expect(timeline).not.toContainText(secret);
  });
});
