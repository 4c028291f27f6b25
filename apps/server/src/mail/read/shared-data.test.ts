import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { readEInvoice } from './read-e-invoice.ts';
import { openMailReader } from './read-in-worker.ts';
import { demoSettings } from './sample-mail.fixture.ts';

// Other projects' raw messages and invoices; they lie beside the checkout where they may be had, and are never copied into it.
const DATA = fileURLToPath(new URL('../../../../../../shared/data/', import.meta.url));
const files = (folder: string): string[] =>
  (existsSync(join(DATA, folder))
    ? readdirSync(join(DATA, folder), { recursive: true, withFileTypes: true })
    : []
  )
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const reader = openMailReader(demoSettings);
afterAll(() => reader.close());

describe.skipIf(!existsSync(DATA))("other projects' data", () => {
  test('every raw message ends readable, or unreadable with its reason', async () => {
    const paths = files('mail');
    const read = await Promise.all(paths.map((path) => reader.message(readFileSync(path))));
    expect(read.length).toBeGreaterThan(60);
    for (const message of read) {
      if (message.unreadable) expect(message.reason).not.toBe('');
      else expect(message.subject).not.toMatch(/\p{Cc}/u);
    }
    expect(
      read.filter((message) => message.unreadable).map((message) => message.unreadable && message.detail),
    ).toEqual([]);
  });

  test('every e-invoice is read, with a number, parties, lines and a payable amount', () => {
    const found = files('invoices').map((path) => readEInvoice(readFileSync(path)));
    expect(found.length).toBeGreaterThan(20);
    for (const each of found) {
      expect(each).toMatchObject({ ok: true });
      if (!each.ok) continue;
      expect(each.invoice.totals.payable).toBeTypeOf('number');
      expect(each.invoice.seller.name && each.invoice.buyer.name).toBeTruthy();
      expect(each.invoice.lines.length).toBeGreaterThan(0);
    }
  });

  test("the guarding company's invoice: site, rounds, agreement and its wrong check digits", () => {
    const found = readEInvoice(
      readFileSync(join(DATA, 'invoices/sfti-typfall/BIS_Billing_30-Tjanster_Bevakning.xml')),
    );
    if (!found.ok) throw new Error(found.detail);
    const { references, lines, dueDate, totals, payment } = found.invoice;
    expect(references).toMatchObject({ agreement: '400576', buyer: 'Admin', accountingCost: 'HANOR' });
    expect(lines[0]).toMatchObject({
      name: 'ROND',
      quantity: '40',
      price: '625',
      amount: 2500000,
      object: 'Västskolan',
    });
    expect([dueDate, totals.payable, payment[0]?.reference]).toEqual(['2007-10-24', 3125000, '306188194']);
    expect(found.invoice).toMatchObject({ kind: 'invoice', typeCode: '380', totals: { vat: 625000 } });
    expect(found.invoice.flags.map((flag) => `${flag.field} ${flag.code}`)).toEqual(
      expect.arrayContaining(['seller.companyId check_digit', 'payment.account check_digit']),
    );
  });

  test('credit notes name what they credit, enclosed files come as bytes, periods stand on head and line', () => {
    const read = (name: string) => {
      const found = readEInvoice(readFileSync(join(DATA, 'invoices', name)));
      if (!found.ok) throw new Error(found.detail);
      return found.invoice;
    };
    const credit = read('peppol-bis3/base-creditnote-correction.xml');
    expect(credit).toMatchObject({ kind: 'credit_note', typeCode: '381' });
    expect(credit.references.precedingInvoices.map(({ number }) => number)).toEqual(['Snippet1']);
    const enclosed = read('sfti-fakturautskrift/Testbolagets_Faktura_101000440.xml').documents.find(
      ({ embedded }) => embedded,
    );
    expect(enclosed?.mimeType).toBe('application/pdf');
    expect(Buffer.from(enclosed?.bytes?.subarray(0, 5) ?? []).toString()).toBe('%PDF-');
    const { period, lines } = read('peppol-bis3/Allowance-example.xml');
    expect(period).toEqual({ start: '2017-12-01', end: '2017-12-31' });
    expect(lines.map((line) => line.period?.end ?? null)).toEqual([null, '2017-12-05', '2017-12-05']);
  });
});
