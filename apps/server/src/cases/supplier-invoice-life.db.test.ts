import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { sentOf } from '../testing/enrolments.ts';
import { refusalOf } from '../testing/refusal.ts';
import { look, moved, on } from '../testing/scenarios.ts';
import { anEInvoice, fromFile, fromSupplier } from '../testing/supplier-mail.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const rowOf = ({ db }: Desk, { id: caseId }: Pick<CaseView, 'id'>) =>
  db.supplierInvoice.findUniqueOrThrow({ where: { caseId } });
const byPelle = (at: Desk, view: CaseView, move: string) => moved(at, view, move, { by: 'pelle' });
const refused = (at: Desk, view: CaseView, move: string) =>
  nothingWritten(at, () => refusalOf(byPelle(at, view, move)));
const offered = (view: CaseView, key: string) => view.moves.find((move) => move.key === key);
const order = (value: string) => `<cac:OrderReference><cbc:ID>${value}</cbc:ID></cac:OrderReference>`;

describe('an e-invoice by the network', () => {
  test('in order: read at intake, accepted in one action, and nobody is written to', async () => {
    const at = await desk();
    const view = await fromFile(at, anEInvoice({ number: '2026-0900', buyer: '2310/Anna' }));
    expect(view).toMatchObject({ typeKey: 'supplier_invoice', queueKey: 'suppliers', missing: [] });
    expect(view.supplierInvoice).toMatchObject({
      address: 'faktura@lasmontoren.example',
      files: [{ name: '2026-0900.xml' }],
      invoice: {
        form: 'e_invoice',
        number: '2026-0900',
        totalOre: 200_000,
        issuedOn: '2026-11-12',
        supplier: { number: 'L-3001' },
        written: [{ value: '2310/Anna', found: [{ code: '2310', name: 'Driften Norrby', active: true }] }],
        costCentre: { code: '2310', place: { sv: 'Er referens (BT-10)' } },
        outcome: 'accept',
        acceptedBefore: null,
      },
    });
    expect(await refused(at, view, 'return_invoice')).toMatchObject({ code: 'supplier_invoice.acceptable' });
    expect(await refused(at, view, 'ask_cost_centre')).toMatchObject({
      code: 'supplier_invoice.not_several',
    });
    expect(await refused(at, view, 'resolve')).toMatchObject({ code: 'supplier_invoice.undecided' });
    const events = await eventsOf(at, () => byPelle(at, view, 'accept'));
    expect(events).toEqual(['moved', 'supplier_invoice_decided']);
    expect(await look(at, view)).toMatchObject({ state: 'accepted', category: 'done' });
    expect(await rowOf(at, view)).toMatchObject({
      state: 'accepted',
      costCentre: '2310',
      foundIn: 'buyer',
      decidedAt: expect.any(Date),
    });
    expect(await sentOf(at, view)).toEqual([]);

    const again = await fromFile(at, anEInvoice({ number: '2026-0900', more: '<!-- sänd igen -->' }));
    expect(again.supplierInvoice?.invoice).toMatchObject({ acceptedBefore: view.number });
    expect(await refused(at, again, 'accept')).toMatchObject({ code: 'supplier_invoice.accepted_before' });
  });

  test('is the same invoice however its number and its supplier are written, registered or not', async () => {
    const at = await desk();
    const unknown = (number: string, orgNumber: string) =>
      fromFile(
        at,
        anEInvoice({ number })
          .replace('<cbc:CompanyID schemeID="0007">5599900023', `<cbc:CompanyID schemeID="0007">${orgNumber}`)
          .replaceAll('5599900023', '5599900031'),
      );
    const first = await unknown('F-1001', '5599900031');
    expect(first.supplierInvoice?.invoice?.supplier).toBeNull();
    await byPelle(at, first, 'accept');
    const again = await unknown('f 1001', 'SE559990003101');
    expect(again.supplierInvoice?.invoice).toMatchObject({ acceptedBefore: first.number });
    expect(await refused(at, again, 'accept')).toMatchObject({ code: 'supplier_invoice.accepted_before' });
    const other = await unknown('F-1002', '5599900031');
    expect(other.supplierInvoice?.invoice).toMatchObject({ acceptedBefore: null });
  });

  test('odd content finds its place all the same: half a character, a day that is none, no proper address', async () => {
    const at = await desk();
    const contact =
      '<cac:Contact><cbc:ElectronicMail>a@x.example, b@y.example</cbc:ElectronicMail></cac:Contact>';
    const odd = anEInvoice()
      .replace('>Låsmontören i Norrby AB<', `>${'L'.repeat(199)}😀<`)
      .replace('>2026-11-12<', '>0000-01-01<')
      .replace(
        '</cac:Party></cac:AccountingSupplierParty>',
        `${contact}</cac:Party></cac:AccountingSupplierParty>`,
      );
    const view = await fromFile(at, odd);
    expect(view.supplierInvoice).toMatchObject({
      address: 'faktura@lasmontoren.example',
      invoice: { issuedOn: null, outcome: 'accept' },
    });
    expect(view.requester.address).toBeNull();
  });

  test('names us by a party identification alone: to us', async () => {
    const at = await desk();
    const xml = anEInvoice()
      .replace(
        '<cbc:EndpointID schemeID="0007">5561086082</cbc:EndpointID>',
        '<cbc:EndpointID schemeID="0088">7300010000001</cbc:EndpointID><cac:PartyIdentification><cbc:ID schemeID="0007">5561086082</cbc:ID></cac:PartyIdentification>',
      )
      .replace('<cbc:CompanyID schemeID="0007">5561086082</cbc:CompanyID>', '');
    expect((await fromFile(at, xml)).supplierInvoice?.invoice).toMatchObject({ outcome: 'accept' });
  });

  test('several cost centres: the supplier is asked which, and what is answered decides', async () => {
    const at = await desk();
    const view = await fromFile(at, anEInvoice({ more: order('PO 0042') }));
    expect(view.missing.map(({ field }) => field)).toEqual(['costCentre']);
    expect(view.supplierInvoice?.invoice).toMatchObject({ outcome: 'ask', costCentre: null });
    expect(await refused(at, view, 'accept')).toMatchObject({ code: 'supplier_invoice.not_acceptable' });
    const asked = await byPelle(at, view, 'ask_cost_centre');
    expect(asked).toMatchObject({ state: 'waiting_customer', category: 'waiting' });
    const [question] = await sentOf(at, view);
    expect(question).toMatchObject({
      templateKey: 'which_cost_centre',
      toAddresses: ['faktura@lasmontoren.example'],
    });
    expect(question?.text).toContain('2310 (Er referens (BT-10)), 0042 (Inköpsorder (BT-13))');
    const told = await fromSupplier(at, {
      subject: 'Sv: Vilket kostnadsställe?',
      text: 'Kostnadsställe 0042 gäller.',
      answers: question?.messageId ?? null,
    });
    expect(told).toMatchObject({ id: asked.id, state: 'working', fields: { costCentre: '0042' } });
    expect(told.supplierInvoice?.invoice).toMatchObject({ outcome: 'accept', costCentre: { code: '0042' } });
    await byPelle(at, told, 'accept');
    expect(await rowOf(at, view)).toMatchObject({ costCentre: '0042', foundIn: 'order' });
  });

  test('a cost centre no longer in use: returned with the reason, and the corrected invoice goes on from it', async () => {
    const at = await desk();
    const view = await fromFile(at, anEInvoice({ number: '2026-0901', buyer: '1190' }));
    expect(offered(view, 'accept')?.refusal).toMatchObject({ field: 'costCentre' });
    expect(await refused(at, view, 'ask_cost_centre')).toMatchObject({
      code: 'supplier_invoice.not_several',
    });
    const events = await eventsOf(at, () => byPelle(at, view, 'return_invoice'));
    expect(events).toEqual(['moved', 'supplier_invoice_decided', 'replied']);
    expect(await rowOf(at, view)).toMatchObject({ state: 'returned', costCentre: null });
    const [answer] = await sentOf(at, view);
    expect(answer?.subject).toContain('Er faktura 2026-0901 kan inte godkännas');
    expect(answer?.text).toContain('– Kostnadsstället 1190 (Er referens (BT-10)) används inte längre.');
    expect(await refused(at, view, 'accept')).toMatchObject({ code: 'move.wrong_state' });

    const corrected = await fromFile(at, anEInvoice({ number: '2026-0901' }));
    const { continuesId } = await at.db.case.findUniqueOrThrow({ where: { id: corrected.id } });
    expect(continuesId).toBe(view.id);
    expect(await byPelle(at, corrected, 'accept')).toMatchObject({ state: 'accepted' });
    const closed = await byPelle(at, view, 'close');
    expect(await byPelle(at, closed, 'reopen')).toMatchObject({ state: 'working' });
  });

  test('made out to another company: parked; by our endpoint to another legal buyer: returned', async () => {
    const at = await desk();
    const other = anEInvoice().replaceAll('5561086082', '5599900015');
    expect(await at.eInvoice(Buffer.from(other))).toMatchObject({ result: 'parked', reason: 'other_buyer' });
    const routed = anEInvoice().replace(
      '<cbc:CompanyID schemeID="0007">5561086082',
      '<cbc:CompanyID schemeID="0007">5599900015',
    );
    const view = await fromFile(at, routed);
    expect(view.supplierInvoice?.invoice).toMatchObject({ outcome: 'return', buyerOrgNumber: '5599900015' });
    await byPelle(at, view, 'return_invoice');
    const [answer] = await sentOf(at, view);
    expect(answer?.text).toContain('inte till oss (556108-6082)');
  });

  test('a supplier nobody can write to: what is to be told is refused until there is an address', async () => {
    const at = await desk();
    const view = await fromFile(at, anEInvoice({ buyer: 'Admin' }).replaceAll('5599900023', '5599900031'));
    expect(view.supplierInvoice).toMatchObject({ address: null, invoice: { supplier: null } });
    expect(await refused(at, view, 'return_invoice')).toMatchObject({ code: 'supplier_invoice.no_address' });
    await moved(at, view, 'reject', { by: 'pelle', reason: 'Meddelat per brev.' });
  });
});

