import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiffLine, diffText, type Fate } from './text-diff.ts';

/** Lines as `  same`, `- removed`, `+ added`, with the words that differ in brackets. */
const shown = (lines: readonly DiffLine[]) =>
  lines.map(({ fate, pieces }) => {
    const words = pieces.map((piece) =>
      piece.fate === fate && fate !== 'same' && pieces.length > 1 ? `[${piece.text}]` : piece.text,
    );
    return `${{ same: ' ', removed: '-', added: '+' }[fate]} ${words.join('')}`;
  });

test.each([
  [
    'nothing changed',
    'Ring Lena.\nSänd väktare.',
    'Ring Lena.\nSänd väktare.',
    ['  Ring Lena.', '  Sänd väktare.'],
  ],
  ['a line more', 'Ring Lena.', 'Ring Lena.\nSänd väktare.', ['  Ring Lena.', '+ Sänd väktare.']],
  ['a line less', 'Ring Lena.\nSänd väktare.', 'Sänd väktare.', ['- Ring Lena.', '  Sänd väktare.']],
  ['a word', 'Ring Lena först.', 'Ring Sara först.', ['- Ring [Lena] först.', '+ Ring [Sara] först.']],
  ['a whole other line', 'Ring Lena.', 'Kalla polis', ['- Ring Lena.', '+ Kalla polis']],
  ['the first text', '', 'Ring Lena.', ['+ Ring Lena.']],
  ['no text any more', 'Ring Lena.', '', ['- Ring Lena.']],
  ['only the line ends', 'Ring\r\nSänd', 'Ring\nSänd', ['  Ring', '  Sänd']],
  [
    'two rewritten lines',
    'a b\nc d\nslut',
    'a x\nc y\nslut',
    ['- a [b]', '- c [d]', '+ a [x]', '+ c [y]', '  slut'],
  ],
])('%s', (_, before, after, lines) => expect(shown(diffText(before, after))).toEqual(lines));

const text = fc
  .array(fc.constantFrom('a', 'b', 'a b', 'b c', 'c a b', ''), { maxLength: 8 })
  .map((lines) => lines.join('\n'));
const without = (lines: readonly DiffLine[], fate: Fate) =>
  lines
    .filter((line) => line.fate !== fate)
    .map(({ pieces }) => pieces.map((piece) => piece.text).join(''))
    .join('\n');

test('without what was added it is the old text, without what was removed the new one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffText(before, after);
      expect(without(lines, 'added')).toBe(before);
      expect(without(lines, 'removed')).toBe(after);
    }),
  );
});
