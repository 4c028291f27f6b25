import { expect, test } from '../actors.ts';

test('the queue opens with the sample mail in it', async ({ as }) => {
  const karin = await as('karin');
  await karin.goto('/arbete/all');
  await expect(karin.getByRole('heading', { level: 1, name: 'Alla ärenden' })).toBeVisible();
  await expect(karin.getByRole('row', { name: /Bestridande av faktura 306188194/ })).toBeVisible();
});
