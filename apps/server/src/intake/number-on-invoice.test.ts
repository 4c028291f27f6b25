import { expect, test } from 'vitest';
import { numberOnInvoice } from './number-on-invoice.ts';

test.each([
  ['Fakturanummer 2026-0317\nDatum', '', '2026-0317'],
  ['Fakturanr: A/881', '', 'A/881'],
  ['Fakturanummer: saknas', 'Faktura 2026-0317 från Låsmontören', '2026-0317'],
  ['Invoice no. 77120', '', '77120'],
  [null, 'Faktura nr 4411', '4411'],
  [null, 'Vår faktura till er', null],
  ['', '', null],
])('%s | %s', (file, subject, number) => expect(numberOnInvoice(file, subject)).toBe(number));
