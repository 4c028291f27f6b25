import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request } from 'express';
import helmet from 'helmet';
import type { Ctx, StaffCtx } from './context.ts';
import { exportsRoute } from './exports/exports.route.ts';
import { filesRoute } from './files/files.route.ts';
import { formRoute } from './form/form.route.ts';
import { healthRoute } from './health.ts';
import { importsRoute } from './imports/imports.route.ts';
import { appRouter } from './router.ts';
import { sameOrigin } from './same-origin.ts';
import type { Server } from './server.ts';
import { authRoute } from './session/auth.route.ts';
import { readSession } from './session/read-session.ts';
import { failureOf, signedOut } from './trpc.ts';

const webFolder = join(import.meta.dirname, '../../web/dist');

/** Everything the desk answers over HTTP. */
export function buildApp(server: Server): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', server.config.production ? 1 : false);
  app.use(headers(server));
  app.use(healthRoute(server));
  app.use('/api', (_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });
  app.use('/api', sameOrigin(server.config));
  app.use('/api/auth', authRoute(server));
  app.use(
    '/api/form',
    formRoute((req) => contextOf(server, req)),
  );
  app.use(
    '/api/trpc',
    createExpressMiddleware({
      router: appRouter,
      createContext: ({ req }) => contextOf(server, req),
      maxBodySize: 1_000_000,
      onError: ({ error, path, ctx }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR')
          server.log.error({ err: error.cause ?? error, path, requestId: ctx?.requestId }, 'a call failed');
      },
    }),
  );
  app.use(
    '/api',
    filesRoute((req) => staffContextOf(server, req)),
  );
  app.use(
    '/api',
    exportsRoute((req) => staffContextOf(server, req)),
  );
  app.use(
    '/api',
    importsRoute((req) => staffContextOf(server, req)),
  );
  app.use('/api', (_req, res) => {
    res.status(404).json({ kind: 'not_found', code: 'not_found' });
  });
  if (!server.config.dev) servePages(app);
  app.use(failures(server));
  return app;
}

const contextOf = async (server: Server, req: Request): Promise<Ctx> => {
  const requestId = randomUUID();
  return {
    server,
    requestId,
    ip: req.ip ?? 'unknown',
    log: server.log.child({ requestId }),
    actor: await readSession(server, req.headers.cookie),
  };
};

const staffContextOf = async (server: Server, req: Request): Promise<StaffCtx> => {
  const ctx = await contextOf(server, req);
  if (!ctx.actor) throw signedOut();
  return { ...ctx, actor: ctx.actor };
};

const headers = (server: Server) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: server.config.dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: server.config.dev ? ["'self'", 'ws:'] : ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        frameSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: server.config.production,
  });

function servePages(app: Express): void {
  app.use(compression());
  app.use(
    '/assets',
    express.static(join(webFolder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  app.use(express.static(webFolder, { index: false }));
  app.get('/{*path}', (req, res) => {
    // What a one-time link shows stays in no cache, nor does the page that shows it.
    res.set('Cache-Control', req.path.startsWith('/las/') ? 'no-store' : 'no-cache');
    res.sendFile(join(webFolder, 'index.html'));
  });
}

const failures =
  (server: Server): ErrorRequestHandler =>
  (error, _req, res, _next) => {
    const requestId = randomUUID();
    const { status, shape } = failureOf(error, requestId);
    if (shape.kind === 'bug') server.log.error({ err: error, requestId }, 'a request failed');
    if (shape.retryAfter) res.set('Retry-After', String(shape.retryAfter));
    if (res.headersSent) res.destroy();
    else res.status(status).json(shape);
  };
