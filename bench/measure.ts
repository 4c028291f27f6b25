/** One request; resolves when its answer has been read whole. */
export type Ask = () => Promise<unknown>;

export interface Limits {
  requests: number;
  seconds: number;
}

/** Milliseconds of every request, for each of the asks; they take turns, so that a slow moment of the machine meets them all. */
export async function inTurn(asks: readonly Ask[], { requests, seconds }: Limits): Promise<number[][]> {
  for (let warming = 0; warming < 20; warming += 1) for (const ask of asks) await ask();
  const times = asks.map((): number[] => []);
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < requests && performance.now() < end; round += 1)
    for (const [index, ask] of asks.entries()) times[index]?.push(await timeOf(ask));
  return times;
}

/** Requests a second of as many clients as there are, all asking as fast as they are answered. */
export async function together(clients: readonly Ask[], { requests, seconds }: Limits): Promise<number> {
  await Promise.all(clients.map((ask) => ask()));
  const start = performance.now();
  const end = start + seconds * 1000;
  let answered = 0;
  const work = async (ask: Ask) => {
    while (answered < requests && performance.now() < end) {
      await ask();
      answered += 1;
    }
  };
  await Promise.all(clients.map(work));
  return answered / ((performance.now() - start) / 1000);
}

/** The value below which this share of the times lies. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function timeOf(ask: Ask): Promise<number> {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}
