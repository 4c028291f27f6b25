import { expect, test } from '../actors.ts';
import { caseNumber, casePage } from '../case-page.ts';
import { sentAbout } from '../mail.ts';

const mark = Date.now();
const subject = `Bestrider ronderingen (${mark})`;

test('a credit over the limit waits for a second person, and the hold follows the decision', async ({
  as,
  allow,
}) => {
  allow(/status of 422.*cases\.move/);
  const [karin, gunnar] = [await as('karin'), await as('gunnar')];
  const { heading, header, move, timeline, invoice, reply, send } = casePage(karin);

  /** Fills in what the step asks for, and makes it. */
  const decide = async (step: string, amount: string) => {
    await move(step).click();
    const dialog = karin.getByRole('dialog', { name: step });
    await dialog.getByLabel('Krediterat belopp').fill(amount);
    await dialog.getByLabel('Skäl för beslutet').fill('Åtta ronder gjordes inte.');
    await dialog.getByLabel('Grundorsak').selectOption('Uppdraget utfördes fel eller uteblev');
    await dialog.getByRole('button', { name: step }).click();
    return dialog;
  };
  /** The approver opens what waits on the case. */
  const openApproval = async () => {
    await gunnar.goto('/attester');
    await gunnar
      .getByRole('row')
      .filter({ hasText: caseNumber(karin) })
      .getByRole('link')
      .first()
      .click();
    await expect(gunnar.getByText('Ärendet säger fortfarande precis detta.')).toBeVisible();
  };

  await test.step('the invoice is disputed on the phone, and is held', async () => {
    await karin.goto('/nytt');
    await karin.getByRole('combobox', { name: 'Vad gäller det?' }).fill('bestrider fakturan');
    await karin
      .getByRole('option', { name: /Bestridande av faktura/ })
      .first()
      .click();
    await karin.getByRole('combobox', { name: 'Kund eller faktura' }).fill('306188201');
    await karin.getByRole('option', { name: /306188201/ }).click();
    await karin.getByLabel('Namn').fill('Lena Ek');
    await karin.getByLabel('E-post för svar').fill('lena.ek@bryggaren.example');
    await karin.getByLabel('Ämne').fill(subject);
    await karin.getByLabel('Vad säger kunden?').fill('Hälften av ronderna blev inte av.');
    await karin.getByLabel('Kundnummer').fill('K-104233');
    await karin.getByLabel('Orsak till bestridandet').selectOption('Tjänsten har inte utförts');
    await karin.getByLabel('Bestritt belopp').fill('6 250');
    await karin.getByRole('button', { name: 'Öppna ärendet' }).click();
    await expect(heading).toHaveText(subject);
    await expect(invoice.getByText('Gäller')).toBeVisible();
    await move('Börja utreda').click();
    await expect(header.getByText('Utredning')).toBeVisible();
  });
  const number = caseNumber(karin);

  await test.step('above the agent’s limit the credit is refused, with the reason', async () => {
    const credit = await decide('Kreditera', '6 250');
    await expect(credit.getByText(/över din gräns på 5 000,00 kr och kräver attest/).first()).toBeVisible();
    await credit.getByRole('button', { name: 'Avbryt' }).click();
  });

  await test.step('so an approval is asked for, and dunning still rests', async () => {
    await decide('Begär attest på kreditering', '6 250');
    await expect(header.getByText('Väntar på attest', { exact: true })).toBeVisible();
    await expect(invoice.getByText('Gäller')).toBeVisible();
    await expect(move('Kreditera')).toBeHidden();
    await expect(move('Stäng')).toBeHidden();
  });

  await test.step('the approver sees the amount and rejects, with why', async () => {
    await openApproval();
    await expect(gunnar.getByText('6 250,00 kr').first()).toBeVisible();
    await gunnar.getByRole('button', { name: 'Avslå', exact: true }).click();
    const dialog = gunnar.getByRole('dialog', { name: 'Avslå begäran' });
    await dialog.getByLabel('Varför').fill('Bara fem ronder saknas i rapporten.');
    await dialog.getByRole('button', { name: 'Avslå' }).click();
    await expect(gunnar).toHaveURL(/\/attester$/);
    await expect(header.getByText('Utredning')).toBeVisible();
    await expect(timeline.getByText('Bara fem ronder saknas i rapporten.')).toBeVisible();
  });

  await test.step('the same may not be asked for again, another amount may', async () => {
    const again = await decide('Begär attest på kreditering', '6 250');
    await expect(again.getByText('Attestanten har redan avslagit precis det här.').first()).toBeVisible();
    await again.getByRole('button', { name: 'Avbryt' }).click();
    await decide('Begär attest på kreditering', '5 500');
    await expect(header.getByText('Väntar på attest', { exact: true })).toBeVisible();
  });

  await test.step('approved, the hold waits for the credit note', async () => {
    await openApproval();
    await expect(gunnar.getByText('5 500,00 kr').first()).toBeVisible();
    await expect(gunnar.getByText('Bara fem ronder saknas i rapporten.')).toBeVisible();
    await gunnar.getByRole('button', { name: 'Godkänn', exact: true }).click();
    await gunnar.getByRole('dialog').getByRole('button', { name: 'Godkänn', exact: true }).click();
    await expect(gunnar).toHaveURL(/\/attester$/);
    await expect(header.getByText('Beslutad')).toBeVisible();
    await expect(invoice.getByText('Väntar på kreditnota')).toBeVisible();
    await expect(invoice.getByText('Gäller')).toBeHidden();
  });

  await test.step('the credit note is recorded, and the hold lifts', async () => {
    await invoice.getByLabel('Kreditnotans nummer').fill('K-7002');
    await invoice.getByRole('button', { name: 'Registrera kreditnota' }).click();
    await expect(invoice.getByText('Hävd')).toBeVisible();
  });

  await test.step('told, it is closed', async () => {
    await reply.press('/');
    await karin.getByRole('option', { name: /Beslut: fakturan krediteras delvis/ }).click();
    await expect(reply).toHaveValue(/krediterar vi 5\s500,00\skr/);
    await send.click();
    await expect.poll(() => sentAbout(number).at(-1)?.subject).toContain('Beslut om faktura 306188201');
    await move('Beslutet är meddelat').click();
    await move('Stäng').click();
    await expect(header.getByText('Stängd')).toBeVisible();
  });
});
