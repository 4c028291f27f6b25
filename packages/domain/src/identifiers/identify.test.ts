import { describe, expect, test } from 'vitest';
import { type IdentifierKind, identifierKinds, identify, type RefusalCode } from './index.ts';

const today = '2026-06-01';

const accepted: [IdentifierKind, string, string][] = [
  ['org_number', '556108-6082', '556108-6082'],
  ['org_number', '5561086082', '556108-6082'],
  ['org_number', '556108 6082', '556108-6082'],
  ['org_number', ' 556108 - 6082\t', '556108-6082'],
  ['org_number', '556108–6082', '556108-6082'],
  ['org_number', '556108\u00a06082', '556108-6082'],
  ['org_number', '165561086082', '556108-6082'],
  ['org_number', '16556108-6082', '556108-6082'],
  ['org_number', '556016-0680', '556016-0680'],
  ['org_number', '202100-5489', '202100-5489'],
  ['org_number', '556036-0793', '556036-0793'],
  ['org_number', '857209-0606', '857209-0606'],
  ['personal_number', '800101-0019', '800101-0019'],
  ['personal_number', '8001010019', '800101-0019'],
  ['personal_number', '19800101-0019', '800101-0019'],
  ['personal_number', '198001010019', '800101-0019'],
  ['personal_number', '800161-0016', '800161-0016'],
  ['personal_number', '701063-2391', '701063-2391'],
  ['personal_number', '551016-0681', '551016-0681'],
  ['personal_number', '19090527-1474', '090527+1474'],
  ['personal_number', '090527+1474', '090527+1474'],
  ['personal_number', '000229-2399', '000229-2399'],
  ['gln', '7300010000001', '7300010000001'],
  ['gln', '7350000001228', '7350000001228'],
  ['gln', '73 5000 0001 228', '7350000001228'],
  ['peppol_id', '0088:7300010000001', '0088:7300010000001'],
  ['peppol_id', '0007:5561086082', '0007:5561086082'],
  ['peppol_id', '0007:556108-6082', '0007:5561086082'],
  ['peppol_id', '0007:SE556108608201', '0007:5561086082'],
  ['peppol_id', '0007:5510160681', '0007:5510160681'],
  ['peppol_id', 'iso6523-actorid-upis::0007:5561086082', '0007:5561086082'],
  ['ocr', '1230', '1230'],
  ['ocr', '12351', '12351'],
  ['ocr', '1010000105', '1010000105'],
  ['ocr', '123456789023', '123456789023'],
  ['ocr', '10 1000 0105', '1010000105'],
  ['ocr', '18', '18'],
  ['bankgiro', '991-2346', '991-2346'],
  ['bankgiro', '9912346', '991-2346'],
  ['bankgiro', '5555-5551', '5555-5551'],
  ['bankgiro', '55555551', '5555-5551'],
  ['bankgiro', '5402 9681', '5402-9681'],
  ['bankgiro', '160-9908', '160-9908'],
  ['bankgiro', '640-5070', '640-5070'],
  ['plusgiro', '4-2', '4-2'],
  ['plusgiro', '42', '4-2'],
  ['plusgiro', '28 65 43-4', '28 65 43-4'],
  ['plusgiro', '286543-4', '28 65 43-4'],
  ['plusgiro', '410 54 68-5', '410 54 68-5'],
  ['plusgiro', '41054685', '410 54 68-5'],
  ['cost_centre', '0123', '0123'],
  ['cost_centre', '1234 ', '1234'],
];

