/** An amount in a text: whole öre, as it was written, and where it begins. */
type FoundAmount = { ore: number; written: string; at: number };

// 1 234,50 · 1.234:50 · 1,234.50 · 1234:- · 1234 — grouped by blank, dot, comma or apostrophe, or not at all.
const WHOLE = String.raw`\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+|\d{1,9}`;
const ORE = String.raw`[,.:]\d{2}(?!\d)`;
const DASH = String.raw`[,.:]?\s?[-–—](?![\d\p{L}])`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d])(?<![\d][.,:\-/])(-|−)?(${WHOLE})(${ORE}|${DASH})?`,
  'giu',
);
const CURRENCY_AFTER = /^\s{0,2}(?:kr(?:onor)?\b|sek\b|skr\b|:-)/iu;
// A currency after an amount is that amount's, not the next number's.
const CURRENCY_BEFORE = /(?<!\d\s{0,2}|[:-]\s{0,2})\b(?:kr|sek|skr)\.?:?\s{0,2}$/iu;

/**
 * The amounts of money in a text, in öre, in every Swedish way of writing ("1 234,50 kr", "1.234:50", "1234:-", "SEK 1 234") and the English
 * one ("SEK 1,234.50"). A number is an amount when a currency stands beside it, when it ends in :- or when it carries öre after a comma;
 * clock times, dates, telephone and other numbers are not.
 */
export function findAmounts(text: string): FoundAmount[] {
  const found: FoundAmount[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [written, sign, whole = '', end = ''] = match;
    const before = text.slice(Math.max(0, match.index - 10), match.index);
    const after = text.slice(match.index + written.length, match.index + written.length + 10);
    const marked = CURRENCY_AFTER.test(after) || CURRENCY_BEFORE.test(before);
    if (/^[-/]\d/u.test(after)) continue;
    if (!marked && !isAmountByForm(whole, end, after)) continue;
    const kronor = kronorOf(whole, end);
    if (kronor === null) continue;
    const hundredths = /\d{2}$/u.test(end) ? Number(end.slice(-2)) : 0;
    const ore = kronor * 100 + hundredths;
    found.push({
      ore: sign ? -ore : ore,
      written: (written + (CURRENCY_AFTER.exec(after)?.[0] ?? '')).trim(),
      at: match.index,
    });
  }
  return found;
}

function isAmountByForm(whole: string, end: string, after: string): boolean {
  if (/^\s*%/u.test(after)) return false;
  if (/[-–—]/u.test(end)) return end.startsWith(':') || end.startsWith(',');
  if (end.startsWith(',')) return true;
  // 12:50 is a time of day, 1.234:50 and 1234:50 are not.
  return end.startsWith(':') && (/\D/u.test(whole) || whole.length >= 3);
}

function kronorOf(whole: string, end: string): number | null {
  const separators = new Set(whole.replace(/\d/gu, ''));
  if (separators.size > 1) return null;
  // "1,234,50" and "1.234.50" mix the two roles of one sign: no amount.
  const separator = [...separators][0];
  if (separator !== undefined && /\d/u.test(end) && end.startsWith(separator)) return null;
  return Number(whole.replace(/\D/gu, ''));
}
