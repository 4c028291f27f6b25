import { isUpToDate } from '@underlag/prisma/migrate';
import { Router } from 'express';
import type { Server } from './server.ts';

/** How long a check may take before it counts as failed. */
const patienceMs = 3000;

/** /healthz: the process answers. /readyz: database, migrations and file store are right; each is named. */
export function healthRoute(server: Server): Router {
  return Router()
    .get('/healthz', (_req, res) => {
      res.json({ ok: true });
    })
    .get('/readyz', async (_req, res) => {
      const [database, migrations, files] = await Promise.all([
        holds(server.db.pool.query('select 1').then(() => true)),
        holds(isUpToDate(server.db.pool)),
        holds(server.files.probe().then(() => true)),
      ]);
      const ready = database && migrations && files;
      res.status(ready ? 200 : 503).json({ ready, database, migrations, files });
    });
}

function holds(check: Promise<boolean>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), patienceMs);
  check.then(resolve, () => resolve(false)).finally(() => clearTimeout(timer));
  return promise;
}
