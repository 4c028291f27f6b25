import { afterEach, describe, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import {
  anEnrolment,
  eInvoiceMail,
  freeTheSlot,
  refusedMove,
  sentOf,
  waitingOrder,
} from '../testing/enrolments.ts';
import { letter } from '../testing/letters.ts';
import { aCase, bryggaren, customerId, look, moved, on } from '../testing/scenarios.ts';

afterEach(async () => freeTheSlot(await desk()));

describe('a way of delivery that is not asked for at once', () => {
  test('what is missing or wrong is listed, asked for in one mail, and the answer fills it in', async () => {
    const at = await desk();
    const view = await anEnrolment(at, {
      text: 'Vi vill gå över till e-faktura.\nGLN: 7350099900014\nOperatör: InExempel',
    });
    expect(view.enrolment?.findings.map(({ field, problem }) => `${field} ${problem}`)).toEqual([
      'electronicId wrong',
      'reference missing',
      'contactName missing',
      'contactEmail missing',
    ]);
    expect(await refusedMove(at, view)).toMatchObject({ code: 'case.missing' });
    await (await at.as('karin')).cases.askMissing(on(view));
    const waiting = await look(at, view);
    expect(waiting).toMatchObject({ state: 'waiting_customer' });
    const [asked] = await sentOf(at, view);
    expect(asked?.text).toContain('– Referensen som ska stå på fakturorna');
    expect(asked?.text).toContain('– GLN eller Peppol-id: Kontrollsiffran stämmer inte.');
    expect(asked?.text).not.toContain('VAN');
    const text = 'Fakturareferens: 4711\nFakturaansvarig: Lena Ek, lena.ek@bryggaren.example';
    const answers = [asked?.messageId ?? ''];
    await at.mail(letter({ from: bryggaren.mail, sign: 'bryggaren.example', answers, text }));
    const answered = await look(at, view);
    expect(answered).toMatchObject({
      state: 'working',
      missing: [],
      fields: { reference: '4711', contactName: 'Lena Ek' },
    });
    expect(answered.enrolment?.findings).toMatchObject([{ field: 'electronicId', problem: 'wrong' }]);
  });

  test('the organisation number of another company is flagged', async () => {
    const at = await desk();
    const view = await anEnrolment(at, { text: eInvoiceMail('0007:2120999012') });
    expect(view.enrolment?.findings).toMatchObject([{ field: 'electronicId', problem: 'wrong' }]);
    expect(await refusedMove(at, view)).toMatchObject({ status: 422, code: 'enrolment.wrong' });
  });

  test('a private customer is sent to the bank in one step, from an unsigned mail too', async () => {
    const at = await desk();
    const from = 'mikael.strand@privat.example';
    const text = 'Jag vill ha e-faktura i internetbanken i stället för papper.';
    const view = await anEnrolment(at, {
      from,
      sign: false,
      customer: 'K-104275',
      text,
      subject: 'Byta till e-faktura',
    });
    expect(view).toMatchObject({ missing: [], enrolment: { refusal: 'private', findings: [] } });
    expect(await refusedMove(at, view)).toMatchObject({ code: 'enrolment.private' });
    const over = await moved(at, view, 'refer_to_bank');
    expect(over).toMatchObject({
      state: 'referred',
      category: 'done',
      fields: { referredTo: 'Kundens internetbank' },
    });
    expect(await sentOf(at, view)).toMatchObject([{ templateKey: 'bank_instructions', toAddresses: [from] }]);
  });

  test('a customer kept from e-invoices gets none, and only who has the right is told why', async () => {
    const at = await desk();
    await at.db.customer.update({ where: { number: bryggaren.number }, data: { noEInvoice: true } });
    const view = await anEnrolment(at, { text: eInvoiceMail() });
    expect(view.enrolment).toMatchObject({ refusal: 'security' });
    expect(await refusedMove(at, view)).toMatchObject({ code: 'enrolment.security' });
    const stranger = await anEnrolment(at, { text: eInvoiceMail(), sign: false });
    expect(await refusedMove(at, stranger, 'refuse_e_invoice')).toMatchObject({
      code: 'authority.needs_proof',
    });
    expect(await moved(at, view, 'refuse_e_invoice')).toMatchObject({ state: 'rejected' });
    expect(await sentOf(at, view)).toMatchObject([{ templateKey: 'no_e_invoice' }]);
  });

  test.each([
    ['an unsigned mail', { sign: false }, 'authority.needs_proof'],
    ['a stranger', { from: 'nagon@annan.example', sign: false }, 'authority.needs_proof'],
  ])('a company’s invoices are not moved by %s, whatever numbers it knows', async (_, sender, code) => {
    const at = await desk();
    const text = `Skicka fakturorna via mejl till ny@annan2.example. Kundnummer ${bryggaren.number}, org.nr ${bryggaren.orgNumber}, faktura 306188194.`;
    const view = await anEnrolment(at, { ...sender, subject: 'Faktura via mejl', text });
    expect(await refusedMove(at, view)).toMatchObject({ status: 422, code });
  });

  test('a private payer moves their own with two numbers that agree, and the old address is told by letter', async () => {
    const at = await desk();
    const fields = { newAddress: 'mikael@hemma.example', invoiceNumber: '306188640' };
    const view = await aCase(at, {
      typeKey: 'email_invoice_enrolment',
      customerId: await customerId(at, 'K-104275'),
      requesterAddress: 'mikael@hemma.example',
      fields,
    });
    expect(await refusedMove(at, view)).toMatchObject({ code: 'case.payer_unproven' });
    const karin = await at.as('karin');
    const more = { customerNumber: 'K-104275', identityNumber: '570428-9999' };
    const proven = await karin.cases.setFields({ ...on(view), fields: more });
    expect(proven.enrolment?.notice).toMatchObject({ by: 'letter' });
    await moved(at, proven, 'enrol');
    expect(await sentOf(at, view)).toMatchObject([{ templateKey: 'enrolled' }]);
    const order = await waitingOrder(at, view);
    expect(order.data).toMatchObject({ notice: { by: 'letter', to: 'Björkstigen 17, 990 22 Västhamn' } });
  });
});
