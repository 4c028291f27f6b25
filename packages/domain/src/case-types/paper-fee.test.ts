import { expect, test } from 'vitest';
import { explainPaperFee, paperFeeOf } from './paper-fee.ts';

const line = (text: string, netOre: number, vatPercent = 25) => ({ text, netOre, vatPercent });

test.each([
  ['none', [line('Larmövervakning', 260_000)], 0],
  ['one', [line('Larmövervakning', 260_000), line('Faktureringsavgift pappersfaktura', 3_600)], 45_00],
  ['by another name', [line('AVIAVGIFT', 2_900, 0)], 29_00],
  ['a reminder fee is none', [line('Påminnelseavgift', 6_000, 0)], 0],
])('the fee among the lines: %s', (_, lines, ore) => expect(paperFeeOf(lines)).toBe(ore));

const facts = { feeOre: 45_00, issuedOn: '2026-10-16', delivery: 'paper', enrolled: null } as const;
const enrolled = (since: string) => ({ enrolled: { way: 'email', since } as const });

test.each([
  ['on paper', {}, 'stands', 'Avgiften på 45,00 kr hör till pappersfakturan och står fast.'],
  ['sent by mail', { delivery: 'email' as const }, 'waive', 'Fakturan skickades som faktura via e-post.'],
  [
    'enrolled the same day',
    enrolled('2026-10-16'),
    'waive',
    'Kunden hade faktura via e-post sedan 2026-10-16, innan fakturan ställdes ut.',
  ],
  [
    'enrolled later',
    enrolled('2026-10-17'),
    'stands',
    'Avgiften på 45,00 kr hör till pappersfakturan och står fast.',
  ],
  ['no fee', { feeOre: 0 }, 'none', 'Fakturan har ingen faktureringsavgift.'],
])('%s', (_, changes, verdict, sv) =>
  expect(explainPaperFee({ ...facts, ...changes })).toMatchObject({ verdict, says: { sv } }),
);
