/**
 * A one-time link is its receiver's alone: whoever reads our mail, or an answer or a bounce that quotes it, sees that there
 * was one, and cannot use it.
 */
export const hideLinks = (words: string): string =>
  words.replace(/(\/(?:lank|las|formular\/bekrafta)\/)[\w-]{20,}/g, '$1…');
