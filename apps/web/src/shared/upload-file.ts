import { z } from 'zod';
import { isErrorShape } from '../api/error-of.ts';

const Upload = z.object({ id: z.string(), name: z.string(), size: z.number(), type: z.string() });

/** A file that lies at the server, waiting to be sent with a message or a new case. */
export type Upload = z.infer<typeof Upload>;

/** Sends a file ahead; throws the server's error, or that it could not be reached. */
export async function uploadFile(file: Blob, name: string, caseId: string | null): Promise<Upload> {
  const body = new FormData();
  body.append('file', file, name);
  const query = caseId ? `?caseId=${encodeURIComponent(caseId)}` : '';
  const response = await fetch(`/api/uploads${query}`, { method: 'POST', body, credentials: 'same-origin' });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw isErrorShape(answer) ? answer : new Error(`upload answered ${response.status}`);
  return Upload.parse(answer);
}
