import { type Locale, locales, say, type Text } from '../text/index.ts';
import { type CaseTypeKey, caseTypes } from './catalogue.ts';
import { stemWords } from './stem-words.ts';

/** A matter that somebody's words may be about: a case type, or one of its one-click answers. */
export interface Matter {
  type: CaseTypeKey;
  /** The key of the one-click answer, or null for the type as a whole. */
  reply: string | null;
  name: Text;
  /** From 0 to 1, comparable within one search. */
  score: number;
  /** The phrases that were recognised, best first. */
  why: readonly string[];
}

/** Ranks the matters by a customer's own words, best first; the last word may be half typed. Without words every type is listed in the catalogue's order. */
export function findMatter(words: string, locale: Locale): Matter[] {
  const stems = stemWords(words, locale);
  if (stems.length === 0)
    return subjects.filter(({ reply }) => reply === null).map((it) => matter(it, 0, []));
  return subjects
    .map((subject) => {
      const hits = subject.phrases
        .filter((phrase) => phrase.locale === locale)
        .map((phrase) => ({ phrase, points: resemblance(phrase, stems, locale) }))
        .filter((hit) => hit.points > 0);
      return asMatter(subject, hits);
    })
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score);
}

/** The type a message is most likely about, with the one-click answer if it asks for one, or null when that is not clear: below the threshold, or too close to the next type. `text` is the sender's own part, without what is quoted. */
export function proposeType(
  subject: string,
  text: string,
): { type: CaseTypeKey; reply: string | null; score: number; why: readonly string[] } | null {
  const parts = [subject.slice(0, 300), text.slice(0, 4000)];
  const read = locales.flatMap((locale) =>
    parts.flatMap((part, index) =>
      sentences(part).map((sentence) => ({
        locale,
        stems: stemWords(sentence, locale),
        factor: index === 0 ? 1.4 : 1,
      })),
    ),
  );
  const ranked = subjects
    .filter(({ proposes }) => proposes)
    .map((it) => {
      const hits = it.phrases.flatMap((phrase) =>
        read
          .filter(({ locale, stems }) => locale === phrase.locale && standsTogether(phrase.stems, stems))
          .map(({ factor, locale }) => ({ phrase, points: factor * weightOf(phrase.stems, locale) })),
      );
      return { ...asMatter(it, hits), faq: it.faq };
    })
    .sort((a, b) => b.score - a.score);
  const [first] = ranked;
  if (!first || first.score < threshold) return null;
  const near = ranked.filter(({ score }) => score > first.score * closeness);
  // A type and the one-click answer to the same question are no rivals: the type, which can do more, is chosen.
  const sameQuestion = (it: { faq: readonly number[] }) =>
    it.faq.some((number) => first.faq.includes(number));
  const best = near.find((it) => it.reply === null && sameQuestion(it)) ?? first;
  const rival = ranked.find((it) => it.type !== best.type && !sameQuestion(it));
  if (rival && rival.score > best.score * closeness) return null;
  return { type: best.type, reply: best.reply, score: best.score, why: best.why };
}

const sentences = (text: string): string[] => text.split(/[.!?:;]+\s|\n\s*\n/);

/** Found by trying the phrases of the table test: below it, single everyday words would propose a type. */
const threshold = 0.5;
/** A second type this near the first makes the message unclear. */
const closeness = 0.9;

interface Phrase {
  words: string;
  locale: Locale;
  stems: readonly string[];
}

interface Subject {
  type: CaseTypeKey;
  reply: string | null;
  name: Text;
  /** The answers of the public page that it gives. */
  faq: readonly number[];
  phrases: readonly Phrase[];
  /** Whether a message may be proposed for it: a type that collects many questions is only proposed for one it can name. */
  proposes: boolean;
}

interface Hit {
  phrase: Phrase;
  points: number;
}

const subjects: readonly Subject[] = Object.entries(caseTypes).flatMap(([key, type]) => {
  const oneClick = type.replies.filter((reply) => reply.oneClick);
  const typeKey = key as CaseTypeKey;
  return [
    {
      type: typeKey,
      reply: null,
      name: type.name,
      faq: type.faq,
      phrases: phrasesOf(type.name, type.words),
      proposes: oneClick.length === 0,
    },
    ...oneClick.map((reply) => ({
      type: typeKey,
      reply: reply.key,
      name: reply.name,
      faq: reply.faq ?? [],
      phrases: phrasesOf(reply.name, reply.words),
      proposes: true,
    })),
  ];
});

function phrasesOf(name: Text, words?: Readonly<Record<Locale, readonly string[]>>): Phrase[] {
  const phrases = locales.flatMap((locale) =>
    [...(words?.[locale] ?? []), say(name, locale)].map((phrase): [string, Phrase] => {
      const stems = [...new Set(stemWords(phrase, locale))];
      return [`${locale} ${stems.join(' ')}`, { words: phrase, locale, stems }];
    }),
  );
  return [...new Map(phrases).values()].filter(({ stems }) => stems.length > 0);
}

/** How telling a stem is: the fewer matters use it, the more. */
const telling: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
  sv: countStems('sv'),
  en: countStems('en'),
};

function countStems(locale: Locale): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { phrases } of subjects) {
    const own = new Set(phrases.filter((phrase) => phrase.locale === locale).flatMap(({ stems }) => stems));
    for (const stem of own) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  }
  return new Map([...uses].map(([stem, count]) => [stem, Math.log2(1 + subjects.length / count)]));
}

const weightOf = (stems: readonly string[], locale: Locale): number =>
  stems.reduce((sum, stem) => sum + (telling[locale].get(stem) ?? 0), 0);

/** How much of a phrase is in the words, squared so that whole phrases win; the last word also counts, for less, as a beginning. */
function resemblance(phrase: Phrase, stems: readonly string[], locale: Locale): number {
  const last = stems.at(-1) ?? '';
  const points = phrase.stems.reduce((sum, stem) => {
    const begun = last.length > 2 && stem.startsWith(last);
    const share = stems.includes(stem) ? 1 : begun ? 0.7 : 0;
    return sum + share * weightOf([stem], locale);
  }, 0);
  const whole = weightOf(phrase.stems, locale);
  return whole === 0 ? 0 : points * (points / whole);
}

/** Whether all stems stand near each other in the text, with at most two words between the first and the last that do not belong. */
function standsTogether(stems: readonly string[], text: readonly string[]): boolean {
  if (!stems.every((stem) => text.includes(stem))) return false;
  return text.some((_, start) => {
    const near = text.slice(start, start + stems.length + 2);
    return stems.every((stem) => near.includes(stem));
  });
}

function asMatter(subject: Subject, hits: readonly Hit[]): Matter {
  const best = [...hits].sort((a, b) => b.points - a.points);
  const [first, ...others] = best.map((hit) => hit.points);
  const points = (first ?? 0) + 0.2 * others.reduce((sum, more) => sum + more, 0);
  const score = Math.round((points / (points + 3)) * 1000) / 1000;
  return matter(subject, score, [...new Set(best.map((hit) => hit.phrase.words))].slice(0, 5));
}

const matter = ({ type, reply, name }: Subject, score: number, why: readonly string[]): Matter => ({
  type,
  reply,
  name,
  score,
  why,
});
