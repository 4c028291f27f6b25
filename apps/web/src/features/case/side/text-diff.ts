/** What became of a piece of text. */
export type Fate = 'same' | 'added' | 'removed';

export interface Piece {
  fate: Fate;
  text: string;
}

/** One line of the one text or the other; a line that was rewritten comes as removed and added, with the words that differ marked. */
export interface DiffLine {
  fate: Fate;
  pieces: readonly Piece[];
}

/** How one text became another, line by line: without what was added the lines are the old text, without what was removed the new one. */
export function diffText(before: string, after: string): DiffLine[] {
  const lines: DiffLine[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const settle = () => {
    lines.push(...rewritten(removed, added));
    removed = [];
    added = [];
  };
  for (const { fate, text } of align(linesOf(before), linesOf(after))) {
    if (fate === 'removed') removed.push(text);
    else if (fate === 'added') added.push(text);
    else {
      settle();
      lines.push({ fate, pieces: [{ fate, text }] });
    }
  }
  settle();
  return lines;
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split(/\r?\n/));

/** Lines that went and lines that came in the same place, the first of the one set against the first of the other. */
function rewritten(removed: readonly string[], added: readonly string[]): DiffLine[] {
  const pairs = removed.map((line, index) => align(wordsOf(line), wordsOf(added[index] ?? '')));
  const side = (fate: Fate, text: string, index: number): DiffLine => {
    const pieces = (pairs[index] ?? []).filter((piece) => piece.fate === 'same' || piece.fate === fate);
    const hasShared = pieces.some((piece) => piece.fate === 'same' && piece.text.trim() !== '');
    return { fate, pieces: hasShared ? joined(pieces) : [{ fate, text }] };
  };
  return [
    ...removed.map((line, index) => side('removed', line, index)),
    ...added.map((line, index) => side('added', line, index)),
  ];
}

const wordsOf = (line: string): string[] => line.match(/\s+|[^\s]+/g) ?? [];

/** Neighbours of one fate as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.fate === piece.fate) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}

/** The shortest way from one list to the other, by their longest common subsequence; what goes stands before what comes. */
function align(before: readonly string[], after: readonly string[]): Piece[] {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const [old, fresh] = [before[i], after[j]];
    if (old === undefined && fresh === undefined) return pieces;
    if (old !== undefined && old === fresh) {
      pieces.push({ fate: 'same', text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ fate: 'removed', text: old });
      i += 1;
    } else {
      pieces.push({ fate: 'added', text: fresh ?? '' });
      j += 1;
    }
  }
}
