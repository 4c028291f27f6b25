import type { SampleInvoice } from './cast.ts';

/** A file of a sample message; `cid` puts it inside the HTML. */
export type SampleFile = { name: string; type: string; bytes: Buffer; cid?: string };

/** An invoice to be attached as the PDF we once sent, under the name its recipient saved it by. */
type AttachedInvoice = { name: string; invoice: SampleInvoice };

/**
 * One sample message as it is written here. `at` is Swedish time with its offset. `charset` is that of the text parts (UTF-8 when left out),
 * `sign` the domain that signs, `more` header lines put after the usual ones, `body` a complete hand-written body with its Content-Type in
 * `more`, `from` null for none or a list for several From lines.
 */
export type Sample = {
  file: string;
  at: string;
  from: string | readonly string[] | null;
  to: string;
  cc?: string;
  subject: string;
  text?: string;
  html?: string;
  charset?: 'utf-8' | 'iso-8859-1' | 'windows-1252';
  encoding?: 'quoted-printable' | 'base64';
  files?: readonly SampleFile[];
  invoices?: readonly AttachedInvoice[];
  answers?: readonly string[];
  sign?: string;
  returnPath?: string;
  more?: readonly (readonly [string, string])[];
  body?: string;
};

/** The Message-ID of the sample with that file name and sender domain, so that others can answer it. */
export function idOf(file: string, domain: string): string {
  return `<${file}.2026@${domain}>`;
}
