import { inject } from 'vitest';
import { cloneDatabase, type TestCluster, type TestDatabase } from './test-cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testCluster: TestCluster;
  }
}

/** A fresh migrated database for one `*.db.test.ts` file, or a copy of one; drop it after, or leave it to the end of the run. */
export function createTestDatabase(original?: TestDatabase): Promise<TestDatabase> {
  return cloneDatabase(inject('testCluster'), original);
}
