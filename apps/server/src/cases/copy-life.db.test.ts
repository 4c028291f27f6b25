import { readFile } from 'node:fs/promises';
import { signMail } from '@underlag/prisma/seed/mail/sign-mail';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCopyCase, anInvoice, bryggaren, look, moved, on } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const key = readFile(
  new URL('../../../../prisma/seed/mail/test-key-for-example-domains-only.pem', import.meta.url),
  'utf8',
);

/** A mail from Lena Ek, signed by her domain, as our own host received it. */
async function signedMail(subject: string): Promise<Buffer> {
  const at = new Date('2026-11-20T08:00:00Z');
  const lines = [
    `From: Lena Ek <${bryggaren.mail}>`,
    'To: fakturafraga@vakt.example',
    `Subject: ${subject}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${subject.replace(/\W/g, '')}@bryggaren.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Kan ni skicka fakturan igen? Den har kommit bort.',
    '',
  ];
  return signMail(Buffer.from(lines.join('\r\n')), 'bryggaren.example', await key, at);
}

/** What a copy went out as: to whom, with which files. */
const copyOf = async ({ db }: Desk, caseId: string) =>
  db.message.findFirstOrThrow({
    where: { caseId, direction: 'out', templateKey: 'copy_sent' },
    include: { attachments: true },
  });

describe('a copy', () => {
  test('is refused while the payer is unproven, and by one number alone', async () => {
    const at = await desk();
    const view = await aCopyCase(at, { fields: { customerNumber: bryggaren.number } });
    const refusal = () => nothingWritten(at, () => refusalOf(moved(at, view, 'send_copy')));
    expect(await refusal()).toMatchObject({ status: 422, code: 'case.payer_unproven' });
    await (await at.as('karin')).cases.setFields({
      ...on(view),
      fields: { identityNumber: '769600-0004' },
    });
    expect(await refusal()).toMatchObject({ status: 422, code: 'case.payer_unproven' });
  });

  test('of an e-invoice is called what it is', async () => {
    const at = await desk();
    const invoice = await anInvoice(at);
    const bytes = Buffer.from(`<Invoice>${invoice.number}</Invoice>`);
    const sha256 = await at.server.files.put(bytes);
    await at.db.file.create({ data: { sha256, size: bytes.length, type: 'application/xml' } });
    await at.db.invoice.update({ where: { id: invoice.id }, data: { originalSha256: sha256 } });
    const view = await aCopyCase(at, {
      invoice,
      fields: { customerNumber: bryggaren.number, identityNumber: bryggaren.orgNumber },
    });
    expect(view.invoice).toMatchObject({ original: 'none' });
    await moved(at, view, 'send_copy');
    const [file] = (await copyOf(at, view.id)).attachments;
    expect(file).toMatchObject({ name: `faktura-${invoice.number}.xml`, type: 'application/xml' });
  });

  test('goes to the registered billing address when two of three numbers agree, whoever asks', async () => {
    const at = await desk();
    const invoice = await anInvoice(at);
    const view = await aCopyCase(at, {
      invoice,
      fields: { customerNumber: bryggaren.number, identityNumber: bryggaren.orgNumber },
    });
    await at.db.case.update({ where: { id: view.id }, data: { requesterAddress: 'nagon@annan.example' } });
    expect(await eventsOf(at, () => moved(at, view, 'send_copy'))).toEqual([
      'authority_decided',
      'moved',
      'replied',
    ]);
    expect(await look(at, view)).toMatchObject({ state: 'resolved', category: 'done' });
    expect(await copyOf(at, view.id)).toMatchObject({
      toAddresses: [bryggaren.mail],
      attachments: [{ fileSha256: invoice.originalSha256, name: `faktura-${invoice.number}.pdf` }],
    });
  });

  test('goes to the sender when the sender is verified, without any number', async () => {
    const at = await desk();
    const invoice = await anInvoice(at);
    await at.db.customer.update({
      where: { number: bryggaren.number },
      data: { billingEmail: 'faktura@bryggaren.example' },
    });
    const { caseNumber } = await at.mail(await signedMail('Skicka fakturan igen, tack'));
    const karin = await at.as('karin');
    const opened = await karin.cases.get({ ref: caseNumber ?? '' });
    const linked = await karin.cases.link({ ...on(opened), invoiceId: invoice.id });
    expect(linked).toMatchObject({ typeKey: 'invoice_copy', requester: { verified: true } });
    const filled = await karin.cases.setFields({
      ...on(linked),
      fields: { address: 'Bryggargränd 4', customerNumber: bryggaren.number },
    });
    await moved(at, filled, 'send_copy');
    expect(await copyOf(at, opened.id)).toMatchObject({ toAddresses: [bryggaren.mail] });
  });

  test('goes to the billing address when only a later message proves the address it was asked from', async () => {
    const at = await desk();
    const invoice = await anInvoice(at);
    await at.db.customer.update({
      where: { number: bryggaren.number },
      data: { billingEmail: 'faktura@bryggaren.example' },
    });
    const { caseNumber } = await at.mail(
      letter({ from: `Lena Ek <${bryggaren.mail}>`, subject: 'Skicka fakturan igen, tack' }),
    );
    const karin = await at.as('karin');
    const opened = await karin.cases.get({ ref: caseNumber ?? '' });
    const sorted = await karin.cases.classify({ ...on(opened), typeKey: 'invoice_copy' });
    const linked = await karin.cases.link({ ...on(sorted), invoiceId: invoice.id });
    const fields = {
      address: 'Bryggargränd 4',
      customerNumber: bryggaren.number,
      invoiceNumber: invoice.number,
    };
    await karin.cases.setFields({ ...on(linked), fields });
    await at.mail(await signedMail(`Tack ${opened.number}`));
    const joined = await look(at, opened);
    expect(joined.authority?.reasons.map(({ code }) => code)).toContain('billing_address_only');
    await moved(at, joined, 'send_copy');
    expect(await copyOf(at, opened.id)).toMatchObject({ toAddresses: ['faktura@bryggaren.example'] });
  });

  test('never goes to a stranger because a verified colleague of theirs wrote in the same case', async () => {
    const at = await desk();
    await at.db.customer.update({
      where: { number: bryggaren.number },
      data: { billingEmail: 'faktura@bryggaren.example' },
    });
    const view = await aCopyCase(at, { fields: { customerNumber: bryggaren.number } });
    await at.db.case.update({ where: { id: view.id }, data: { requesterAddress: 'nagon@annan.example' } });
    await at.mail(await signedMail(`Re: kopia ${view.number}`));
    const joined = await look(at, view);
    expect(joined.requester).toMatchObject({ address: 'nagon@annan.example', verified: false });
    await moved(at, joined, 'send_copy');
    expect(await copyOf(at, view.id)).toMatchObject({ toAddresses: ['faktura@bryggaren.example'] });
  });

  test.each([
    ['without its original in the archive', { original: false }, 'invoice.no_original'],
    ['with no registered address to send it to', { customer: 'K-104240' }, 'invoice.no_billing_address'],
  ] as [string, { original?: boolean; customer?: string }, string][])(
    '%s is not sent, and the case stays where it is',
    async (_, wanted, code) => {
      const at = await desk();
      const invoice = await anInvoice(at, wanted);
      const customerNumber = wanted.customer ?? bryggaren.number;
      const view = await aCopyCase(at, {
        invoice,
        fields: { customerNumber, invoiceNumber: invoice.number },
      });
      const told = await nothingWritten(at, () => refusalOf(moved(at, view, 'send_copy')));
      expect(told).toMatchObject({ status: 422, code });
    },
  );
});
