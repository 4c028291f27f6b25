/** A line's amount without VAT in öre, and its VAT in percent. */
export interface NetLine {
  netOre: number;
  vatPercent: number;
}

/**
 * Each line with its VAT in öre, so that all of them make the invoice's total: every line is rounded down, and the öre that are
 * left go to the lines that lost most. What the total holds besides the lines (a rounding to whole kronor, a charge on the whole
 * document) is shared by the lines in proportion.
 */
export function lineTotals(lines: readonly NetLine[], totalOre: number): number[] {
  // Hundredths of an öre are whole numbers.
  const exact = lines.map(({ netOre, vatPercent }) => BigInt(netOre) * BigInt(100 + vatPercent));
  const sum = exact.reduce((total, one) => total + one, 0n);
  const target = BigInt(totalOre) * 100n;
  if (sum === 0n || isRounding(exact, target)) return share(exact, 100n, totalOre);
  // One common factor keeps every line's part of the whole.
  return share(
    exact.map((one) => one * BigInt(totalOre)),
    sum,
    totalOre,
  );
}

/** Whether rounding the lines up or down is enough to make the total. */
function isRounding(exact: readonly bigint[], target: bigint): boolean {
  const low = exact.reduce((total, one) => total + floor(one, 100n), 0n) * 100n;
  const broken = exact.filter((one) => one % 100n !== 0n).length;
  return target >= low && target <= low + BigInt(broken) * 100n;
}

/** The parts divided and rounded so that they make the total, as far as one öre on each line does it. */
function share(parts: readonly bigint[], by: bigint, totalOre: number): number[] {
  const down = parts.map((part) => floor(part, by));
  let left = totalOre - Number(down.reduce((total, one) => total + one, 0n));
  const lost = parts.map((part, index) => ({ index, rest: ratio(part - (down[index] ?? 0n) * by, by) }));
  const up = new Set<number>();
  for (const { index, rest } of lost.sort((a, b) => b.rest - a.rest || a.index - b.index)) {
    if (left <= 0 || rest === 0) break;
    up.add(index);
    left -= 1;
  }
  return down.map((one, index) => Number(one) + (up.has(index) ? 1 : 0));
}

/** Division that rounds towards minus infinity. */
function floor(part: bigint, by: bigint): bigint {
  const whole = part / by;
  return part % by !== 0n && part < 0n !== by < 0n ? whole - 1n : whole;
}

const ratio = (part: bigint, by: bigint): number => Number((part * 1_000_000_000n) / by);