describe('a mail from a supplier', () => {
  const pdf = { name: 'Faktura.pdf', type: 'application/pdf', bytes: '%PDF-1.4\n%%EOF' };

  test('a PDF: returned with its reason in one action', async () => {
    const at = await desk();
    const view = await fromSupplier(at, { subject: 'Faktura 2026-0317', files: [pdf] });
    expect(view).toMatchObject({ typeKey: 'supplier_invoice', queueKey: 'suppliers' });
    expect(view.supplierInvoice?.invoice).toMatchObject({
      form: 'mailed_pdf',
      number: '2026-0317',
      sellerName: 'Låsmontören i Norrby AB',
      outcome: 'return',
      checks: [{ state: 'fails' }, { state: 'unread' }, { state: 'unread' }],
    });
    expect(await refused(at, view, 'accept')).toMatchObject({ code: 'supplier_invoice.not_acceptable' });
    expect(await byPelle(at, view, 'return_invoice')).toMatchObject({ state: 'returned' });
    const [answer] = await sentOf(at, view);
    expect(answer?.text).toContain('Fakturan kom som PDF i ett mejl.');
    expect(answer?.text).toContain('Pagero');
    expect(answer?.text).not.toContain('Inte avläst');
  });

  test('in English without a number that can be read: returned in English', async () => {
    const at = await desk();
    const text = 'Hello, please find our invoice attached. Kind regards';
    const view = await fromSupplier(at, { subject: 'Our bill', text, files: [pdf] });
    await byPelle(at, view, 'return_invoice');
    const [answer] = await sentOf(at, view);
    expect(answer?.subject).toContain('Your invoice without a readable number cannot be accepted');
  });

  test('an e-invoice attached: read, accepted, and the supplier told', async () => {
    const at = await desk();
    const xml = { name: 'e.xml', type: 'application/xml', bytes: anEInvoice({ number: '2026-0902' }) };
    const view = await fromSupplier(at, { subject: 'E-faktura', files: [pdf, xml] });
    expect(view.supplierInvoice?.invoice).toMatchObject({ form: 'e_invoice', outcome: 'accept' });
    await byPelle(at, view, 'accept');
    const [answer] = await sentOf(at, view);
    expect(answer).toMatchObject({ templateKey: 'invoice_accepted' });
    expect(answer?.text).toContain('faktura 2026-0902 är godkänd på kostnadsställe 2310');
  });

  test('several e-invoices attached: a case for each, each with the mail and its own file; the same one twice counts once', async () => {
    const at = await desk();
    const file = (number: string, more = '') => ({
      name: `${number}${more && '-igen'}.xml`,
      type: 'application/xml',
      bytes: anEInvoice({ number, more }),
    });
    const files = [file('M-1'), file('M-1', '<!-- igen -->'), file('M-2'), file('M-3')];
    const first = await fromSupplier(at, { subject: 'Månadens fakturor', files });
    expect(first.supplierInvoice?.invoice).toMatchObject({ number: 'M-1' });
    const others = await at.db.case.findMany({
      where: { continuesId: first.id },
      include: { supplierInvoice: true, messages: { include: { attachments: true } } },
      orderBy: { number: 'asc' },
    });
    expect(
      others.map(({ typeKey, subject, supplierInvoice, messages }) => [
        typeKey,
        subject,
        supplierInvoice?.number,
        messages.map(({ direction, attachments }) => [direction, attachments.length]),
      ]),
    ).toEqual([
      ['supplier_invoice', 'M-2 · Månadens fakturor', 'M-2', [['in', 1]]],
      ['supplier_invoice', 'M-3 · Månadens fakturor', 'M-3', [['in', 1]]],
    ]);
    expect(
      first.timeline.flatMap((entry) =>
        entry.kind === 'event' && entry.event === 'related' ? [entry.says.sv] : [],
      ),
    ).toEqual(others.map(({ number }) => `Kom i samma mejl som ärende ${number}`));
    const [, last] = others;
    expect(await byPelle(at, await look(at, { id: last?.id ?? '' }), 'accept')).toMatchObject({
      state: 'accepted',
    });
    expect(await look(at, first)).toMatchObject({ category: 'new' });
  });

  test('more e-invoices in a mail than anybody sends open one case, with every file in it', async () => {
    const at = await desk();
    const files = Array.from({ length: 21 }, (_, index) => ({
      name: `L-${index}.xml`,
      type: 'application/xml',
      bytes: anEInvoice({ number: `L-${index}` }),
    }));
    const only = await fromSupplier(at, { subject: 'Årets fakturor', files });
    expect(only.supplierInvoice?.invoice).toMatchObject({ number: 'L-0' });
    expect(await at.db.case.count({ where: { continuesId: only.id } })).toBe(0);
    const message = only.timeline.find((entry) => entry.kind === 'message' && entry.direction === 'in');
    expect(message).toMatchObject({ attachments: { length: 21 } });
  });

  test('a PDF about something else, or from somebody else, is no supplier’s invoice', async () => {
    const at = await desk();
    const text = 'Vi bestrider fakturan, ingen väktare har varit på plats.';
    expect(await fromSupplier(at, { subject: 'Bestridande', text, files: [pdf] })).toMatchObject({
      typeKey: 'invoice_dispute',
    });
    const stranger = { from: 'okand@annan.example', subject: 'Hej', files: [pdf] };
    expect(await fromSupplier(at, stranger)).toMatchObject({ typeKey: 'unsorted', supplierInvoice: null });
  });

  test.each([
    ['Hur fakturerar vi er?', 'supplier_e_invoice', 'Pagero'],
    ['Vilket kostnadsställe ska vi ange?', 'supplier_cost_centre', 'exakt fyra siffror'],
  ])('a question without an invoice: %s', async (text, replyKey, says) => {
    const at = await desk();
    const view = await fromSupplier(at, { subject: 'Fråga', text });
    expect(view).toMatchObject({ typeKey: 'supplier_invoice', supplierInvoice: { invoice: null } });
    expect(await refused(at, view, 'accept')).toMatchObject({ code: 'supplier_invoice.unread' });
    await (await at.as('pelle')).cases.answer({ ...on(view), replyKey });
    expect(await look(at, view)).toMatchObject({ state: 'resolved' });
    const [answer] = await sentOf(at, view);
    expect(answer?.text).toContain(says);
  });
});
