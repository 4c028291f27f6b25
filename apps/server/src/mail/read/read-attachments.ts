import { createHash } from 'node:crypto';
import type { Attachment } from 'mailparser';
import { cleanLine, cleanText } from './clean-text.ts';
import type { EInvoiceReading } from './e-invoice.ts';
import { nameFile } from './name-file.ts';
import { readPdfText } from './pdf-text.ts';
import { readEInvoice } from './read-e-invoice.ts';
import { typeFile } from './type-file.ts';

/** A file that came with a message. `text` is a PDF's text (null for other files and unreadable ones), `eInvoice` what an XML file says or why it is no e-invoice; `declaredType` is only what the sender claimed. */
export type ReadAttachment = {
  name: string;
  declaredType: string;
  type: string;
  size: number;
  sha256: string;
  contentId: string | null;
  inline: boolean;
  text: string | null;
  eInvoice: EInvoiceReading | null;
  bytes: Uint8Array<ArrayBuffer>;
};

const MAX_PDFS = 10;
const PDF_BUDGET_MS = 10_000;

/** The attachments of a parsed message with their content, typed by content, named safely, hashed. */
export async function readAttachments(parts: readonly Attachment[]): Promise<ReadAttachment[]> {
  const deadline = performance.now() + PDF_BUDGET_MS;
  const files: ReadAttachment[] = [];
  let pdfs = 0;
  for (const part of parts) {
    const bytes = Uint8Array.from(part.content);
    const declaredType = cleanLine(part.contentType, 100).toLowerCase();
    const { type, extension } = await typeFile(bytes, declaredType);
    const left = deadline - performance.now();
    const isPdf = type === 'application/pdf' && pdfs < MAX_PDFS && left > 100;
    if (isPdf) pdfs += 1;
    const pdf = isPdf
      ? await readPdfText(bytes, { pages: 20, characters: 200_000, milliseconds: Math.min(left, 6000) })
      : null;
    files.push({
      name: nameFile(part.filename, extension),
      declaredType,
      type,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      contentId: part.cid ? cleanLine(part.cid, 300) : null,
      inline: part.related === true || (part.contentDisposition === 'inline' && part.cid !== undefined),
      eInvoice: type === 'application/xml' ? readEInvoice(bytes) : null,
      text: pdf ? cleanText(pdf.text) : null,
      bytes,
    });
  }
  return files;
}
