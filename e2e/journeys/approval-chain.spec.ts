import type { Page } from '@playwright/test';
import { expect, test } from '../actors.ts';
import { casePage } from '../case-page.ts';
import { filledCase } from '../filled-case.ts';
import { ask } from '../scene.ts';

const mark = Date.now();

/** The approver opens what waits on the case, from the list that says so of it. */
async function openApproval(page: Page, number: string, says: string): Promise<void> {
  await page.goto('/attester');
  const row = page.getByRole('row').filter({ hasText: number });
  await expect(row).toContainText(says);
  await row.getByRole('link').first().click();
  await expect(page.getByText('Ärendet säger fortfarande precis detta.')).toBeVisible();
}

test('a credit over the first approver’s limit is passed on, and finished by one whose limit reaches it', async ({
  as,
}) => {
  const [karin, siv, gunnar] = [await as('karin'), await as('siv'), await as('gunnar')];
  const { header, invoice, move, timeline } = casePage(karin);
  const number = await filledCase(karin, {
    typeKey: 'invoice_dispute',
    subject: `Bestrider väntetiden på kajen (${mark})`,
    customer: 'K-104299',
    requester: { name: 'Emily Clarke', address: 'emily.clarke@harbour.example' },
    invoice: '306188801',
    fields: {
      customerNumber: 'K-104299',
      invoiceNumber: '306188801',
      reason: 'wrong_quantity',
      disputedAmount: 650_000,
    },
    after: (_request, on) => on('cases.move', { move: 'start' }),
  });

  await test.step('the agent asks for approval', async () => {
    await karin.goto(`/arenden/${number}`);
    await move('Begär attest på kreditering').click();
    const dialog = karin.getByRole('dialog', { name: 'Begär attest på kreditering' });
    await dialog.getByLabel('Krediterat belopp').fill('6 000');
    await dialog.getByLabel('Skäl för beslutet').fill('En väktare räckte.');
    await dialog.getByLabel('Grundorsak').selectOption('Fel pris eller index hos oss');
    await dialog.getByRole('button', { name: 'Begär attest på kreditering' }).click();
    await expect(header.getByText('Väntar på attest', { exact: true })).toBeVisible();
  });

  await test.step('Siv’s limit is 3 000 kr: she says yes and passes it on', async () => {
    await openApproval(siv, number, 'Kan godkänna och skicka vidare');
    await expect(siv.getByText('Kvar: någon med en gräns på minst 6 000,00 kr.')).toBeVisible();
    await expect(siv.getByRole('button', { name: 'Godkänn', exact: true })).toHaveCount(0);
    await siv.getByRole('button', { name: 'Godkänn och skicka vidare' }).click();
    const sure = siv.getByRole('dialog', { name: 'Godkänn och skicka vidare: kreditering?' });
    await expect(sure).toContainText('Beloppet är över din gräns.');
    await sure.getByRole('button', { name: 'Godkänn och skicka vidare' }).click();
    await expect(siv).toHaveURL(/\/attester$/);
  });

  await test.step('that finishes nothing, and she cannot say yes twice', async () => {
    await expect(header.getByText('Väntar på attest', { exact: true })).toBeVisible();
    await openApproval(siv, number, 'Du har redan godkänt upp till din gräns.');
    await expect(siv.getByRole('note').getByText(/Du har redan godkänt upp till din gräns/)).toBeVisible();
    const yes = siv.getByRole('button', { name: /^Godkänn/ });
    await expect(yes).toHaveAttribute('aria-disabled', 'true');
    const approvalId = new URL(siv.url()).pathname.split('/').at(-1);
    const { version } = await ask(siv.request, 'approvals.get', { approvalId });
    const forced = await siv.request.post('/api/trpc/approvals.decide', {
      data: { approvalId, version, outcome: 'approve' },
    });
    expect(forced.status()).toBe(422);
    expect(await forced.text()).toContain('approval.once');
  });

  await test.step('Gunnar sees her yes, and finishes it', async () => {
    await openApproval(gunnar, number, 'Godkänd av en, skickad vidare');
    const steps = gunnar.getByRole('listitem').filter({ hasText: 'Siv Ahl' });
    await expect(steps).toContainText('skickade vidare');
    await gunnar.getByRole('button', { name: 'Godkänn', exact: true }).click();
    await gunnar.getByRole('dialog').getByRole('button', { name: 'Godkänn', exact: true }).click();
    await expect(gunnar).toHaveURL(/\/attester$/);
  });

  await test.step('the case is decided, and its timeline tells both steps in order', async () => {
    await expect(header.getByText('Beslutad')).toBeVisible();
    await expect(invoice.getByText('Väntar på kreditnota')).toBeVisible();
    await timeline.getByText('Händelser', { exact: true }).click();
    await expect(timeline.getByRole('listitem')).toContainText([
      /Karin Lund.*Attest begärd för krediteringen/s,
      /Siv Ahl.*Attesterat inom egen gräns, vidare till nästa attestant/s,
      /Gunnar Åkesson.*Attesterat: krediteringen/s,
      /Status: Beslutad/,
    ]);
  });
});
