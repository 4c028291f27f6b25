import { inflateSync } from 'node:zlib';

const MAX_INFLATED = 60 * 1024 * 1024;
const MAX_STREAMS = 5000;

/**
 * Whether a PDF unpacks to more than 60 MB, or hides how much: a few hundred kilobytes can hold gigabytes. Streams are unpacked one at a
 * time with a hard stop, before the reading library (which has none) sees the file.
 */
export function unpacksTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MAX_INFLATED;
  let from = 0;
  for (let count = 0; ; count += 1) {
    const at = file.indexOf('stream', from);
    if (at < 0) return false;
    if (count > MAX_STREAMS) return true;
    from = at + 6;
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    if (packedTwice(file.subarray(Math.max(0, at - 400), at).toString('latin1'))) return true;
    left -= inflatedSize(file.subarray(startOfData(file, from)), left);
    if (left <= 0) return true;
  }
}

function packedTwice(dictionary: string): boolean {
  return (
    (
      dictionary
        .slice(dictionary.lastIndexOf(' obj'))
        .match(/FlateDecode|LZWDecode|RunLengthDecode|\/Fl\b/gu) ?? []
    ).length > 1
  );
}

function startOfData(file: Buffer, from: number): number {
  return file[from] === 13 && file[from + 1] === 10 ? from + 2 : from + 1;
}

/** The unpacked size of what begins here; 0 when it is not packed this way, `limit` when it goes beyond. */
function inflatedSize(data: Buffer, limit: number): number {
  // The first two bytes of a zlib stream tell it from other data without unpacking anything.
  const [method = 0, check = 0] = data;
  if ((method & 15) !== 8 || (method * 256 + check) % 31 !== 0) return 0;
  try {
    return inflateSync(data, { maxOutputLength: limit }).length;
  } catch (error) {
    return error instanceof RangeError ? limit : 0;
  }
}
