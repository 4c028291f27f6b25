import { company, people } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { casePage, openCase } from '../case-page.ts';
import { daysAgo, replyTo, sentAbout, takeIn } from '../mail.ts';

const mark = Date.now();

const dispute = (key: string, days: number, words: string): Sample => ({
  file: `dubbelt-${key}-${mark}`,
  at: daysAgo(days),
  from: people.anders,
  to: company.mail,
  subject: `Vi bestrider faktura 306188302 (${mark}-${key})`,
  text: `Hej,\n\nVi bestrider faktura 306188302. ${words}\n\nAnders Holm`,
});
const older = dispute('a', 2, 'Larmet var inte i drift i oktober.');
const younger = dispute('b', 1, 'Styrelsen godkänner inte beloppet.');

test('two cases on one invoice become one, answers follow, and undone they are two again', async ({ as }) => {
  expect(await takeIn(older, younger)).toContain('2 new cases');
  const karin = await as('karin');
  const { header, side, invoice, timeline, reply, send } = casePage(karin);
  const related = karin.getByRole('region', { name: 'Relaterade ärenden' });
  const confirmInvoice = async () => {
    await side.getByRole('button', { name: /^Stämmer: Faktura 306188302/ }).click();
    await expect(invoice.getByText('Gäller')).toBeVisible();
  };
  const greeting = `Hej Anders! Vi läser vad styrelsen skriver (${mark}).`;

  const merged = await openCase(karin, younger.subject);
  await confirmInvoice();
  await reply.fill(greeting);
  await send.click();
  await expect(reply).toHaveValue('');
  const staying = await openCase(karin, older.subject);
  await confirmInvoice();

  await test.step('each warns of the other, and the younger ends in the older', async () => {
    await expect(related.getByText(/Samma faktura har fler öppna ärenden/)).toBeVisible();
    await karin.goto(`/arenden/${merged}`);
    await related.getByRole('button', { name: `Slå ihop med ${staying}` }).click();
    const dialog = karin.getByRole('dialog', { name: 'Slå ihop' });
    await dialog.getByRole('radio', { name: new RegExp(`^${staying} Vi bestrider`) }).check();
    await expect(dialog.getByRole('radio', { name: `${staying} · äldst` })).toBeChecked();
    await dialog.getByRole('button', { name: 'Slå ihop' }).click();
    await expect(karin).toHaveURL(new RegExp(staying));
    await expect(timeline.getByText(`Ärende ${merged} slogs ihop med detta`)).toBeVisible();
    await expect(timeline.getByText('Styrelsen godkänner inte beloppet.')).toBeVisible();
    await expect(invoice.getByText('Gäller')).toBeVisible();
  });

  const answer = `Här är protokollet från styrelsen (${mark}).`;
  await test.step('the answer to what left the one arrives at the other', async () => {
    const left = () => sentAbout(merged).find(({ text }) => text.includes(greeting));
    await expect.poll(left).toBeTruthy();
    const file = `dubbelt-svar-${mark}`;
    const mail = replyTo(left(), { file, at: daysAgo(0), from: people.anders, text: answer });
    expect(await takeIn(mail)).toContain('1 joined');
    await expect(timeline.getByText(answer)).toBeVisible();
  });

  await test.step('undone, both are open and held again; what came in stays where it was read', async () => {
    await karin.goto(`/arenden/${merged}`);
    const told = header.getByRole('status').filter({ hasText: 'Ärendet är sammanslaget' });
    await expect(told).toContainText(`Det lever vidare i ärende ${staying}.`);
    await expect(told).toContainText(/Går att ångra till \d{4}-/);
    await told.getByRole('button', { name: 'Ångra sammanslagningen' }).click();
    await expect(told).toBeHidden();
    await expect(header.getByText('Ny', { exact: true })).toBeVisible();
    await expect(invoice.getByText('Gäller')).toBeVisible();
    await expect(timeline.getByText(answer)).toHaveCount(0);
    await related.getByRole('link', { name: new RegExp(staying) }).click();
    await expect(timeline.getByText(answer)).toBeVisible();
    await expect(related.getByRole('button', { name: `Slå ihop med ${merged}` })).toBeVisible();
  });

  await test.step('a message that is about something else becomes a case of its own', async () => {
    await related.getByRole('button', { name: 'Bryt ut …' }).click();
    const dialog = karin.getByRole('dialog', { name: 'Bryt ut' });
    await dialog.getByRole('checkbox').last().check();
    await dialog.getByRole('combobox', { name: 'Vad gäller det nya ärendet?' }).fill('Allmän');
    await karin.getByRole('option', { name: /^Allmän/ }).click();
    const subject = `Protokoll från styrelsen (${mark})`;
    await dialog.getByRole('textbox', { name: 'Rubrik' }).fill(subject);
    await dialog.getByRole('button', { name: 'Skapa ärendet' }).click();
    await expect(dialog).toBeHidden();
    const split = related.getByRole('listitem').filter({ hasText: subject });
    await expect(split).toContainText('Utbrutet');
    await split.getByRole('link').click();
    await expect(karin.getByRole('heading', { level: 1, name: subject })).toBeVisible();
    await expect(timeline.getByText(answer)).toBeVisible();
  });
});
