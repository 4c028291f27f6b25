import { FormReceipt, type SubmitForm } from '@underlag/api/public-form';
import { isErrorShape } from '../../api/error-of.ts';

export type Receipt = { number: string; confirmationSent: boolean };

/** Sends the form with its files in one body; throws the server's error, or that it could not be reached. */
export async function sendForm(form: SubmitForm, files: readonly File[]): Promise<Receipt> {
  const body = new FormData();
  body.append('form', JSON.stringify(form));
  for (const file of files) body.append('file', file, file.name);
  const response = await fetch('/api/form', { method: 'POST', body, credentials: 'same-origin' });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw isErrorShape(answer) ? answer : new Error(`form answered ${response.status}`);
  return FormReceipt.parse(answer);
}
