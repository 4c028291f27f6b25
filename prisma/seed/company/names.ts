import type { Random } from '../volume/random.ts';
import { firstNames, lastNames } from '../volume/words.ts';

const starts =
  'Alkärret Björkhagen Dalbacken Ekliden Fiskehamnen Gläntan Hällmarken Klockarängen Kvarnforsen Ljungheden Mossvik Myrholmen Nyhyttan Rönnåsen Skogsbrynet Solhöjden Tallmon Vassviken Älgmossen Ömossen'.split(
    ' ',
  );
const trades = [
  'Bygg AB',
  'Bageri AB',
  'Bil & Däck AB',
  'Bostadsrättsförening',
  'Elteknik AB',
  'Fastigheter AB',
  'Gym AB',
  'Hotell AB',
  'Kyla & Värme AB',
  'Livs AB',
  'Lager AB',
  'Plåt HB',
  'Tandläkarna AB',
  'Trädgård AB',
  'Verkstad AB',
  'Vård AB',
];
const towns = ['Lillåstad', 'Västhamn', 'Norrby', 'Sjöbacka'];
const offices = [
  'Biblioteken',
  'Fastighetskontoret',
  'Förskolorna',
  'Gatukontoret',
  'Gymnasiet',
  'Hamnförvaltningen',
  'Kulturskolan',
  'Räddningstjänsten',
  'Äldreboendena',
];

/** Names that nobody has, each used once. */
export interface Names {
  company: () => string;
  publicBody: () => string;
  person: () => string;
}

export function namesFrom(random: Random): Names {
  const draw = (all: readonly string[]) => {
    const left = shuffled(random, all);
    return () => left.pop() ?? random.pick(all);
  };
  return {
    company: draw(starts.flatMap((start) => trades.map((trade) => `${start} ${trade}`))),
    publicBody: draw(towns.flatMap((town) => offices.map((office) => `${town} kommun, ${office}`))),
    person: draw(firstNames.flatMap((first) => lastNames.map((last) => `${first} ${last}`))),
  };
}

/** All of them in another order. */
export function shuffled<T>(random: Random, all: readonly T[]): T[] {
  const mixed = [...all];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const [a, b] = [mixed[last], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
}

/** Words as they may stand in a mail address. */
export const asAddress = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/é/g, 'e')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
