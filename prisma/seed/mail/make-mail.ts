import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { composeMail, deliver } from './compose-mail.ts';
import { drawInvoice } from './draw-invoice.ts';
import { signMail } from './sign-mail.ts';
import { copyRequests } from './sources/copy-requests.ts';
import { disputes } from './sources/disputes.ts';
import { invoiceQuestions } from './sources/invoice-questions.ts';
import { oddMail } from './sources/odd-mail.ts';
import type { Sample } from './sources/sample.ts';
import { serviceQuestions } from './sources/service-questions.ts';

const RAW = new URL('./raw/', import.meta.url);
const KEY = new URL('./test-key-for-example-domains-only.pem', import.meta.url);

/** All sample messages as raw bytes by file name; made again they are the same to the last byte. */
export async function makeMail(): Promise<Map<string, Buffer>> {
  const key = await readFile(KEY, 'utf8');
  const made = new Map<string, Buffer>();
  for (const sample of [...disputes, ...copyRequests, ...invoiceQuestions, ...serviceQuestions, ...oddMail]) {
    if (made.has(`${sample.file}.eml`)) throw new Error(`two samples are called ${sample.file}`);
    made.set(`${sample.file}.eml`, await makeOne(sample, key));
  }
  return made;
}

async function makeOne(sample: Sample, key: string): Promise<Buffer> {
  const pdfs = [];
  for (const { name, invoice } of sample.invoices ?? [])
    pdfs.push({ name, type: 'application/pdf', bytes: await drawInvoice(invoice) });
  const sent = composeMail({ ...sample, files: [...(sample.files ?? []), ...pdfs] });
  return deliver(sample, sample.sign ? signMail(sent, sample.sign, key, new Date(sample.at)) : sent);
}

/** Writes the messages to `raw/`, the folder the demo takes its mail from, and removes what is no longer made. */
async function writeMail(): Promise<void> {
  const made = await makeMail();
  for (const name of await readdir(RAW)) if (!made.has(name)) await rm(new URL(name, RAW));
  for (const [name, bytes] of made) await writeFile(new URL(name, RAW), bytes);
  console.log(`${made.size} messages written`);
}

if (import.meta.main) await writeMail();
