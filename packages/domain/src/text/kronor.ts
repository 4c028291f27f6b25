import type { Text } from './index.ts';

const swedish = new Intl.NumberFormat('sv-SE', { style: 'currency', currency: 'SEK' });
const english = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'SEK' });

/** An amount in öre as words, with ordinary spaces: 1 234,50 kr, or SEK 1,234.50. */
export const kronor = (ore: number): Text => ({
  sv: swedish.format(ore / 100).replace(/[\u00a0\u202f]/g, ' '),
  en: english.format(ore / 100).replace(/[\u00a0\u202f]/g, ' '),
});
