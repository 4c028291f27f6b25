import { type Client, openClient } from './client.ts';
import type { Floor } from './floor.ts';
import { listenIn } from './listen-in.ts';
import { type Ask, inTurn, quantile, together } from './measure.ts';
import type { Measure } from './report.ts';
import type { Task, Worker } from './tasks.ts';

/** A desk with so many cases, the floor beside it, and what is measured there. */
export interface House {
  cases: number;
  floor: Floor;
  openClient: (as: Worker) => Client;
  tasks: readonly Task[];
}

export interface Measured {
  what: string;
  measure: Measure;
  /** Of one client, in milliseconds. */
  times: readonly number[];
}

const oneClient = { requests: 400, seconds: 20 };
const manyClients = { requests: 20_000, seconds: 5 };

/** Measures the same task in every house: one client each, all houses and their floors in turn; then sixteen clients, house by house. */
export async function measureTask(houses: readonly House[], at: number): Promise<Measured[]> {
  const benches: Workbench[] = [];
  for (const house of houses) benches.push(await prepare(house, at));
  const times = await inTurn(
    benches.flatMap(({ ours, floor }) => [ours[0] ?? floor, floor]),
    oneClient,
  );
  const measured: Measured[] = [];
  for (const [index, { house, task, ours, close }] of benches.entries()) {
    const perSecond16 = await together(ours, manyClients);
    close();
    const own = times[index * 2] ?? [];
    const figures = figuresOf(own, quantile(times[index * 2 + 1] ?? [], 0.5));
    const measure = { id: task.id, cases: house.cases, perSecond16, ...figures };
    measured.push({ what: task.what, measure, times: own });
  }
  return measured;
}

/** The three changes of one house as one: all times together, the rate of one after another. */
export function summaryOfChanges(all: readonly Measured[], cases: number): Measured {
  const changes = all.filter(({ measure }) => measure.cases === cases && measure.id.startsWith('S5.'));
  const times = changes.flatMap((change) => change.times);
  const floors = changes.map(({ measure }) => measure.floorMs);
  const perSecond16 = changes.length / changes.reduce((sum, { measure }) => sum + 1 / measure.perSecond16, 0);
  const measure = { id: 'S5', cases, perSecond16, ...figuresOf(times, quantile(floors, 0.5)) };
  return { what: 'create, move and note', measure, times };
}

interface Workbench {
  house: House;
  task: Task;
  ours: readonly Ask[];
  floor: Ask;
  close: () => void;
}

async function prepare(house: House, at: number): Promise<Workbench> {
  const task = house.tasks[at];
  if (!task) throw new Error(`no task ${at}`);
  const clients = Array.from({ length: 16 }, () => house.openClient(task.as));
  const bare = openClient(house.floor.url);
  const ours = clients.map((client) => task.start(client));
  const [first] = ours;
  if (task.floor === 'replay' && first) house.floor.replays(await listenIn(first));
  const floor = () => (task.floor === 'replay' ? bare.query('replay') : bare.mutate('write'));
  const close = () => {
    for (const client of [...clients, bare]) client.close();
  };
  return { house, task, ours, floor, close };
}

const figuresOf = (times: readonly number[], floorMs: number) => {
  const medianMs = quantile(times, 0.5);
  return { medianMs, p95Ms: quantile(times, 0.95), floorMs, ratio: medianMs / floorMs };
};
