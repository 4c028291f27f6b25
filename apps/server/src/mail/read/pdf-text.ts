import { unpacksTooFar } from './pdf-size.ts';

/** The text of a PDF's first pages; `complete` is false when a limit cut it or a page could not be read. */
type PdfText = { text: string; pages: number; complete: boolean };

/** Limits of reading: pages, characters and time. */
type PdfLimits = { pages: number; characters: number; milliseconds: number };

const LIMITS: PdfLimits = { pages: 20, characters: 200_000, milliseconds: 8000 };

/**
 * Reads the text of a PDF, line by line as it stands. Nothing in the file is run and nothing is fetched: no scripts, no fonts, no images.
 * Null when the file is no readable PDF (damaged, encrypted) or unpacks beyond reason. To be used in the reading thread only: the work cannot be interrupted from inside.
 */
export async function readPdfText(bytes: Uint8Array, limits: PdfLimits = LIMITS): Promise<PdfText | null> {
  if (unpacksTooFar(bytes)) return null;
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // The library takes the buffer over: it gets its own.
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    maxImageSize: 1,
  });
  const deadline = performance.now() + limits.milliseconds;
  const timer = setTimeout(() => void task.destroy(), limits.milliseconds);
  try {
    const document = await task.promise;
    let text = '';
    let complete = document.numPages <= limits.pages;
    for (let number = 1; number <= Math.min(document.numPages, limits.pages); number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      text += `${content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')}\n`;
      page.cleanup();
      if (text.length > limits.characters || performance.now() > deadline) {
        complete = false;
        break;
      }
    }
    return { text: text.slice(0, limits.characters).trim(), pages: document.numPages, complete };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    await task.destroy().catch(() => undefined);
  }
}
