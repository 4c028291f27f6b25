import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from '@underlag/domain/text';
import busboy from 'busboy';
import type { Request } from 'express';
import { AppError } from '../errors.ts';
import { nameFile } from '../mail/read/name-file.ts';
import { typeFile } from '../mail/read/type-file.ts';
import type { Server } from '../server.ts';

export interface ReceivedFile {
  sha256: string;
  name: string;
  type: string;
  size: number;
}

interface Limits {
  maxFiles: number;
  maxFileBytes: number;
}

const tooLarge = ({ maxFileBytes, maxFiles }: Limits) => {
  const megabytes = Math.round(maxFileBytes / 1024 / 1024);
  return new AppError(
    'too_large',
    'file.too_large',
    text(
      `Högst ${maxFiles} filer om vardera ${megabytes} MB.`,
      `At most ${maxFiles} files of ${megabytes} MB each.`,
    ),
  );
};

const broken = () =>
  new AppError(
    'invalid',
    'upload.broken',
    text('Filen kom inte fram hel. Försök igen.', 'The file did not arrive whole. Try again.'),
  );

/** Takes a multipart body as it streams in: each file to the store under its hash, typed by its bytes, the small values in memory. */
export async function receiveFiles(server: Server, req: Request, limits: Limits) {
  const files: ReceivedFile[] = [];
  const values = new Map<string, string>();
  const arriving: Promise<void>[] = [];
  let fault: AppError | null = null;
  const form = startParser(req, limits);
  form.on('field', (name, value, { valueTruncated }) => {
    if (valueTruncated) fault ??= tooLarge(limits);
    values.set(name, value);
  });
  form.on('file', (_name, stream, { filename, mimeType }) => {
    const kept = keep(server, stream, { filename, mimeType }).then(
      (file) => {
        if (stream.truncated) fault ??= tooLarge(limits);
        else if (file) files.push(file);
      },
      () => {
        fault ??= broken();
        stream.resume();
      },
    );
    arriving.push(kept);
  });
  form.on('filesLimit', () => {
    fault ??= tooLarge(limits);
  });
  try {
    await pipeline(req, form);
  } catch {
    fault ??= broken();
  }
  await Promise.all(arriving);
  if (fault) throw fault;
  return { files, values };
}

function startParser(req: Request, { maxFiles, maxFileBytes }: Limits) {
  try {
    return busboy({
      headers: req.headers,
      defParamCharset: 'utf8',
      limits: {
        files: maxFiles,
        fileSize: maxFileBytes,
        fields: 20,
        fieldSize: 200_000,
        parts: maxFiles + 20,
      },
    });
  } catch {
    throw broken();
  }
}

async function keep(
  server: Server,
  stream: NodeJS.ReadableStream & { truncated?: boolean },
  { filename, mimeType }: { filename: string | undefined; mimeType: string },
): Promise<ReceivedFile | null> {
  const path = server.files.temporary();
  const hash = createHash('sha256');
  let size = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  try {
    await pipeline(stream, count, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
    if (stream.truncated || size === 0) return null;
    const { type, extension } = await typeFile(await head(path), mimeType);
    const sha256 = hash.digest('hex');
    await server.files.adopt(path, sha256);
    return { sha256, name: nameFile(filename ?? '', extension), type, size };
  } finally {
    await rm(path, { force: true });
  }
}

/** The first bytes of a file, enough to tell its type. */
async function head(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(64 * 1024), 0, 64 * 1024, 0);
    return buffer.slice(0, bytesRead);
  } finally {
    await file.close();
  }
}
