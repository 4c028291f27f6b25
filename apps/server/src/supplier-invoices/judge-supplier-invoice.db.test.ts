import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { look, moved, on, withdrawn } from '../testing/scenarios.ts';
import { anEInvoice, fromSupplier } from '../testing/supplier-mail.ts';
import { nothingWritten } from '../testing/written.ts';

const typed = {
  from: 'typed',
  form: 'typed',
  sellerName: 'Sjöbacka Städ HB',
  number: '881',
  buyerOrgNumber: '556108-6082',
  buyerReference: 'Kst 1210',
} as const;

/** A supplier's question, in a queue that the usual cast sees. */
async function aQuestion(
  at: Desk,
  files: { name: string; type: string; bytes: string }[] = [],
): Promise<CaseView> {
  const view = await fromSupplier(at, { subject: 'Fråga', text: 'Vår faktura har returnerats', files });
  await at.db.case.update({ where: { id: view.id }, data: { queueKey: 'general' } });
  return look(at, view);
}

describe('supplierInvoices.judge', () => {
  quintet({
    given: (at) => aQuestion(at),
    call: (caller, view) => caller.supplierInvoices.judge({ ...on(view), invoice: typed }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: ['case.fields_locked', withdrawn],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['supplier_invoice_read', 'fields_set'],
    done: async (at, { id }) => {
      expect(await at.db.supplierInvoice.findUnique({ where: { caseId: id } })).toMatchObject({
        form: 'typed',
        number: '881',
        state: 'received',
        references: { buyer: 'Kst 1210', lines: [] },
      });
      expect(await look(at, { id })).toMatchObject({
        missing: [],
        supplierInvoice: { invoice: { outcome: 'accept', costCentre: { code: '1210' } } },
      });
    },
  });

  test('a day that no calendar holds is no invoice date', async () => {
    const at = await desk();
    const view = await aQuestion(at);
    const invoice = { ...typed, issuedOn: '0000-01-01' };
    const karin = await at.as('karin');
    expect(
      await nothingWritten(at, () => refusalOf(karin.supplierInvoices.judge({ ...on(view), invoice }))),
    ).toMatchObject({ status: 400 });
  });

  test('a case about something else, and a file that is no e-invoice, are refused', async () => {
    const at = await desk();
    const karin = await at.as('karin');
    const note = { name: 'note.xml', type: 'application/xml', bytes: '<note>Hej</note>' };
    const view = await aQuestion(at, [note]);
    const [file] = view.supplierInvoice?.files ?? [];
    const attached = { from: 'file', attachmentId: file?.attachmentId ?? '' } as const;
    expect(
      await nothingWritten(at, () =>
        refusalOf(karin.supplierInvoices.judge({ ...on(view), invoice: attached })),
      ),
    ).toMatchObject({ status: 422, code: 'supplier_invoice.not_e_invoice' });
    const other = await karin.cases.classify({ ...on(view), typeKey: 'general_question' });
    expect(
      await nothingWritten(at, () =>
        refusalOf(karin.supplierInvoices.judge({ ...on(other), invoice: typed })),
      ),
    ).toMatchObject({ code: 'supplier_invoice.other_type' });
    const elsewhere = await aQuestion(at);
    expect(
      await refusalOf(karin.supplierInvoices.judge({ ...on(elsewhere), invoice: attached })),
    ).toMatchObject({ status: 404 });
  });

  test('a file put in place of what was typed says itself where it is to be booked; what was returned counts anew', async () => {
    const at = await desk();
    const karin = await at.as('karin');
    const xml = {
      name: 'e.xml',
      type: 'application/xml',
      bytes: anEInvoice({ buyer: '12345' }).replaceAll('5561086082', '5599900015'),
    };
    const view = await aQuestion(at, [xml]);
    const first = await karin.supplierInvoices.judge({ ...on(view), invoice: typed });
    const [file] = first.supplierInvoice?.files ?? [];
    const read = await karin.supplierInvoices.judge({
      ...on(first),
      invoice: { from: 'file', attachmentId: file?.attachmentId ?? '' },
    });
    expect(read.missing.map(({ field }) => field)).toEqual(['costCentre']);
    expect(read.supplierInvoice?.invoice).toMatchObject({
      form: 'e_invoice',
      outcome: 'return',
      checks: [{ state: 'sound' }, { state: 'fails' }, { state: 'fails' }],
    });
    await moved(at, read, 'return_invoice');
    const back = await moved(at, read, 'reopen');
    const again = await karin.supplierInvoices.judge({ ...on(back), invoice: typed });
    expect(again.supplierInvoice?.invoice).toMatchObject({ state: 'received', outcome: 'accept' });
    expect(await moved(at, again, 'accept')).toMatchObject({ state: 'accepted' });
  });

  test('what has been accepted stays: another invoice does not take its place', async () => {
    const at = await desk();
    const karin = await at.as('karin');
    const view = await aQuestion(at);
    await karin.supplierInvoices.judge({ ...on(view), invoice: { ...typed, number: '882' } });
    await moved(at, view, 'accept');
    const back = await moved(at, view, 'reopen');
    expect(
      await nothingWritten(at, () =>
        refusalOf(karin.supplierInvoices.judge({ ...on(back), invoice: typed })),
      ),
    ).toMatchObject({ status: 422, code: 'supplier_invoice.accepted' });
  });
});
