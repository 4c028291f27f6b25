import { expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { aContact, aWish, daysAhead } from '../testing/registers.ts';
import { anUpload } from '../testing/scenarios.ts';
import { cookieOf, serve } from '../testing/serve.ts';

test('the evidence of a right, and of one that is wished, can be opened by those who may read customers', async () => {
  const at = await desk();
  const { url, close } = await serve(at.server);
  const lena = await at.db.authority.findFirstOrThrow({ where: { contact: { name: 'Lena Ek' } } });
  const contact = await aContact(at);
  const { id: uploadId } = await anUpload(at, 'johan');
  const { changeId } = await aWish(at, {
    kind: 'grant',
    contactId: contact.id,
    scope: 'read_report',
    agreementId: null,
    siteId: null,
    validFrom: daysAhead(0),
    validTo: null,
    reviewOn: daysAhead(300),
    uploadId,
    evidenceNote: 'Fullmakt',
  });
  const open = async (path: string, key: string | null) =>
    fetch(`${url}/api/register/${path}/evidence`, {
      headers: key ? { cookie: await cookieOf(at.server, key) } : {},
    });
  const form = await open(`right/${lena.id}`, 'rut');
  expect([form.status, form.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(Buffer.from(await form.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-/);
  expect((await open(`change/${changeId}`, 'karin')).status).toBe(200);
  expect((await open(`right/${changeId}`, 'karin')).status).toBe(404);
  expect((await open(`anything/${lena.id}`, 'karin')).status).toBe(400);
  expect((await open(`right/${lena.id}`, null)).status).toBe(401);
  await close();
});
