import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { siteId } from '../testing/instructions.ts';
import { letter } from '../testing/letters.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aBilledReport, aCallOut, aReport, aReportCase, secretWords } from '../testing/reports.ts';
import { aCase, anInvoice, bryggaren, look, moved, on } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const sentOf = ({ db }: Desk, { id: caseId }: Pick<CaseView, 'id'>) =>
  db.message.findFirstOrThrow({
    where: { caseId, templateKey: 'basis_sent' },
    include: { attachments: true, delivery: true },
  });

const told = (at: Desk, view: { id: string }) =>
  nothingWritten(at, async () => refusalOf(moved(at, await look(at, view), 'send_basis')));

describe('the basis of a customer’s call-out invoice', () => {
  test('goes to the registered billing address from a proven payer who is not verified, without a word of the report', async () => {
    const at = await desk();
    const { invoice } = await aBilledReport(at);
    const view = await aReportCase(at, {
      from: 'Lena Ek <lena.ek@hemma.example>',
      sign: null,
      invoice,
      wanted: 'basis',
    });
    expect(await told(at, view)).toMatchObject({ code: 'case.payer_unproven' });
    const numbers = { invoiceNumber: invoice.number, customerNumber: bryggaren.number };
    await (await at.as('karin')).cases.setFields({ ...on(view), fields: numbers });
    expect(await eventsOf(at, () => moved(at, view, 'send_basis'))).toEqual([
      'authority_decided',
      'moved',
      'replied',
    ]);
    const sent = await sentOf(at, view);
    expect(sent).toMatchObject({ toAddresses: [bryggaren.mail], ccAddresses: [], attachments: [] });
    for (const fact of [
      '2026-10-07 kl. 03:30',
      'Bryggargränd 4, 990 12 Lillåstad',
      'inbrottslarm',
      '30 minuter',
      'Nordlarm, +46701740681, instruktioner@nordlarm.example',
      '– Väktarutryckning efter larm: 3 880,00 kr exklusive moms',
    ])
      expect(sent.text).toContain(fact);
    expect(sent.text).not.toContain(secretWords.slice(0, 20));
  });

  test('goes by post where no mail address is on file', async () => {
    const at = await desk();
    const invoice = await anInvoice(at, { customer: 'K-104240' });
    await aCallOut(at, invoice, null);
    const view = await aCase(at, {
      typeKey: 'action_invoice_question',
      invoiceId: invoice.id,
      requesterAddress: 'anders@hemma.example',
      fields: {
        invoiceNumber: invoice.number,
        customerNumber: 'K-104240',
        serviceDate: '2026-10-07',
        wanted: 'basis',
      },
    });
    expect(await refusalOf(moved(at, view, 'resolve'))).toMatchObject({ code: 'case.not_answered' });
    await moved(at, view, 'send_basis');
    // The letter is an answer, as a mail would be.
    await moved(at, view, 'reopen');
    expect(await moved(at, view, 'resolve')).toMatchObject({ state: 'resolved' });
    expect(await sentOf(at, view)).toMatchObject({
      channel: 'letter',
      toAddresses: [],
      delivery: null,
      attachments: [{ type: 'application/pdf' }],
      text: expect.stringContaining('Västhamnens Bostadsrättsförening\nHamnvägen 8\n990 21 Västhamn'),
    });
  });

  test('is not given for somebody else’s invoice, nor while something of it is unknown', async () => {
    const at = await desk();
    const invoice = await anInvoice(at, { customer: null });
    await aCallOut(at, invoice, await aReport(at));
    const view = await aReportCase(at, { invoice, wanted: 'basis' });
    expect(view.authority).toMatchObject({ result: 'allow' });
    expect(await told(at, view)).toMatchObject({ code: 'basis.other_recipient' });
    const own = (await aBilledReport(at)).invoice;
    await at.db.callOut.update({ where: { invoiceId: own.id }, data: { serviceAt: null } });
    const unknown = await aReportCase(at, { invoice: own, wanted: 'basis' });
    expect(await told(at, unknown)).toMatchObject({
      code: 'template.empty',
      says: { sv: expect.stringContaining('serviceAt') },
    });
  });
});

