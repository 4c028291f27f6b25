import { createHash, randomBytes } from 'node:crypto';

/** What stands for the token wherever the mail is kept: only the mail that leaves carries the token. */
const hidden = '/las/…';

/** The link of a disclosure as our own copy of the mail shows it, which opens nothing. */
export const hiddenLink = (publicUrl: string, language: string): string =>
  `${publicUrl}${hidden}${language === 'en' ? '?lang=en' : ''}`;

/** The mail's text as it leaves, with the link that opens. */
export const withLink = (text: string, token: string): string => text.replace(hidden, `/las/${token}`);

/** A token of 256 bits, 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const tokenDigest = (token: string): string => createHash('sha256').update(token).digest('hex');
