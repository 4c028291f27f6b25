import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new temporary folder that the database account may pass through, but not list. */
export function scratchFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `underlag-${purpose}-`));
  chmodSync(folder, 0o711);
  return folder;
}
