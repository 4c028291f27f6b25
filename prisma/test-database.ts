import { inject } from 'vitest';
import { cloneDatabase, type TestCluster, type TestDatabase } from './test-cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testCluster: TestCluster;
  }
}

/** A fresh migrated database for one `*.db.test.ts` file; drop it after, or leave it to the end of the run. */
export function createTestDatabase(): Promise<TestDatabase> {
  return cloneDatabase(inject('testCluster'));
}
