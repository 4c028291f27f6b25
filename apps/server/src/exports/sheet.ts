/** What a column holds: amounts in öre, instants in ISO, shares in whole per cent. */
export type Kind = 'words' | 'count' | 'days' | 'percent' | 'ore' | 'moment';
export type Value = string | number | null;

/** A table on its way to a file: its heading, and its rows a page at a time. */
export interface Sheet {
  name: string;
  columns: readonly { name: string; kind: Kind }[];
  pages: AsyncIterable<readonly (readonly Value[])[]> | Iterable<readonly (readonly Value[])[]>;
}

/** The heading with the unit of what stands below it. */
export const heading = ({ name, kind }: Sheet['columns'][number]): string =>
  kind === 'ore' ? `${name} (kr)` : kind === 'percent' ? `${name} (%)` : name;

/** Words that a spreadsheet would take for a formula get an apostrophe in front, whatever blank or wide sign they begin with. */
export const harmless = (words: string): string =>
  /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(words) ? `'${words}` : words;

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant on the wall in Stockholm: 2026-11-22 09:40. */
export const wallTime = (instant: string): string => wall.format(new Date(instant));
