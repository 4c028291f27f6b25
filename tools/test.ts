import { runChecks, wordsFor } from './checks.ts';
import { type Counts, sum, sumLine } from './count-results.ts';
import { runTurbo } from './run-program.ts';
import { runJourneys, runVitest } from './run-suites.ts';

/** The whole of `npm test`; each build step and each check counts as one test. */
const suites = [
  await one('generate', () => runTurbo('generate')),
  await one('build', () => runTurbo('build')),
];
const checks = await runChecks((result) => console.log(wordsFor(result)));
for (const { faults } of checks) suites.push(faults.length === 0 ? passed() : failed());
suites.push(await runVitest());
suites.push(await runJourneys());

const total = sum(suites);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
console.log(sumLine(total));

async function one(name: string, work: () => Promise<void>): Promise<Counts> {
  const began = performance.now();
  const faults = await work().then(
    () => [],
    (error: Error) => [error.message],
  );
  console.log(wordsFor({ name, faults, seconds: (performance.now() - began) / 1000 }));
  return faults.length === 0 ? passed() : failed();
}

function passed(): Counts {
  return { passed: 1, failed: 0, skipped: 0 };
}

function failed(): Counts {
  return { passed: 0, failed: 1, skipped: 0 };
}
