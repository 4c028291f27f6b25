import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { nameFile } from '../mail/read/name-file.ts';
import { typeFile } from '../mail/read/type-file.ts';

/** A file that has arrived at a temporary path, typed by its bytes. */
export interface ArrivedFile {
  path: string;
  sha256: string;
  name: string;
  type: string;
  size: number;
}

/** Writes a file to a temporary path as it streams in. Null, and nothing left there, when it was empty or cut off at its limit; so too when it rejects. */
export async function receiveFile(
  path: string,
  stream: NodeJS.ReadableStream & { truncated?: boolean },
  filename: string,
  declared: string,
): Promise<ArrivedFile | null> {
  const hash = createHash('sha256');
  let size = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  let file: ArrivedFile | null = null;
  try {
    await pipeline(stream, count, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
    if (stream.truncated || size === 0) return null;
    const { type, extension } = await typeFile(await head(path), declared);
    file = { path, sha256: hash.digest('hex'), name: nameFile(filename, extension), type, size };
    return file;
  } finally {
    if (!file) await rm(path, { force: true });
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
