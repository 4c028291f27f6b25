export { kronor } from './kronor.ts';

/** Words for a person, in both languages, kept side by side where the thing they name is defined. */
export type Text = { readonly sv: string; readonly en: string };

/** The languages of the product; Swedish is the one chosen when nothing else is known. */
export const locales = ['sv', 'en'] as const;

export type Locale = (typeof locales)[number];

/** Both languages in one call: Swedish first, English second. */
export function text(sv: string, en: string): Text {
  return { sv, en };
}

/** The words in the language of the one who reads them. */
export function say(words: Text, locale: Locale): string {
  return words[locale];
}
