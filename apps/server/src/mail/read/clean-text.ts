// Bidirectional controls, zero-width and other invisible format characters, the byte order mark and tag characters: they change what a
// person sees without changing what a program compares, so they leave before anything is checked.
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
const CONTROL_BUT_LINES = /(?![\n\t])\p{Cc}/gu;

/** One line of shown text: no control, line-break, bidirectional or zero-width characters, blanks collapsed; at most `limit` characters. */
export function cleanLine(raw: string, limit = 998): string {
  const line = raw.toWellFormed().replace(CONTROL, ' ').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
  return line.length > limit ? line.slice(0, limit).toWellFormed() : line;
}

/** Running text: lines end in \n; control, bidirectional and zero-width characters are gone, tabs stay. */
export function cleanText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(CONTROL_BUT_LINES, '')
    .replace(INVISIBLE, '')
    .replace(/\u00A0/gu, ' ');
}
