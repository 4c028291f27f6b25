import { GlobalWorkerOptions, getDocument, type PDFDocumentLoadingTask } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Begins to open a PDF of ours. Scripts and forms inside it are never run, and no external font or picture is fetched. */
export function openPdf(url: string): PDFDocumentLoadingTask {
  return getDocument({
    url,
    withCredentials: true,
    enableXfa: false,
    disableAutoFetch: true,
    useSystemFonts: true,
  });
}
