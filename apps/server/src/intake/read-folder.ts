import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FoundFile {
  path: string;
  kind: 'mail' | 'e_invoice';
}

/** A path that was asked for and is not there, or may not be read; the message is for the person who gave it. */
export class PathRefused extends Error {}

const kinds: Record<string, FoundFile['kind']> = { eml: 'mail', txt: 'mail', xml: 'e_invoice' };

/** The messages (.eml, .txt) and e-invoices (.xml) among files and folders, folders read to the bottom, in order of name. */
export async function findFiles(paths: readonly string[]): Promise<{ files: FoundFile[]; others: string[] }> {
  const files: FoundFile[] = [];
  const others: string[] = [];
  for (const path of paths)
    await visit(path, files, others).catch((error: NodeJS.ErrnoException) => {
      throw new PathRefused(`${error.path ?? path} cannot be read (${error.code}). Nothing was taken in.`);
    });
  return { files, others };
}

async function visit(path: string, files: FoundFile[], others: string[]): Promise<void> {
  if ((await stat(path)).isDirectory()) {
    for (const name of (await readdir(path)).sort()) await visit(join(path, name), files, others);
    return;
  }
  const kind = kinds[path.split('.').at(-1)?.toLowerCase() ?? ''];
  if (kind) files.push({ path, kind });
  else others.push(path);
}
