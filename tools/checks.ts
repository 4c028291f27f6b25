import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { hostsNamed, missingFrom } from './lock-file.ts';
import { impurities } from './purity.ts';
import { runProgram } from './run-program.ts';
import { root } from './settings.ts';

/** One question about the whole code; its faults in words, none when all is well. */
interface Check {
  name: string;
  faults(): Promise<string[]>;
}
export interface CheckResult {
  name: string;
  faults: string[];
  seconds: number;
}

const program = (name: string, command: string, ...args: string[]): Check => ({
  name,
  async faults() {
    const { code, output } = await runProgram(command, args);
    return code === 0 ? [] : [output.trim() || `${command} ended with ${code}`];
  },
});

const checks: Check[] = [
  program('types', 'tsc', '-p', 'tsconfig.json'),
  program('types of the web', 'tsc', '-p', 'apps/web'),
  program('form', 'biome', 'check', '--diagnostic-level=error', '--colors=off'),
  program('dead weight', 'knip', '--no-config-hints', '--no-progress'),
  { name: 'walls', faults: wallFaults },
  { name: 'purity', faults: async () => impurities(root) },
  { name: 'lock file', faults: lockFaults },
];

/** Runs every check, telling each result as it comes; generated code must be there. */
export async function runChecks(tell: (result: CheckResult) => void): Promise<CheckResult[]> {
  return Promise.all(
    checks.map(async ({ name, faults }) => {
      const began = performance.now();
      const found = await faults().catch((error: Error) => [String(error.stack)]);
      const result = { name, faults: found, seconds: (performance.now() - began) / 1000 };
      tell(result);
      return result;
    }),
  );
}

/** A check's line for people, and its faults below. */
export function wordsFor({ name, faults, seconds }: CheckResult): string {
  const head = `${faults.length === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`;
  return [head, ...faults].join('\n');
}

async function wallFaults(): Promise<string[]> {
  const { forbidden, options } = await extractConfig(join(root, '.dependency-cruiser.mjs'));
  const settings = { ...options, baseDir: root, ruleSet: { forbidden: forbidden ?? [] }, validate: true };
  const { output } = await cruise(
    ['apps', 'packages', 'prisma', 'tools', 'e2e', 'bench'],
    settings,
    options?.enhancedResolveOptions,
  );
  if (typeof output === 'string') return [output];
  // Without a parser for TypeScript the tool reads nothing and finds nothing wrong.
  if (output.modules.every(({ dependencies }) => dependencies.length === 0))
    return ['The walls saw no import at all.'];
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

async function lockFaults(): Promise<string[]> {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const missing = Object.keys(missingFrom(lock));
  const hosts = hostsNamed(lock);
  return [
    ...(missing.length > 0
      ? [`lacks ${missing.length} packages of other platforms: run node tools/complete-lock.ts`]
      : []),
    ...hosts.map((path) => `${path} names the host it was fetched from`),
  ];
}
