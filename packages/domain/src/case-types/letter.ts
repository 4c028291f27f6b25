import { type Text, text } from '../text/index.ts';

/** A reply's body with our greeting and the signature of the one who writes. */
export const letter = (sv: string, en: string): Text => signed(sv, en, '{{agentName}}\n{{companyName}}');

/** The same for a message that no person writes. */
export const automaticLetter = (sv: string, en: string): Text => signed(sv, en, '{{companyName}}');

const signed = (sv: string, en: string, signature: string): Text =>
  text(`Hej!\n\n${sv}\n\nVänliga hälsningar\n${signature}`, `Hello,\n\n${en}\n\nKind regards\n${signature}`);
