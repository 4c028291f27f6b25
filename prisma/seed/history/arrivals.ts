import type { Random } from '../volume/random.ts';

const day = 86_400_000;
const hour = 3_600_000;

/** When so many cases of the year before `now` came, in their order: mostly by day, seldom at weekends. Milliseconds. */
export function arrivalsOf(random: Random, count: number, now: number): number[] {
  return Array.from({ length: count }, () => arrival(random, now)).sort((a, b) => a - b);
}

function arrival(random: Random, now: number): number {
  for (;;) {
    const midnight = Math.floor((now - random.share() * 365 * day) / day) * day;
    const weekend = [0, 6].includes(new Date(midnight).getUTCDay());
    if (weekend && !random.chance(0.15)) continue;
    const byDay = random.chance(0.85);
    const at = midnight + (byDay ? 6 * hour + random.share() * 10 * hour : random.share() * day);
    if (at < now - hour / 4) return Math.floor(at);
  }
}
