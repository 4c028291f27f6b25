import { rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { text } from '@underlag/domain/text';
import busboy from 'busboy';
import type { Request } from 'express';
import { AppError } from '../errors.ts';
import type { Server } from '../server.ts';
import { type ArrivedFile, receiveFile } from './receive-file.ts';

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

/** A multipart body that has arrived whole: its small values, and its files, which are the store's once they are kept. */
export interface Received {
  values: Map<string, string>;
  files: readonly ReceivedFile[];
  keep: () => Promise<void>;
}

/** More than this beside the files themselves is no form of ours. */
const restBytes = 1_000_000;

/**
 * Takes a multipart body as it streams in, each file typed by its bytes and named safely, and hands it to `use`; what was
 * not kept by then leaves no trace.
 */
export async function receiveFiles<T>(
  server: Server,
  req: Request,
  limits: Limits,
  use: (received: Received) => Promise<T>,
): Promise<T> {
  const longest = limits.maxFiles * limits.maxFileBytes + restBytes;
  if (Number(req.headers['content-length'] ?? 0) > longest) throw tooLarge(limits);
  const { files, values, fault } = await readBody(server, req, limits, longest);
  try {
    if (fault) throw fault;
    return await use({
      values,
      files: files.map(({ path: _, ...file }) => file),
      async keep() {
        for (const { path, sha256 } of files) await server.files.adopt(path, sha256);
      },
    });
  } finally {
    for (const { path } of files) await rm(path, { force: true });
  }
}

/** Reads to the end, or to the first fault that makes going on useless; files already here are handed back either way. */
async function readBody(server: Server, req: Request, limits: Limits, longest: number) {
  const files: ArrivedFile[] = [];
  const values = new Map<string, string>();
  const arriving: Promise<void>[] = [];
  let fault: AppError | null = null;
  const blame = (error: AppError) => {
    fault ??= error;
  };
  const form = startParser(req, limits);
  form.on('field', (name, value, { valueTruncated }) => {
    if (valueTruncated) blame(tooLarge(limits));
    values.set(name, value);
  });
  form.on('file', (_name, stream, { filename, mimeType }) => {
    const arrived = receiveFile(server.files.temporary(), stream, filename ?? '', mimeType).then(
      (file) => {
        if (file) files.push(file);
        else if (stream.truncated) blame(tooLarge(limits));
        else if (filename) blame(empty());
      },
      () => blame(broken()),
    );
    arriving.push(arrived);
  });
  for (const event of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
    form.on(event, () => blame(tooLarge(limits)));
  let bytes = 0;
  req.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= longest || form.destroyed) return;
    blame(tooLarge(limits));
    form.destroy();
  });
  req.once('close', () => form.destroy());
  await finished(req.pipe(form)).catch(() => blame(broken()));
  await Promise.all(arriving);
  // What is left of a faulty body is read to its end, or the answer would not be.
  req.unpipe(form).resume();
  return { files, values, fault: fault as AppError | null };
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

const empty = () =>
  new AppError(
    'invalid',
    'file.empty',
    text(
      'En av filerna är tom. Ta bort den eller välj en annan.',
      'One of the files is empty. Remove it or choose another.',
    ),
  );

const broken = () =>
  new AppError(
    'invalid',
    'upload.broken',
    text('Filen kom inte fram hel. Försök igen.', 'The file did not arrive whole. Try again.'),
  );
