import { type Text, text } from '@underlag/domain/text';

/** What became of a cell: its value, or why it cannot be one, in words for the person with the file. */
export type CellRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly says: Text };

/** Reads one cell that is not empty. `today` is YYYY-MM-DD in Sweden. */
export type Cell<T> = (written: string, today: string) => CellRead<T>;

export const taken = <T>(value: T): CellRead<T> => ({ ok: true, value });

export const turnedDown = (sv: string, en: string): { ok: false; says: Text } => ({
  ok: false,
  says: text(sv, en),
});

const formulaGuard = /^'(?=[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/** A cell without the blanks around it, and without the apostrophe that our own exports put before what looks like a formula. */
export const bare = (cell: string): string => cell.replace(formulaGuard, '').trim();

/** Text that the database takes: no NUL, no half of a surrogate pair. */
export const isKeepable = (cell: string): boolean => !cell.includes('\0') && cell.isWellFormed();
