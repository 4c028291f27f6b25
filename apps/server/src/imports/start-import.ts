import type { StartedImport } from '@underlag/api/imports';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { refused } from '../errors.ts';
import { askRun } from './ask-run.ts';
import { kindOf } from './kinds.ts';

/** A file in the store. */
export interface StoredFile {
  sha256: string;
  name: string;
  type: string;
  size: number;
}

/** Begins with a file that is in the store: it is checked line by line, and nothing is written before somebody says so. */
export function startImport(ctx: StaffCtx, key: string, file: StoredFile): Promise<StartedImport> {
  mustBeKind(key);
  return write(ctx.server, async (tx) => {
    const { sha256, size, type, name } = file;
    await tx.db.file.createMany({ data: [{ sha256, size, type }], skipDuplicates: true });
    const { personId } = ctx.actor;
    const { id } = await tx.db.importRun.create({
      data: { kind: key, name, fileSha256: sha256, startedBy: personId, startedAt: new Date(tx.now) },
      select: { id: true },
    });
    await tx.db.adminEvent.create({
      data: { actorId: personId, kind: 'import_started', subjectId: id, data: { kind: key, sha256 } },
    });
    await askRun(tx, id, false);
    return { id };
  });
}

/** Refuses a kind that nobody knows. */
export function mustBeKind(key: string) {
  const kind = kindOf(key);
  if (kind) return kind;
  throw refused({
    code: 'import.kind',
    says: text('Det går inte att läsa in sådant.', 'Such things cannot be imported.'),
    field: 'kind',
  });
}
