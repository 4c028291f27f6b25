import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Desk } from './desk.ts';

/** The public form as somebody filled it in: a dispute of an invoice of the demo unless told otherwise. */
export const disputeForm = (facts: Record<string, unknown> = {}) => ({
  locale: 'sv',
  matter: 'invoice_dispute',
  name: 'Lena Ek',
  email: 'Lena.Ek@Hemma.example',
  message: 'Ingen väktare kom.',
  fields: { invoiceNumber: '306 188 194', reason: 'not_performed', disputedAmount: '1 234,50 kr' },
  website: '',
  key: randomUUID(),
  ...facts,
});

export const pdf = new File([`%PDF-1.7 ${'x'.repeat(2000)}`], '../../etc/fak\u202etura.pdf', {
  type: 'text/html',
});

/** Sends the public form with its files, as a browser does. */
export async function sendForm(
  url: string,
  form: unknown,
  files: readonly File[] = [],
  headers: Record<string, string> = {},
) {
  const body = new FormData();
  body.append('form', JSON.stringify(form));
  for (const file of files) body.append('files', file, file.name);
  const response = await fetch(`${url}/api/form`, { method: 'POST', body, headers });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Files that are still on their way, and files no row speaks of. */
export async function leftBehind({ server, db }: Desk): Promise<string[]> {
  const arriving = await readdir(join(server.files.folder, 'arriving'));
  const folders = (await readdir(server.files.folder)).filter((name) => name.length === 2);
  const kept = (await Promise.all(folders.map((name) => readdir(join(server.files.folder, name))))).flat();
  const known = new Set((await db.file.findMany()).map((file) => file.sha256));
  return [...arriving, ...kept.filter((digest) => !known.has(digest))];
}
