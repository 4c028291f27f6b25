import { holds } from '@underlag/domain/access';
import { text } from '@underlag/domain/text';
import { type Request, Router } from 'express';
import { z } from 'zod';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { isScan } from '../doors/request-message.ts';
import { AppError, refused } from '../errors.ts';
import { type Received, receiveFiles } from '../files/receive-files.ts';
import { limit } from '../limits.ts';
import { parseInput } from '../parse-input.ts';
import { lacks } from '../trpc.ts';
import { largest, tooLarge } from './read/read-rows.ts';
import { mustBeKind, startImport } from './start-import.ts';

type CtxOf = (req: Request) => Promise<StaffCtx>;

/** Takes a file to be imported: one file, one run. */
export function importsRoute(ctxOf: CtxOf): Router {
  return Router()
    .post('/imports/evidence', async (req, res) => {
      const ctx = await ctxOf(req);
      if (!holds(ctx.actor, 'import.run')) throw lacks('import.run');
      await limit(ctx.server, 'import', ctx.actor.personId, uploads);
      const limits = { maxFiles: 1, maxFileBytes: 25 * 1024 * 1024 };
      res.json(await receiveFiles(ctx.server, req, limits, (received) => keepEvidence(ctx, received)));
    })
    .post('/imports', async (req, res) => {
      const ctx = await ctxOf(req);
      if (!holds(ctx.actor, 'import.run')) throw lacks('import.run');
      const kind = mustBeKind(parseInput(z.string().max(40), req.query.kind));
      await limit(ctx.server, 'import', ctx.actor.personId, uploads);
      const limits = {
        maxFiles: 1,
        maxFileBytes: Math.max(...kind.formats.map((format) => largest[format])),
      };
      res.json(
        await receiveFiles(ctx.server, req, limits, (received) => keepAndStart(ctx, kind.key, received)),
      );
    });
}

const uploads = { points: 300, seconds: 600 };

async function keepAndStart(ctx: StaffCtx, kind: string, { files, keep }: Received) {
  const file = theFile(files);
  if (file.type === 'application/xml' && file.size > largest.xml)
    throw new AppError('too_large', 'file.too_large', tooLarge('xml').says);
  await keep();
  return startImport(ctx, kind, file);
}

/** Keeps a document that rights in a file rest on, as an upload of the person's own: the file names it. */
async function keepEvidence(ctx: StaffCtx, { files, keep }: Received) {
  const file = theFile(files);
  if (!isScan(file.type))
    throw refused({
      code: 'register.evidence_type',
      says: text('Underlaget ska vara en PDF eller en bild.', 'The evidence must be a PDF or a picture.'),
    });
  await keep();
  const { sha256, size, type, name } = file;
  return write(ctx.server, async (tx) => {
    await tx.db.file.createMany({ data: [{ sha256, size, type }], skipDuplicates: true });
    await tx.db.upload.create({
      data: { personId: ctx.actor.personId, caseId: null, fileSha256: sha256, name, type, size },
    });
    return { name };
  });
}

function theFile([file]: Received['files']) {
  if (file) return file;
  throw new AppError(
    'invalid',
    'upload.empty',
    text('Det kom ingen fil, eller så var den tom.', 'No file came, or it was empty.'),
  );
}
