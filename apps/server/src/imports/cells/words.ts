import type { Parsed } from '@underlag/domain/identifiers';
import type { Text } from '@underlag/domain/text';
import { type Cell, type CellRead, taken, turnedDown } from './cell.ts';

const tooLong = (most: number) =>
  turnedDown(`Högst ${most} tecken får plats.`, `At most ${most} characters fit.`);

/** Words on one line: line breaks inside the cell become blanks. */
export const words =
  (most = 200): Cell<string> =>
  (written) => {
    const line = written.replace(/\s+/gu, ' ');
    return line.length > most ? tooLong(most) : taken(line);
  };

/** An address on one line: line breaks inside the cell become commas. */
export const address =
  (most = 300): Cell<string> =>
  (written) =>
    words(most)(written.replace(/\s*[\r\n]+\s*/gu, ', '), '');

/** Words that keep their lines. */
export const paragraphs =
  (most: number): Cell<string> =>
  (written) => {
    const lines = written.replace(/\r\n?/gu, '\n');
    return lines.length > most ? tooLong(most) : taken(lines);
  };

/** A number that names something: kept as written, without blanks around it. */
export const code: Cell<string> = (written) =>
  written.length > 60
    ? tooLong(60)
    : /[\p{Cc}\p{Zl}\p{Zp}]/u.test(written)
      ? turnedDown('Numret innehåller otillåtna tecken.', 'The number holds characters that are not allowed.')
      : taken(written);

/** Reads by one of the parsers of identifiers: check digits and all. */
export const identifier =
  (parse: (written: string, today: string) => Parsed): Cell<string> =>
  (written, today) =>
    parse(written, today);

/** Several values in one cell, between commas, semicolons, bars or line breaks; in order and each once. */
export const several =
  (each: Cell<string>): Cell<readonly string[]> =>
  (written, today) => {
    const values = new Set<string>();
    for (const part of written.split(/[,;|\r\n]+/u)) {
      const trimmed = part.trim();
      if (trimmed === '') continue;
      const read = each(trimmed, today);
      if (!read.ok) return read;
      values.add(read.value);
    }
    return taken([...values].sort());
  };

/** A choice: its name in the code, and every way it may be written, in small letters. */
export const choice = <T extends string>(
  options: Readonly<Record<T, { readonly name: Text; readonly also?: readonly string[] }>>,
): Cell<T> => {
  const known = new Map<string, T>();
  const entries = Object.entries(options) as [T, { name: Text; also?: readonly string[] }][];
  for (const [value, { name, also = [] }] of entries)
    for (const way of [value, name.sv, name.en, ...also]) known.set(plain(way), value);
  const list = (locale: 'sv' | 'en') => entries.map(([, { name }]) => name[locale]).join(', ');
  const unknown = turnedDown(`Skriv något av: ${list('sv')}.`, `Write one of: ${list('en')}.`);
  return (written): CellRead<T> => {
    const value = known.get(plain(written));
    return value === undefined ? unknown : taken(value);
  };
};

const plain = (written: string) => written.toLowerCase().replace(/[\s_-]+/gu, ' ');

const yes = new Set(['ja', 'j', 'yes', 'y', 'sant', 'true', '1', 'x']);
const no = new Set(['nej', 'n', 'no', 'falskt', 'false', '0', '-']);

/** Yes or no, as spreadsheets and people write it. */
export const yesNo: Cell<boolean> = (written) => {
  const small = written.toLowerCase();
  if (yes.has(small)) return taken(true);
  return no.has(small) ? taken(false) : turnedDown('Skriv ja eller nej.', 'Write yes or no.');
};
