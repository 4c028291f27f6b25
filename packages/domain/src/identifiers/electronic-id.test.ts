import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseElectronicId, parseGln, parsePeppolId } from './index.ts';

describe('where an e-invoice goes', () => {
  test.each([
    ['7350099900013', '7350099900013'],
    ['735 0099 90001 3', '7350099900013'],
    ['GLN: 7350099900013', '7350099900013'],
    ['0088:7350099900013', '0088:7350099900013'],
    ['Peppol-id: 0007:2120999012', '0007:2120999012'],
    ['0007:212099-9012', '0007:2120999012'],
    ['0007:SE212099901201', '0007:2120999012'],
  ])('%s', (written, value) => expect(parseElectronicId(written)).toEqual({ ok: true, value }));

  test.each([
    ['', 'empty'],
    ['GLN: ', 'format'],
    ['7350099900014', 'check_digit'],
    ['735009990001', 'length'],
    ['212099-9012', 'format'],
    ['0007:2120999013', 'check_digit'],
    ['9955:SE212099901201', 'scheme_withdrawn'],
    ['0192:987654325', 'scheme_unknown'],
    ['vår GLN vet Bo', 'format'],
  ])('“%s” is refused: %s', (written, code) =>
    expect(parseElectronicId(written)).toMatchObject({ ok: false, code }),
  );

  test('a bare organisation number is told how to be written', () => {
    const told = parseElectronicId('212099-9012');
    expect(told).toMatchObject({ says: { sv: expect.stringContaining('0007:2120999012') } });
  });

  test('takes exactly what the two kinds take, and reads its own answer again', () => {
    const digits = fc.stringMatching(/^\d{10,13}$/);
    fc.assert(
      fc.property(fc.oneof(digits, fc.tuple(fc.constantFrom('0088', '0007', '0192'), digits)), (made) => {
        const written = typeof made === 'string' ? made : made.join(':');
        const read = parseElectronicId(written);
        const either = written.includes(':') ? parsePeppolId(written) : parseGln(written);
        if (read.ok) expect(parseElectronicId(read.value)).toEqual(read);
        expect(read.ok).toBe(either.ok);
      }),
    );
  });
});
