/** How many tests of a run ended how. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What we read of Vitest's JSON report. */
export interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}
/** What we read of Playwright's JSON report. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Vitest's tests by their end. A file that failed before its first test counts as one; so does a run that failed otherwise. */
export function countVitest(report: VitestReport | undefined, exitCode: number): Counts {
  const files = report?.testResults ?? [];
  const ends = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed),
  );
  const failed = ends.filter((status) => status === 'failed').length + broken.length;
  const passed = ends.filter((status) => status === 'passed').length;
  return honest({ passed, failed, skipped: ends.length + broken.length - passed - failed }, exitCode);
}

/** Playwright's tests by their end; one that passed only at a second try has failed. */
export function countPlaywright(report: PlaywrightReport | undefined, exitCode: number): Counts {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, exitCode);
}

export function sum(all: Counts[]): Counts {
  const total = (pick: keyof Counts) => all.reduce((count, counts) => count + counts[pick], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** The line a test run ends with. */
export const sumLine = ({ passed, failed, skipped }: Counts) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

const isFailed = ({ status }: { status: string }) => status === 'failed';

/** A run that ended badly without a failed test (a crash, an error outside any test) must not look green. */
function honest(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
