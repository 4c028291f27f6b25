import { isUpToDate } from '@underlag/prisma/migrate';
import { Router } from 'express';
import type { Server } from './server.ts';

/** /healthz: the process answers. /readyz: database, migrations and file store are right; each is named. */
export function healthRoute(server: Server): Router {
  return Router()
    .get('/healthz', (_req, res) => {
      res.json({ ok: true });
    })
    .get('/readyz', async (_req, res) => {
      const checks = {
        database: await holds(server.db.pool.query('select 1')),
        migrations: await holds(isUpToDate(server.db.pool).then((upToDate) => upToDate || Promise.reject())),
        files: await holds(server.files.probe()),
      };
      const ready = Object.values(checks).every(Boolean);
      res.status(ready ? 200 : 503).json({ ready, ...checks });
    });
}

const holds = (check: Promise<unknown>): Promise<boolean> =>
  check.then(
    () => true,
    () => false,
  );
