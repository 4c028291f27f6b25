/** One request; resolves when its answer has been read whole. */
export type Ask = () => Promise<unknown>;

export interface Limits {
  requests: number;
  seconds: number;
}

/** Milliseconds of every request of one client, ours and the floor's in turn, so that a slow moment of the machine meets both. */
export async function inTurn(
  ours: Ask,
  floor: Ask,
  { requests, seconds }: Limits,
): Promise<{ ours: number[]; floor: number[] }> {
  const times: { ours: number[]; floor: number[] } = { ours: [], floor: [] };
  for (let warming = 0; warming < 20; warming += 1) {
    await ours();
    await floor();
  }
  const end = performance.now() + seconds * 1000;
  while (times.ours.length < requests && performance.now() < end) {
    times.ours.push(await timeOf(ours));
    times.floor.push(await timeOf(floor));
  }
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
