import { expect, test } from 'vitest';
import { locales, say, text } from './index.ts';

test('the words are said in the language of the reader', () => {
  const words = text('Faktura', 'Invoice');
  expect(locales.map((locale) => say(words, locale))).toEqual(['Faktura', 'Invoice']);
});
