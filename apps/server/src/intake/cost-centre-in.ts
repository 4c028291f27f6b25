const labelled =
  /(?:kostnadsställe|kostnadsstället|kst|cost\s?cent(?:re|er))\b[\s:.]{0,3}(?:är|is)?\s{0,3}(\d{4})(?![\d-]|[.,]\d)/giu;
const alone = /^\s*(\d{4})\s*[.!]?\s*$/u;

/** The cost centre a supplier answers with: after its name, or alone on a line of its own; null when none, or several different, stand there. */
export function costCentreIn(text: string): string | null {
  const read = text.slice(0, 4000);
  const named = [...read.matchAll(labelled)].map(([, code]) => code ?? '');
  const lines = read.split('\n').flatMap((line) => alone.exec(line)?.[1] ?? []);
  const [only, ...others] = new Set([...named, ...lines]);
  return only && others.length === 0 ? only : null;
}
