import { caseType } from '@underlag/domain/case-types';
import { describe, expect, test } from 'vitest';
import { enrolmentDetails } from './enrolment-details.ts';

const address = (address: string) => ({ address, name: '' });
const said = (textWithoutQuotes: string, subject = 'Fakturor') => ({
  subject,
  textWithoutQuotes,
  from: address('fatima@kafelonnen.example'),
  to: [address('fakturafraga@vakt.example')],
  cc: [],
});
const mail = (text: string) => enrolmentDetails(caseType('email_invoice_enrolment'), said(text));
const electronic = (text: string) => enrolmentDetails(caseType('e_invoice_enrolment'), said(text));

describe('the address for invoices by mail', () => {
  test.each([
    ['Skicka dem till faktura@kafelonnen.example.', { newAddress: 'faktura@kafelonnen.example' }],
    [
      'Till Faktura@kafelonnen.example, med hälsning fatima@kafelonnen.example',
      { newAddress: 'faktura@kafelonnen.example' },
    ],
    ['Till a@kafelonnen.example eller b@kafelonnen.example', {}],
    ['Vi skrev till fakturafraga@vakt.example i går.', {}],
    ['Kan vi få fakturorna till mejlen?', {}],
  ])('%s', (text, found) => expect(mail(text)).toEqual(found));
});

describe('the details of an e-invoice', () => {
  test('each after its label', () => {
    const text = [
      'Operatör/VAN: InExempel',
      'GLN: 7350099900013',
      'Peppol-id: 0007:2120999012',
      'Fakturareferens: 4711',
      'Fakturaansvarig: Per Wiberg, 090-000 12 34, per.wiberg@lillastad.example',
    ].join('\n');
    expect(electronic(text)).toEqual({
      operator: 'InExempel',
      electronicId: '0007:2120999012',
      reference: '4711',
      contactName: 'Per Wiberg',
      contactEmail: 'per.wiberg@lillastad.example',
    });
  });

  test.each([
    ['Vårt GLN är 7350099900013.', { electronicId: '7350099900013' }],
    ['GLN 7350099900014, men Peppol-id 0007:2120999012', { electronicId: '0007:2120999012' }],
    ['GLN: 7350099900014', { electronicId: '7350099900014' }],
    ['GLN: 7350099900013\nGLN: 7350099900020', {}],
    ['Operatör: InExempel\nOperatör: Annat', {}],
    ['Fakturaansvarig: se nedan 1', { contactName: 'se nedan' }],
    ['Vi vill ha e-faktura. Vad behöver ni?', {}],
  ])('%s', (text, found) => expect(electronic(text)).toEqual(found));
});
