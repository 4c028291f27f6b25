/** Numbers that look random and come out the same for the same seed. */
export interface Random {
  /** From 0 (inclusive) to 1 (exclusive). */
  share: () => number;
  chance: (share: number) => boolean;
  /** A whole number from 0 (inclusive) to `below` (exclusive). */
  below: (below: number) => number;
  pick: <T>(from: readonly T[]) => T;
  /** Mostly small, seldom large, on average `mean`: how long things take. */
  wait: (mean: number) => number;
  /** A version 7 UUID of this instant (milliseconds), so that keys lie on disk as those of a living desk do. */
  id: (at: number) => string;
}

/** The generator of a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const word = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const share = () => word() / 2 ** 32;
  const below = (limit: number) => Math.floor(share() * limit);
  return {
    share,
    below,
    chance: (wanted) => share() < wanted,
    pick(from) {
      const found = from[below(from.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    wait: (mean) => -Math.log(1 - share()) * mean,
    id(at) {
      const time = Math.floor(at).toString(16).padStart(12, '0');
      const [a, b] = [word(), word()].map((bits) => bits.toString(16).padStart(8, '0')) as [string, string];
      const variant = '89ab'.charAt(below(4));
      return `${time.slice(0, 8)}-${time.slice(8)}-7${a.slice(0, 3)}-${variant}${a.slice(3, 6)}-${a.slice(6)}${b}${word().toString(16).padStart(8, '0').slice(0, 2)}`;
    },
  };
}
