import { demoPassword, demoStaff } from '@underlag/prisma/seed/cast';
import { benchImports } from './bench-imports.ts';
import { benchMatching } from './bench-matching.ts';
import { openClient, signIn } from './client.ts';
import { openFloor } from './floor.ts';
import { type House, type Measured, measureTask, summaryOfChanges } from './measure-task.ts';
import { openBenchDesk } from './open-bench-desk.ts';
import { growth, heading, machine, tableLine, viewGoal, writeResult } from './report.ts';
import { readTasks, type Worker, workers, writeTasks } from './tasks.ts';

const sizes: Readonly<Record<string, readonly number[]>> = {
  '10k': [10_000],
  '100k': [100_000],
  '1M': [1_000_000],
  all: [10_000, 100_000],
};

/** npm run bench -- 10k|100k|1M|all: the measured claims, beside the floor of the same run. */
async function bench(wanted: readonly number[]): Promise<void> {
  console.log(machine());
  const closing: (() => Promise<void>)[] = [];
  try {
    const houses: House[] = [];
    for (const cases of wanted) houses.push(await openHouse(cases, closing));
    console.log(heading());
    const measured: Measured[] = [];
    for (const at of houses[0]?.tasks.keys() ?? []) measured.push(...show(await measureTask(houses, at)));
    measured.push(...show(houses.map(({ cases }) => summaryOfChanges(measured, cases))));
    const measures = measured.map(({ measure }) => measure);
    for (const verdict of [growth(measures), viewGoal(measures)]) if (verdict) console.log(verdict);
    console.log(`Written to ${writeResult(measures, new Date().toISOString())}`);
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

async function openHouse(cases: number, closing: (() => Promise<void>)[]): Promise<House> {
  const desk = await openBenchDesk(cases, (loaded) => {
    if (process.stdout.isTTY) process.stdout.write(`\rloading ${loaded} of ${cases} cases `);
  });
  closing.push(desk.close);
  console.log(`\n${cases} cases loaded in ${desk.loadSeconds.toFixed(0)} s`);
  const floor = await openFloor(desk.appUrl, desk.adminUrl);
  closing.push(floor.close);
  const cookies = new Map<Worker, string>();
  for (const who of workers) {
    const email = demoStaff.find(({ key }) => key === who)?.email ?? '';
    cookies.set(who, await signIn(desk.url, email, demoPassword));
  }
  const open = (who: Worker) => openClient(`${desk.url}/api/trpc`, cookies.get(who));
  const client = open('karin');
  const tasks = [...(await readTasks(client, desk.adminUrl)), ...(await writeTasks(client))];
  client.close();
  return { cases, floor, openClient: open, tasks };
}

function show(measured: readonly Measured[]): readonly Measured[] {
  for (const { what, measure } of measured) console.log(tableLine(what, measure));
  return measured;
}

const wanted = sizes[process.argv[2] ?? ''];
if (process.argv[2] === 'matching') {
  process.exitCode = benchMatching() ? 0 : 1;
} else if (process.argv[2] === 'imports') {
  console.log(machine());
  process.exitCode = (await benchImports()) ? 0 : 1;
} else if (wanted) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  await bench(wanted);
} else {
  console.error(`Usage: npm run bench -- ${[...Object.keys(sizes), 'matching', 'imports'].join('|')}`);
  process.exitCode = 2;
}
