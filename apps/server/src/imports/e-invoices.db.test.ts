import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeInvoiceFlag } from '@underlag/api/invoice-flags';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { checked, countsOf, digestOf, written } from '../testing/imports.ts';
import { nothingWritten } from '../testing/written.ts';

// Other projects' e-invoices; they lie beside the checkout where they may be had, and are never copied into it.
const DATA = fileURLToPath(new URL('../../../../../shared/data/invoices/', import.meta.url));
const found = existsSync(DATA)
  ? readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'))
  : [];

let at: Desk;
beforeAll(async () => {
  at = await desk();
});

const invoiceOf = (number: string) =>
  at.db.invoice.findUniqueOrThrow({
    where: { number },
    include: {
      lines: { orderBy: { position: 'asc' } },
      attachments: true,
      about: true,
      customer: true,
      agreement: true,
      site: true,
    },
  });

describe.skipIf(found.length === 0)("other companies' e-invoices", () => {
  test('every one is imported, with its original and what is odd flagged; again it changes nothing', async () => {
    const taken = new Map<string, string>();
    for (const name of found) {
      const bytes = readFileSync(join(DATA, name));
      const run = await written(at, 'invoices', bytes);
      expect([name, run.problem, run.faultyRows, run.newRows + run.changedRows]).toEqual([name, null, 0, 1]);
      const invoice = await at.db.invoice.findFirstOrThrow({ where: { originalSha256: digestOf(bytes) } });
      expect([name, invoice.flags.some((flag) => flag.startsWith('seller:'))]).toEqual([name, true]);
      taken.set(invoice.id, name);
    }
    // Some samples of one seller share a number: the later one has then changed the invoice.
    expect(taken.size).toBeGreaterThanOrEqual(20);
    for (const name of taken.values())
      expect([name, countsOf(await checked(at, 'invoices', readFileSync(join(DATA, name))))]).toEqual([
        name,
        [0, 0, 1, 0],
      ]);
  });

  test("the guarding company's: object, agreement, period, line and original; its wrong check digits are flagged, its buyer kept", async () => {
    const bytes = readFileSync(join(DATA, 'sfti-typfall/BIS_Billing_30-Tjanster_Bevakning.xml'));
    // The demo has an invoice of its own by that number, which is not touched by somebody else's.
    expect(await invoiceOf('306188194')).toMatchObject({ customer: { number: 'K-104233' }, flags: [] });
    const invoice = await invoiceOf('306188194 (5544332211)');
    expect(invoice).toMatchObject({
      kind: 'subscription',
      customer: null,
      agreement: null,
      site: null,
      recipientName: 'XSTAD KOMMUN',
      statedBuyer: 'XSTAD KOMMUN',
      statedSite: 'Västskolan',
      statedAgreement: '400576',
      issuedOn: new Date('2007-07-24'),
      dueOn: new Date('2007-10-24'),
      periodFrom: new Date('2007-08-12'),
      periodTo: new Date('2007-08-21'),
      totalOre: 3_125_000n,
      vatOre: 625_000n,
      delivery: 'e_invoice',
      ocr: '306188194',
      originalSha256: digestOf(bytes),
    });
    expect(invoice.lines).toMatchObject([
      { text: 'ROND', unitOre: 62_500n, netOre: 2_500_000n, vatPercent: 25 },
    ]);
    expect(invoice.flags).toEqual(
      expect.arrayContaining([
        'seller.companyId:check_digit',
        'payment.account:check_digit',
        'buyer.id:check_digit',
        'seller:5544332211',
      ]),
    );
    expect(invoice.flags.map((flag) => describeInvoiceFlag(flag).sv)).toContain(
      'Bankgiro eller plusgiro: kontrollsiffran stämmer inte.',
    );
  });

  test('the chain of one company: the credit note, the reminder and the interest know their kind and what they are about', async () => {
    const credit = await invoiceOf('101001010');
    expect(credit.kind).toBe('credit');
    expect(credit.totalOre).toBeLessThan(0n);
    const reminder = await invoiceOf('301000110');
    expect([reminder.kind, reminder.about?.number]).toEqual(['reminder_fee', expect.any(String)]);
    expect((await invoiceOf('201000110')).kind).toBe('interest');
    expect((await at.db.invoice.findMany({ where: { attachments: { some: {} } } })).length).toBeGreaterThan(
      0,
    );
  });
});

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';
const invoiceXml = (body: string, root = 'Invoice') =>
  `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="${UBL}:${root}-2" xmlns:cac="${UBL}:CommonAggregateComponents-2" xmlns:cbc="${UBL}:CommonBasicComponents-2">${body}</${root}>`;

