import { holds } from '@underlag/domain/access';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { openCase } from '../doors/open-case.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { AppError, notFound } from '../errors.ts';
import { extensionOf } from '../extension-of.ts';
import { parseInput } from '../parse-input.ts';
import { getEvidence } from '../register/get-evidence.ts';
import { lacks } from '../trpc.ts';
import { mailPage } from './mail-page.ts';
import { type Received, receiveFiles } from './receive-files.ts';
import { shows } from './shows.ts';

type CtxOf = (req: Request) => Promise<StaffCtx>;
interface Stored {
  sha256: string;
  name: string;
  type: string;
}

/** Downloads and uploads for staff. A file is found only through a case the actor may see. */
export function filesRoute(ctxOf: CtxOf): Router {
  return Router()
    .get('/files/:id', async (req, res) => {
      const ctx = await ctxOf(req);
      send(ctx, req, res, await findAttachment(ctx, idOf(req)));
    })
    .get('/invoices/:id/original', async (req, res) => {
      const ctx = await ctxOf(req);
      if (!holds(ctx.actor, 'invoice.read')) throw lacks('invoice.read');
      const invoice = await ctx.server.db.prisma.invoice.findUnique({
        where: { id: idOf(req) },
        include: { original: true },
      });
      if (!invoice?.original) throw notFound(text('Originalet', 'The original'));
      const { sha256, type } = invoice.original;
      send(ctx, req, res, { sha256, type, name: `faktura-${invoice.number}.${extensionOf(type)}` });
    })
    .get('/register/:of/:id/evidence', async (req, res) => {
      const ctx = await ctxOf(req);
      const of = parseInput(z.enum(['right', 'change']), req.params.of);
      send(ctx, req, res, await getEvidence(ctx, of, idOf(req)));
    })
    .get('/messages/:id/html', async (req, res) => {
      const ctx = await ctxOf(req);
      const page = await mailPage(ctx, idOf(req));
      if (page === null) throw notFound(text('Meddelandet', 'The message'));
      sendMailPage(res, page, req.query.images === '1');
    })
    .post('/uploads', async (req, res) => {
      const ctx = await ctxOf(req);
      const caseId = req.query.caseId ? parseInput(z.uuid(), req.query.caseId) : null;
      if (!holds(ctx.actor, 'case.reply')) throw lacks('case.reply');
      const { id, name, size, type } = await receiveFiles(ctx.server, req, oneFile, (received) =>
        storeUpload(ctx, caseId, received),
      );
      res.json({ id, name, size, type });
    });
}

const oneFile = { maxFiles: 1, maxFileBytes: 25 * 1024 * 1024 };

/** Keeps a file that a person has dropped on a case, or on a case about to be opened. */
async function storeUpload(ctx: StaffCtx, caseId: string | null, { files, keep }: Received) {
  const [file] = files;
  if (!file) throw noFile();
  if (caseId) await write(ctx.server, (tx) => openCase(ctx, tx, { caseId }, 'case.reply'));
  await keep();
  const { sha256, ...rest } = file;
  return write(ctx.server, async (tx) => {
    await tx.db.file.createMany({
      data: [{ sha256, size: rest.size, type: rest.type }],
      skipDuplicates: true,
    });
    return tx.db.upload.create({
      data: { personId: ctx.actor.personId, caseId, fileSha256: sha256, ...rest },
    });
  });
}

const noFile = () =>
  new AppError(
    'invalid',
    'upload.empty',
    text('Det kom ingen fil, eller så var den tom.', 'No file came, or it was empty.'),
  );

const idOf = (req: Request) => parseInput(z.uuid(), req.params.id);

async function findAttachment(ctx: StaffCtx, id: string): Promise<Stored> {
  const rows = await ctx.server.db.prisma.$queryRaw<Stored[]>(Prisma.sql`
    select attachment.file_sha256 as sha256, attachment.name, attachment.type
    from attachment join message on message.id = attachment.message_id join cases on cases.id = message.case_id
    where attachment.id = ${id}::uuid and ${visibleCases(ctx.actor)}`);
  const [found] = rows;
  if (!found) throw notFound(text('Filen', 'The file'));
  return found;
}

/** Bytes from outside: typed by content, shown inside the page only when harmless, never run. */
function send(ctx: StaffCtx, req: Request, res: Response, { sha256, name, type }: Stored): void {
  const inline = shows(type) !== 'none' && req.query.download !== '1';
  res.set({
    'Content-Type': inline
      ? type === 'text/plain'
        ? 'text/plain; charset=utf-8'
        : type
      : 'application/octet-stream',
    'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  const stream = ctx.server.files.stream(sha256);
  stream.on('error', (error) => {
    ctx.log.error({ error, sha256 }, 'a stored file cannot be read');
    if (res.headersSent) res.destroy();
    else res.status(503).end();
  });
  stream.pipe(res);
}

/** For a sandboxed frame: no scripts, no forms, no network unless remote images were asked for. */
function sendMailPage(res: Response, page: string, images: boolean): void {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:${images ? ' https:' : ''}; sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'; form-action 'none'; base-uri 'none'`;
  res.set({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  res.send(page);
}
