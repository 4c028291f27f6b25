import type { Server as HttpServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Express } from 'express';
import { createServer } from 'vite';

const web = fileURLToPath(new URL('../../web', import.meta.url));

/** Serves the web from its source with Vite inside this server: one port, one cookie, changes shown at once. */
export async function serveSource(app: Express, http: HttpServer): Promise<{ close: () => Promise<void> }> {
  const vite = await createServer({
    root: web,
    configFile: `${web}/vite.config.ts`,
    appType: 'spa',
    server: { middlewareMode: true, hmr: { server: http } },
  });
  app.use(vite.middlewares);
  return vite;
}