/** An invoice of ours to Bryggaren, with its agreement and site as the document writes them. */
const ours = (number: string, extra = '') =>
  invoiceXml(`<cbc:ID>${number}</cbc:ID><cbc:IssueDate>2026-10-15</cbc:IssueDate><cbc:DueDate>2026-11-14</cbc:DueDate>
  <cbc:DocumentCurrencyCode>SEK</cbc:DocumentCurrencyCode><cbc:BuyerReference>Lena</cbc:BuyerReference>
  <cac:InvoicePeriod><cbc:StartDate>2026-10-01</cbc:StartDate><cbc:EndDate>2026-10-31</cbc:EndDate></cac:InvoicePeriod>
  <cac:ContractDocumentReference><cbc:ID>400576</cbc:ID></cac:ContractDocumentReference>
  <cac:AdditionalDocumentReference><cbc:ID>Storgatan 12</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></cac:AdditionalDocumentReference>
  ${extra}
  <cac:AccountingSupplierParty><cac:Party><cac:PartyLegalEntity><cbc:RegistrationName>Vi</cbc:RegistrationName><cbc:CompanyID schemeID="0007">5561086082</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cac:Party><cac:PartyLegalEntity><cbc:RegistrationName>Bryggaren Fastigheter AB</cbc:RegistrationName><cbc:CompanyID schemeID="0007">5560160680</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>
  <cac:TaxTotal><cbc:TaxAmount currencyID="SEK">250</cbc:TaxAmount></cac:TaxTotal>
  <cac:LegalMonetaryTotal><cbc:LineExtensionAmount>1000</cbc:LineExtensionAmount><cbc:TaxInclusiveAmount>1250</cbc:TaxInclusiveAmount><cbc:PrepaidAmount>50</cbc:PrepaidAmount><cbc:PayableAmount currencyID="SEK">1200</cbc:PayableAmount></cac:LegalMonetaryTotal>
  <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity>2</cbc:InvoicedQuantity><cbc:LineExtensionAmount>1000</cbc:LineExtensionAmount><cac:Item><cbc:Name>Väktarutryckning</cbc:Name></cac:Item><cac:Price><cbc:PriceAmount>500</cbc:PriceAmount></cac:Price></cac:InvoiceLine>`);

const attached = `<cac:AdditionalDocumentReference><cbc:ID>Bilaga</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="../underlag.pdf">${Buffer.from('%PDF-1.4 underlag').toString('base64')}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>`;

describe('an e-invoice of our own', () => {
  test('finds its customer, agreement and site; what was paid since stays; its attachment is kept under a safe name', async () => {
    expect(await written(at, 'invoices', ours('906000001', attached))).toMatchObject({
      state: 'done',
      newRows: 1,
    });
    const invoice = await invoiceOf('906000001');
    expect(invoice).toMatchObject({
      kind: 'action',
      customer: { number: 'K-104233' },
      agreement: { number: 'A-400576' },
      site: { number: 'S-200101' },
      totalOre: 125_000n,
      paidOre: 5_000n,
      flags: [],
      attachments: [
        { position: 1, name: 'underlag.pdf', fileSha256: digestOf(Buffer.from('%PDF-1.4 underlag')) },
      ],
    });
    expect(await at.db.callOut.count({ where: { invoiceId: invoice.id } })).toBe(1);
    expect(await at.server.files.read(invoice.attachments[0]?.fileSha256 ?? '')).toEqual(
      Buffer.from('%PDF-1.4 underlag'),
    );
    await at.db.invoice.update({ where: { id: invoice.id }, data: { paidOre: 125_000n } });
    expect(countsOf(await checked(at, 'invoices', ours('906000001', attached)))).toEqual([0, 0, 1, 0]);
  });

  test('a reminder read before what it is about is tied to it when that comes', async () => {
    const about =
      '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>906-000 003</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>';
    await written(at, 'invoices', ours('906000002', about));
    const before = await invoiceOf('906000002');
    expect([before.about, before.flags]).toEqual([null, ['about:906000003']]);
    expect(describeInvoiceFlag('about:906000003').sv).toBe('Avser faktura 906000003, som inte finns här.');
    await written(at, 'invoices', ours('906000003'));
    const after = await invoiceOf('906000002');
    expect([after.about?.number, after.flags]).toEqual(['906000003', []]);
    expect(countsOf(await checked(at, 'invoices', ours('906000002', about)))).toEqual([0, 0, 1, 0]);
  });
});

describe('what is no invoice is refused as a whole, and nothing of it is kept', () => {
  test.each([
    ['entities', '<!DOCTYPE x [<!ENTITY a "b">]><Invoice/>', /entiteter/],
    [
      'a bomb',
      `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><Invoice>&b;</Invoice>`,
      /entiteter/,
    ],
    [
      'another namespace',
      '<Invoice xmlns="urn:sfti:documents:BasicInvoice:1:0"><ID>1</ID></Invoice>',
      /ingen faktura/,
    ],
    ['broken XML', '<Invoice><a></Invoice>', /riktig XML/],
    ['no number', invoiceXml('<cbc:IssueDate>2026-10-15</cbc:IssueDate>'), /saknar nummer/],
    ['JSON', '[{"number": "1"}]', /CSV eller XML/],
  ])('%s', async (_, source, says) => {
    const before = await at.db.invoice.count();
    const run = await checked(at, 'invoices', source);
    expect(run).toMatchObject({ state: 'failed', problem: { sv: expect.stringMatching(says) }, phase: null });
    expect(run.refusals.write).not.toBeNull();
    expect(await at.db.invoice.count()).toBe(before);
  });

  test('more than an XML file may hold', async () => {
    const run = await checked(at, 'invoices', `<Invoice>${' '.repeat(11 * 1024 * 1024)}</Invoice>`);
    expect(run).toMatchObject({ state: 'failed', problem: { en: 'A file of XML may be at most 10 MB.' } });
  });

  test('a check writes no row of the register', async () => {
    const invoices = await at.db.invoice.findMany({ orderBy: { id: 'asc' } });
    await checked(at, 'invoices', ours('906000009'));
    expect(await at.db.invoice.findMany({ orderBy: { id: 'asc' } })).toEqual(invoices);
    await nothingWritten(at, async () => (await at.as('maria')).imports.list({}));
  });
});
