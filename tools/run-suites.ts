import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countPlaywright, countVitest } from './count-results.ts';
import { findBrowser } from './find-browser.ts';
import { root } from './settings.ts';

const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs the specifications, the database tests and the page tests, shown as they go. */
export function runVitest(): Promise<Counts> {
  return withReport(async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await show('vitest', ['run', ...reporters], {});
    return countVitest(readReport(report), code);
  });
}

/** Runs the journeys in a real browser on the built app; there may be none yet. */
export function runJourneys(): Promise<Counts> {
  if (globSync('e2e/journeys/**/*.spec.ts', { cwd: root }).length === 0) return Promise.resolve(nothing);
  return withReport(async (report) => {
    const { path } = await findBrowser();
    const env = { CHROME_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const code = await show(
      'playwright',
      ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json'],
      env,
    );
    return countPlaywright(readReport(report), code);
  });
}

async function show(name: string, args: string[], env: Record<string, string>): Promise<number> {
  const program = spawn(join(root, 'node_modules', '.bin', name), args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(program, 'close');
  return code ?? 1;
}

async function withReport(run: (report: string) => Promise<Counts>): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'underlag-report-'));
  try {
    return await run(join(folder, 'report.json'));
  } catch (error) {
    console.error(error);
    return { ...nothing, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport<T>(path: string): T | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
