import type { House } from './open-house.ts';

/** Takes the desk that was opened for this worker, unless one was named for the whole run. */
export function enterOwnHouse(): void {
  const { HOUSE_URL, HOUSES, TEST_PARALLEL_INDEX: worker } = process.env;
  // Whoever only lists the journeys is no worker.
  if (HOUSE_URL || !HOUSES || worker === undefined) return;
  const houses: House[] = JSON.parse(HOUSES);
  const own = houses[Number(worker)];
  if (!own) throw new Error('no desk was opened for this worker');
  process.env.HOUSE_URL = own.url;
  process.env.HOUSE_DATA_DIR = own.dataDir;
}
