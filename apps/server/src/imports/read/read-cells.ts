import { bare, isKeepable } from '../cells/cell.ts';
import { type Fault, faultIn, type ImportKind, type Row, type Value } from '../kind.ts';

/** Makes a row of its cells. An empty cell empties its field, where the field can be empty. */
export function readCells(
  kind: ImportKind,
  fields: readonly (string | null)[],
  cells: readonly string[],
  line: number,
  today: string,
): Row {
  const values: Record<string, Value> = {};
  const faults: Fault[] = countFaults(fields, cells);
  for (const [at, name] of fields.entries()) {
    const field = name === null ? undefined : kind.fields[name];
    if (!name || !field?.cell) continue;
    const written = bare(cells[at] ?? '');
    if (written === '') {
      if (field.needed) faults.push(faultIn(name, 'Saknas.', 'Missing.', ''));
      else if (!field.stays && !field.ofLine) values[name] = null;
      continue;
    }
    const read = isKeepable(written) ? field.cell(written, today) : unkeepable;
    if (read.ok) values[name] = read.value;
    else faults.push({ field: name, written: written.slice(0, 200), says: read.says });
  }
  const shaped = kind.shape?.(values) ?? values;
  return { line, key: kind.keyOf(shaped), values: shaped, faults };
}

const unkeepable = {
  ok: false,
  says: {
    sv: 'Innehåller tecken som inte kan sparas.',
    en: 'Holds characters that cannot be kept.',
  },
} as const;

/** More cells than headings: one of them has slipped out of its column. Fewer are cells that were left out at the end. */
function countFaults(fields: readonly unknown[], cells: readonly string[]): Fault[] {
  const beyond = cells.slice(fields.length);
  return beyond.some((cell) => cell.trim() !== '')
    ? [
        faultIn(
          null,
          `Raden har ${cells.length} kolumner men rubrikraden ${fields.length}.`,
          `The row has ${cells.length} columns but the headings ${fields.length}.`,
        ),
      ]
    : [];
}
