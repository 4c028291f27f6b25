import { demoPassword, demoStaff } from '@underlag/prisma/seed/cast';
import { type Client, openClient, signIn } from './client.ts';
import { type Floor, openFloor } from './floor.ts';
import { listenIn } from './listen-in.ts';
import { inTurn, quantile, together } from './measure.ts';
import { openBenchDesk } from './open-bench-desk.ts';
import { growth, heading, type Measure, machine, tableLine, writeResult } from './report.ts';
import { readTasks, type Task, writeTasks } from './tasks.ts';

const sizes: Readonly<Record<string, readonly number[]>> = {
  '10k': [10_000],
  '100k': [100_000],
  '1M': [1_000_000],
  all: [10_000, 100_000],
};
const oneClient = { requests: 400, seconds: 15 };
const manyClients = { requests: 20_000, seconds: 5 };

/** npm run bench -- 10k|100k|1M|all: the measured claims, beside the floor of the same run. */
async function bench(asked: string): Promise<void> {
  const wanted = sizes[asked];
  if (!wanted) throw new Error(`npm run bench -- ${Object.keys(sizes).join('|')}`);
  console.log(machine());
  const measures: Measure[] = [];
  for (const cases of wanted) measures.push(...(await measureAt(cases)));
  const grown = growth(measures);
  if (grown) console.log(grown);
  console.log(`Written to ${writeResult(measures, new Date().toISOString())}`);
}

async function measureAt(cases: number): Promise<Measure[]> {
  const desk = await openBenchDesk(cases, (loaded) => {
    if (process.stdout.isTTY) process.stdout.write(`\rloading ${loaded} of ${cases} cases `);
  });
  console.log(`\n${cases} cases loaded in ${desk.loadSeconds.toFixed(0)} s`);
  const floor = await openFloor(desk.appUrl, desk.adminUrl);
  try {
    const agent = demoStaff.find(({ key }) => key === 'karin');
    const cookie = await signIn(desk.url, agent?.email ?? '', demoPassword);
    const open = () => openClient(`${desk.url}/api/trpc`, cookie);
    const client = open();
    const tasks = [...(await readTasks(client, desk.adminUrl)), ...(await writeTasks(client))];
    client.close();
    console.log(heading());
    const measures: Measure[] = [];
    const changes: number[][] = [];
    for (const task of tasks) {
      const { measure, times } = await measureTask(task, cases, floor, open);
      console.log(tableLine(task.what, measure));
      measures.push(measure);
      if (task.floor === 'write') changes.push(times);
    }
    const all = summaryOfChanges(measures, changes.flat());
    console.log(tableLine('create, move and note', all));
    return [...measures, all];
  } finally {
    await floor.close();
    await desk.close();
  }
}

async function measureTask(task: Task, cases: number, floor: Floor, open: () => Client) {
  const clients = Array.from({ length: 16 }, open);
  const bare = openClient(floor.url);
  const asks = clients.map((client) => task.start(client));
  const [first = async () => {}] = asks;
  if (task.floor === 'replay') floor.replays(await listenIn(first));
  const ask = () => (task.floor === 'replay' ? bare.query('replay') : bare.mutate('write'));
  const times = await inTurn(first, ask, oneClient);
  const perSecond16 = await together(asks, manyClients);
  for (const client of [...clients, bare]) client.close();
  const medianMs = quantile(times.ours, 0.5);
  const floorMs = quantile(times.floor, 0.5);
  const measure: Measure = {
    id: task.id,
    cases,
    medianMs,
    p95Ms: quantile(times.ours, 0.95),
    perSecond16,
    floorMs,
    ratio: medianMs / floorMs,
  };
  return { measure, times: times.ours };
}

/** The three changes as one: all times together, the rate of one after another. */
function summaryOfChanges(measures: readonly Measure[], times: readonly number[]): Measure {
  const changes = measures.filter(({ id }) => id.startsWith('S5.'));
  const medianMs = quantile(times, 0.5);
  const floorMs = quantile(
    changes.map((change) => change.floorMs),
    0.5,
  );
  return {
    id: 'S5',
    cases: changes[0]?.cases ?? 0,
    medianMs,
    p95Ms: quantile(times, 0.95),
    perSecond16: changes.length / changes.reduce((sum, { perSecond16 }) => sum + 1 / perSecond16, 0),
    floorMs,
    ratio: medianMs / floorMs,
  };
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
await bench(process.argv[2] ?? '');
