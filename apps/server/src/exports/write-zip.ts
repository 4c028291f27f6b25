import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A file in an archive: its name, and its text as it comes. */
export interface Entry {
  name: string;
  text: AsyncIterable<string> | Iterable<string>;
}

/** A ZIP archive written as its entries come, one after the other, so that none has to fit in memory. */
export function writeZip(entries: AsyncIterable<Entry> | Iterable<Entry>): Readable {
  const zip = new ZipFile();
  const archive = zip.outputStream.pipe(new PassThrough());
  void fill(zip, entries, archive).catch((error: Error) => archive.destroy(error));
  return archive;
}

async function fill(
  zip: ZipFile,
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  archive: Readable,
): Promise<void> {
  for await (const { name, text } of entries) {
    const bytes = Readable.from(text, { objectMode: false });
    // Whoever goes away in the middle leaves nothing waiting to be read.
    archive.once('close', () => bytes.destroy());
    zip.addReadStream(bytes, name);
    await finished(bytes);
  }
  zip.end();
}
