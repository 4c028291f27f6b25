import { runChecks, wordsFor } from './checks.ts';
import { runTurbo } from './run-program.ts';

await runTurbo('generate');
const results = await runChecks((result) => console.log(wordsFor(result)));
if (results.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
