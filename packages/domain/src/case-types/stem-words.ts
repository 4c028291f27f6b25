import type { Locale } from '../text/index.ts';

/** The words of a text as stems: small letters, accents folded (å and ä become a, ö becomes o), endings and filler words gone, order kept. */
export function stemWords(text: string, locale: Locale): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !filler[locale].has(word))
    .map((word) => stem(word, locale));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\b([a-z])-(?=[a-z])/g, '$1');
}

const endings = {
  sv: /(?:heterna|heter|heten|ornas|arnas|ernas|orna|arna|erna|andet|anden|andes|ande|ades|aste|ade|ats|ad|at|it|ar|er|or|en|et|ans|an|ns|as|a|e|s|n)$/,
  en: /(?:ings|ing|ies|ied|ed|es|s|e|y)$/,
};

/** Cuts one inflection; three letters always stay. The same rough cut falls on phrases and texts, so only sameness matters. */
function stem(word: string, locale: Locale): string {
  const head = word.slice(0, 3);
  const tail = word.slice(3).replace(endings[locale], '');
  const cut = head + tail;
  if (locale === 'en') return cut.length > 4 ? cut.replace(/([bdglmnprt])\1$/, '$1') : cut;
  return cut.length > 4 ? cut.replace(/(?<=[bcdfghjklmnprstvx])[dt]$/, '').replace(/(?:lig|ig)$/, '') : cut;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const filler = {
  sv: words(
    'och att jag vi du ni han hon de dem det den detta denna dessa en ett pa av for med om till fran hos ar var vara varit blir blivit ' +
      'kan ska skulle vill maste far fa fatt har hade min mitt mina var vart vara er ert era ditt dina sin sitt som men eller sa nu da dar har ' +
      'hej hejsan tack mvh vanligen vanliga halsningar snalla bara lite mycket ocksa bade nar hur',
  ),
  en: words(
    'the an and that we you they it this these those of on in for with from at to is are was were be been am can could shall should will would ' +
      'must may have has had do does my our your their its as but or so now then there here hi hello dear thanks thank please regards kind just me us',
  ),
};
