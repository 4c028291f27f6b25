import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Before anything else is imported: it takes half a second off every later start.
enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'node'));
const { runServer } = await import('./run-server.ts');
await runServer({ dev: false });
