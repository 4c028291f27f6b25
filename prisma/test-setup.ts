import type { TestProject } from 'vitest/node';
import { startTestCluster } from './test-cluster.ts';

/** Vitest's global set-up for the database tests: one server for the run, handed to every worker. */
export default async function startForRun(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...cluster } = await startTestCluster();
  project.provide('testCluster', cluster);
  return stop;
}
