import { z } from 'zod';
import { isErrorShape } from '../../api/error-of.ts';

/** Sends a file to be imported and answers with its run; throws the server's error. */
export const sendImport = (file: File, kind: string) =>
  send(`/api/imports?kind=${encodeURIComponent(kind)}`, file, z.object({ id: z.string() }));

/** Sends a document that rights of a file rest on; its name is what the file calls it by. */
export const sendEvidence = (file: File) =>
  send('/api/imports/evidence', file, z.object({ name: z.string() }));

async function send<T>(path: string, file: File, answerOf: z.ZodType<T>): Promise<T> {
  const body = new FormData();
  body.append('file', file, file.name);
  const response = await fetch(path, { method: 'POST', body, credentials: 'same-origin' });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw isErrorShape(answer) ? answer : new Error(`import answered ${response.status}`);
  return answerOf.parse(answer);
}
