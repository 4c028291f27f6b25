import { Text } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useText } from '../../../shared/use-text.tsx';
import classes from './instruction.module.css';
import { instructionWords as words } from './instruction-messages.ts';
import { type DiffLine, diffText, type Piece } from './text-diff.ts';

const marks = { same: null, added: IconPlus, removed: IconMinus };

/** Two texts as one, with what went and what came marked by a sign, a word for those who listen, and a line under or through. */
export function DiffView({ before, after }: { before: string; after: string }) {
  const t = useText();
  const lines = diffText(before, after);
  if (lines.length === 0) return <Text fz="sm">{t(words.noText)}</Text>;
  return (
    <>
      {lines.every(({ fate }) => fate === 'same') && (
        <Text fz="sm" mt="sm">
          {t(words.unchanged)}
        </Text>
      )}
      <ol className={classes.diff} aria-label={t(words.difference)}>
        {numbered(lines).map(({ place, line }) => (
          <Line key={place} line={line} />
        ))}
      </ol>
    </>
  );
}

function Line({ line: { fate, pieces } }: { line: DiffLine }) {
  const t = useText();
  const Mark = marks[fate];
  return (
    <li className={classes.line} data-fate={fate}>
      {Mark ? <Mark size={14} role="img" aria-label={t(words.fates[fate])} /> : <span />}
      <span>
        {numbered(pieces).map(({ place, line: piece }) => (
          <Marked key={place} piece={piece} />
        ))}
      </span>
    </li>
  );
}

/** The blanks at its ends stand outside the mark: a line through or under nothing looks like a sign. */
function Marked({ piece: { fate, text } }: { piece: Piece }) {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (fate === 'same' || core === '') return text;
  const Mark = fate === 'added' ? 'ins' : 'del';
  return (
    <>
      {before}
      <Mark>{core}</Mark>
      {after}
    </>
  );
}

/** A text never reorders its parts: their places are their keys. */
const numbered = <T,>(lines: readonly T[]) => lines.map((line, place) => ({ place, line }));
