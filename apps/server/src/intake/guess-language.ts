const swedish = /\b(och|att|det|som|för|inte|faktura|fakturan|hej|vi|jag|är|på|med|ni|tack|hälsningar)\b/giu;
const english = /\b(the|and|that|for|not|invoice|hello|dear|we|is|with|you|your|please|thank|regards)\b/giu;

/** Swedish unless the words are clearly English. */
export function guessLanguage(words: string): 'sv' | 'en' {
  const text = words.slice(0, 5000);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(english) > count(swedish) ? 'en' : 'sv';
}