const refused: [IdentifierKind, string, RefusalCode][] = [
  ['org_number', ' ', 'empty'],
  ['org_number', '556108-608', 'length'],
  ['org_number', '55610860822', 'length'],
  ['org_number', '175561086082', 'length'],
  ['org_number', '5561-086082', 'format'],
  ['org_number', '55610A-6082', 'format'],
  ['org_number', '556016-0681', 'check_digit'],
  ['org_number', '551399-1231', 'third_digit'],
  ['org_number', '550016-0683', 'third_digit'],
  ['org_number', '551016-0681', 'third_digit'],
  ['org_number', '0020000000', 'first_digit'],
  ['org_number', '٥٥٦١٠٨٦٠٨٢', 'format'],
  ['personal_number', '', 'empty'],
  ['personal_number', '800101-0018', 'check_digit'],
  ['personal_number', '750231-0241', 'no_such_date'],
  ['personal_number', '420566-9899', 'check_digit'],
  ['personal_number', '150916-0006', 'format'],
  ['personal_number', '000229+2399', 'no_such_date'],
  ['personal_number', '090527 1474', 'format'],
  ['personal_number', '000101-T220', 'interim_number'],
  ['personal_number', '80010100199', 'length'],
  ['personal_number', '0', 'format'],
  ['personal_number', '20800101-0019', 'future_date'],
  ['gln', '', 'empty'],
  ['gln', '1234567890123', 'check_digit'],
  ['gln', '730001000000', 'length'],
  ['gln', '73000100000AB', 'format'],
  ['peppol_id', '', 'empty'],
  ['peppol_id', '5561086082', 'format'],
  ['peppol_id', '0007:', 'format'],
  ['peppol_id', '0007:SE556108608202', 'format'],
  ['peppol_id', '0007:556108608', 'length'],
  ['peppol_id', '0007:5560160681', 'check_digit'],
  ['peppol_id', '0088:1234567890123', 'check_digit'],
  ['peppol_id', '9955:SE556108608201', 'scheme_withdrawn'],
  ['peppol_id', '0192:987654321', 'scheme_unknown'],
  ['ocr', '', 'empty'],
  ['ocr', '1231', 'check_digit'],
  ['ocr', '0', 'length'],
  ['ocr', '10000000000000000000000009', 'length'],
  ['ocr', '123-0', 'format'],
  ['bankgiro', '', 'empty'],
  ['bankgiro', '5402-9682', 'check_digit'],
  ['bankgiro', '123-5678', 'check_digit'],
  ['bankgiro', '354-724-7', 'format'],
  ['bankgiro', '99-12346', 'format'],
  ['bankgiro', '991234', 'length'],
  ['plusgiro', '', 'empty'],
  ['plusgiro', '410 54 68-6', 'check_digit'],
  ['plusgiro', '4', 'length'],
  ['plusgiro', '410 54 68 12-5', 'length'],
  ['plusgiro', '41-054685', 'format'],
  ['cost_centre', '', 'empty'],
  ['cost_centre', '123', 'length'],
  ['cost_centre', '12345', 'length'],
  ['cost_centre', '12A4', 'format'],
  ['cost_centre', '12 34', 'format'],
];

describe('identify', () => {
  test.each(accepted)('%s %j is %j', (kind, written, value) => {
    expect(identify(kind, written, today)).toEqual({ ok: true, value });
  });

  test.each(refused)('%s %j is refused: %s', (kind, written, code) => {
    const parsed = identify(kind, written, today);
    expect(parsed).toMatchObject({ ok: false, code });
    if (!parsed.ok) for (const words of [parsed.says.sv, parsed.says.en]) expect(words).toMatch(/\.$/);
  });

  test('what was accepted once is accepted again, unchanged', () => {
    for (const [kind, , value] of accepted) expect(identify(kind, value, today)).toEqual({ ok: true, value });
  });

  test('every kind stands in both tables', () => {
    for (const table of [accepted, refused])
      expect(new Set(table.map(([kind]) => kind))).toEqual(new Set(identifierKinds));
  });

  test('a withdrawn VAT id names the id to use instead', () => {
    const parsed = identify('peppol_id', '9955:SE556108608201', today);
    expect(parsed.ok ? '' : parsed.says.sv).toContain('0007:5561086082');
  });
});
