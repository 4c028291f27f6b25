import { expect, test } from '../actors.ts';
import { caseNumber, casePage } from '../case-page.ts';
import { filledCase } from '../filled-case.ts';
import { sentAbout } from '../mail.ts';

const mark = Date.now();

test('a call about paying in parts becomes a plan in writing, and dunning rests while it runs', async ({
  as,
}) => {
  const karin = await as('karin');
  const { heading, header, invoice, move, timeline } = casePage(karin);
  const plan = karin.getByRole('region', { name: 'Betalningsplan' });
  const subject = `Vill betala i tre delar (${mark})`;

  await test.step('the call becomes a case, and nothing rests yet', async () => {
    await karin.goto('/nytt');
    await karin.getByRole('combobox', { name: 'Vad gäller det?' }).fill('dela upp betalningen');
    await karin
      .getByRole('option', { name: /Anstånd eller avbetalning/ })
      .first()
      .click();
    await karin.getByRole('combobox', { name: 'Kund eller faktura' }).fill('306183404');
    await karin.getByRole('option', { name: /306183404/ }).click();
    await karin.getByLabel('Namn').fill('Fatima Yilmaz');
    await karin.getByLabel('E-post för svar').fill('fatima@kafelonnen.example');
    await karin.getByLabel('Ämne').fill(subject);
    await karin
      .getByLabel('Vad säger kunden?')
      .fill('Hösten har varit dålig på kaféet. Hon vill betala i tre delar.');
    await karin.getByLabel('Vad som önskas').selectOption('Betala i delar (avbetalning)');
    await karin.getByLabel('Kundnummer').fill('K-104282');
    await karin.getByRole('button', { name: 'Öppna ärendet' }).click();
    await expect(heading).toHaveText(subject);
    await expect(plan.getByText('Kvar att betala: 2 445,00 kr')).toBeVisible();
    await expect(invoice.getByText('Gäller')).toBeHidden();
  });
  const number = caseNumber(karin);

  await test.step('the wish is laid out in equal parts; within the limit she grants it herself', async () => {
    await expect(plan.getByRole('textbox', { name: /^Belopp för betalning/ })).toHaveCount(3);
    const second = plan.getByRole('textbox', { name: 'Belopp för betalning 2' });
    await second.fill('800');
    await expect(plan.getByText('15,00 kr saknas')).toBeVisible();
    await second.fill('815');
    await expect(plan.getByText(/stämmer med det som är kvar att betala/)).toBeVisible();
    await plan.getByRole('textbox', { name: 'Avgift' }).fill('170');
    await plan.getByRole('button', { name: 'Bevilja planen' }).click();
    await expect(header.getByText('Planen löper')).toBeVisible();
  });

  await test.step('the plan shows what comes next, and dunning rests', async () => {
    await expect(plan.getByText('Löper', { exact: true })).toBeVisible();
    await expect(plan.getByText(/^815,00\skr senast \d{4}-/)).toBeVisible();
    await expect(plan.getByText('Kommande')).toHaveCount(3);
    await expect(invoice.getByText('Gäller')).toBeVisible();
    await expect(invoice.getByText(/^Avbetalningsplan · från/)).toBeVisible();
    await expect(timeline.getByText('Kravspärr satt för 2 445,00 kr')).toBeVisible();
  });

  await test.step('the payer has it in writing, with each payment and the fee', async () => {
    await expect
      .poll(() => sentAbout(number).at(-1)?.subject)
      .toContain('Avbetalningsplan för faktura 306183404');
    const letter = sentAbout(number).at(-1);
    expect(letter?.to).toContain('fatima@kafelonnen.example');
    expect(letter?.text.match(/: 815,00\skr/g)).toHaveLength(3);
    expect(letter?.text).toContain('Avgift för planen: 170,00 kr');
  });

  await test.step('taken back with a reason, the hold is lifted', async () => {
    await move('Ta tillbaka planen').click();
    const dialog = karin.getByRole('dialog', { name: 'Ta tillbaka planen' });
    await dialog.getByLabel('Varför?').fill('Kaféet betalar allt på en gång.');
    await dialog.getByRole('button', { name: 'Ta tillbaka planen' }).click();
    await expect(header.getByText('Under handläggning')).toBeVisible();
    await expect(plan.getByText('Återtagen', { exact: true })).toBeVisible();
    await expect(invoice.getByText('Hävd')).toBeVisible();
    await expect(invoice.getByText('Gäller')).toBeHidden();
  });
});

test('an objection to a claim at debt collection is passed on to the agency', async ({ as }) => {
  const karin = await as('karin');
  const { header, move, timeline } = casePage(karin);
  const claim = karin.getByRole('region', { name: 'Inkasso' });
  const objection = `Larmet var uppsagt redan i maj (${mark}).`;
  const number = await filledCase(karin, {
    typeKey: 'collection_referral',
    subject: `Brev från Nordkrav (${mark})`,
    customer: 'K-104275',
    requester: { name: 'Mikael Strand', address: 'mikael.strand@privat.example' },
    invoice: '306184112',
    fields: { invoiceNumber: '306184112' },
  });

  await test.step('the case says which agency has it, under which number, and how to reach it', async () => {
    await karin.goto(`/arenden/${number}`);
    await expect(claim.getByText('Överlämnad 2026-09-21')).toBeVisible();
    for (const words of ['Nordkrav Inkasso AB', 'NK-26-40117', '010-000 00 32', 'uppdrag@nordkrav.example'])
      await expect(claim.getByText(words)).toBeVisible();
  });

  await test.step('the objection goes to the agency, and the debtor is told', async () => {
    await move('Skicka invändningen vidare').click();
    const dialog = karin.getByRole('dialog', { name: 'Skicka invändningen vidare' });
    await dialog.getByLabel('Invändning').fill(objection);
    await dialog.getByRole('button', { name: 'Skicka invändningen vidare' }).click();
    await expect(header.getByText('Väntar på extern part')).toBeVisible();
    await expect(timeline.getByText('Invändningen skickad till Nordkrav Inkasso AB')).toBeVisible();
    const sentTo = (address: string) => sentAbout(number).find(({ to }) => to.includes(address));
    await expect.poll(() => sentTo('uppdrag@nordkrav.example')?.text).toContain(objection);
    expect(sentTo('uppdrag@nordkrav.example')?.subject).toContain('Invändning mot krav NK-26-40117');
    await expect.poll(() => sentTo('mikael.strand@privat.example')?.text).toContain('Nordkrav Inkasso AB');
    await expect(claim.getByText(/^Invändning, .*: skickad$/)).toBeVisible();
  });
});
