import type { AttachmentView, InvoiceView } from '@underlag/api/cases';

/** A file to show beside the case. */
export interface OpenFile {
  name: string;
  shows: 'pdf' | 'image' | 'text';
  url: string;
  downloadUrl: string;
}

/** Where an attachment is fetched. */
export const attachmentUrl = (id: string): string => `/api/files/${id}`;
export const attachmentDownload = (id: string): string => `/api/files/${id}?download=1`;

/** An attachment as a file to show; null when it can only be downloaded. */
export function attachmentFile({ id, name, shows }: AttachmentView): OpenFile | null {
  return shows === 'none'
    ? null
    : { name, shows, url: attachmentUrl(id), downloadUrl: attachmentDownload(id) };
}

/** Where an invoice's stored original is fetched. */
export const originalUrl = (id: string): string => `/api/invoices/${id}/original`;

/** An invoice's stored original as a file to show; null when there is none, or it can only be downloaded. */
export function originalFile({
  id,
  number,
  original,
}: Pick<InvoiceView, 'id' | 'number' | 'original'>): OpenFile | null {
  if (original === null || original === 'none') return null;
  const name = original === 'pdf' ? `${number}.pdf` : number;
  return { name, shows: original, url: originalUrl(id), downloadUrl: `${originalUrl(id)}?download=1` };
}
