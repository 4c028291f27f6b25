import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes kept by their own digest: the same bytes are kept once, and never change. */
export interface FileStore {
  folder: string;
  /** Resolves when the bytes are on disk under their SHA-256. */
  put: (bytes: Uint8Array) => Promise<string>;
  read: (sha256: string) => Promise<Buffer>;
  stream: (sha256: string) => ReadStream;
  /** A place in the store's own file system to write a file that is still arriving. */
  temporary: () => string;
  /** Moves a finished temporary file to its digest. */
  adopt: (path: string, sha256: string) => Promise<void>;
  /** Writes and removes a small file; rejects when the store cannot be written. */
  probe: () => Promise<void>;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Opens the store in a folder, made when absent. */
export async function openFileStore(folder: string): Promise<FileStore> {
  const arriving = join(folder, 'arriving');
  await mkdir(arriving, { recursive: true, mode: 0o700 });
  const temporary = () => join(arriving, randomUUID());
  const place = (digest: string) => {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error('not a digest');
    return join(folder, digest.slice(0, 2), digest);
  };
  const adopt = async (path: string, digest: string) => {
    const target = place(digest);
    const known = await access(target).then(
      () => true,
      () => false,
    );
    if (known) return rm(path, { force: true });
    await mkdir(join(folder, digest.slice(0, 2)), { recursive: true, mode: 0o700 });
    await rename(path, target);
    const directory = await open(join(folder, digest.slice(0, 2)), 'r');
    await directory.sync().finally(() => directory.close());
  };
  return {
    folder,
    temporary,
    adopt,
    read: (digest) => readFile(place(digest)),
    stream: (digest) => createReadStream(place(digest)),
    async put(bytes) {
      const digest = sha256(bytes);
      const path = temporary();
      const file = await open(path, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await adopt(path, digest);
      return digest;
    },
    async probe() {
      const path = temporary();
      const file = await open(path, 'wx', 0o600);
      await file.close();
      await rm(path);
      const { bavail, bsize } = await statfs(folder);
      if (bavail * bsize < 50_000_000) throw new Error('less than 50 MB left in the file store');
    },
  };
}
