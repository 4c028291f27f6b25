import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/**
 * Builds the Prisma client into generated/, without the network: generating needs no migration engine, but the command
 * downloads one unless it is told of *some* program. This one fails if it is ever run, so nothing can seem to work by it.
 */
const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
const { status } = spawnSync(process.execPath, [cli, 'generate', '--no-hints'], {
  cwd: import.meta.dirname,
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: '/bin/false',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