describe('a non-customer', () => {
  /** Somebody at Ekvägen has been billed for a call-out, and writes. */
  async function billed(at: Desk) {
    const invoice = await anInvoice(at, { customer: null });
    await at.db.invoice.update({
      where: { id: invoice.id },
      data: { recipientName: 'Hanna Berg', recipientAddress: 'Ekvägen 9, 990 15 Lillåstad' },
    });
    await aCallOut(at, invoice, await aReport(at, { site: null }));
    const { caseNumber } = await at.mail(
      letter({
        from: 'Hanna Berg <hanna.berg@brevlada.example>',
        subject: `Faktura ${invoice.number}`,
        text: `Hej! Jag undrar över faktura ${invoice.number}.`,
      }),
    );
    const karin = await at.as('karin');
    const opened = await (await at.as('maria')).cases.get({ ref: caseNumber ?? '' });
    expect(opened.typeKey).toBe('non_customer_action_invoice');
    const linked = await karin.cases.link({ ...on(opened), invoiceId: invoice.id });
    const fields = { invoiceNumber: invoice.number, address: 'Ekvägen 9', serviceDate: '2026-10-07' };
    return { invoice, view: await karin.cases.setFields({ ...on(linked), fields }) };
  }

  test('is told which centre commissioned it, and gets the basis as a letter to the address on the invoice', async () => {
    const at = await desk();
    const { view } = await billed(at);
    const karin = await at.as('karin');
    const named = (await karin.cases.templates({ caseId: view.id })).find(
      ({ key }) => key === 'centre_named',
    );
    expect(named?.empty).toEqual([]);
    expect(named?.text).toContain('Nordlarm, som du når på +46701740681');
    expect(await eventsOf(at, () => moved(at, view, 'send_basis'))).toEqual([
      'moved',
      'letter_made',
      'replied',
    ]);
    const sent = await sentOf(at, view);
    expect(sent).toMatchObject({ channel: 'letter', toAddresses: [], delivery: null });
    expect(sent.text).toMatch(/^Hanna Berg\nEkvägen 9\n990 15 Lillåstad\n/);
    const after = await look(at, view);
    expect(after).toMatchObject({
      state: 'posting',
      authority: null,
      letters: [{ kind: 'basis', number: 1, attachment: { name: expect.stringMatching(/\.pdf$/) } }],
    });
    const file = await at.server.files.read(after.letters[0]?.sha256 ?? '');
    expect(Buffer.from(file).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(await moved(at, after, 'posted')).toMatchObject({ state: 'resolved' });
  });

  test('who is not the invoiced gets none, and no step opens the report', async () => {
    const at = await desk();
    const { view } = await billed(at);
    const karin = await at.as('karin');
    const other = await karin.cases.setFields({ ...on(view), fields: { name: 'Bengt Berg' } });
    expect(await told(at, other)).toMatchObject({ code: 'case.not_the_invoiced' });
    expect(await refusalOf(moved(at, other, 'disclose_report'))).toMatchObject({ code: 'move.unknown' });
    expect(other.reports).toMatchObject({ disclosures: [] });
    // Linking a customer does not make somebody a contact of a place that is nobody's.
    const sorted = await (await at.as('maria')).cases.classify({
      ...on(other),
      typeKey: 'action_invoice_question',
    });
    expect(sorted.authority).toBeNull();
  });
});

describe('a question to the alarm centre', () => {
  const asked = async (at: Desk, site: string) => {
    const { customerId } = await at.db.site.findUniqueOrThrow({ where: { number: site } });
    const view = await aCase(at, {
      typeKey: 'alarm_centre_question',
      customerId,
      fields: { alarmOn: '2026-11-11', alarmTime: '03:00', question: 'Varför gick larmet?' },
    });
    return (await at.as('karin')).cases.link({ ...on(view), siteId: await siteId(at, site) });
  };

  test('our own is asked by mail, which counts for no clock', async () => {
    const at = await desk();
    const view = await asked(at, 'S-200101');
    expect(view.centre).toMatchObject({ own: true });
    expect(await eventsOf(at, () => moved(at, view, 'ask_centre'))).toEqual(['moved', 'replied']);
    const after = await look(at, view);
    expect(after).toMatchObject({
      state: 'waiting_external',
      clocks: { firstResponse: { state: 'running' } },
    });
    expect(
      await at.db.message.findFirstOrThrow({ where: { caseId: view.id, direction: 'out' } }),
    ).toMatchObject({
      toAddresses: ['kundfraga@vakt.example'],
      automatic: true,
      text: expect.stringMatching(/När: 2026-11-11 03:00\n\nFrågan:\nVarför gick larmet\?/),
    });
  });

  test('another company’s is referred to, with its details given first', async () => {
    const at = await desk();
    const view = await asked(at, 'S-200103');
    expect(await refusalOf(moved(at, view, 'ask_centre'))).toMatchObject({ code: 'case.other_centre' });
    const karin = await at.as('karin');
    const template = (await karin.cases.templates({ caseId: view.id })).find(
      ({ key }) => key === 'third_party_centre',
    );
    expect(template).toMatchObject({ empty: [], text: expect.stringContaining('Nordlarm') });
    await karin.cases.reply({
      caseId: view.id,
      seenSeq: (await look(at, view)).lastSeq,
      to: [bryggaren.mail],
      subject: template?.subject ?? '',
      text: template?.text ?? '',
    });
    const referred = await moved(at, view, 'refer', {
      fields: { referredTo: 'Nordlarm, +46701740681, instruktioner@nordlarm.example' },
    });
    expect(referred.state).toBe('referred');
  });
});
