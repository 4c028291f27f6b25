import type { MatchParts } from '@underlag/domain/matching';
import { expect, test } from 'vitest';
import { sayVerdict } from './say-verdict.ts';

const matching = (...scores: number[]) => ({
  ranked: scores.map((score, index) => ({ report: `R${index}`, score, parts: {} as MatchParts })),
  autoLink: null,
});
const open = { report: null, double: null, isAnswered: false };

test.each<[string, Parameters<typeof sayVerdict>[0], RegExp]>([
  [
    'by an agent',
    { ...open, matching: matching(40), report: { number: 'R-1', linkedBy: { name: 'Karin Lund' } } },
    /^Kopplad till R-1 av Karin Lund\.$/,
  ],
  [
    'by itself',
    { ...open, matching: matching(100), report: { number: 'R-1', linkedBy: null } },
    /^Kopplad till R-1 automatiskt/,
  ],
  [
    'billed twice',
    { ...open, matching: matching(60), double: { report: 'R-1', invoices: ['3', '4'] } },
    /^R-1 stämmer men .* på 3, 4: möjlig dubbelfakturering\.$/,
  ],
  ['no report', { ...open, matching: matching() }, /^Ingen rapport finns/],
  ['a tie', { ...open, matching: matching(100, 100) }, /^Två rapporter ligger lika högt/],
  ['too few points', { ...open, matching: matching(82.71) }, /har 82,71 poäng\. .* kräver 85\.$/],
  [
    'not far enough ahead',
    { ...open, matching: matching(95, 82.5) },
    /ligger 12,5 poäng före nästa\. .* kräver 15\.$/,
  ],
  ['sure', { ...open, matching: matching(85, 70) }, /^Poängen räcker för automatisk koppling\.$/],
  [
    'sure, but answered on',
    { ...open, matching: matching(85), isAnswered: true },
    /en handläggare har redan svarat/,
  ],
])('%s', (_, stand, expected) => expect(sayVerdict(stand).sv).toMatch(expected));
