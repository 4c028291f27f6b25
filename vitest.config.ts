import { defineConfig } from 'vitest/config';

const database = '**/*.db.test.ts';
const outside = ['**/node_modules/**', '**/generated/**', '**/dist/**'];

export default defineConfig({
  test: {
    // Otherwise one core of two is left idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'spec',
          environment: 'node',
          include: [
            'packages/**/*.test.ts',
            'apps/server/**/*.test.ts',
            'prisma/**/*.test.ts',
            'tools/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          exclude: [...outside, database],
          isolate: false,
          // A guard against what never ends; a busy machine is no fault.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'db',
          environment: 'node',
          include: [database],
          exclude: outside,
          globalSetup: ['prisma/test-setup.ts'],
          setupFiles: ['apps/server/src/testing/close-after-file.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
        },
      },
      'apps/web/vitest.config.ts',
    ],
  },
});
