const labelled =
  /(?:faktura\s?(?:nummer|nr)|invoice\s?(?:number|no))\b\.?\s?:?\s{0,20}([\p{L}\d][\p{L}\d/-]{1,29})/giu;
const named = /\b(?:faktura|invoice)\s{1,5}(?:nr\.?\s)?([\p{L}\d][\p{L}\d/-]{1,29})/giu;

/** The number of an invoice by the words before it, in the file's own text and then in the subject; null when none stands there. It is read for a person to look at, never relied on. */
export function numberOnInvoice(file: string | null, subject: string): string | null {
  const text = file?.slice(0, 20_000) ?? '';
  const found = [...text.matchAll(labelled), ...subject.matchAll(labelled), ...subject.matchAll(named)];
  return found.map(([, number]) => number ?? '').find((number) => /\d/u.test(number)) ?? null;
}
