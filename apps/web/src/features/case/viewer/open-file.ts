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

/** An invoice's stored original. */
export function originalFile({ id, number }: Pick<InvoiceView, 'id' | 'number'>): OpenFile {
  const url = `/api/invoices/${id}/original`;
  return { name: `${number}.pdf`, shows: 'pdf', url, downloadUrl: url };
}
