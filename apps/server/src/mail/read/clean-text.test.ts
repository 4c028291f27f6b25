import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';

const HIDDEN = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;

test('a line break hidden in a subject becomes a blank, so one subject stays one line', () => {
  expect(cleanLine('hej\r\nBcc: alla@firma.example')).toBe('hej Bcc: alla@firma.example');
});

test('bidirectional and zero-width characters leave a line', () => {
  expect(cleanLine('fak\u202Etxt.fdp\u202C \u200Bkopia\u2066\u2069\uFEFF')).toBe('faktxt.fdp kopia');
});

test('no string leaves a hidden character in a line, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (raw) => {
      const line = cleanLine(raw);
      expect(HIDDEN.test(line)).toBe(false);
      expect(line.isWellFormed()).toBe(true);
      expect(cleanLine(line)).toBe(line);
    }),
  );
});

test('text keeps its lines and tabs, and letters such as å ä ö é', () => {
  expect(cleanText('Åtgärd\r\nrad\ttvå\rtré\u0000\u0007\u202E')).toBe('Åtgärd\nrad\ttvå\ntré');
});
